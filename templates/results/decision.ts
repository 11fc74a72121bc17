import type { Document, FileChild } from "docx";
import { AlignmentType } from "docx";
import {
  type AnnexShape,
  annexSection,
  annexShapes,
  landscapeWidth,
  textWidth,
} from "../../src/documents/engine/shapes";
import { type Annex, documentWithAnnexes } from "../engine/annex";
import { articles } from "../engine/articles";
import { type GridRow, grid } from "../engine/grid";
import { header, titleLines } from "../engine/header";
import { control, line, run, section, single } from "../engine/page";
import { signature } from "../engine/signature";

/** A column of a list: its head, its tag, its width in millimetres; 0 takes what the others leave. */
type ListColumn = readonly [head: string, tag: string, width: number, look?: "centred"];

/** The points of the lists. */
const points = 12;

/**
 * The default template of a decision (quyết định khen thưởng, domain.md 5.8), with a list for each set of columns: the view
 * prints the one that is needed.
 */
export function template(title: string): Document {
  return documentWithAnnexes(
    title,
    [header(), ...titleLines(), ...articles(), signature()],
    annexShapes.map(annex),
  );
}

/** Awards in a column of their own need a page on its side, money beside them at least. */
function annex(shape: AnnexShape): Annex {
  const landscape = shape.awards && shape.money;
  const width = landscape ? landscapeWidth : textWidth;
  return {
    name: annexSection(shape),
    orientation: landscape ? "landscape" : "portrait",
    content: [
      ...list("tập thể", columnsOf(shape, "Tập thể", null), width),
      ...list("cá nhân", columnsOf(shape, "Họ và tên", "Chức vụ, đơn vị"), width),
      ...section("số lượng", [
        line([run("{t}", 13)], {
          alignment: AlignmentType.JUSTIFIED,
          keepLines: true,
          // With what guards the section's end, which would else be alone on a page.
          keepNext: true,
          spacing: single(6, 6),
        }),
      ]),
    ],
  };
}

function columnsOf({ awards, money }: AnnexShape, name: string, place: string | null): readonly ListColumn[] {
  const landscape = awards && money;
  return [
    ["TT", "tt", 11, "centred"],
    [name, "tên", place === null ? 0 : landscape ? 56 : 44],
    ...(place === null ? [] : [[place, "chức vụ, đơn vị", 0] as const]),
    ...(awards ? [["Danh hiệu, hình thức", "danh hiệu", landscape ? 48 : 42] as const] : []),
    ...(money ? [["Tiền thưởng (đồng)", "tiền thưởng", 24, "centred"] as const] : []),
    ["Ghi chú", "ghi chú", landscape ? 46 : 30],
  ];
}

/** A list with its title, where there are two. */
function list(name: string, columns: readonly ListColumn[], width: number): FileChild[] {
  const rest = width - columns.reduce((sum, [, , each]) => sum + each, 0);
  const rows: readonly GridRow[] = [
    { kind: "head", cells: columns.map(([text]) => ({ text })) },
    {
      kind: "row",
      cells: columns.map(([, tag, , look], index) => ({
        text: `${index === 0 ? "{#dòng}" : ""}{${tag}}${index === columns.length - 1 ? "{/dòng}" : ""}`,
        centred: look === "centred",
      })),
    },
  ];
  return [
    control(`{#danh sách ${name}}`),
    ...section("tiêu đề", [
      line([run("{t}", 13, { bold: true })], { keepNext: true, spacing: single(8, 4) }),
    ]),
    grid(
      columns.map(([, , each]) => (each === 0 ? rest : each)),
      points,
      rows,
    ),
    control(`{/danh sách ${name}}`),
  ];
}
