import { NotEmulatedError, ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";
import { contentTypeOfName } from "./content-types";

type Methods =
  | "copyBlob"
  | "getBytes"
  | "getContentType"
  | "getDataAsString"
  | "getName"
  | "isGoogleType"
  | "setBytes"
  | "setContentType"
  | "setContentTypeFromExtension"
  | "setDataFromString"
  | "setName";

const blobSurface = defineSurface<Methods>("Blob", "Blob", {
  copyBlob: navigation(),
  getBytes: navigation(),
  getContentType: navigation(),
  getDataAsString: navigation("", "String"),
  getName: navigation(),
  isGoogleType: navigation(),
  setBytes: navigation("Integer[]"),
  setContentType: navigation("String?"),
  setContentTypeFromExtension: navigation(),
  setDataFromString: navigation("String", "String,String"),
  setName: navigation("String"),
});

/** Bytes as Apps Script counts them: from −128 to 127, as in Java. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

/** Bytes from a script's array. Assumption: what is outside −128…127 is refused rather than wrapped around. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  // A typed array takes any number and wraps what is no byte.
  const signed = new Int8Array(bytes);
  const wrong = bytes.find((byte, index) => byte !== signed[index]);
  if (wrong !== undefined) throw new ServiceException(`Cannot convert ${wrong} to a byte (-128 to 127).`);
  return new Uint8Array(signed.buffer);
}

/** Node's names of the character sets that are emulated, by Java's. */
const CHARSETS: Readonly<Record<string, "utf8" | "latin1">> = {
  "UTF-8": "utf8",
  "ISO-8859-1": "latin1",
};

function charsetOf(name: string): "utf8" | "latin1" {
  const found = CHARSETS[name.toUpperCase()];
  if (found === undefined) throw new NotEmulatedError(`the charset ${name}`);
  return found;
}

/** Data on their way between services. */
export class LocalBlob extends ServiceObject implements Emulates<GoogleAppsScript.Base.Blob, Methods> {
  readonly surface = blobSurface;
  private data: Uint8Array;
  private contentType: string | null;
  private name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    super();
    this.data = bytes;
    this.contentType = contentType;
    this.name = name;
  }

  get bytes(): Uint8Array {
    return this.data;
  }

  copyBlob(): LocalBlob {
    return new LocalBlob(this.data.slice(), this.contentType, this.name);
  }

  getBytes(): number[] {
    return signedBytes(this.data);
  }

  setBytes(bytes: readonly number[]): this {
    this.data = unsignedBytes(bytes);
    return this;
  }

  getDataAsString(charset = "UTF-8"): string {
    return Buffer.from(this.data).toString(charsetOf(charset));
  }

  setDataFromString(text: string, charset = "UTF-8"): this {
    this.data = Buffer.from(text, charsetOf(charset));
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  /** Google: "Sets the content type of the blob based on the file extension"; "should contain an extension". */
  setContentTypeFromExtension(): this {
    this.contentType = contentTypeOfName(this.name ?? "") ?? null;
    return this;
  }

  /** Google: whether this is "a Google Workspace file", which data that a script holds never are. */
  isGoogleType(): boolean {
    return false;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}
