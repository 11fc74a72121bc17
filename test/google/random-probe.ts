import { byteStream } from "../../src/google/random";

/** So many bytes of one stream. */
export function drawBytes(count: number): readonly number[] {
  return Array.from({ length: count }, byteStream());
}
