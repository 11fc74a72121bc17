import { expect, test } from "vitest";
import { groundReferences, referencesText } from "../../../src/domain/awards/ground-reference";

test("codes with and without an article, and the school's own words, are parted by semicolons or lines", () => {
  const text =
    "LTDKT2022, Điều 23; ND98 ,  Điều 30 khoản 7;ND152\nQuy chế số 12/QC-CĐTN ngày 05/9/2022, Điều 4;";
  const references = groundReferences(text);
  expect(references).toEqual([
    { code: "LTDKT2022", article: "Điều 23" },
    { code: "ND98", article: "Điều 30 khoản 7" },
    { code: "ND152", article: "" },
    { words: "Quy chế số 12/QC-CĐTN ngày 05/9/2022, Điều 4" },
  ]);
  const written =
    "LTDKT2022, Điều 23; ND98, Điều 30 khoản 7; ND152; Quy chế số 12/QC-CĐTN ngày 05/9/2022, Điều 4";
  expect(referencesText(references)).toBe(written);
  expect(groundReferences(written)).toEqual(references);
  expect(groundReferences(" ")).toEqual([]);
});

test("what a register held before codes were written stays the school's own words", () => {
  for (const words of [
    "Luật Thi đua, khen thưởng ngày 15/6/2022",
    "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, Điều 49 đến Điều 54",
    "Quy chế thi đua, khen thưởng của trường (điền số, ngày)",
  ])
    expect(groundReferences(words)).toEqual([{ words }]);
});
