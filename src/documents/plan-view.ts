import type { CouncilDocument } from "../domain/document";
import type { EmulationRound } from "../domain/emulation-round";
import type { Level } from "../domain/outline";
import type { PlanParagraph } from "../domain/plan";
import type { Run } from "../domain/plan-text";
import type { Settings } from "../domain/settings";
import { longDate, undatedDay } from "../vietnamese/dates";
import { twoDigits } from "../vietnamese/numbers";
import { issuingRule, summaryRule } from "./template-rules";

/** What the plan's document says, in the domain's words. */
export interface PlanData {
  readonly settings: Settings;
  readonly round: EmulationRound;
  readonly document: CouncilDocument;
  readonly paragraphs: readonly PlanParagraph[];
  /** The lines under "Nơi nhận:", punctuated. */
  readonly recipients: readonly string[];
  /** The year printed where the document has no date yet. */
  readonly year: number;
}

/** A stretch of text in the words of the template. */
interface RunView {
  readonly t: string;
  readonly nghiêng: boolean;
}

type LineView = { readonly t: string };

/** The block of the template by which a level is printed; levels that differ in their marker alone share one. */
const blockOf: Readonly<Record<Level, string>> = {
  ground: "căn cứ",
  part: "phần",
  section: "mục",
  clause: "khoản",
  subclause: "tiểu khoản",
  minor: "tiêu đề nhỏ",
  point: "đoạn",
  paragraph: "đoạn",
  dash: "đoạn",
  plus: "đoạn",
};

/** What the template of the plan is merged with; its tags are listed in `docs/template-tags.md`. */
export type PlanView = ReturnType<typeof planView>;

/**
 * The plan as its template names things (domain.md 5 and 6). A document without a number or a date prints the gaps that
 * the clerical office fills in after signing.
 */
export function planView({ settings, round, document, paragraphs, recipients, year }: PlanData) {
  const byCouncil = round.issuingBody === "council";
  const issuing = (byCouncil ? settings.council : settings.school).toUpperCase();
  const superior = (byCouncil ? settings.school : settings.parentBody).toUpperCase();
  const headTitle = settings.headTitle.toUpperCase();
  const blocks = paragraphs.map(blockView);
  // A body paragraph at the end is kept on one page with the signature; a heading there would be kept as it is.
  const last = blocks[blocks.length - 1];
  const closing = last?.đoạn === true ? [last] : [];
  return {
    "cơ quan chủ quản": superior,
    "cơ quan ban hành": issuing,
    ...only(["kẻ cơ quan ngắn", "kẻ cơ quan dài"], issuingRule(issuing) === "short" ? 0 : 1),
    số: document.number === null ? "      " : twoDigits(document.number),
    "ký hiệu": document.symbol,
    "địa danh": settings.place,
    ngày: document.date ? longDate(document.date) : undatedDay(year),
    "tên loại": "KẾ HOẠCH",
    "trích yếu": document.title,
    ...only(
      ["kẻ ngắn", "kẻ vừa", "kẻ dài"],
      ["short", "medium", "long"].indexOf(summaryRule(document.title)),
    ),
    "nội dung": blocks.slice(0, blocks.length - closing.length),
    "đoạn kết": closing,
    "nơi nhận": recipients.map(lineView),
    "quyền hạn": byCouncil ? [lineView("TM. HỘI ĐỒNG")] : [],
    "chức vụ": byCouncil ? "CHỦ TỊCH" : headTitle,
    // The council's plan bears the school's seal, so the head's own office stands above the name (domain.md 5).
    "chức danh": byCouncil ? [lineView(headTitle)] : [],
    "họ tên": settings.headName,
  };
}

function blockView({ level, runs }: PlanParagraph): Readonly<Record<string, boolean | readonly RunView[]>> {
  const flags = Object.fromEntries(Object.values(blockOf).map((block) => [block, block === blockOf[level]]));
  return { ...flags, chữ: runs.map(runView) };
}

function runView({ text, italic }: Run): RunView {
  return { t: text, nghiêng: italic };
}

function lineView(t: string): LineView {
  return { t };
}

/** One of several conditions of the template true, the others false. */
function only(conditions: readonly string[], chosen: number): Readonly<Record<string, boolean>> {
  return Object.fromEntries(conditions.map((condition, index) => [condition, index === chosen]));
}
