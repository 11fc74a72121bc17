import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { roundTripChecks } from "../../../src/documents/engine/round-trip-checks";

const template = new Uint8Array(readFileSync("build/templates/plan.docx"));

/** The template as it comes back when these changes were made to its document. */
function changed(...changes: readonly (readonly [RegExp, string])[]): Uint8Array {
  const zip = new PizZip(template);
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  const after = changes.reduce((text, [what, by]) => {
    if (!new RegExp(what).test(text)) throw new Error(`The template has no ${what}`);
    return text.replace(what, by);
  }, xml);
  zip.file("word/document.xml", after);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function findings(exported: Uint8Array): readonly (readonly [id: string, met: boolean, seen: string])[] {
  return roundTripChecks.map(({ id, compare }) => {
    const { met, seen } = compare(template, exported);
    return [id, met, seen];
  });
}

/** What is not met, by id. */
function lost(exported: Uint8Array): Record<string, string> {
  return Object.fromEntries(findings(exported).flatMap(([id, met, seen]) => (met ? [] : [[id, seen]])));
}

test("the file written another way is the same file: Google's decimals, order, switches and old grids", () => {
  const asGoogle = changed(
    [
      /<w:pgMar [^>]*>/,
      '<w:pgMar w:bottom="1133.858" w:top="1133.858" w:left="1700.787" w:right="850.39" w:header="566.9" w:footer="566.9"/>',
    ],
    [/<w:titlePg\/>/, '<w:titlePg w:val="1"/>'],
    [/<w:headerReference w:type="(\w+)" r:id="(\w+)"\/>/g, '<w:headerReference r:id="$2" w:type="$1"/>'],
    [
      /<\/w:tblGrid>/g,
      '<w:tblGridChange w:id="0"><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid></w:tblGridChange></w:tblGrid>',
    ],
    [/w:val="none" w:color="auto" w:sz="0"/g, 'w:color="000000" w:space="0" w:sz="0" w:val="nil"'],
    [/<w:t xml:space="preserve">\{địa danh\}/, '<w:t>{địa</w:t></w:r><w:r><w:t xml:space="preserve"> danh}'],
  );
  expect(findings(asGoogle)).toEqual(findings(template));
  expect(lost(template)).toEqual({});
});

test("what is lost is seen, with what stood in the template", () => {
  expect(lost(changed([/w:top="1134" w:right="851"/, 'w:top="1440" w:right="1440"']))).toEqual({
    "VB-1":
      "Khổ 210 × 297 mm; lề trên 25, dưới 20, trái 30, phải 25 mm; đầu trang cách mép 10 mm. Tệp mẫu: Khổ 210 × 297 mm; lề trên 20, dưới 20, trái 30, phải 15 mm; đầu trang cách mép 10 mm",
  });
  const noTitlePage = "Trang đầu không có đầu trang riêng. Tệp mẫu: Trang đầu có đầu trang riêng, để trống";
  expect(lost(changed([/<w:titlePg\/>/, ""]))).toEqual({ "VB-2": noTitlePage });
  expect(lost(changed([/<w:titlePg\/>/, '<w:titlePg w:val="0"/>']))).toEqual({ "VB-2": noTitlePage });
  // The headers changed places: the number stands on the first page and on no other.
  const swapped = changed([
    /"default" r:id="(\w+)"(.*?)"first" r:id="(\w+)"/,
    '"default" r:id="$3"$2"first" r:id="$1"',
  ]);
  expect(lost(swapped)).toEqual({
    "VB-2":
      "Trang đầu có đầu trang riêng, có chữ hoặc số trang. Tệp mẫu: Trang đầu có đầu trang riêng, để trống",
    "VB-3": "Đầu trang không có số trang. Tệp mẫu: Đầu trang có số trang",
  });
  expect(Object.keys(lost(changed([/<w:pBdr>.*?<\/w:pBdr>/, ""])))).toEqual(["VB-4"]);
  expect(lost(changed([/<w:pBdr>.*?<\/w:pBdr>/g, ""]))["VB-4"]).toMatch(
    /^0 kẻ ngang, .* Tệp mẫu: \d kẻ ngang/,
  );
  expect(lost(changed([/<w:gridCol w:w="4252"\/>/, '<w:gridCol w:w="4677"/>']))["VB-5"]).toMatch(
    /^\d+ bảng, cột rộng \(mm\): 82 và 90; .* Tệp mẫu: \d+ bảng, cột rộng \(mm\): 75 và 90; /,
  );
  const bordered = [
    /(<w:tcBorders><w:top) w:val="none" w:color="auto" w:sz="0"/,
    '$1 w:val="single" w:sz="4"',
  ] as const;
  expect(lost(changed(bordered))["VB-6"]).toMatch(
    /^\d+ bảng, số ô có đường viền: 1\/4; .* Tệp mẫu: \d+ bảng, số ô có đường viền: 0\/4; /,
  );
  // The first row of all, that of the header, repeats.
  expect(lost(changed([/<w:trPr>/, "<w:trPr><w:tblHeader/>"]))["VB-9"]).toMatch(
    /^\d+ dòng tiêu đề lặp lại ở trang sau\. Tệp mẫu: \d+ dòng/,
  );
  expect(lost(changed([/w:ascii="Times New Roman"/, 'w:ascii="Arial"']))["VB-7"]).toMatch(
    /^Phông Arial, Times New Roman; /,
  );
  expect(lost(changed([/\{cơ quan ban hành\}/, "{cơ quan}"]))["VB-8"]).toMatch(
    /: “\{cơ quan\}”\. Tệp mẫu: “\{cơ quan ban hành\}”$/,
  );
});
