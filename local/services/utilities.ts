import { createHash } from "node:crypto";
import { NotEmulatedError } from "../script/errors";
import {
  constant,
  defineSurface,
  type Emulates,
  Enumeration,
  type EnumValue,
  navigation,
  ServiceObject,
} from "../script/surface";
import type { World } from "../world";
import { LocalBlob, signedBytes, unsignedBytes } from "./blob";
import { formatDate } from "./date-format";

type Methods =
  | "Charset"
  | "DigestAlgorithm"
  | "newBlob"
  | "base64Encode"
  | "base64EncodeWebSafe"
  | "base64Decode"
  | "base64DecodeWebSafe"
  | "getUuid"
  | "formatDate"
  | "computeDigest"
  | "sleep";

const utilitiesSurface = defineSurface<Methods>("Utilities", "Utilities", {
  Charset: constant,
  DigestAlgorithm: constant,
  newBlob: navigation(
    "String",
    "String,String?",
    "String,String?,String",
    "Integer[]",
    "Integer[],String?",
    "Integer[],String?,String",
  ),
  base64Encode: navigation("String", "String,Charset", "Integer[]"),
  base64EncodeWebSafe: navigation("String", "String,Charset", "Integer[]"),
  base64Decode: navigation("String", "String,Charset"),
  base64DecodeWebSafe: navigation("String", "String,Charset"),
  getUuid: navigation(),
  formatDate: navigation("Date,String,String"),
  computeDigest: navigation(
    "DigestAlgorithm,String",
    "DigestAlgorithm,String,Charset",
    "DigestAlgorithm,Integer[]",
  ),
  sleep: navigation("Integer"),
});

const charsets = new Enumeration("Charset", ["UTF_8"]);
const digestAlgorithms = new Enumeration("DigestAlgorithm", ["MD5", "SHA_256"]);

/** Google takes a text without a charset as UTF-8 for a blob and for Base64, as US-ASCII for a digest. */
function toBytes(data: string | readonly number[]): Uint8Array {
  return typeof data === "string" ? Buffer.from(data, "utf8") : unsignedBytes(data);
}

/** The global `Utilities`. */
export class LocalUtilities
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Utilities.Utilities, Methods>
{
  readonly surface = utilitiesSurface;
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  /** Google: a blob from a text without a content type is `text/plain`. */
  newBlob(data: string | readonly number[], contentType?: string | null, name?: string): LocalBlob {
    const assumed = typeof data === "string" ? "text/plain" : null;
    return new LocalBlob(toBytes(data), contentType ?? assumed, name ?? null);
  }

  base64Encode(data: string | readonly number[]): string {
    return Buffer.from(toBytes(data)).toString("base64");
  }

  /** Google: "in the base64web-safe alphabet", `-` and `_` for `+` and `/`, with the `=` at the end. */
  base64EncodeWebSafe(data: string | readonly number[]): string {
    return this.base64Encode(data).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw new Error("Could not decode string.");
    return signedBytes(Buffer.from(encoded, "base64"));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    if (/[+/]/.test(encoded)) throw new Error("Could not decode string.");
    return this.base64Decode(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  }

  getUuid(): string {
    return this.world.random.uuid();
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatDate(date, timeZone, pattern);
  }

  /** Without a charset only ASCII is accepted, since Google then reads the text as US-ASCII and loses the rest. */
  computeDigest(algorithm: EnumValue, data: string | readonly number[], charset?: EnumValue): number[] {
    if (typeof data === "string" && charset === undefined && Buffer.byteLength(data) !== data.length) {
      throw new NotEmulatedError("Utilities.computeDigest of a text that is not ASCII, without a charset,");
    }
    const name = algorithm === digestAlgorithms.of("MD5") ? "md5" : "sha256";
    return signedBytes(createHash(name).update(toBytes(data)).digest());
  }

  /** Nobody waits: the clock moves on. Google's maximum is five minutes. */
  sleep(milliseconds: number): void {
    this.world.clock.advance(milliseconds);
  }
}
