import { ServiceException } from "../script/errors";
import { type Emulates, type EnumValue, ServiceObject } from "../script/surface";
import type { World } from "../world";
import { gunzipped, gzipped, unzipped, zipped } from "./archives";
import { LocalBlob, signedBytes, unsignedBytes } from "./blob";
import { parseCsv } from "./csv";
import { formatDate } from "./date-format";
import { charsets, digest, digestAlgorithms, encoded, hmac, macAlgorithms } from "./digests";
import { formatString } from "./string-format";
import { type UtilitiesMethods, utilitiesSurface } from "./utilities-surface";

/** Google: "The maximum allowed value is 300000 (or 5 minutes)". */
const LONGEST_SLEEP = 300_000;

type Data = string | readonly number[];

/** The global `Utilities`. */
export class LocalUtilities
  extends ServiceObject
  implements Emulates<GoogleAppsScript.Utilities.Utilities, UtilitiesMethods>
{
  readonly surface = utilitiesSurface;
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;
  readonly MacAlgorithm = macAlgorithms;
  private readonly world: World;

  constructor(world: World) {
    super();
    this.world = world;
  }

  /** Google: a blob from a text without a content type is `text/plain`. */
  newBlob(data: Data, contentType?: string | null, name?: string): LocalBlob {
    const assumed = typeof data === "string" ? "text/plain" : null;
    return new LocalBlob(toBytes(data), contentType ?? assumed, name ?? null);
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return Buffer.from(toBytes(data, charset)).toString("base64");
  }

  /** Google: "in the base64web-safe alphabet", `-` and `_` for `+` and `/`, with the `=` at the end. */
  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll("+", "-").replaceAll("/", "_");
  }

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new ServiceException("Could not decode string.");
    return signedBytes(Buffer.from(text, "base64"));
  }

  base64DecodeWebSafe(text: string): number[] {
    if (/[+/]/.test(text)) throw new ServiceException("Could not decode string.");
    return this.base64Decode(text.replaceAll("-", "+").replaceAll("_", "/"));
  }

  zip(blobs: readonly LocalBlob[], name = "archive.zip"): LocalBlob {
    return zipped(blobs, name);
  }

  unzip(blob: LocalBlob): LocalBlob[] {
    return unzipped(blob);
  }

  gzip(blob: LocalBlob, name = "archive.gz"): LocalBlob {
    return gzipped(blob, name);
  }

  ungzip(blob: LocalBlob): LocalBlob {
    return gunzipped(blob);
  }

  getUuid(): string {
    return this.world.random.uuid();
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatDate(date, timeZone, pattern);
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    return formatString(template, values);
  }

  /** Google: "Returns a tabular 2D array representation of a CSV string." */
  parseCsv(csv: string, delimiter = ","): string[][] {
    return parseCsv(csv, delimiter);
  }

  computeDigest(algorithm: EnumValue, data: Data, charset?: EnumValue): number[] {
    return digest(algorithm, data, charset);
  }

  computeHmacSignature(algorithm: EnumValue, data: Data, key: Data, charset?: EnumValue): number[] {
    return hmac(algorithm, data, key, charset);
  }

  computeHmacSha256Signature(data: Data, key: Data, charset?: EnumValue): number[] {
    return hmac(macAlgorithms.of("HMAC_SHA_256"), data, key, charset);
  }

  /** Nobody waits: the clock moves on. */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
      throw new ServiceException(`Invalid argument: milliseconds must be from 0 to ${LONGEST_SLEEP}.`);
    }
    this.world.clock.advance(milliseconds);
  }
}

/** Google takes a text without a charset as UTF-8 for a blob and for Base64, as US-ASCII for a digest. */
function toBytes(data: Data, charset?: EnumValue): Uint8Array {
  return typeof data === "string" ? encoded(data, charset) : unsignedBytes(data);
}
