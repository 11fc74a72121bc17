import { type Award, compareAwards } from "../../domain/awards/award";
import { deadlineToTell } from "../../domain/deadline";
import type { ReferencesCited } from "../../domain/papers/citing";
import { type CompleteGround, groundLine } from "../../domain/papers/ground";
import type { QuotaUse } from "../../domain/review/checks/quota-use";
import type { Finding } from "../../domain/review/finding";
import { evidenceNames, type Nomination } from "../../domain/review/nomination";
import {
  type AwardGroup,
  countOf,
  type NominationLists,
  nominationLists,
  sortKeysOf,
} from "../../domain/review/nomination-list";
import type { ReceivedState } from "../../domain/review/owed";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { StaffMember } from "../../domain/school/staff";
import { longDate } from "../../vietnamese/dates";
import { romanNumeral, twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { footView, headerView } from "../engine/frame-view";
import { appraisalBlocks } from "../engine/shapes";
import { isHeld, personalDataRemover, shortVerdict, shortVerdicts, verdictLines } from "./appraisal-words";
import type { ReviewPaper } from "./review-paper";
import {
  councilName,
  duePhrase,
  hourText,
  overdueText,
  planPhrase,
  replacementSentences,
  reviewPhrase,
} from "./review-words";

/** What an appraisal report tells beside what every document of a review says. */
export interface AppraisalTold {
  /** In the order they are printed. */
  readonly grounds: readonly CompleteGround[];
  /** Cites what a rule rests on, on the document's day. */
  readonly cite: (written: string) => ReferencesCited;
  readonly awards: readonly Award[];
  /** How far the quotas are used, as the checks count them. */
  readonly quotas: readonly QuotaUse[];
  /** Of this review, in every state: only those that stand are told of. */
  readonly nominations: readonly Nomination[];
  readonly findings: readonly Finding[];
  readonly state: ReceivedState;
  /** How many lines and submissions are still in quarantine. */
  readonly quarantined: number;
  /** For the order of names, and so that no code of a person is told. */
  readonly staff: readonly StaffMember[];
}

type AppraisalData = ReviewPaper & AppraisalTold;

/** The summary under the kind; two lines on the document, one in the book. */
export function appraisalTitle({ name }: ReviewPeriod): readonly [string, string] {
  return ["Kết quả thẩm định hồ sơ đề nghị khen thưởng", comparable(name)];
}

/** A summary is printed up to so many characters: a row of a table does not go over a page. */
const longestSummary = 700;

type BlockKind = (typeof appraisalBlocks)[number];

/**
 * The appraisal report as its template names things (báo cáo thẩm định, domain.md 5.12): what members read before they
 * vote. It never tells why a nominee is held, nor birth dates, days of leave or codes (domain.md 9).
 */
export function appraisalView(data: AppraisalData) {
  const { settings, review, byCouncil, document, nominations, signer, recipients, now } = data;
  const lists = nominationLists(nominations, { ...data, sortKeys: sortKeysOf(data.staff) });
  const blocks = [
    ...groundLines(data).map((text) => block("căn cứ", text)),
    ...sections([
      ["TÌNH HÌNH NỘP HỒ SƠ", receivedBlocks(data)],
      ["SỐ LƯỢNG ĐỀ NGHỊ", countBlocks(data, lists)],
      ["KẾT QUẢ THẨM ĐỊNH", appraisalOf(data, lists)],
    ]),
    ...replacementSentences("Báo cáo", data.replaced).map(paragraph),
  ];
  return {
    ...headerView({ settings, byCouncil, document, year: now.year }, appraisalTitle(review).join("\n")),
    "tên loại": "BÁO CÁO",
    "nội dung": blocks,
    "đoạn kết": [
      textView(
        `Thường trực ${councilName(settings)} báo cáo để các thành viên Hội đồng xem xét, biểu quyết./.`,
      ),
    ],
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

type BlockView = Readonly<Record<string, boolean | readonly object[]>>;

const nothing: BlockView = {
  ...Object.fromEntries(appraisalBlocks.map((kind) => [kind, false])),
  "bảng thẩm định": [],
};

function block(kind: BlockKind, text: string): BlockView {
  return { ...nothing, [kind]: true, ...textView(text) };
}

function paragraph(text: string): BlockView {
  return block("đoạn", text);
}

function textView(text: string) {
  return { chữ: [{ t: text, nghiêng: false }] };
}

function sections(parts: readonly (readonly [string, readonly BlockView[]])[]): readonly BlockView[] {
  return parts.flatMap(([title, blocks], index) => [
    block("mục", `${romanNumeral(index + 1)}. ${title}`),
    ...blocks,
  ]);
}

/** The grounds and the plan, each line ended as NĐ 30/2020 wants: ";", and the last ".". */
function groundLines({ grounds, plan }: AppraisalData): readonly string[] {
  const byPlan = planPhrase(plan);
  const lines = [...grounds.map(groundLine), ...(byPlan === "" ? [] : [`Thực hiện ${byPlan}`])];
  return lines.map((line, index) => {
    const bare = line.replace(/[\s.;,]+$/, "");
    return `${bare}${index === lines.length - 1 ? "." : ";"}`;
  });
}

function receivedBlocks({ settings, review, state, quarantined, now }: AppraisalData): readonly BlockView[] {
  const due = deadlineToTell(review);
  const { unitWord } = settings;
  const received = `${twoDigits(state.received)}/${twoDigits(state.units)} ${unitWord}`;
  return [
    ...(due ? [paragraph(`Hạn nhận hồ sơ của ${reviewPhrase(review)}: ${duePhrase(due)}.`)] : []),
    paragraph(`Đến ${hourText(now)} ${longDate(now)}, thường trực Hội đồng đã nhận hồ sơ của ${received}.`),
    ...(state.owing.length === 0
      ? []
      : [
          paragraph(`Còn ${twoDigits(state.owing.length)} ${unitWord} chưa hoàn thành hồ sơ:`),
          ...state.owing.map(({ unit, items }, index) => {
            const lines = items.map(({ what, overdue }) => {
              const late = overdueText(overdue);
              return late === "" ? what : `${what} (${late})`;
            });
            return paragraph(
              `- ${unit.name}: ${lines.join(", ")}${index === state.owing.length - 1 ? "." : ";"}`,
            );
          }),
        ]),
    ...(quarantined === 0
      ? []
      : [
          paragraph(
            `Ngoài ra còn ${twoDigits(quarantined)} nội dung gửi về chưa đọc được hoặc chưa rõ nguồn, đang chờ xử lý, chưa tính vào số liệu dưới đây.`,
          ),
        ]),
  ];
}

function countBlocks(
  data: AppraisalData,
  { collectives, individuals }: NominationLists,
): readonly BlockView[] {
  const [ofCollectives, ofIndividuals] = [countOf(collectives), countOf(individuals)];
  const total = ofCollectives + ofIndividuals;
  const order = [...data.awards].sort(compareAwards).map(({ code }) => code);
  const quotas = [...data.quotas].sort((a, b) => order.indexOf(a.award) - order.indexOf(b.award));
  return [
    paragraph(
      total === 0
        ? "Không có đề nghị nào."
        : `Tổng số ${twoDigits(total)} lượt đề nghị, trong đó ${twoDigits(ofCollectives)} của tập thể, ${twoDigits(ofIndividuals)} của cá nhân:`,
    ),
    ...listed([
      ...collectives.map((group) => countLine(group, "tập thể")),
      ...individuals.map((group) => countLine(group, "cá nhân")),
    ]),
    ...(quotas.length === 0
      ? []
      : [
          paragraph("Chỉ tiêu tính trên số đề nghị hợp lệ của năm học:"),
          ...listed(quotas.map(quotaLine(data))),
        ]),
  ];
}

function listed(lines: readonly string[]): readonly BlockView[] {
  return lines.map((line, index) => paragraph(`- ${line}${index === lines.length - 1 ? "." : ";"}`));
}

function countLine({ award, nominations }: AwardGroup, whose: string): string {
  return `${award.name}: ${twoDigits(nominations.length)} ${whose}`;
}

/**
 * "Chiến sĩ thi đua cơ sở: hợp lệ 09, chỉ tiêu 07 (15% của 47 LĐTT = 7,05, làm tròn xuống), vượt 02": what is validly
 * nominated over the school year against what the quota allows.
 */
function quotaLine({ awards, units }: AppraisalData) {
  return ({ award, category, unit, proposed, allowed, working }: QuotaUse): string => {
    const name = awards.find(({ code }) => code === award)?.name ?? award;
    const whose = [
      category === "" ? "" : `đối tượng ${category}`,
      unit === null ? "" : (units.find(({ code }) => code === unit)?.name ?? unit),
    ].filter((part) => part !== "");
    return [
      `${name}${whose.length > 0 ? ` (${whose.join(", ")})` : ""}: đề nghị hợp lệ ${twoDigits(proposed)}`,
      `chỉ tiêu ${twoDigits(allowed)} (${working})`,
      proposed > allowed ? `vượt ${twoDigits(proposed - allowed)}` : "trong chỉ tiêu",
    ].join(", ");
  };
}

function appraisalOf(
  data: AppraisalData,
  { collectives, individuals }: NominationLists,
): readonly BlockView[] {
  const { nominations, findings, units, staff, cite } = data;
  const people = [...nominations.filter(({ kind }) => kind === "individual"), ...staff];
  const clean = personalDataRemover(people.map(({ code }) => code));
  const byNomination = new Map<string, Finding[]>();
  for (const finding of findings) {
    const before = byNomination.get(finding.nomination);
    if (before) before.push(finding);
    else byNomination.set(finding.nomination, [finding]);
  }
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const groups = [
    ...collectives.map((group) => ({ group, head: "Tập thể", whose: "tập thể" })),
    ...individuals.map((group) => ({ group, head: "Họ và tên, chức vụ, đơn vị", whose: "cá nhân" })),
  ];
  if (groups.length === 0) return [paragraph("Không có đề nghị nào.")];
  return groups.flatMap(({ group, head, whose }, index) => [
    block("khoản", `${index + 1}. ${countLine(group, whose)}`),
    {
      ...nothing,
      "bảng thẩm định": [
        { "số lượng": verdictCounts(group), "tên cột": head, dòng: group.nominations.map(rowView) },
      ],
      chữ: [],
    },
  ]);

  function verdictCounts({ nominations: ofAward }: AwardGroup): string {
    const counts = new Map<string, number>();
    for (const nomination of ofAward) {
      const verdict = shortVerdict(byNomination.get(nomination.id) ?? []);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
    const inOrder = [...counts].sort(([a], [b]) => shortVerdicts.indexOf(a) - shortVerdicts.indexOf(b));
    return `${inOrder.map(([verdict, count]) => `${verdict}: ${twoDigits(count)}`).join("; ")}.`;
  }

  function rowView(nomination: Nomination, index: number): Readonly<Record<string, string>> {
    const { id, kind, name, position, className, unit, summary, product, state, opinion } = nomination;
    const unitName = unitNames.get(unit) ?? unit;
    const found = byNomination.get(id) ?? [];
    const lines = [
      ...verdictLines(found, clean, (written) => cite(written).texts),
      ...(opinion === "" || isHeld(found) ? [] : [`Ý kiến thẩm định: ${opinion}`]),
      ...(state === "leaving" ? ["Chờ duyệt bỏ khỏi danh sách."] : []),
    ];
    return {
      tt: String(index + 1),
      tên: name,
      "chức vụ, đơn vị": [
        position,
        className && `${position === "" ? "Lớp" : "lớp"} ${className}`,
        kind === "collective" && name === unitName ? "" : unitName,
      ]
        .filter((part) => part !== "")
        .join(", "),
      "thành tích": shortened(
        [summary, product && `Sản phẩm: ${product}`].filter((part) => part !== "").join("\n"),
      ),
      "minh chứng": evidenceText(nomination),
      "kết quả": lines.join("\n"),
    };
  }
}

/** Where there is no evidence, and nobody has found any, there is nothing to verify: the cell stays empty. */
function evidenceText({ evidence, evidenceState }: Nomination): string {
  return evidenceState === "unverified" && comparable(evidence) === "" ? "" : evidenceNames[evidenceState];
}

/** A long text up to a word's end; the whole of it stands in the register. */
function shortened(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary);
  const end = Math.max(cut.lastIndexOf(" "), cut.lastIndexOf("\n"));
  return `${cut.slice(0, end > longestSummary / 2 ? end : longestSummary).trimEnd()}… (đầy đủ trong hồ sơ)`;
}
