import type { Award } from "../../domain/awards/award";
import { grouped } from "../../domain/grouping";
import type { EmulationRound } from "../../domain/plan/round";
import type { DecidedAward } from "../../domain/results/decided-award";
import { type DecisionContent, type DecisionLine, linesOf } from "../../domain/results/decision-content";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import type { Settings } from "../../domain/school/settings";
import { longDate } from "../../vietnamese/dates";
import { dongInWordsLine, dongText } from "../../vietnamese/money";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, lowerFirst, lowerFirstLetter } from "../../vietnamese/text";
import { type Article, carriedOutBy } from "../engine/articles-view";
import { plainYears } from "../review/review-words";

/** What a decision is of: its review, the year, and the review's round. */
export interface DecisionOf {
  readonly review: ReviewPeriod;
  readonly year: SchoolYear;
  /** null where the review reviews no round. */
  readonly round: EmulationRound | null;
}

/** "Công nhận danh hiệu “Lao động tiên tiến”", "Tặng Giấy khen": what is done with an award. */
export function conferring(award: Award): string {
  const { kind, name } = award;
  if (kind === "form") return `Tặng ${name}`;
  return kind === "title" ? `Công nhận danh hiệu “${name}”` : `Công nhận “${name}”`;
}

/** "Danh hiệu “Lao động tiên tiến”", "Giấy khen": an award at the head of a line. */
function awardNamed({ kind, name }: Award): string {
  return kind === "title" ? `Danh hiệu “${name}”` : name;
}

/** "năm học 2022 - 2023", "Đợt II năm học 2022 - 2023": the time awards are for; "" of sudden awards. */
export function timeWords({ review, year, round }: DecisionOf): string {
  const yearName = plainYears(lowerFirstLetter(comparable(year.name)));
  switch (review.kind) {
    case "sudden":
      return "";
    case "round": {
      const name = comparable(round?.name ?? "");
      if (name === "") return yearName;
      return /năm/iu.test(name) ? lowerFirstLetter(name) : `${lowerFirstLetter(name)} ${yearName}`;
    }
    case "thematic":
      return `“${comparable(review.name)}”`;
    default:
      return yearName;
  }
}

/** "thành tích từ ngày 01 tháng 9 năm 2022 đến ngày 31 tháng 8 năm 2023" (domain.md 3). */
export function periodWords({ from, to }: Pick<DecidedAward, "from" | "to">): string {
  return `thành tích từ ${longDate(from)} đến ${longDate(to)}`;
}

/** "02 tập thể, 12 cá nhân"; "lượt" where somebody stands more than once. */
export function countWords(lines: readonly Pick<DecidedAward, "kind" | "nominee">[]): string {
  return (["collective", "individual"] as const)
    .flatMap((kind) => {
      const own = lines.filter((line) => line.kind === kind);
      if (own.length === 0) return [];
      const times = new Set(own.map(({ nominee }) => nominee)).size < own.length ? "lượt " : "";
      return [`${twoDigits(own.length)} ${times}${kindWords[kind]}`];
    })
    .join(", ");
}

const kindWords = { collective: "tập thể", individual: "cá nhân" } as const;

/** "các tập thể, cá nhân"; "cá nhân" of one alone: who is named in a decision. */
export function whoWords(lines: readonly Pick<DecidedAward, "kind">[]): string {
  const kinds = (["collective", "individual"] as const).filter((kind) =>
    lines.some((line) => line.kind === kind),
  );
  return `${lines.length > 1 ? "các " : ""}${kinds.map((kind) => kindWords[kind]).join(", ")}`;
}

