import { expect, test } from "vitest";
import { lastRowsKept } from "../../../src/documents/engine/last-rows";

const cell = (keep: string) =>
  `<w:tr><w:trPr/><w:tc><w:p><w:pPr>${keep}<w:jc/></w:pPr><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>`;
const loose = cell(`<w:keepNext w:val="false"/>`);
const kept = cell("<w:keepNext/>");
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const below = (keep: string) =>
  `<w:p><w:pPr>${keep}<w:spacing/></w:pPr><w:r><w:t>Danh sách này có</w:t></w:r></w:p>`;

test("the last row stays with a count below it that is kept with what follows, the rows above are free", () => {
  expect(
    ["<w:keepNext/>", `<w:keepLines/><w:keepNext w:val="1"/>`].map((keep) =>
      lastRowsKept(`${table(loose)}${below("")}${table(loose, loose, loose)}${below(keep)}`),
    ),
  ).toEqual(
    ["<w:keepNext/>", `<w:keepLines/><w:keepNext w:val="1"/>`].map(
      (keep) => `${table(loose)}${below("")}${table(loose, loose, kept)}${below(keep)}`,
    ),
  );
});

test("where what is below may go to the next page alone, nothing changes", () => {
  for (const after of [below(""), below(`<w:keepNext w:val="false"/>`), "<w:sectPr/>"]) {
    const text = `${table(loose, loose)}${after}${below("<w:keepNext/>")}`;
    expect(lastRowsKept(text)).toBe(text);
  }
});
