import { type DecisionContent, type DecisionLine, linesOf } from "../../domain/results/decision-content";
import { amountText, dongInWordsLine, dongText } from "../../vietnamese/money";
import { upperFirst } from "../../vietnamese/text";
import { annexHeadView } from "../engine/annex-view";
import { lineView } from "../engine/frame-view";
import { type AnnexShape, annexSection, annexShapes } from "../engine/shapes";
import { countWords } from "./decision-words";

/** The head of the list: of what it is, and the line that says of which decision. */
export interface AnnexTold {
  readonly summary: string;
  readonly attached: string;
}

/**
 * The annexes of the template, of which the one with the columns that are needed is printed; none where the article says
 * all (domain.md 5.8): awards have a column where there are several, money where there is any.
 */
export function decisionAnnexes(content: DecisionContent, told: AnnexTold) {
  const lines = linesOf(content);
  const sudden = lines.every(({ decided }) => decided.source === "sudden");
  const awards = new Set(lines.map(({ decided }) => decided.award.code)).size > 1;
  const money = (content.total ?? 0) > 0;
  const suits = (shape: AnnexShape) => !sudden && shape.awards === awards && shape.money === money;
  return Object.fromEntries(
    annexShapes.map((shape) => [annexSection(shape), suits(shape) ? [annexView(content, told)] : []]),
  );
}

function annexView(content: DecisionContent, { summary, attached }: AnnexTold) {
  const { collectives, individuals } = content;
  const both = collectives.length > 0 && individuals.length > 0;
  const list = (lines: readonly DecisionLine[], title: string) =>
    lines.length === 0 ? [] : [{ "tiêu đề": both ? [lineView(title)] : [], dòng: lines.map(rowView) }];
  return {
    ...annexHeadView({ name: "DANH SÁCH", summary, attached }),
    "danh sách tập thể": list(collectives, "I. TẬP THỂ"),
    "danh sách cá nhân": list(individuals, "II. CÁ NHÂN"),
    "số lượng": [lineView(closingCount(content))],
  };
}

function rowView({ number, decided, money, note }: DecisionLine) {
  const { kind, name, position, unitName, award } = decided;
  const place = [position, unitName === name ? "" : unitName].filter((text) => text !== "");
  return {
    tt: String(number),
    // A collective that is no unit of its own is told with the unit it belongs to: its list has no column for it.
    tên: kind === "collective" ? [name, ...place].join(", ") : name,
    "chức vụ, đơn vị": place.join(", "),
    "danh hiệu": award.name,
    // Nothing to pay stays empty: the note says why.
    "tiền thưởng": money.amount ? amountText(money.amount) : "",
    "ghi chú": upperFirst(note),
  };
}

/** "Danh sách này có 02 tập thể, 12 cá nhân; tổng số tiền thưởng là … đồng (Bằng chữ: …)./.". */
function closingCount(content: DecisionContent): string {
  const count = countWords(linesOf(content).map(({ decided }) => decided));
  const total = content.total ?? 0;
  const money = total > 0 ? `; tổng số tiền thưởng là ${dongText(total)} ${dongInWordsLine(total)}` : "";
  return `Danh sách này có ${count}${money}./.`;
}
