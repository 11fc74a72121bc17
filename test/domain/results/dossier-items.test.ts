import { expect, test } from "vitest";
import { type DossierItem, dossierRows } from "../../../src/domain/results/dossier-item";
import { dossierParts } from "../../../src/domain/results/dossier-part";
import { dossierPartTable } from "../../../src/register/tables/results/dossier-parts";
import { review } from "../../support/example-school/review";
import { dayOf } from "../../support/ground-example";
import { upwardLine } from "../../support/upward-example";

const an = upwardLine("Lò Văn An", "11", "CSTDT");
const unit = upwardLine("Khoa Cơ khí", "K-CK", "TTLDXS", { kind: "collective" });

const dossierOf = (line: typeof an) => ({
  line,
  parts: dossierParts(dossierPartTable.initial, line.award, line.kind, dayOf("15/7/2024")),
});

const made = (
  lines: readonly (typeof an)[],
  standing: readonly DossierItem[] = [],
  taken: readonly string[] = [],
) => dossierRows(review.code, lines.map(dossierOf), standing, taken);

const shown = (rows: readonly DossierItem[]) => rows.map(({ code, part, name }) => `${code} ${part} ${name}`);

test("a row for each part each nominee has of its own; what is the submission's has none", () => {
  const { rows, added, dropped, kept } = made([unit, an]);
  expect(shown(rows)).toEqual([
    "T01 BCTT-TT Khoa Cơ khí",
    "T01 BSQD Khoa Cơ khí",
    "T02 BCTT-CN Lò Văn An",
    "T02 SK Lò Văn An",
    "T02 BSQD Lò Văn An",
  ]);
  expect(rows[2]).toEqual({
    code: "T02",
    part: "BCTT-CN",
    review: review.code,
    nomination: an.id,
    name: "Lò Văn An",
    unitName: "Khoa Cơ khí",
    award: "CSTDT",
    partName: "Báo cáo thành tích cá nhân",
    form: "Mẫu số 03",
    mandatory: true,
    state: null,
    holder: "",
    sentOn: null,
    note: "",
  });
  expect([added, dropped, kept]).toEqual([rows, [], []]);
});

test("made again, a dossier keeps its code and what people wrote; a new one gets the next code", () => {
  const before = made([an]).rows.map((row) =>
    row.part === "SK" ? { ...row, state: "present" as const, holder: "Văn thư" } : row,
  );
  const { rows, added } = made([unit, an], before);
  expect(shown(rows)).toEqual([
    "T02 BCTT-TT Khoa Cơ khí",
    "T02 BSQD Khoa Cơ khí",
    "T01 BCTT-CN Lò Văn An",
    "T01 SK Lò Văn An",
    "T01 BSQD Lò Văn An",
  ]);
  expect(rows[3]).toEqual(before[1]);
  expect(shown(added)).toEqual(["T02 BCTT-TT Khoa Cơ khí", "T02 BSQD Khoa Cơ khí"]);
});

test("a code whose rows are gone is not given to somebody else while a paper in the book bears it", () => {
  expect(made([an], [], ["T07"]).rows[0]?.code).toBe("T08");
  expect(made([an], [], ["", "riêng"]).rows[0]?.code).toBe("T01");
});

test("rows of who goes upward no more are dropped where nobody wrote, and kept where somebody did", () => {
  const [first, ...rest] = made([an]).rows;
  if (!first) throw new Error("no row");
  const marked: DossierItem = { ...first, note: "đã gửi Sở" };
  const other: DossierItem = { ...first, code: "T09", review: "CN22", nomination: "CN22/…" };
  const { rows, dropped, kept } = made([], [marked, ...rest, other]);
  expect([rows, dropped, kept]).toEqual([[], rest, [marked]]);
});
