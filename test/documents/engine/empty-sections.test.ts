import { expect, test } from "vitest";
import { withoutEmptySections } from "../../../src/documents/engine/empty-sections";

const document = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const text = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const blank = `<w:p><w:pPr><w:spacing w:line="20"/></w:pPr></w:p>`;
const properties = (page: string) => `<w:sectPr><w:pgSz w:w="${page}"/></w:sectPr>`;
const end = (page: string) => `<w:p><w:pPr>${properties(page)}</w:pPr></w:p>`;
const table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";

test("an annex in the middle that says nothing goes, with its page", () => {
  expect(
    withoutEmptySections(
      document(
        `${text("Quyết định")}${end("body")}${blank}${end("gone")}${table}${blank}${properties("list")}`,
      ),
    ),
  ).toBe(document(`${text("Quyết định")}${end("body")}${table}${blank}${properties("list")}`));
});

test("where the last one goes, what is before it ends the document as it would have ended its section", () => {
  const last = document(`${text("Quyết định")}${end("body")}${blank}${text(" ")}${properties("gone")}`);
  expect(withoutEmptySections(last)).toBe(
    document(`${text("Quyết định")}<w:p><w:pPr></w:pPr></w:p>${properties("body")}`),
  );
});

test("of several layouts the one that is printed stays; where nothing is, the first does, and one section is left as it is", () => {
  const one = document(`${blank}${properties("body")}`);
  expect(withoutEmptySections(one)).toBe(one);
  const second = document(`${blank}${end("A4")}${text("Giấy khen")}${properties("A3")}`);
  expect(withoutEmptySections(second)).toBe(document(`${text("Giấy khen")}${properties("A3")}`));
  const empty = document(`${blank}${end("A4")}${blank}${properties("A3")}`);
  expect(withoutEmptySections(empty)).toBe(document(`${blank}<w:p><w:pPr></w:pPr></w:p>${properties("A4")}`));
});

test("a section that ends with its own last words, as Google Docs exports it, is known, too", () => {
  const words = `<w:p><w:pPr><w:jc w:val="both"/>${properties("body")}</w:pPr><w:r><w:t>cuối</w:t></w:r></w:p>`;
  expect(withoutEmptySections(document(`${text("đầu")}${words}${blank}${properties("gone")}`))).toBe(
    document(
      `${text("đầu")}<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>cuối</w:t></w:r></w:p>${properties("body")}`,
    ),
  );
});