/** The first article: who is recognised or rewarded, how many, for what period, with the list attached. */
export function grantArticle(content: DecisionContent, of: DecisionOf, settings: Settings): Article {
  const lines = linesOf(content).map(({ decided }) => decided);
  const [first] = lines;
  if (!first) throw new Error("A decision grants something");
  if (first.source === "sudden") return { text: suddenSentence(first) };
  const school = comparable(settings.school);
  const time = timeWords(of);
  const awards = [...grouped(lines, ({ award }) => award.code).values()];
  const what =
    awards.length === 1 ? conferring(first.award) : "Công nhận danh hiệu thi đua, tặng hình thức khen thưởng";
  const sentence = `${[what, time].filter((text) => text !== "").join(" ")} cho ${countWords(lines)} thuộc ${school}, ${periodWords(first)} (có danh sách kèm theo)`;
  if (awards.length === 1) return { text: `${sentence}.` };
  return {
    text: `${sentence}, gồm:`,
    paragraphs: awards.map((own, index) => {
      const [line = first] = own;
      return `- ${awardNamed(line.award)}: ${countWords(own)}${index === awards.length - 1 ? "." : ";"}`;
    }),
  };
}

/** A sudden award names whom and for what in the article itself. */
function suddenSentence({
  award,
  kind,
  name,
  position,
  unitName,
  achievement,
  from,
  to,
}: DecidedAward): string {
  const who = [name, position, unitName === name ? "" : unitName].filter((text) => text !== "").join(", ");
  const done = comparable(achievement).replace(/[\s.;,]+$/, "");
  const day = from.year === to.year && from.month === to.month && from.day === to.day;
  const when = !day || done.includes("ngày") ? "" : `, ${longDate(from)}`;
  return `${conferring(award)} cho 01 ${kindWords[kind]}: ${who}; đã có thành tích ${lowerFirst(done)}${when}.`;
}

/** The article about money: what is paid to how many, the total in figures and words, by what rule, from where. null where there is none. */
export function moneyArticle(
  content: DecisionContent,
  grounds: readonly string[],
  { rewardSource }: Settings,
): Article | null {
  const { total } = content;
  if (total === null || total === 0) return null;
  const lines = linesOf(content);
  const paid = lines.filter(({ money }) => (money.amount ?? 0) > 0);
  const rates = [...grouped(paid, rateKey).values()].map(rateLine);
  const elsewhere = lines.filter(({ note }) => note !== "").map(({ decided }) => decided);
  return {
    text: `Tiền thưởng kèm theo Quyết định này có tổng số là ${dongText(total)} ${dongInWordsLine(total)}, gồm:`,
    paragraphs: [
      ...rates.map((rate, index) => `- ${rate}${index === rates.length - 1 ? "." : ";"}`),
      ...(elsewhere.length === 0
        ? []
        : [`${countWords(elsewhere)} hưởng mức thưởng khác được trao cùng lúc, không tính vào tổng số này.`]),
      ...(grounds.length === 0 ? [] : [`Mức thưởng thực hiện theo ${grounds.join("; ")}.`]),
      `Tiền thưởng chi từ ${comparable(rewardSource).replace(/[\s.;]+$/, "")}.`,
    ],
  };
}

function rateKey({ decided, money }: DecisionLine): string {
  return JSON.stringify([decided.award.code, decided.kind, money.amount, money.how]);
}

/** "Danh hiệu “…”: 59 cá nhân × 4.470.000 đồng = 263.730.000 đồng (3 lần mức lương cơ sở 1.490.000 đồng = 4.470.000 đồng)". */
function rateLine(lines: readonly DecisionLine[]): string {
  const [first] = lines;
  const amount = first?.money.amount ?? 0;
  if (!first) throw new Error("A rate is somebody's");
  const count = countWords(lines.map(({ decided }) => decided));
  return `${awardNamed(first.decided.award)}: ${count} × ${dongText(amount)} = ${dongText(amount * lines.length)} (${first.money.how})`;
}

/** The last article: effect, and who carries it out. */
export function effectArticle(content: DecisionContent, settings: Settings): Article {
  const who = whoWords(linesOf(content).map(({ decided }) => decided));
  return {
    text: `Quyết định này có hiệu lực kể từ ngày ký. ${carriedOutBy(`${who} có tên tại Điều 1`, settings)}`,
  };
}
