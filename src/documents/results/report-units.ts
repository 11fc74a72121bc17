import { codeKey } from "../../domain/code-key";
import { targetsMet } from "../../domain/plan/target";
import type { Grant } from "../../domain/results/grant";
import type { Participation } from "../../domain/results/participation";
import type { UnitFigures } from "../../domain/results/year-figures";
import { percentText, twoDigits } from "../../vietnamese/numbers";
import { comparable, upperFirst } from "../../vietnamese/text";
import { lead, paragraph, type ReportBlock, tableBlock } from "./report-blocks";
import type { ReportData } from "./report-told";

/** How the units took part: who sent, who was late, who did not report, by name; and what each was granted. */
export function unitBlocks(data: ReportData): readonly ReportBlock[] {
  const { participations, figures } = data;
  const named = unitNames(data);
  const told = figures.units.filter(
    ({ unit, proposed, collectives, individuals, above }) =>
      proposed + collectives + individuals + above > 0 ||
      participations.some((each) => each.units.some((code) => codeKey(code) === codeKey(unit))),
  );
  const sum = (pick: (row: UnitFigures) => number) =>
    String(told.reduce((total, row) => total + pick(row), 0));
  return [
    ...participations.flatMap((each) => participationSentences(each, named)).map(paragraph),
    ...(told.length === 0
      ? []
      : [
          tableBlock("bảng đơn vị", {
            dòng: told.map((row, index) => ({
              tt: String(index + 1),
              "đơn vị": row.name === "" ? "Không ghi đơn vị" : row.name,
              "tình hình gửi": sendingWords(row.unit, participations),
              "đề nghị": String(row.proposed),
              "tập thể": String(row.collectives),
              "cá nhân": String(row.individuals),
              "cấp trên": String(row.above),
            })),
            "tổng cộng": [
              {
                "đề nghị": sum(({ proposed }) => proposed),
                "tập thể": sum(({ collectives }) => collectives),
                "cá nhân": sum(({ individuals }) => individuals),
                "cấp trên": sum(({ above }) => above),
              },
            ],
          }),
        ]),
  ];
}

function unitNames({ units }: ReportData): (code: string) => string {
  const names = new Map(units.map(({ code, name }) => [codeKey(code), name]));
  return (code) => names.get(codeKey(code)) ?? code;
}

function participationSentences(
  { review, units, sent, late, reported, participants }: Participation,
  named: (code: string) => string,
): readonly string[] {
  const list = (codes: readonly string[]) => codes.map(named).join(", ");
  const count = (codes: readonly string[]) => twoDigits(codes.length);
  const silent = units.filter((unit) => !sent.includes(unit));
  const unreported = reported === null ? [] : units.filter((unit) => !reported.includes(unit));
  const all = count(units);
  return [
    [
      `${comparable(review.name)}: ${count(sent)}/${all} đơn vị gửi hồ sơ`,
      ...(silent.length === 0 ? [] : [`${count(silent)} đơn vị không gửi: ${list(silent)}`]),
      ...(late.length === 0 ? [] : [`${count(late)} đơn vị có nội dung nộp muộn: ${list(late)}`]),
      ...(reported === null ? [] : [`${count(reported)}/${all} đơn vị gửi báo cáo`]),
      ...(unreported.length === 0 ? [] : [`${count(unreported)} đơn vị không báo cáo: ${list(unreported)}`]),
    ]
      .join("; ")
      .concat("."),
    ...(participants.units === 0
      ? []
      : [
          `Số người tham gia theo báo cáo của ${twoDigits(participants.units)}/${all} đơn vị: ${String(participants.people).replace(".", ",")} người.`,
        ]),
  ];
}

