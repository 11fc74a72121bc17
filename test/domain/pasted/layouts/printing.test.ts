import { describe, expect, test } from "vitest";
import { diceOf } from "../../../support/dice";
import { type Choices, choicesOf } from "./choices";
import { encoded } from "./encodings";
import { paperOf } from "./paper";
import type { Sheet } from "./sheet";
import { tableOf } from "./tables";

/** The printer by itself: what it puts on the clipboard is what programs put there. */

describe("encodings", () => {
  test.each([
    ["tcvn3", "Trần Văn Thử, Trưởng khoa, LĐTT", "TrÇn V¨n Thö, Tr\u00ADëng khoa, L§TT"],
    ["vni", "HỌ VÀ TÊN, Lê Thị Mẫu, Đỗ Nghĩa, Ước", "HOÏ VAØ TEÂN, Leâ Thò Maãu, Ñoã Nghóa, Öôùc"],
    ["cp1258", "Trần Ước", "Tr\u00E2\u0300n \u01AF\u01A1\u0301c"],
    ["cp1258AsLatin", "Trần Đỗ Ước", "TrâÌn ÐôÞ Ýõìc"],
    ["utf8AsLatin", "Trần", "Tráº§n"],
    ["nfd", "ộ", "o\u0323\u0302"],
    ["hardSpaces", "Lê Mẫu", "Lê\u00A0Mẫu"],
    ["nfc", "Lê Mẫu", "Lê Mẫu"],
  ] as const)("%s", (encoding, text, written) => {
    expect(encoded(encoding, text)).toBe(written);
  });
});

describe("separators", () => {
  const usual = choicesOf(diceOf(1), { name: "", says: () => ({ newline: "\n", encoding: "nfc" }) });
  const sheet: Sheet = {
    lines: [
      { cells: ["TT", "Họ và tên", "Thành tích"], row: null },
      { cells: ["1", "Trần Thử", 'Giải "Ba";\nhai, ba'], row: 0 },
      { cells: ["2", "Lê Mẫu", "Một"], row: 1 },
      { cells: ["", "", "Hai"], row: 1 },
    ],
    rows: [],
  };
  const plain = {
    ...sheet,
    lines: sheet.lines.map((line, at) => (at === 1 ? { ...line, cells: ["1", "Trần Thử", "Ba"] } : line)),
  };
  const paper = (more: Partial<Choices>, of: Sheet) => paperOf({ ...usual, ...more }, of).text.split("\n");

  test.each<[Choices["separator"], readonly string[]]>([
    [
      "tab",
      ["TT\tHọ và tên\tThành tích", '1\tTrần Thử\t"Giải ""Ba"";', 'hai, ba"', "2\tLê Mẫu\tMột", "\t\tHai"],
    ],
    [
      "semicolon",
      ["TT;Họ và tên;Thành tích", '1;Trần Thử;"Giải ""Ba"";', 'hai, ba"', "2;Lê Mẫu;Một", ";;Hai"],
    ],
    ["comma", ["TT,Họ và tên,Thành tích", '1,Trần Thử,"Giải ""Ba"";', 'hai, ba"', "2,Lê Mẫu,Một", ",,Hai"]],
    ["bar", ["TT|Họ và tên|Thành tích", '1|Trần Thử|"Giải ""Ba"";', 'hai, ba"', "2|Lê Mẫu|Một", "||Hai"]],
  ])("%s: cells with line breaks are quoted", (separator, lines) => {
    expect(paper({ separator }, sheet)).toEqual(lines);
  });

  test.each<[Choices["separator"], readonly string[]]>([
    [
      "spacedTabs",
      [" TT \t Họ và tên \t Thành tích ", " 1 \t Trần Thử \t Ba ", " 2 \t Lê Mẫu \t Một ", "  \t  \t Hai "],
    ],
    [
      "markdown",
      [
        "| TT | Họ và tên | Thành tích |",
        "|----|----|----|",
        "| 1 | Trần Thử | Ba |",
        "| 2 | Lê Mẫu | Một |",
        "|  |  | Hai |",
      ],
    ],
    [
      "spaces",
      ["TT   Họ và tên   Thành tích", "1    Trần Thử    Ba", "2    Lê Mẫu      Một", "                 Hai"],
    ],
    ["cells", ["TT", "Họ và tên", "Thành tích", "1", "Trần Thử", "Ba", "2", "Lê Mẫu", "Một", "", "", "Hai"]],
    ["prose", ["TT Họ và tên - Thành tích", "1 Trần Thử - Ba", "2 Lê Mẫu - Một", "- Hai"]],
  ])("%s", (separator, lines) => {
    expect(paper({ separator }, plain)).toEqual(lines);
  });

  test("a row's place is all the lines it takes, whatever ends them", () => {
    const { text, places } = paperOf(
      { ...usual, separator: "tab", newline: "\r\n" },
      { ...sheet, rows: [row, row] },
    );
    expect(text.split("\r\n")).toHaveLength(5);
    expect(places).toEqual([
      { from: 2, to: 3 },
      { from: 4, to: 5 },
    ]);
  });
});

const row = {
  expected: { kind: "individual", names: [], awards: [], fields: {}, pastAwards: [], note: "", headings: {} },
  mayGuess: false,
} as const;

test("each printed row names its person on its own lines, and each table has one", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { sheet, paper, choices } = tableOf(seed);
    expect(sheet.rows.length).toBeGreaterThan(0);
    if (choices.encoding !== "nfc" || choices.names.startsWith("split")) continue;
    const lines = paper.text.split(/\r\n|\n/);
    sheet.rows.forEach(({ expected }, at) => {
      const { from = 0, to = 0 } = paper.places[at] ?? {};
      const own = lines
        .slice(from - 1, to)
        .join(" ")
        .toLowerCase();
      expect(own).toContain(expected.names[0]?.toLowerCase());
    });
  }
});
