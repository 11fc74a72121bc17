/**
 * A token nobody can guess, easy to read out: "7F3A-9C1D-44B2". Google's UUID is the only cryptographic source there is
 * (platform.md, "Ballots"); 48 of its random bits.
 */
export function randomToken(): string {
  const digits = Utilities.getUuid().replace(/-/g, "").slice(0, 12).toUpperCase();
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join("-");
}
