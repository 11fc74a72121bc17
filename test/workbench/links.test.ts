import { describe, expect, test } from "vitest";
import { safeFileName } from "../../local/workbench/engine/file-names";
import { pdfPrinter } from "../../local/workbench/engine/print-pdf";
import { hashOf, piecesOf, safeLink } from "../../local/workbench/ui/links";

describe("an address leads", () => {
  test.each([
    ["https://docs.google.com/forms/d/e/1FAIpQLS_a-b/viewform", "#/forms/1FAIpQLS_a-b"],
    [
      "https://docs.google.com/forms/d/e/1F/viewform?usp=pp_url&entry.1=T%E1%BB%95+A",
      "#/forms/1F?usp=pp_url&entry.1=T%E1%BB%95+A",
    ],
    ["https://docs.google.com/forms/d/e/1F/viewform?edit2=2_x", "#/forms/1F?edit2=2_x"],
    ["https://docs.google.com/forms/d/1abc/viewanalytics", "#/forms/1abc/answers"],
    ["https://docs.google.com/forms/d/1abc/edit?usp=drivesdk", "#/forms/1abc/answers"],
    ["https://docs.google.com/document/d/1abc/edit?usp=drivesdk", "#/drive/1abc"],
    ["https://drive.google.com/file/d/1abc/view", "#/drive/1abc"],
    ["https://drive.google.com/drive/folders/1abc", "#/drive/1abc"],
    ["https://drive.google.com/open?usp=x&id=1abc", "#/drive/1abc"],
    ["https://truong.example/forms/d/e/1F/viewform", undefined],
    ["https://docs.google.com.truong.example/document/d/1abc", undefined],
    ["javascript:alert(1)//https://docs.google.com/document/d/1abc", undefined],
  ])("%s to %s", (address, hash) => {
    expect(hashOf(address)).toBe(hash);
  });
});

test("only addresses of the web and of mail are links", () => {
  const given = [
    "https://a.example/x",
    "mailto:an@a.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "//a.example",
  ];
  expect(given.map((address) => safeLink(address) !== undefined)).toEqual([true, true, false, false, false]);
});

test("an address in a sentence ends before its mark; the text around it stays as it is", () => {
  const text = "Mở https://a.example/x?y=1, hoặc (https://b.example/z_(1)). Hết “https://c.example”…";
  const pieces = piecesOf(text);
  expect(pieces.map(({ text: piece }) => piece).join("")).toBe(text);
  expect(pieces.flatMap(({ link }) => link ?? [])).toEqual([
    "https://a.example/x?y=1",
    "https://b.example/z_(1)",
    "https://c.example",
  ]);
});

test.each([
  ["Kế hoạch: số 1/2023", ".docx", "Kế hoạch số 1 2023.docx"],
  ["Kế hoạch.docx", ".docx", "Kế hoạch.docx"],
  ["danh sách.xlsx", "", "danh sách.xlsx"],
  ["a\u202Ecod.exe", "", "a cod.exe"],
  ["..", ".pdf", "tệp.pdf"],
  ["../../etc/passwd", "", "etc passwd"],
  ["\ud800x\r\nSet-Cookie: a", "", "x Set-Cookie a"],
  ["n".repeat(300), ".pdf", `${"n".repeat(120)}.pdf`],
])("%j is downloaded as a file of any machine (%s: %j)", (name, extension, file) => {
  expect(safeFileName(name, extension)).toBe(file);
});

test("a machine without a browser says so, and what to do", () => {
  expect(() => pdfPrinter(undefined)(new Uint8Array(), "Kế hoạch")).toThrow(
    "Máy này không có Chromium, Chrome hay Edge nên không in ra PDF được.",
  );
});
