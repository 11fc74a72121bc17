import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCell, pastedRecords, pastedText } from "../../../src/domain/pasted/cells";
import type { PastedField } from "../../../src/domain/pasted/fields";
import { readPastedTable } from "../../../src/domain/pasted/table";

type Staff = "code" | "name" | "position" | "birth";

/** The columns of a school's Excel of staff. */
const staff: readonly PastedField<Staff>[] = [
  { name: "code", labels: ["Mã", "Mã NV"] },
  { name: "name", labels: ["Họ và tên", "Họ tên"], required: true, spread: true },
  { name: "position", labels: ["Chức vụ", "Chức danh nghề nghiệp"] },
  { name: "birth", labels: ["Ngày sinh", "Ngày, tháng, năm sinh"] },
];

const cellsOf = (text: string) => pastedRecords(text).map(({ line, cells }) => [line, ...cells]);

describe("cells", () => {
  test("quoted cells keep line breaks, tabs and quotes; rows know their first line", () => {
    const text = '001\tLê An\r\n002\t"Dòng một\nDòng ""hai""\tsau tab"\tcuối\r\n\r\n003\tĐỗ Bình\r\n';
    expect(pastedRecords(text)).toEqual([
      { line: 1, lineCount: 1, text: "001\tLê An", cells: ["001", "Lê An"], guesses: [] },
      {
        line: 2,
        lineCount: 2,
        text: '002\t"Dòng một\nDòng ""hai""\tsau tab"\tcuối',
        cells: ["002", 'Dòng một\nDòng "hai"\tsau tab', "cuối"],
        guesses: [],
      },
      { line: 5, lineCount: 1, text: "003\tĐỗ Bình", cells: ["003", "Đỗ Bình"], guesses: [] },
    ]);
  });

  test("a quote that quotes no cell is a character, and swallows no line", () => {
    expect(cellsOf('1\t"Trường học xanh" năm 2026\n2\tGiải "Nhất"\n3\t"chưa đóng\n4\tcuối')).toEqual([
      [1, "1", '"Trường học xanh" năm 2026'],
      [2, "2", 'Giải "Nhất"'],
      [3, "3", '"chưa đóng'],
      [4, "4", "cuối"],
    ]);
  });

  test("a quoted cell may take 200 lines of the text, no more", () => {
    const cell = (lines: number) => `a\t"${Array(lines).fill("dòng").join("\n")}"\tb`;
    expect(pastedRecords(cell(200)).map(({ lineCount }) => lineCount)).toEqual([200]);
    expect(pastedRecords(cell(201)).length).toBe(201);
  });

  test("NBSP, zero-width and control characters go, NFD becomes NFC", () => {
    expect(cellsOf(`\uFEFF001\tLê\u00A0An\u200B\u0007 \t${"Đỗ Thuỷ".normalize("NFD")}`)).toEqual([
      [1, "001", "Lê An", "Đỗ Thuỷ"],
    ]);
  });

  test("without a tab, bars or semicolons part the cells; with one, they part nothing", () => {
    expect(cellsOf("001; Lê An; LĐTT\n002; Đỗ Bình; GK")).toEqual([
      [1, "001", "Lê An", "LĐTT"],
      [2, "002", "Đỗ Bình", "GK"],
    ]);
    expect(cellsOf("| 001 | Lê An | LĐTT; GK |\n002|Đỗ Bình|")).toEqual([
      [1, "001", "Lê An", "LĐTT; GK"],
      [2, "002", "Đỗ Bình", ""],
    ]);
    expect(cellsOf("001\tLê An; Đỗ Bình | GK")).toEqual([[1, "001", "Lê An; Đỗ Bình | GK"]]);
  });
});

