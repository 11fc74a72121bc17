/**
 * A document's number as summaries have it: a number where its figures are all there is to it, the text where there is more ("12a",
 * "0200"), null for none. The one zero that numbers below ten have is how they are written ("05").
 */
export function summaryNumber(typed: string | null): number | string | null {
  if (typed === null || typed.trim() === "") return null;
  return /^(?:0\d|[1-9]\d*)$/.test(typed) ? Number(typed) : typed;
}
