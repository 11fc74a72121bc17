import { ServiceException } from "../script/errors";
import { defineSurface, type Emulates, navigation, ServiceObject } from "../script/surface";

type Methods = "getBytes" | "getDataAsString" | "getContentType" | "setContentType" | "getName" | "setName";

const blobSurface = defineSurface<Methods>("Blob", "Blob", {
  getBytes: navigation(),
  getDataAsString: navigation("", "String"),
  getContentType: navigation(),
  setContentType: navigation("String?"),
  getName: navigation(),
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

/** Data on their way between services. */
export class LocalBlob extends ServiceObject implements Emulates<GoogleAppsScript.Base.Blob, Methods> {
  readonly surface = blobSurface;
  readonly bytes: Uint8Array;
  private contentType: string | null;
  private name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null, name: string | null) {
    super();
    this.bytes = bytes;
    this.contentType = contentType;
    this.name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  getDataAsString(charset = "UTF-8"): string {
    if (charset.toUpperCase() !== "UTF-8") throw new Error(`the charset ${charset} is not emulated`);
    return Buffer.from(this.bytes).toString("utf8");
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }
}
