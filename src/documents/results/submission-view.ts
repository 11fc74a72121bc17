import { compareDates } from "../../domain/calendar-date";
import { grouped } from "../../domain/grouping";
import { documentReference } from "../../domain/papers/document";
import { groundLine } from "../../domain/papers/ground";
import type { DecidedAward } from "../../domain/results/decided-award";
import { reviewPhrase } from "../../domain/review/review-name";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Settings } from "../../domain/school/settings";
import { longDate } from "../../vietnamese/dates";
import { pointLetter, twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { addresseesView } from "../engine/addressees-view";
import { annexHeadView, attachedLine } from "../engine/annex-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import { personalDataRemover } from "../review/appraisal-words";
import { councilName, replacementSentences } from "../review/review-words";
import { denominatorWords, rateWords, thresholdWords, whoIs } from "../vote/vote-words";
import type { BookedMeeting, Enclosure, SubmissionData } from "./submission-told";

/** The summary under the kind; two lines on the document, one in the book. */
export function submissionTitle(review: ReviewPeriod): readonly [string, string] {
  return ["Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng", whenReviewed(review)];
}

/** "năm học 2022-2023", "năm 2023" of a year's review; others by their name. */
function whenReviewed(review: ReviewPeriod): string {
  const [, first, second] = /^(\d{4})(?:-(\d{4}))?$/.exec(review.schoolYear) ?? [];
  if (review.kind !== "year" || first === undefined) return reviewPhrase(review);
  return second === undefined ? `năm ${first}` : `năm học ${first}-${second}`;
}

/**
 * The Tờ trình to the body above as its template names things (domain.md 5.7): grounds and the council's minutes, what is
 * proposed by award with counts, the commitment, what goes along, and the list as an annex. Counts are those of the list's
 * rows; names and rates are the outcomes' own.
 */
export function submissionView(data: SubmissionData) {
  const { settings, review, byCouncil, document, signer, recipients, now, lines } = data;
  const school = comparable(settings.school);
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, submissionTitle(review).join("\n")),
    "tên loại": "TỜ TRÌNH",
    ...addresseesView(addressees(settings)),
    "căn cứ": groundLines(data).map(lineView),
    "đoạn mở đầu": openingParagraphs(data).map(lineView),
    phần: proposedParts(lines),
    "đoạn tiếp theo": [
      totalSentence(lines),
      `${school} chịu trách nhiệm trước pháp luật về tính chính xác của hồ sơ, thành tích và về trình tự, thủ tục xét khen thưởng đối với các tập thể, cá nhân nêu trên.`,
      ...enclosureLines(data.enclosures),
      ...replacementSentences("Tờ trình", data.replaced),
    ].map(lineView),
    "đoạn kết": [lineView(`Kính đề nghị ${addressees(settings).join(", ")} xem xét, quyết định./.`)],
    ...footView({ settings, byCouncil, signer, recipients }),
    "danh sách kèm theo": [
      {
        ...annexHeadView({
          name: "DANH SÁCH",
          summary: "Tập thể, cá nhân đề nghị tặng danh hiệu thi đua, hình thức khen thưởng",
          attached: attachedLine("Tờ trình", document, school, now.year),
        }),
        ...listsView(lines, school),
        "số lượng": [lineView(`Danh sách có ${countWords(lines)}./.`)],
      },
    ],
  };
}

/** Each line of the setting is one; without the setting it is the body above. */
function addressees({ submissionAddressee, parentBody }: Settings): readonly string[] {
  const names = submissionAddressee.split("\n").map(comparable);
  const typed = names.filter((name) => name !== "");
  return typed.length > 0 ? typed : [comparable(parentBody)];
}

/** Grounds of law, the council's minutes, and what sudden awards rest on; each ended as NĐ 30/2020 wants. */
function groundLines({ grounds, meetings, settings, lines }: SubmissionData): readonly string[] {
  const sudden = new Set(
    lines.flatMap(({ ground }) => (comparable(ground) === "" ? [] : [comparable(ground)])),
  );
  const all = [
    ...grounds.map(groundLine),
    ...meetings.map((booked) => `Căn cứ ${minutesWords(booked, settings)}`),
    ...[...sudden].map((ground) =>
      /^(căn cứ|theo|xét|thực hiện)\s/iu.test(ground) ? ground : `Xét ${ground}`,
    ),
  ];
  return all.map((line, index) => `${line.replace(/[\s.;,]+$/, "")}${index === all.length - 1 ? "." : ";"}`);
}

/** "Biên bản họp Hội đồng … số 05/BB-HĐTĐKT ngày …"; by its day alone while it has no number. */
function minutesWords({ meeting, minutes }: BookedMeeting, settings: Settings): string {
  const reference = minutes === null ? "" : documentReference(minutes);
  const what = meeting.kind === "meeting" ? "Biên bản họp" : "Biên bản tổng hợp ý kiến thành viên";
  const day = meeting.day === null ? "" : longDate(meeting.day);
  return [what, councilName(settings), reference === "" ? day : reference]
    .filter((part) => part !== "")
    .join(" ");
}

function openingParagraphs({ lines, meetings, settings }: SubmissionData): readonly string[] {
  const school = comparable(settings.school);
  const days = [...new Set(meetings.flatMap(({ meeting }) => (meeting.day ? [longDate(meeting.day)] : [])))];
  const voted = lines.some(({ outcome }) => outcome !== null);
  const basis = voted
    ? `${councilName(settings)} đã xét, bỏ phiếu${days.length === 0 ? "" : ` ${days.join(" và ")}`}; ${settings.headTitle} đã quyết định theo đề nghị của Hội đồng.`
    : `Thường trực ${councilName(settings)} đã thẩm định; ${settings.headTitle} đã quyết định theo đề nghị.`;
  return [
    basis,
    `${school} kính trình ${addressees(settings).join(", ")} xem xét, quyết định tặng hoặc trình cấp có thẩm quyền tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể, cá nhân sau đây${periodWords(lines)}:`,
  ];
}

