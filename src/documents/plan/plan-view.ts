import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import { officialName } from "../../domain/papers/kinds";
import type { Level } from "../../domain/plan/outline";
import type { PlanParagraph, PlanPart, PlanTable } from "../../domain/plan/plan";
import { type Run, upright } from "../../domain/plan/plan-text";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import { footView, headerView } from "../engine/frame-view";
import { tableSection, tableShapes } from "../engine/shapes";

/** What the plan's document says, in the domain's words. */
export interface PlanData {
  readonly settings: Settings;
  /** The council issues it, else the school. */
  readonly byCouncil: boolean;
  readonly document: CouncilDocument;
  readonly parts: readonly PlanPart[];
  /** The plan's own summary, whatever its document is about. */
  readonly summary: string;
  /** Whom a letter is addressed to. */
  readonly addressees: readonly string[];
  /** What a decision rests on where its plan says none, by rank. */
  readonly listedGrounds: readonly string[];
  /** The signed document this one replaces, which it names; null for none. */
  readonly replaced: CouncilDocument | null;
  /** Who signs instead of the head, or null. */
  readonly signer: Signer | null;
  /** The lines under "Nơi nhận:", punctuated. */
  readonly recipients: readonly string[];
  /** The year printed where the document has no date yet. */
  readonly year: number;
}

/** A stretch of text in the words of the template. */
interface RunView {
  readonly t: string;
  readonly nghiêng: boolean;
  readonly đậm: boolean;
}

/** The block of the template by which a level is printed; levels that differ in their marker alone share one. */
const blockOf: Readonly<Record<Exclude<Level, "row">, string>> = {
  ground: "căn cứ",
  part: "phần",
  section: "mục",
  clause: "khoản",
  subclause: "tiểu khoản",
  minor: "tiêu đề nhỏ",
  centred: "dòng giữa",
  numbered: "đoạn",
  subnumbered: "đoạn",
  point: "đoạn",
  paragraph: "đoạn",
  dash: "đoạn",
  plus: "đoạn",
};

/**
 * What the template of the plan is merged with: the plan as the template names things (domain.md 5 and 6), its tags
 * listed in `docs/template-tags.md`. A document without a number or a date prints the gaps that
 * the clerical office fills in after signing.
 */
export function planView(data: PlanData) {
  const { settings, byCouncil, document, parts, replaced, signer, recipients, year } = data;
  return {
    ...headerView({ settings, byCouncil, document, year }, document.title),
    "tên loại": officialName(document.kind).toUpperCase(),
    ...contentView(withReplaced(parts, document, replaced)),
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}

/** The text of a plan, wherever it stands. */
export function contentView(parts: readonly PlanPart[]) {
  const blocks = parts.map(partView);
  // A body paragraph at the end is kept on one page with the signature; a heading there would be kept as it is.
  const last = blocks[blocks.length - 1];
  const closing = last?.đoạn === true ? [last] : [];
  return {
    "nội dung": blocks.slice(0, blocks.length - closing.length),
    "đoạn kết": closing,
  };
}

/** "Kế hoạch số 05/KH-CĐN ngày …": a document that is replaced, as it is named where it had a number or none. */
export function replacedPhrase(replaced: CouncilDocument): string {
  const reference = documentReference(replaced);
  return `${officialName(replaced.kind)} ${reference === "" ? "đã ký trước đó" : reference}`;
}

/** The sentence that names the replaced document stands before the closing one. */
export function withReplaced(
  parts: readonly PlanPart[],
  { kind }: CouncilDocument,
  replaced: CouncilDocument | null,
): readonly PlanPart[] {
  if (replaced === null) return parts;
  const text = `${officialName(kind)} này thay thế ${replacedPhrase(replaced)}.`;
  const sentence: PlanParagraph = { level: "paragraph", runs: [{ text, ...upright }] };
  return [...parts.slice(0, -1), sentence, ...parts.slice(-1)];
}

type RowView = Readonly<Record<string, string>>;
type BlockView = Readonly<
  Record<
    string,
    boolean | readonly RunView[] | readonly { đầu: readonly RowView[]; dòng: readonly RowView[] }[]
  >
>;

/** No block of the template, and no table: every condition of a block needs a value. */
const nothing: BlockView = Object.fromEntries(
  [...Object.values(blockOf), ...tableShapes.map(tableSection)].map((section) => [section, false]),
);

function partView(part: PlanPart): BlockView {
  return "rows" in part ? tableView(part) : blockView(part);
}

function blockView({ level, runs }: PlanParagraph): BlockView {
  return { ...nothing, [blockOf[level]]: true, chữ: runs.map(runView) };
}

function tableView({ rows }: PlanTable): BlockView {
  const [head = [], ...body] = rows;
  const section = tableSection({ columns: head.length, numbered: /^S?TT$/i.test(head[0] ?? "") });
  return { ...nothing, [section]: [{ đầu: [rowView(head)], dòng: body.map(rowView) }], chữ: [] };
}

function rowView(cells: readonly string[]): RowView {
  return Object.fromEntries(cells.map((cell, index) => [`ô ${index + 1}`, cell]));
}

function runView({ text, italic, bold }: Run): RunView {
  return { t: text, nghiêng: italic, đậm: bold };
}
