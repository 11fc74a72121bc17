import type { AwardMatrix } from "../../domain/review/nomination-list";
import type { Unit } from "../../domain/school/unit";
import { matrixColumns, matrixSection, matrixShapes } from "../engine/shapes";

/** The tables of units and awards: so many awards in each as the template has columns for. */
export function matrixViews(
  matrix: AwardMatrix,
  units: readonly Unit[],
): Readonly<Record<string, readonly object[]>> {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const views = new Map<string, object[]>(matrixShapes.map((awards) => [matrixSection(awards), []]));
  for (let from = 0; from < matrix.awards.length; from += matrixColumns.most) {
    const to = Math.min(from + matrixColumns.most, matrix.awards.length);
    const cells = (texts: readonly string[]) =>
      Object.fromEntries(texts.slice(from, to).map((text, index) => [`ô ${index + 1}`, text]));
    views.get(matrixSection(to - from))?.push({
      đầu: [{ ...cells(matrix.awards.map(({ name }) => name)), tổng: "Tổng số" }],
      dòng: matrix.rows.map(({ unit, counts, total }, index) => ({
        tt: String(index + 1),
        "đơn vị": names.get(unit) ?? unit,
        // Nothing is an empty cell, so that the figures stand out.
        ...cells(counts.map((count) => (count === 0 ? "" : String(count)))),
        tổng: String(total),
      })),
      cộng: [{ ...cells(matrix.totals.map(String)), tổng: String(matrix.total) }],
    });
  }
  return Object.fromEntries(views);
}
