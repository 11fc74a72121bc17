import { compareDates } from "../../domain/calendar-date";
import { grouped } from "../../domain/grouping";
import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import { officialName } from "../../domain/papers/kinds";
import type { Movement } from "../../domain/plan/movement";
import { shortDate } from "../../vietnamese/dates";
import { twoDigits } from "../../vietnamese/numbers";
import { upperFirst } from "../../vietnamese/text";
import { planPhrase } from "../review/review-words";
import { lead, paragraph, type ReportBlock, tableBlock } from "./report-blocks";
import type { ReportData, RoundTold } from "./report-told";

/** Part I: plans issued, movements, and which units launched which round on which day (domain.md B4, B5). */
export function launchBlocks(data: ReportData): readonly ReportBlock[] {
  const { rounds, movements, paragraphs } = data;
  const plans = rounds.map(({ plan }) => planPhrase(plan)).filter((phrase) => phrase !== "");
  return [
    ...(plans.length === 0
      ? []
      : [paragraph(`Đã ban hành ${twoDigits(plans.length)} ${launchWord(rounds)}: ${plans.join("; ")}.`)]),
    ...movementSentences(movements).map(paragraph),
    ...paragraphs("launch").map(paragraph),
    ...(rounds.length === 0
      ? []
      : [
          lead("Các đợt thi đua và việc phát động ở đơn vị:"),
          tableBlock("bảng triển khai", { dòng: rounds.map((told, index) => roundRow(told, index, data)) }),
          ...rounds.flatMap((told) => launchSentences(told, data)).map(paragraph),
        ]),
  ];
}

/** What was issued, in one word where all are plans. */
function launchWord(rounds: readonly RoundTold[]): string {
  return rounds.every(({ plan }) => plan === null || plan.kind === "plan") ? "kế hoạch" : "văn bản phát động";
}

function movementSentences(movements: readonly Movement[]): readonly string[] {
  const named = (kind: Movement["kind"]) =>
    movements.filter((movement) => movement.kind === kind).map(movementName);
  const [joined, own] = [named("joined"), named("own")];
  return [
    ...(joined.length === 0
      ? []
      : [`Tham gia ${twoDigits(joined.length)} phong trào thi đua: ${joined.join("; ")}.`]),
    ...(own.length === 0
      ? []
      : [`Tổ chức ${twoDigits(own.length)} phong trào thi đua của trường: ${own.join("; ")}.`]),
  ];
}

function movementName({ name, leader }: Movement): string {
  return leader === "" ? name : `${name} (${leader} chủ trì)`;
}

function roundRow({ round, period, plan, launches }: RoundTold, index: number, { units }: ReportData) {
  const reference = plan === null ? "" : documentReference(plan);
  return {
    tt: String(index + 1),
    đợt: round.name,
    "thời gian": period === null ? "" : `${shortDate(period.from)} - ${shortDate(period.to)}`,
    "kế hoạch": plan === null || reference === "" ? "" : launchCell(plan, reference),
    "phát động":
      launches.length === 0 ? "" : `${twoDigits(launches.length)}/${twoDigits(units.length)} đơn vị`,
  };
}

/** "Số 412/KH-CĐN ngày …" of a plan; another kind says what it is. */
function launchCell({ kind }: CouncilDocument, reference: string): string {
  return kind === "plan" ? upperFirst(reference) : `${officialName(kind)} ${reference}`;
}

/** By day, since most units launch on one; in a paragraph, for a row of many names would be higher than a page. */
function launchSentences({ round, launches }: RoundTold, { units }: ReportData): readonly string[] {
  if (launches.length === 0) return [];
  const named = (codes: readonly string[]) =>
    codes.map((code) => units.find((unit) => unit.code === code)?.name ?? code).join(", ");
  const inTime = [...launches].sort((a, b) => compareDates(a.date, b.date));
  const days = [...grouped(inTime, ({ date }) => shortDate(date))].map(
    ([day, own]) => `ngày ${day}: ${named(own.map(({ unit }) => unit))}`,
  );
  const launched = new Set(launches.map(({ unit }) => unit));
  const others = units.filter(({ code }) => !launched.has(code)).map(({ code }) => code);
  return [
    `${round.name}, các đơn vị phát động ${days.join("; ")}${others.length === 0 ? "" : `. Chưa ghi nhận việc phát động: ${named(others)}`}.`,
  ];
}