/** "Đã gửi", "Đã gửi, có nội dung muộn; không báo cáo"; of several reviews by their counts. */
function sendingWords(unit: string, participations: readonly Participation[]): string {
  const has = (codes: readonly string[]) => codes.some((code) => codeKey(code) === codeKey(unit));
  const asked = participations.filter(({ units }) => has(units));
  if (asked.length === 0) return "";
  const sent = asked.filter((each) => has(each.sent)).length;
  const late = asked.filter((each) => has(each.late)).length;
  const unreported = asked.filter(({ reported }) => reported !== null && !has(reported)).length;
  const times = (count: number) => (asked.length === 1 ? "" : ` ${twoDigits(count)} kỳ`);
  return [
    asked.length === 1
      ? sent === 1
        ? "Đã gửi"
        : "Không gửi"
      : `Gửi ${twoDigits(sent)}/${twoDigits(asked.length)} kỳ`,
    ...(late === 0 ? [] : [`muộn${times(late)}`]),
    ...(unreported === 0 ? [] : [`không báo cáo${times(unreported)}`]),
  ].join("; ");
}

/** The share of people in direct labour among those of the staff who were granted something, students apart (domain.md A6). */
export function directLabourSentences({ people }: ReportData): readonly string[] {
  const { people: all, staff, directLabour } = people;
  if (all === 0) return [];
  return [
    `Có ${twoDigits(all)} người được khen, mỗi người tính một lần${whoTheyAre(people)}.`,
    ...(staff === 0
      ? []
      : [
          `Người lao động trực tiếp được khen: ${twoDigits(directLabour)}/${twoDigits(staff)} người thuộc danh sách nhân sự (${percentText(directLabour, staff)}).`,
        ]),
  ];
}

/** "; trong đó 83 người thuộc danh sách nhân sự của trường, 18 học sinh, sinh viên". */
function whoTheyAre({ people: all, staff, students, others }: ReportData["people"]): string {
  if (staff === all) return ", đều thuộc danh sách nhân sự của trường";
  const groups = [
    ...(staff === 0 ? [] : [`${twoDigits(staff)} người thuộc danh sách nhân sự của trường`]),
    ...(students === 0 ? [] : [`${twoDigits(students)} học sinh, sinh viên`]),
    ...(others === 0 ? [] : [`${twoDigits(others)} người không có trong danh sách nhân sự`]),
  ];
  return `; trong đó ${groups.join(", ")}`;
}

/** Targets with their results as the secretary wrote them; what she did not write stays empty. */
export function targetBlocks({ targets, rounds }: ReportData): readonly ReportBlock[] {
  if (targets.length === 0) return [];
  const names = new Map(rounds.map(({ round }) => [round.code, round.name]));
  const several = new Set(targets.map(({ round }) => round)).size > 1;
  const met = targets.filter((target) => target.met === "met").length;
  const notMet = targets.filter((target) => target.met === "notMet").length;
  const open = targets.length - met - notMet;
  return [
    lead(
      `Có ${twoDigits(targets.length)} chỉ tiêu: ${[
        ["đạt", met] as const,
        ["chưa đạt", notMet] as const,
        ["chưa đánh giá", open] as const,
      ]
        .filter(([, count]) => count > 0)
        .map(([word, count]) => `${word} ${twoDigits(count)}`)
        .join(", ")}.`,
    ),
    tableBlock("bảng chỉ tiêu", {
      dòng: targets.map((target, index) => ({
        tt: String(index + 1),
        "chỉ tiêu": upperFirst(
          several ? `${target.target} (${names.get(target.round) ?? target.round})` : target.target,
        ),
        "kết quả": target.result,
        "đánh giá": target.met === null ? "Chưa đánh giá" : targetsMet[target.met],
      })),
    }),
  ];
}

/** Exemplars by name and unit alone (domain.md 9). */
export function exemplarSentences({ exemplars }: ReportData): readonly string[] {
  const named = (kind: Grant["kind"]) =>
    exemplars
      .filter((grant) => grant.kind === kind)
      .map(({ name, unitName }) => (unitName === "" || unitName === name ? name : `${name} (${unitName})`));
  const [collectives, individuals] = [named("collective"), named("individual")];
  return [
    ...(collectives.length === 0
      ? []
      : [`Tập thể điển hình tiên tiến (${twoDigits(collectives.length)}): ${collectives.join("; ")}.`]),
    ...(individuals.length === 0
      ? []
      : [`Cá nhân điển hình tiên tiến (${twoDigits(individuals.length)}): ${individuals.join("; ")}.`]),
  ];
}
