import { type CouncilDocument, documentReference } from "../../domain/papers/document";
import { officialName } from "../../domain/papers/kinds";
import type { PlanAppendix, PlanParagraph, PlanPart } from "../../domain/plan/plan-part";
import type { PlanCell, PlanTable } from "../../domain/plan/plan-table";
import { type Run, textOf, upright } from "../../domain/plan/plan-text";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import { comparable } from "../../vietnamese/text";
import { attachedLine } from "../engine/annex-view";
import { footView, headerView, lineView } from "../engine/frame-view";
import { type TableLayout, tableLayouts, type WithTables } from "../engine/table-layout";

/** What the plan's document says, in the domain's words. */
export interface PlanData {
  readonly settings: Settings;
  /** The council issues it, else the school. */
  readonly byCouncil: boolean;
  readonly document: CouncilDocument;
  readonly parts: readonly PlanPart[];
  readonly appendices: readonly PlanAppendix[];
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
  /** Who signs beside, for another body; null for nobody. */
  readonly coSigner: Signer | null;
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
const blockOf: Readonly<Record<PlanParagraph["level"], string>> = {
  ground: "căn cứ",
  part: "phần",
  chapter: "dòng giữa",
  section: "mục",
  article: "khoản",
  clause: "khoản",
  subclause: "tiểu khoản",
  minor: "tiêu đề nhỏ",
  centred: "dòng giữa",
  numberedArticle: "đoạn",
  numbered: "đoạn",
  subnumbered: "đoạn",
  point: "đoạn",
  bracketed: "đoạn",
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
  return { ...launchView(data), "tên loại": officialName(data.document.kind).toUpperCase() };
}

/** What a document says that launches its round by its own text, of a named kind or a letter. */
export function launchView(data: PlanData) {
  const { settings, byCouncil, document, parts, appendices, replaced, signer, recipients, year } = data;
  const issuer = comparable(byCouncil ? settings.council : settings.school);
  const attached = attachedLine(officialName(document.kind), document, issuer, year);
  return {
    ...headerView({ settings, byCouncil, document, year }, document.title),
    ...contentView(withReplaced(parts, document, replaced)),
    ...footView({ settings, byCouncil, signer, recipients }),
    ...coSignerView(data.coSigner),
    ...appendicesView(parts, appendices, attached),
  };
}

/** Who signs beside, as templates name it (`templates/engine/signatures.ts`). */
function coSignerView(coSigner: Signer | null) {
  if (coSigner === null) return { "ký cùng": [] };
  const { authority, title, office, name } = coSigner;
  const above = office === "" ? [] : [office];
  return {
    "ký cùng": [
      {
        "quyền hạn ký cùng": authority.map((text) => lineView(text.toUpperCase())),
        "chức vụ ký cùng": title.toUpperCase(),
        "chức danh ký cùng": above.map((text) => lineView(text.toUpperCase())),
        "họ tên ký cùng": name,
      },
    ],
  };
}

/** The appendices of a plan, and how the tables of it all are laid out; `attached` says below each head which document they belong to. */
export function appendicesView(
  parts: readonly PlanPart[],
  appendices: readonly PlanAppendix[],
  attached: string,
) {
  const tables: WithTables = {
    [tableLayouts]: [parts, ...appendices.map((each) => each.parts)].flat().flatMap(layoutOf),
  };
  return {
    "phụ lục": appendices.map((appendix, index) => appendixView(appendix, attached, index)),
    ...tables,
  };
}

function appendixView({ name, title, parts }: PlanAppendix, attached: string, index: number) {
  return {
    "sang trang": index > 0,
    "tên phụ lục": name,
    "trích yếu phụ lục": title.some(({ text }) => text.trim() !== "") ? [{ chữ: title.map(runView) }] : [],
    "kèm theo": attached,
    "nội dung": parts.map(partView),
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
function withReplaced(
  parts: readonly PlanPart[],
  { kind }: CouncilDocument,
  replaced: CouncilDocument | null,
): readonly PlanPart[] {
  if (replaced === null) return parts;
  const text = `${officialName(kind)} này thay thế ${replacedPhrase(replaced)}.`;
  const sentence: PlanParagraph = { level: "paragraph", runs: [{ text, ...upright }] };
  return [...parts.slice(0, -1), sentence, ...parts.slice(-1)];
}

/** A cell in a row of its own, as the template prints it: by its look in the left column of the table, or in the right one. */
interface CellView {
  readonly "ô hẹp": boolean;
  readonly "ô rộng": boolean;
  readonly chữ: readonly RunView[];
}
interface TableView {
  readonly đầu: readonly CellView[];
  readonly dòng: readonly CellView[];
}
type BlockView = Readonly<Record<string, boolean | readonly RunView[] | readonly TableView[]>>;

/** The template's table for each look. */
const tableOf = { ruled: "bảng", unruled: "bảng nhãn" } as const;

/** The tables of templates made before tables were laid out: a plan that has none is composed with such a template as well. */
const formerTables = [2, 3, 4, 5, 6].flatMap((columns) => [`bảng ${columns}`, `bảng TT ${columns}`]);

/** No block of the template, and no table: every condition of a block needs a value. */
const nothing: BlockView = Object.fromEntries(
  [...Object.values(blockOf), ...Object.values(tableOf), ...formerTables].map((section) => [section, false]),
);

function partView(part: PlanPart): BlockView {
  return "rows" in part ? tableView(part) : blockView(part);
}

function blockView({ level, runs }: PlanParagraph): BlockView {
  return { ...nothing, [blockOf[level]]: true, chữ: runs.map(runView) };
}

/** Each cell by itself, the heads' first: `laidOut` puts them where `layoutOf` says. */
function tableView(table: PlanTable): BlockView {
  const cells = (head: boolean) =>
    table.rows
      .filter((row) => row.head === head)
      .flatMap((row) => row.cells.filter(({ down }) => down !== "goesOn").map(cellView));
  const view = { đầu: cells(true), dòng: cells(false) };
  return { ...nothing, [table.ruled ? tableOf.ruled : tableOf.unruled]: [view], chữ: [] };
}

function cellView({ runs, look }: PlanCell): CellView {
  const narrow = isNarrow(look);
  return { "ô hẹp": narrow, "ô rộng": !narrow, chữ: runs.map(runView) };
}

function layoutOf(part: PlanPart): readonly TableLayout[] {
  if (!("rows" in part)) return [];
  const rows = part.rows.map(({ head, cells }) => ({
    head,
    cells: cells.map(({ runs, span, down, look }) => ({
      ...{ text: textOf(runs), span, down, narrow: isNarrow(look) },
    })),
  }));
  return [{ rows }];
}

function isNarrow(look: PlanCell["look"]): boolean {
  return look !== "text";
}

function runView({ text, italic, bold }: Run): RunView {
  return { t: text, nghiêng: italic, đậm: bold };
}
