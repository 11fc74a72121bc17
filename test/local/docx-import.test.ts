import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { findImportLosses } from "../../local/drive/docx-import";
import { findXmlFault } from "../../local/drive/xml-fault";
import { docx } from "./docx-bytes";
import { openScript } from "./script-project";

const PLAIN = "<w:p><w:r><w:t>Text</w:t></w:r></w:p>";

describe("what an import as a Google Doc loses", () => {
  test.each([
    ["nothing of plain text", PLAIN, []],
    ["nothing of a heading", '<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:p>', []],
    [
      "a named paragraph style",
      '<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr></w:p>',
      ['word/document.xml: the paragraph style "Quote"'],
    ],
    [
      "a named character style",
      '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr></w:r>',
      ['word/document.xml: the character style "Strong"'],
    ],
    ["page borders", "<w:sectPr><w:pgBorders/></w:sectPr>", ["word/document.xml: page borders"]],
    ["text boxes", "<w:txbxContent></w:txbxContent>", ["word/document.xml: text boxes"]],
    ["old text boxes", "<v:textbox></v:textbox>", ["word/document.xml: text boxes"]],
    [
      "widths in percent",
      '<w:tblW w:type="pct" w:w="5000"/>',
      ['word/document.xml: widths in percent, <w:tblW w:type="pct" w:w="5000"/>'],
    ],
    ["nothing of absolute widths", '<w:tblW w:type="dxa" w:w="5000"/>', []],
  ])("%s", (_name, body, losses) => {
    const styles = '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    expect(findImportLosses(docx(body, styles))).toEqual(losses);
  });

  test("bytes that are no document", () => {
    expect(findImportLosses(new Uint8Array([1, 2, 3]))).toEqual(["the bytes are no .docx (no zip archive)"]);
    expect(findImportLosses(docx("<w:p>"))).toEqual([
      "word/document.xml is no well-formed XML: </w:body> closes what is not open",
    ]);
  });
});

describe("faults of XML", () => {
  test.each([
    ["<a><b x='1' y=\"2\"/>text &amp; &#7879;<!-- < --></a>", undefined],
    ["<a>", "<a> is not closed"],
    ["<a></b>", "</b> closes what is not open"],
    ["<a>1 < 2</a>", 'a stray "< 2"'],
    ["<a>Tom & Jerry</a>", 'a stray "& Jerry"'],
  ])("%s", (xml, fault) => {
    expect(findXmlFault(xml)).toBe(fault);
  });
});

test("plain text becomes a Google Doc, a paragraph a line", () => {
  const script = openScript(`function run(text) {
    return Drive.Files.create({ name: "Notes", mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob(text, "text/plain")).id;
  }
  function type() {
    return Drive.Files.create({ name: "Notes", mimeType: "application/vnd.google-apps.document" }, Utilities.newBlob("a", "text/csv")).id;
  }`);
  const id = String(script.call("run", { args: ["Một\r\n\r\n<hai> & \u0001ba "] }).value);
  const bytes = script.fileContent(id);
  expect(findImportLosses(bytes)).toEqual([]);
  const xml = new PizZip(bytes).file("word/document.xml")?.asText() ?? "";
  expect(xml.match(/<w:p>.*?<\/w:p>/g)).toEqual([
    '<w:p><w:r><w:t xml:space="preserve">Một</w:t></w:r></w:p>',
    "<w:p></w:p>",
    '<w:p><w:r><w:t xml:space="preserve">&lt;hai&gt; &amp; ba </w:t></w:r></w:p>',
  ]);
  expect(() => script.call("type")).toThrow("text/csv does not become a Google Doc here");
});
