import { dongText } from "../../vietnamese/money";
import type { Award } from "../awards/award";
import { type BaseSalary, baseSalaryOn } from "../awards/base-salary";
import type { GroundReference } from "../awards/ground-reference";
import { type Reward, rewardFor, rewardsOn } from "../awards/reward";
import type { CalendarDate } from "../calendar-date";
import { decimalText, million, millionths } from "../review/checks/exact-share";
import type { CollectiveDoubling } from "../school/settings";

/** What decides the reward of an award given alone. */
export interface RewardRates {
  readonly rewards: readonly Reward[];
  readonly baseSalaries: readonly BaseSalary[];
  readonly doubling: CollectiveDoubling;
}

/** Whose award it is, as far as its reward depends on it. */
export interface RatedAward {
  readonly kind: "individual" | "collective";
  /** The category's code, "" where there is none. */
  readonly category: string;
  readonly award: Award;
}

/** The reward of an award given alone. */
export interface Rate {
  /** In đồng; null where the register does not say it. */
  readonly amount: number | null;
  /** The arithmetic in words; "" where there is no amount. */
  readonly how: string;
  readonly grounds: readonly GroundReference[];
  /** What a person has to look at, in Vietnamese; "" for nothing. */
  readonly doubt: string;
}

/** Rewards by a factor are rounded up to whole ten thousands (domain.md 3). */
const step = 10_000;

/** No reward comes near a milliard đồng: such a figure is a slip, and would end in a paper as an order to pay. */
const most = 1_000_000_000;

/**
 * The reward of an award on the day of the decision (domain.md 3): a factor of the base salary of that day, rounded up to
 * ten thousand đồng, or the sum the school fixed as it stands. An exemplar without a row of its own has no money.
 */
export function rateOf(rated: RatedAward, rates: RewardRates, day: CalendarDate): Rate {
  const { award, category } = rated;
  const reward = rewardFor(rates.rewards, award.code, category, day);
  if (!reward && award.kind === "exemplar")
    return { amount: 0, how: "không có tiền thưởng", grounds: [], doubt: "" };
  if (!reward) return unknown(`Tab “Mức thưởng” không có dòng nào đang áp dụng cho ${nameOf(rated)}`);
  const { factor, sum, grounds } = reward;
  if (sum !== null) {
    if (!Number.isInteger(sum)) return unknown(`Số tiền của ${nameOf(rated)} không phải là số đồng nguyên`);
    if (sum >= most) return unknown(tooMuch(rated));
    const doubt =
      factor === null
        ? ""
        : `Dòng mức thưởng của ${nameOf(rated)} có cả hệ số và số tiền: đã lấy số tiền, xem lại dòng này`;
    return { amount: sum, how: "mức trường quy định", grounds, doubt };
  }
  if (factor === null)
    return unknown(`Dòng mức thưởng của ${nameOf(rated)} chưa có hệ số, cũng chưa có số tiền`);
  const base = baseSalaryOn(rates.baseSalaries, day);
  if (!base) return unknown("Tab “Lương cơ sở” không có mức nào đang áp dụng vào ngày của quyết định");
  if (factor * base.amount >= most) return unknown(tooMuch(rated));
  const halved = rates.doubling === "afterRounding" && isDouble(rated, reward, rates.rewards, day);
  const single = halved ? factor / 2 : factor;
  const rounded = roundedUp(single, base.amount);
  return {
    amount: halved ? 2 * rounded : rounded,
    how: `${working(single, base.amount, rounded)}${halved ? `, gấp đôi thành ${dongText(2 * rounded)}` : ""}`,
    grounds: [...grounds, ...base.grounds],
    doubt: isForAnybody(rated, reward)
      ? `Chưa có mức thưởng riêng của ${nameOf(rated)} cho tập thể: đã tính theo mức chung như cá nhân, trong khi tập thể thường được gấp đôi; thêm một dòng ở tab “Mức thưởng” nếu đúng thế`
      : "",
  };
}

/**
 * Whether a collective's factor is "twice the individual's" (NĐ 152/2025, Điều 49–54): that of an award for both, exactly
 * twice the factor for all or, where there is none for all, that of another category. The register needs no other sign.
 */
function isDouble(
  { kind, award }: RatedAward,
  collective: Reward,
  rewards: readonly Reward[],
  day: CalendarDate,
): boolean {
  if (kind !== "collective" || award.subject !== "both" || collective.category === "") return false;
  const others = rewardsOn(rewards, award.code, day).filter((reward) => reward !== collective);
  const forAll = others.filter(({ category }) => category === "");
  return (forAll.length > 0 ? forAll : others).some(
    ({ factor, sum }) =>
      sum === null && factor !== null && 2 * millionths(factor) === millionths(collective.factor ?? 0),
  );
}

/** Whether a collective's form is rewarded by the factor for all, which is an individual's. */
function isForAnybody({ kind, award }: RatedAward, reward: Reward): boolean {
  return kind === "collective" && award.kind === "form" && award.subject === "both" && reward.category === "";
}

/** In whole numbers: 0,3 × 1.800.000 is 540.000 and not a dust more, which would be rounded to 550.000. */
function roundedUp(factor: number, base: number): number {
  const product = BigInt(millionths(factor)) * BigInt(base);
  const unit = BigInt(step) * BigInt(million);
  return Number((product + unit - 1n) / unit) * step;
}

/** "0,3 lần mức lương cơ sở 2.340.000 đồng, làm tròn lên 710.000 đồng"; "= 540.000 đồng" where nothing is rounded. */
function working(factor: number, base: number, rounded: number): string {
  const exact = BigInt(millionths(factor)) * BigInt(base) === BigInt(rounded) * BigInt(million);
  const product = `${decimalText(millionths(factor) / million)} lần mức lương cơ sở ${dongText(base)}`;
  return exact ? `${product} = ${dongText(rounded)}` : `${product}, làm tròn lên ${dongText(rounded)}`;
}

function nameOf({ award, category }: RatedAward): string {
  return category === "" ? `“${award.name}”` : `“${award.name}” (đối tượng ${category})`;
}

function tooMuch(rated: RatedAward): string {
  return `Mức thưởng của ${nameOf(rated)} từ một tỷ đồng trở lên: xem lại dòng này ở tab “Mức thưởng”`;
}

function unknown(doubt: string): Rate {
  return { amount: null, how: "", grounds: [], doubt };
}
