/**
 * Shares and quotas in whole numbers: a rounded percentage never decides (domain.md 4). A figure of the register may
 * have up to six decimals ("12,5"); it is taken as so many millionths.
 */
export const million = 1_000_000;

/** A figure of the register in millionths: 0,3 is 300.000, without the dust of binary fractions. */
export function millionths(figure: number): number {
  return Math.round(figure * million);
}

/** How a quota that is no whole number is rounded. */
export type Rounding = "down" | "halfUp" | "up";

/** Whether `have` of `all` are at least `percent` of them: 5 of 10 reach 50 %. Nobody of nobody reaches nothing but 0 %. */
export function reachesPercent(have: number, all: number, percent: number): boolean {
  if (all === 0) return percent <= 0;
  return have * 100 * million >= millionths(percent) * all;
}

/** How many `percent` of `baseCount` allows: 15 % of 47 is 7,05, so 7 or, rounded up, 8; of 50 it is 7,5: 7, 8, 8. */
export function quotaOf(baseCount: number, percent: number, rounding: Rounding): number {
  const { whole, rest } = percentOf(baseCount, percent);
  if (rounding === "up") return rest > 0 ? whole + 1 : whole;
  if (rounding === "halfUp") return rest * 2 >= 100 * million ? whole + 1 : whole;
  return whole;
}

/** "7,05" for 15 % of 47: the quota before it is rounded, with all its decimals. */
export function quotaText(baseCount: number, percent: number): string {
  const { whole, rest } = percentOf(baseCount, percent);
  const decimals = String(rest).padStart(8, "0").replace(/0+$/, "");
  return decimals === "" ? String(whole) : `${whole},${decimals}`;
}

/** "48,93%" for 23 of 47, "37,50%": cut off, never rounded up to a threshold it does not reach (domain.md 7). */
export function rateText(have: number, all: number): string {
  const hundredths = have * 10_000;
  const whole = all === 0 ? 0 : (hundredths - (hundredths % all)) / all;
  const cents = whole % 100;
  return `${(whole - cents) / 100},${String(cents).padStart(2, "0")}%`;
}

/** "39,5" for 39.5. */
export function decimalText(figure: number): string {
  return String(figure).replace(".", ",");
}

/** The whole part, and the rest in hundred-millionths. */
function percentOf(baseCount: number, percent: number): { readonly whole: number; readonly rest: number } {
  const all = baseCount * millionths(percent);
  const rest = all % (100 * million);
  return { whole: (all - rest) / (100 * million), rest };
}