/** ", thành tích từ … đến …" where it is one period for all; "" where it differs. */
function periodWords(lines: readonly DecidedAward[]): string {
  const periods = new Set(
    lines.map(({ from, to }) =>
      compareDates(from, to) === 0 ? longDate(to) : `từ ${longDate(from)} đến ${longDate(to)}`,
    ),
  );
  const [only] = periods;
  return periods.size === 1 ? `, thành tích ${only}` : "";
}

/** "1. Danh hiệu thi đua", "2. Hình thức khen thưởng": each award with its counts and what its rates are counted on. */
function proposedParts(lines: readonly DecidedAward[]) {
  const told = periodWords(lines) === "" ? periodWords : () => "";
  const parts = [
    ["Danh hiệu thi đua", lines.filter(({ award }) => award.kind !== "form")],
    ["Hình thức khen thưởng", lines.filter(({ award }) => award.kind === "form")],
  ] as const;
  return parts
    .filter(([, own]) => own.length > 0)
    .map(([name, own], index) => ({
      "tiêu đề": `${index + 1}. ${name}`,
      đoạn: awardSentences(own, told).map(lineView),
    }));
}

/** `period` says of when an award's achievements are, where that was not said for all. */
function awardSentences(
  lines: readonly DecidedAward[],
  period: (lines: readonly DecidedAward[]) => string,
): readonly string[] {
  const byAward = [...grouped(lines, ({ award }) => award.code).values()];
  return byAward.map((own, index) => {
    const [first] = own;
    const base = baseWords(own);
    const text = `${first?.award.name ?? ""}: ${kindCounts(own)}${period(own)}${base === "" ? "" : `; ${base}`}`;
    const letter = byAward.length > 1 ? pointLetter(index + 1) : null;
    return `${letter === null ? "" : `${letter}) `}${text}${index === byAward.length - 1 ? "." : ";"}`;
  });
}

/** "tỷ lệ phiếu tính trên tổng số thành viên Hội đồng (15), đạt khi có từ 80% trở lên". */
function baseWords(lines: readonly DecidedAward[]): string {
  const bases = lines.flatMap(({ outcome }) =>
    outcome === null
      ? []
      : [
          `tỷ lệ phiếu tính trên ${denominatorWords(outcome.denominator)} (${twoDigits(outcome.total)}), đạt khi có ${thresholdWords(outcome)} đồng ý`,
        ],
  );
  return [...new Set(bases)].join("; ");
}

function totalSentence(lines: readonly DecidedAward[]): string {
  return `Tổng cộng ${countWords(lines)}, tên và tỷ lệ phiếu của từng trường hợp có trong danh sách kèm theo.`;
}

/** "02 tập thể, 03 cá nhân"; where somebody is proposed for several awards, so many "lượt". */
function countWords(lines: readonly DecidedAward[]): string {
  const twice = new Set(lines.map(({ nominee }) => nominee)).size < lines.length;
  return kindCounts(lines, twice ? "lượt " : "");
}

function kindCounts(lines: readonly DecidedAward[], word = ""): string {
  const collectives = lines.filter(({ kind }) => kind === "collective").length;
  const people = lines.length - collectives;
  return [
    ...(collectives > 0 ? [`${twoDigits(collectives)} ${word}tập thể`] : []),
    ...(people > 0 ? [`${twoDigits(people)} ${word}cá nhân`] : []),
  ].join(", ");
}

function enclosureLines(enclosures: readonly Enclosure[]): readonly string[] {
  if (enclosures.length === 0) return [];
  const lines = enclosures.map(
    ({ name, dossiers, copies }, index) =>
      `- ${name}${amountWords(dossiers, copies)}${index === enclosures.length - 1 ? "." : ";"}`,
  );
  return ["Hồ sơ kèm theo tờ trình gồm:", ...lines];
}

function amountWords(dossiers: number | null, copies: number | null): string {
  const each = copies === null ? "" : `${twoDigits(copies)} bản`;
  if (dossiers === null) return each === "" ? "" : `: ${each}`;
  const of = `${twoDigits(dossiers)} hồ sơ`;
  if (each === "") return `: ${of}`;
  return dossiers === 1 ? `: ${of}, ${each}` : `: ${of}, mỗi hồ sơ ${each}`;
}

/** Collectives and people apart; codes and birth dates that units wrote into a summary stay in the register (domain.md 9). */
function listsView(lines: readonly DecidedAward[], school: string) {
  const codes = lines.flatMap(({ kind, code }) => (kind === "individual" ? [code] : []));
  const clean = personalDataRemover(codes);
  const list = (kind: DecidedAward["kind"]) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length === 0
      ? []
      : [{ dòng: own.map((line, index) => rowView(line, index, { clean, school })) }];
  };
  return { "danh sách tập thể": list("collective"), "danh sách cá nhân": list("individual") };
}

/** A unit that is itself proposed is of the school. */
function rowView(
  line: DecidedAward,
  index: number,
  { clean, school }: { clean(text: string): string; readonly school: string },
) {
  const { name, achievement, award, outcome } = line;
  return {
    tt: String(index + 1),
    "họ tên": name,
    "chức vụ, đơn vị": whoIs(line) || school,
    "thành tích": clean(achievement.trim()),
    "đề nghị": award.name,
    "tỷ lệ": outcome === null ? "" : rateWords(outcome.yes, outcome.total, outcome),
  };
}