describe("tables", () => {
  test("a school's staff file: head, header, groups, totals and signatures", () => {
    const text = [
      "UBND TỈNH HÒA MAI\t\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TRƯỜNG CAO ĐẲNG HÒA MAI\t\t\tĐộc lập - Tự do - Hạnh phúc",
      "\t\t\t",
      "DANH SÁCH VIÊN CHỨC NĂM 2026",
      "STT\tHọ và tên\tNGÀY SINH\tMã NV (7 số)\tChức danh nghề nghiệp hiện giữ\tLương",
      "(1)\t(2)\t(3)\t(4)\t(5)\t(6)",
      "I\tKhoa Cơ khí\t\t\t\t",
      "1\tLê An\t3/7/1980\t0001234\tGiảng viên\t5.000",
      "2\tĐỗ Thuỷ\t\t0001235\tTrưởng khoa\t",
      "Phòng Đào tạo\t\t\t\t\t",
      "1\tTrần Bình\t45110\t0000007\tChuyên viên\t\tthừa",
      "4\t\t\t\t\t",
      "------",
      "Danh sách này có 03 người./.",
      "\t\t\tHòa Mai, ngày 03 tháng 7 năm 2026",
      "NGƯỜI LẬP\t\t\tHIỆU TRƯỞNG",
      "(Ký, ghi rõ họ tên)",
      "Lê Văn Lập\t\t\tTS. Ngô Thị Trưởng",
    ].join("\r\n");
    const table = readPastedTable(text, staff);
    expect({
      ...table,
      rows: table.rows.map(({ line, group, cells, extra }) => ({ line, group, cells, extra })),
      ignored: table.ignored.map(({ line, why }) => `${line} ${why}`),
    }).toEqual({
      header: 5,
      rows: [
        {
          line: 8,
          group: "Khoa Cơ khí",
          cells: { name: "Lê An", birth: "3/7/1980", code: "0001234", position: "Giảng viên" },
          extra: [],
        },
        {
          line: 9,
          group: "Khoa Cơ khí",
          cells: { name: "Đỗ Thuỷ", birth: "", code: "0001235", position: "Trưởng khoa" },
          extra: [],
        },
        {
          line: 11,
          group: "Phòng Đào tạo",
          cells: { name: "Trần Bình", birth: "45110", code: "0000007", position: "Chuyên viên" },
          extra: ["thừa"],
        },
      ],
      reasons: [],
      ignored: [
        ...["1 title", "2 title", "4 title", "5 header", "6 header", "7 group", "10 group", "12 empty"],
        ...["13 empty", "14 total", "15 signature", "16 signature", "17 signature", "18 signature"],
      ],
      missing: [],
      unknown: ["Lương"],
      announced: { count: 3, sums: expect.anything() },
      guessed: false,
      notes: [],
      readings: [
        { column: 1, heading: "STT", as: "Số thứ tự" },
        { column: 2, heading: "Họ và tên", as: "Họ và tên" },
        { column: 3, heading: "NGÀY SINH", as: "Ngày sinh" },
        { column: 4, heading: "Mã NV (7 số)", as: "Mã" },
        { column: 5, heading: "Chức danh nghề nghiệp hiện giữ", as: "Chức vụ" },
        { column: 6, heading: "Lương", as: null },
      ],
    });
  });

  test("a name spread over two columns under one heading is one name", () => {
    const rows = (text: string) => readPastedTable(text, staff).rows.map(({ cells }) => cells.name);
    expect(rows("TT\tHọ và tên\t\tChức vụ\n1\tNguyễn Văn\tAn\tGiảng viên")).toEqual(["Nguyễn Văn An"]);
    expect(rows("TT\tHọ và tên\tChức vụ\t\n1\tNguyễn Văn\tAn\tGiảng viên")).toEqual(["Nguyễn Văn"]);
  });

  test("a table printed on two pages has its header twice", () => {
    const text = "Mã\tHọ tên\n1\tLê An\nHọ tên\tMã\nĐỗ Bình\t2";
    const { rows, ignored } = readPastedTable(text, staff);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { code: "1", name: "Lê An" },
      { code: "2", name: "Đỗ Bình" },
    ]);
    expect(ignored.map(({ line, why }) => [line, why])).toEqual([
      [1, "header"],
      [3, "header"],
    ]);
  });

  test("a header without a required column is told, and read", () => {
    const table = readPastedTable("Mã NV\tChức vụ\tNgày sinh\n01\tGiáo viên\t3/7/1980", staff);
    expect([table.header, table.missing, table.rows.length]).toEqual([1, ["Họ và tên"], 1]);
  });

  test("without a header no line is a row, and each says why", () => {
    const { header, rows, reasons } = readPastedTable("01\tLê An\nĐỗ Bình Giáo viên", staff);
    expect({ header, rows, reasons }).toEqual({
      header: null,
      rows: [],
      reasons: [
        {
          line: 1,
          lineCount: 1,
          text: "01\tLê An",
          reason:
            "Không rõ ô nào là họ tên, ô nào là danh hiệu; hãy dán cả dòng tiêu đề cột của bảng (Họ và tên, Danh hiệu…)",
        },
        {
          line: 2,
          lineCount: 1,
          text: "Đỗ Bình Giáo viên",
          reason:
            "Không tách được thành các ô; hãy sao chép các ô từ bảng tính rồi dán, hoặc ngăn các ô bằng dấu “;” hay “|”",
        },
      ],
    });
  });

  test("a row above the header is not thrown away", () => {
    const { rows, reasons } = readPastedTable("1\tLê An\tGiáo viên\nMã\tHọ tên\n2\tĐỗ Bình", staff);
    expect(rows.map(({ line }) => line)).toEqual([2].map((line) => line + 1));
    expect(reasons.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "1 Nằm trên dòng tiêu đề cột nên không rõ từng ô là gì; hãy đưa xuống dưới dòng tiêu đề",
    ]);
  });

  test.each([
    ["Tổng cộng: 12 người", 12],
    ["Danh sách gồm 03 cá nhân và 02 tập thể", 5],
    ["Danh sách này có 12 (mười hai) người năm học 2025-2026", 12],
    ["Cộng: 5\nĐỗ Bình\tx\nCộng: 7", 12],
    ["Cộng: 5\nTổng số\t\t9", 9],
    ["Tổng cộng\t47\t12", null],
    ["Tổng Văn Cộng\t47", null],
    ["Cộng Thị Hòa\t5", null],
  ])("%j announces %j rows", (line, announced) => {
    expect(readPastedTable(`Họ tên\tMã\nLê An\t1\n${line}`, staff).announced?.count ?? null).toBe(announced);
  });

  test("people whose family name is Tổng or Đoàn are rows", () => {
    const { rows, ignored } = readPastedTable("Họ tên\tMã\nTổng Văn Cộng\t1\nĐoàn Văn Khoa\t\n", staff);
    expect([rows.map(({ line }) => line), ignored.map(({ line }) => line)]).toEqual([[2, 3], [1]]);
  });
});

