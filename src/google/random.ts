import { sha256 } from "./digest";

/**
 * A token nobody can guess, easy to read out: "7F3A-9C1D-44B2". Google's UUID is the only cryptographic source there is
 * (platform.md, "Ballots"); 48 of its random bits.
 */
export function randomToken(): string {
  const digits = Utilities.getUuid().replace(/-/g, "").slice(0, 12).toUpperCase();
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join("-");
}

/** Gives a byte, 0–255, each time it is called. */
export type ByteSource = () => number;

/**
 * Bytes nobody can guess, as many as are asked for: SHA-256 over two UUIDs (244 random bits) and the number of the block.
 * Three calls for the first 32 bytes, one for each 32 after them.
 */
export function byteStream(): ByteSource {
  const seed = `${Utilities.getUuid()} ${Utilities.getUuid()}`;
  let block = 0;
  let bytes: number[] = [];
  return () => {
    if (bytes.length === 0) {
      bytes = (sha256(`${seed} ${block}`).match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
      block += 1;
    }
    return bytes.pop() ?? 0;
  };
}

/** The items in an order of chance, every order as likely as any other; at most 65.536 of them. */
export function shuffled<T>(items: readonly T[], next: ByteSource): readonly T[] {
  const left = [...items];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(below(left.length, next), 1));
  return drawn;
}

/** A number of chance from 0 to below `count`. What would favour the low ones is drawn again. */
function below(count: number, next: ByteSource): number {
  const wide = count > 256;
  const range = wide ? 65_536 : 256;
  if (count > range) throw new Error(`no chance among ${count}`);
  const fair = range - (range % count);
  for (;;) {
    const drawn = wide ? next() * 256 + next() : next();
    if (drawn < fair) return drawn % count;
  }
}
