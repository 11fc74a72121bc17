import { createHash, createHmac } from "node:crypto";
import { NotEmulatedError } from "../script/errors";
import { Enumeration, type EnumValue } from "../script/surface";
import { signedBytes, unsignedBytes } from "./blob";

export const charsets = new Enumeration("Charset", ["US_ASCII", "UTF_8"]);

export const digestAlgorithms = new Enumeration("DigestAlgorithm", [
  ...(["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"] as const),
]);

export const macAlgorithms = new Enumeration("MacAlgorithm", [
  ...(["HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"] as const),
]);

type Data = string | readonly number[];

/** Text as bytes; what US-ASCII has not becomes "?", as Java does it. */
export function encoded(text: string, charset: EnumValue | undefined): Uint8Array {
  if (charset !== charsets.of("US_ASCII")) return Buffer.from(text, "utf8");
  return Buffer.from(text.replace(/[^\0-\x7f]/gu, "?"), "latin1");
}

/** Without a charset only ASCII is accepted, since Google then reads the text as US-ASCII and loses the rest. */
function bytesOf(method: string, data: Data, charset: EnumValue | undefined): Uint8Array {
  if (typeof data !== "string") return unsignedBytes(data);
  if (charset === undefined && Buffer.byteLength(data) !== data.length) {
    throw new NotEmulatedError(`Utilities.${method} of a text that is not ASCII, without a charset,`);
  }
  return encoded(data, charset);
}

/** Node's name of an algorithm: `sha256` for `SHA_256` and `HMAC_SHA_256`. */
function nodeName(algorithm: EnumValue): string {
  if (algorithm.value === "MD2") throw new NotEmulatedError("DigestAlgorithm.MD2");
  return algorithm.value.replace("HMAC_", "").replace("_", "").toLowerCase();
}

export function digest(algorithm: EnumValue, data: Data, charset: EnumValue | undefined): number[] {
  return signedBytes(
    createHash(nodeName(algorithm))
      .update(bytesOf("computeDigest", data, charset))
      .digest(),
  );
}

export function hmac(algorithm: EnumValue, data: Data, key: Data, charset: EnumValue | undefined): number[] {
  const method = "computeHmacSignature";
  const mac = createHmac(nodeName(algorithm), bytesOf(method, key, charset));
  return signedBytes(mac.update(bytesOf(method, data, charset)).digest());
}