/** Quotes a cell as Excel and Google Sheets do on the clipboard. */
const quoted = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

describe("whatever is pasted", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aáạđĐ12xI.;|-"\t\n ()\u00A0\u200B\u0301') }),
    fc.constantFrom(
      "Họ tên",
      "Mã",
      "TT",
      "Khoa Điện",
      "Tổng cộng",
      "HIỆU TRƯỞNG",
      "Lê An",
      "I",
      "1",
      '"',
      "x",
    ),
    fc.string({ unit: "binary" }),
  );
  const anyText = fc.oneof(
    fc.string(),
    fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
      .chain((rows) =>
        fc.constantFrom("\t", ";", "|", " ").map((glue) => rows.map((row) => row.join(glue)).join("\n")),
      ),
    fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
      .map((rows) => rows.map((row) => row.map(quoted).join("\t")).join("\r\n")),
  );

  test("every line that is not blank is in rows, reasons or ignored, once", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, guess) => {
        const table = readPastedTable(text, staff, {
          guess: () => (guess ? ["code", "name", null] : null),
        });
        const counts = new Map<number, number>();
        for (const { line, lineCount, text: own } of [...table.rows, ...table.reasons, ...table.ignored]) {
          expect(own.split(/\r\n|\r|\n/).length).toBe(lineCount);
          for (let at = line; at < line + lineCount; at++) counts.set(at, (counts.get(at) ?? 0) + 1);
        }
        text.split(/\r\n|\r|\n/).forEach((line, index) => {
          const count = counts.get(index + 1) ?? 0;
          const blank = cleanCell(line) === "";
          expect(blank ? count <= 1 : count === 1).toBe(true);
        });
      }),
      { numRuns: 3000 },
    );
  });

  test("cells come back from Excel's quoting as they were; none holds a tab, which no spreadsheet lets one type", () => {
    const untabbed = cell.map((text) => text.replace(/\t/g, " "));
    const rows = fc.array(fc.array(untabbed, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map(quoted).join("\t")).join("\r\n");
        fc.pre(pastedText(text).legacy.length === 0);
        const wanted = cells
          .map((row) => row.map((each) => cleanCell(each)))
          .filter((row) => row.some((each) => each !== ""));
        const read = pastedRecords(text).filter((record) => record.cells.some((each) => each !== ""));
        expect(read.map((record) => record.cells)).toEqual(wanted);
      }),
      { numRuns: 3000 },
    );
  });
});

test("below a header a row that names somebody is a row, though two of its words are headings, too", () => {
  const read = readPastedTable(
    "Mã\tHọ và tên\tChức vụ\nMã\tLê An\tHọ tên\nMã\tHọ tên\tNgày sinh\n003\tĐỗ Bình",
    staff,
  );
  expect(read.rows.map(({ line }) => line)).toEqual([2, 4]);
  expect(read.header).toBe(1);
});
