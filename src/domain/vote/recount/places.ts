import type { RecountLine, RecountRecord } from "./record";

export type RecountQuota = RecountRecord["quotas"][number];

/**
 * The quota row a line of an award is in: of its category, which counts as "" where no row of the award has it; its unit's
 * before the whole school's. undefined where it is in none.
 */
export function quotaOf(
  quotas: readonly RecountQuota[],
  award: string,
  line: Pick<RecountLine, "category" | "unit">,
): RecountQuota | undefined {
  const category = categoryFor(quotas, award, line.category);
  const fitting = quotas.filter((quota) => quota.award === award && quota.category === category);
  return fitting.find(({ unit }) => unit === line.unit) ?? fitting.find(({ unit }) => unit === "");
}

function categoryFor(quotas: readonly RecountQuota[], award: string, category: string): string {
  return quotas.some((quota) => quota.award === award && quota.category === category) ? category : "";
}

/**
 * How many may still have the award by a quota: its percent of who had a base award before the session and of who passed for
 * one in it, nobody twice, less who had the award before. Whole numbers throughout; never below 0.
 */
export function placesOf(record: RecountRecord, quota: RecountQuota, passed: readonly RecountLine[]): number {
  const had = new Set(
    record.earned.filter(({ award }) => quota.base.includes(award)).map(({ nominee }) => nominee),
  );
  const joined = passed
    .filter((line) => quota.base.includes(line.award) && !had.has(line.nominee))
    .filter((line) => categoryFor(record.quotas, quota.award, line.category) === quota.category)
    .filter((line) => quota.unit === "" || quota.unit === line.unit)
    .map(({ nominee }) => nominee);
  const base = quota.baseBefore + new Set(joined).size;
  const share = shareOf(quota.percent, base, quota.rounding);
  return Math.max(0, share - quota.grantedBefore);
}

/** A percentage of a count, rounded; the percentage's decimals are taken as they are written. */
function shareOf(percent: number, count: number, rounding: RecountQuota["rounding"]): number {
  const { digits, scale } = decimal(percent);
  const above = digits * BigInt(count);
  const below = 100n * scale;
  switch (rounding) {
    case "down":
      return Number(above / below);
    case "up":
      return Number((above + below - 1n) / below);
    case "halfUp":
      return Number((2n * above + below) / (2n * below));
  }
}

/** 12.5 as 125 / 10. Takes what a cell can hold; a number with an exponent is read by its exponent. */
function decimal(number: number): { readonly digits: bigint; readonly scale: bigint } {
  const [, whole = "0", fraction = "", exponent = "0"] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(number)) ?? [];
  const digits = BigInt(whole + fraction);
  const power = Number(exponent) - fraction.length;
  return power >= 0
    ? { digits: digits * 10n ** BigInt(power), scale: 1n }
    : { digits, scale: 10n ** BigInt(-power) };
}
