import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundle } from "../../../scripts/bundle";
import { cleanCell } from "../../../src/domain/pasted/cells";
import { type NominationList, type PastedLine, parseNominationList } from "../../../src/domain/pasted/list";
import { documentedOrder } from "../../../src/domain/pasted/list-guess";

const awards = [
  { code: "LDTT", name: "Lao động tiên tiến", aliases: ["LĐTT"] },
  { code: "CSTDCS", name: "Chiến sĩ thi đua cơ sở", aliases: ["CSTĐCS", "CSTĐ cơ sở"] },
  { code: "TTLDTT", name: "Tập thể lao động tiên tiến", aliases: ["Tập thể LĐTT"] },
  { code: "GK", name: "Giấy khen", aliases: ["Giấy khen của Hiệu trưởng"] },
  { code: "CSTDT", name: "Chiến sĩ thi đua tỉnh An Giang" },
];

const blank = Object.fromEntries(
  [
    ...["code", "name", "position", "category", "rating", "initiative", "initiativeDecision", "pastAwards"],
    ...["summary", "product", "evidence", "votes", "className", "consent", "note", "total", "ldtt", "cstdcs"],
    ...["discipline", "completion", "group", "unit"],
  ].map((field) => [field, ""]),
);

/** A line without what is blank in it, without its text and its guesses, for reading whole results at a glance. */
function short({ text: _, lineCount: __, guesses: ___, ...line }: PastedLine) {
  return Object.fromEntries(
    Object.entries(line).filter(
      ([key, value]) => value !== blank[key] && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const read = (text: string) => parseNominationList(text, awards);
const linesOf = (text: string) => read(text).lines.map(short);
const reasonsOf = ({ reasons }: NominationList) => reasons.map(({ line, reason }) => `${line}: ${reason}`);
const ignoredOf = ({ ignored }: NominationList) => ignored.map(({ line, why }) => `${line} ${why}`);

describe("one column of awards", () => {
  const text = [
    "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
    "TT\tMã NV\tHọ và tên\tChức vụ\tĐối tượng\tDanh hiệu đề nghị\tXếp loại\tSáng kiến\tSố QĐ sáng kiến\t" +
      "Danh hiệu đã đạt (năm, số QĐ)\tTóm tắt thành tích\tSản phẩm\tMinh chứng\tSố phiếu bình xét\tĐồng ý công khai\tGhi chú",
    '1\t0012\tThS. Lê An\tGiảng viên\tNhà giáo\tLĐTT; CSTĐCS\tHTXSNV\tMô hình "xanh"\t12/QĐ-CĐHM\t"2024: LĐTT\n' +
      '2025: LĐTT, CSTĐCS"\t"Dạy giỏi ""cấp tỉnh""\n\nHai đề tài"\t02 bài giảng\thttps://example.com/a\t12/13\tx\tNghỉ thai sản',
    "2\t0013\tĐỗ Thị Thuỷ\t\t\tChiến sỹ thi đua cơ sở + Lao động tiên tiến\t\t\t\t\t\t\t\t12\t\t",
    "3\t0014\tTrần Bình\t\t\tDanh hiệu Lao động tiên tiến và Giấy khen\t\t\t\t\t\t\t\t\t\t",
    "Tổng cộng: 03 người",
  ].join("\r\n");

  test("the whole of what each nominee's cells say", () => {
    const list = read(text);
    expect(list.lines.map(short)).toEqual([
      {
        line: 3,
        code: "0012",
        name: "ThS. Lê An",
        position: "Giảng viên",
        category: "Nhà giáo",
        awards: ["LDTT", "CSTDCS"],
        rating: "HTXSNV",
        initiative: 'Mô hình "xanh"',
        initiativeDecision: "12/QĐ-CĐHM",
        pastAwards: "2024: LĐTT\n2025: LĐTT, CSTĐCS",
        summary: 'Dạy giỏi "cấp tỉnh"\n\nHai đề tài',
        product: "02 bài giảng",
        evidence: "https://example.com/a",
        votes: "12/13",
        consent: "x",
        note: "Nghỉ thai sản",
      },
      { line: 7, code: "0013", name: "Đỗ Thị Thuỷ", awards: ["LDTT", "CSTDCS"], votes: "12" },
      { line: 8, code: "0014", name: "Trần Bình", awards: ["LDTT", "GK"] },
    ]);
    expect([list.lines[0]?.lineCount, list.miscounted, list.guessed, list.unknown]).toEqual([
      4,
      null,
      false,
      [],
    ]);
    expect([ignoredOf(list), list.reasons]).toEqual([["1 title", "2 header", "9 total"], []]);
  });

  test("the same in NFD, with spaces of every kind", () => {
    const worn = text.normalize("NFD").replace(/ /g, "\u00A0").replace(/\t/g, " \t\u200B");
    expect(linesOf(worn)).toEqual(linesOf(text));
  });

  test("lines that cannot be taken say why, and quote what is wrong", () => {
    const list = read(
      [
        "Họ tên\tMSV\tĐề nghị\tLớp",
        "Lê An\t001\tLao động tuyên tiến\tCK1",
        "\t002\tGK\tCK1",
        "Trần Bình\t003\t\tCK2",
        "Đỗ Cúc\t004\tGK; Huân chương, GK\tCK2",
        "Võ Dung\t005\tgiấy khen của hiệu trưởng\tCK2",
      ].join("\n"),
    );
    const known = "(ghi mã hoặc tên: LDTT, CSTDCS, TTLDTT, GK, CSTDT)";
    expect(reasonsOf(list)).toEqual([
      `2: “Lao động tuyên tiến” không phải là danh hiệu của trường ${known}`,
      "3: Thiếu họ và tên (hoặc tên tập thể)",
      "4: Thiếu danh hiệu đề nghị",
      `5: “Huân chương, GK” không phải là danh hiệu của trường ${known}`,
    ]);
    expect(list.reasons[0]?.text).toBe("Lê An\t001\tLao động tuyên tiến\tCK1");
    expect(list.lines.map(short)).toEqual([
      { line: 6, name: "Võ Dung", code: "005", className: "CK2", awards: ["GK"] },
    ]);
  });
});

describe("one column an award", () => {
  test("ticked under a heading of two rows, with merged cells and column numbers", () => {
    const list = read(
      [
        "STT\tMã số\tHọ và tên\tDanh hiệu đề nghị\t\t\tSáng kiến\t\tXếp loại\t\tGhi chú",
        "\t\t\tLĐTT\tCSTĐ cơ sở\tHuân chương\tTên\tSố QĐ\tHTXSNV\tHTTNV\t",
        "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\t(10)\t(11)",
        "1\t01\tLê An\tx\t✓\t\tPhần mềm\t12/QĐ\tx\t\t",
        "2\t02\tĐỗ Bình\tX\t-\t\t\t\t\tx\tmới",
        "3\t03\tTrần Cúc\t1\t?\t\t\t\t\t\t",
        "4\t04\tVõ Dung\tv\tCSTĐCS\t\t\t\t\t\t",
        "5\t05\tLý Giang\tcó\t\tx\t\t\t\t\t",
      ].join("\n"),
    );
    expect(list.lines.map(short)).toEqual([
      {
        line: 4,
        code: "01",
        name: "Lê An",
        awards: ["LDTT", "CSTDCS"],
        initiative: "Phần mềm",
        initiativeDecision: "12/QĐ",
        rating: "HTXSNV",
      },
      { line: 5, code: "02", name: "Đỗ Bình", awards: ["LDTT"], rating: "HTTNV", note: "mới" },
      { line: 7, code: "04", name: "Võ Dung", awards: ["LDTT", "CSTDCS"] },
    ]);
    const known = "(ghi mã hoặc tên: LDTT, CSTDCS, TTLDTT, GK, CSTDT)";
    expect(reasonsOf(list)).toEqual([
      `6: “Chiến sĩ thi đua cơ sở: ?” không phải là danh hiệu của trường ${known}`,
      `8: “Huân chương: x” không phải là danh hiệu của trường ${known}`,
    ]);
    expect(ignoredOf(list)).toEqual(["1 header", "2 header", "3 header"]);
  });

  test("under a heading of one row", () => {
    expect(linesOf("HỌ TÊN\tLao động tiên tiến\tGiấy khen\nLê An\tx\t\nĐỗ Bình\tx\tx")).toEqual([
      { line: 2, name: "Lê An", awards: ["LDTT"] },
      { line: 3, name: "Đỗ Bình", awards: ["LDTT", "GK"] },
    ]);
  });

  test("awards of past years under their own heading are not nominations", () => {
    const text = ["Họ tên\tĐề nghị\tDanh hiệu đã đạt\t", "\t\t2024\tLĐTT", "Lê An\tGK\tLĐTT, 12/QĐ\tx"].join(
      "\n",
    );
    expect(linesOf(text)).toEqual([
      { line: 3, name: "Lê An", awards: ["GK"], pastAwards: "2024: LĐTT, 12/QĐ; LĐTT: x" },
    ]);
  });
});

describe("collectives and groups", () => {
  test("a list of collectives and one of persons in one text; LĐTT counts people in the first", () => {
    const list = read(
      [
        "A. TẬP THỂ",
        "TT\tTên tập thể\tTổng số\tLĐTT\t\tCSTĐCS\tKỷ luật\tHoàn thành nhiệm vụ (%)\tĐề nghị",
        "\t\t\tSL\t%\t\t\t\t",
        "1\tKhoa Cơ khí\t17\t9\t52,9\t1\t0\t100\tTập thể LĐTT",
        "2\tPhòng Đào tạo\t6\t6\t100\t0\t0\t100\tTTLDTT; GK",
        "B. CÁ NHÂN",
        "TT\tHọ tên\tLĐTT\tCSTĐCS",
        "I\tKhoa Cơ khí\t\t",
        "1\tLê An\tx\t1",
        "2\tĐỗ Bình\t1\t",
      ].join("\n"),
    );
    expect(list.lines.map(short)).toEqual([
      {
        line: 4,
        name: "Khoa Cơ khí",
        group: "TẬP THỂ",
        awards: ["TTLDTT"],
        total: "17",
        ldtt: "9",
        cstdcs: "1",
        discipline: "0",
        completion: "100",
      },
      {
        line: 5,
        name: "Phòng Đào tạo",
        group: "TẬP THỂ",
        awards: ["TTLDTT", "GK"],
        total: "6",
        ldtt: "6",
        cstdcs: "0",
        discipline: "0",
        completion: "100",
      },
      { line: 9, name: "Lê An", group: "Khoa Cơ khí", awards: ["LDTT", "CSTDCS"] },
      { line: 10, name: "Đỗ Bình", group: "Khoa Cơ khí", awards: ["LDTT"] },
    ]);
    expect(ignoredOf(list)).toEqual(["1 group", "2 header", "3 header", "6 group", "7 header", "8 group"]);
    expect(list.reasons).toEqual([]);
  });

  test("rows under an award's name need not repeat it", () => {
    const list = read(
      ["Họ tên\tLớp", "1. Danh hiệu Lao động tiên tiến", "Lê An\tCK1", "Giấy khen\t", "Đỗ Bình\tCK2"].join(
        "\n",
      ),
    );
    expect(list.lines.map(short)).toEqual([
      {
        line: 3,
        name: "Lê An",
        className: "CK1",
        group: "Danh hiệu Lao động tiên tiến",
        awards: ["LDTT"],
        notes: ["Danh hiệu lấy theo nhóm “Danh hiệu Lao động tiên tiến”"],
      },
      {
        line: 5,
        name: "Đỗ Bình",
        className: "CK2",
        group: "Giấy khen",
        awards: ["GK"],
        notes: ["Danh hiệu lấy theo nhóm “Giấy khen”"],
      },
    ]);
  });

  test("a person with nothing but a name is a row that lacks an award, not a group", () => {
    expect(reasonsOf(read("Họ tên\tĐề nghị\nNguyễn Thị Hoa\t"))).toEqual(["2: Thiếu danh hiệu đề nghị"]);
  });
});

describe("without a header", () => {
  test("the documented order is taken, and told to be a guess", () => {
    const list = read(
      "007\tLê An\tGiảng viên\tNhà giáo\tLĐTT; CSTĐCS\tTốt\tPhần mềm\t12/QĐ\t2024: LĐTT\tDạy giỏi\tBài giảng\tHồ sơ tại khoa\t12/13",
    );
    const [line] = list.lines.map(short);
    expect([list.guessed, list.lines.map(({ guesses }) => guesses)]).toEqual([
      true,
      [["Bảng không có dòng tên cột; hiểu theo nội dung từng cột"]],
    ]);
    expect(list.readings.slice(0, 2)).toEqual([
      { column: 1, heading: "", as: "Mã" },
      { column: 2, heading: "", as: "Họ và tên" },
    ]);
    expect(documentedOrder.map((field) => line?.[field])).toEqual([
      ...[
        "007",
        "Lê An",
        "Giảng viên",
        "Nhà giáo",
        ["LDTT", "CSTDCS"],
        "Tốt",
        "Phần mềm",
        "12/QĐ",
        "2024: LĐTT",
      ],
      ...["Dạy giỏi", "Bài giảng", "Hồ sơ tại khoa", "12/13"],
    ]);
  });

  test("a first column of 1, 2, 3 is a running number, one of codes is not", () => {
    const codes = (cells: readonly string[]) =>
      read(cells.map((cell) => `${cell}\tLê An\tGK`).join("\n")).lines.map(({ code }) => code);
    const none = (count: number) => Array(count).fill("");
    expect([codes(["1", "2"]), codes(["5"]), codes(["01", "02"]), codes(["1.", "2."])]).toEqual([
      ...[none(2), none(1), none(2), none(2)],
    ]);
    const kept = [["01"], ["001", "002"], ["1", "3"], ["02", "03"], ["GV1", "GV2"], ["1001", "1002"]];
    expect(kept.map(codes)).toEqual(kept);
  });

  test("columns that show what they are need not stand in their places", () => {
    expect(linesOf("1\tLê An\tGiáo viên\tGK\t12/13\n2\tĐỗ Bình\tTổ trưởng\tLĐTT\t13/13")).toEqual([
      { line: 1, name: "Lê An", position: "Giáo viên", awards: ["GK"], votes: "12/13" },
      { line: 2, name: "Đỗ Bình", position: "Tổ trưởng", awards: ["LDTT"], votes: "13/13" },
    ]);
    expect(linesOf("Lê An; GK\nĐỗ Bình; LĐTT")).toEqual([
      { line: 1, name: "Lê An", awards: ["GK"] },
      { line: 2, name: "Đỗ Bình", awards: ["LDTT"] },
    ]);
  });

  test("lines that cannot be split are told, the others are read", () => {
    const list = read("I. Khoa Cơ khí\n01 | Lê An | GK\nĐỗ Bình   Giấy khen\nDanh sách có 2 người");
    expect(list.lines.map(short)).toEqual([
      { line: 2, code: "01", name: "Lê An", group: "Khoa Cơ khí", awards: ["GK"] },
    ]);
    expect(reasonsOf(list)).toEqual([
      "3: Không tách được thành các ô; hãy sao chép các ô từ bảng tính rồi dán, hoặc ngăn các ô bằng dấu “;” hay “|”",
    ]);
    expect([list.miscounted, ignoredOf(list)]).toEqual([null, ["1 group", "4 total"]]);
  });

  test("prose is told line by line", () => {
    const list = read("Kính gửi Hội đồng\n\nEm xin đề nghị cô Hoa ạ.");
    expect([list.lines, list.guessed, ignoredOf(list), list.reasons.map(({ line }) => line)]).toEqual([
      [],
      false,
      ["1 title"],
      [3],
    ]);
  });
});

test("what a spreadsheet spoilt is noted on the row", () => {
  const list = read(
    ["Mã\tHọ tên\tĐề nghị\tGhi chú", "1E+05\tLê An\tGK", "45110\tĐỗ Bình\tGK", "03/07/2023\tVõ Cúc\tGK\t#N/A"]
      .concat(["GV-01\tLý Dung\tGK\t\tthừa", "GV-02\tTrần Giang\tGK", "GV-03\tLê Hà\tGK", "12345\tLê Hà\tGK"])
      .join("\n"),
  );
  const mend = "định dạng cột mã là văn bản trong bảng tính rồi dán lại";
  expect(list.lines.map(({ line, code, notes }) => [line, code, ...notes])).toEqual([
    [2, "1E+05", `Mã “1E+05” đã bị bảng tính đổi sang dạng số mũ; ${mend}`],
    [3, "45110", `Mã “45110” có vẻ là số ngày của Excel; ${mend}`],
    [
      4,
      "03/07/2023",
      `Mã “03/07/2023” có vẻ đã bị bảng tính đổi thành ngày tháng; ${mend}`,
      "Ô “#N/A” là lỗi của bảng tính, không phải nội dung",
    ],
    [5, "GV-01", "Ô “thừa” không nằm dưới tiêu đề cột nào"],
    [6, "GV-02"],
    [7, "GV-03"],
    [8, "12345"],
  ]);
  const plain = read("Mã\tHọ tên\tĐề nghị\n45110\tĐỗ Bình\tGK\n00012\tLê An\tGK");
  expect(plain.lines.map(({ code, notes }) => [code, ...notes])).toEqual([["45110"], ["00012"]]);
});

describe("whatever is pasted", () => {
  const quoted = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const known = fc.constantFrom(
    ...[
      "Họ tên",
      "Mã",
      "TT",
      "Danh hiệu đề nghị",
      "LĐTT",
      "Tổng số",
      "x",
      "GK",
      "Lê An",
      "I",
      "1",
      "Khoa Điện",
    ],
    ...["Tổng cộng: 2", "Người lập", "", "Xếp loại", "Tốt", '"', "12/13", "A. Cá nhân", "Danh hiệu đã đạt"],
  );
  const grid = fc.array(fc.array(fc.oneof(known, known, fc.string()), { maxLength: 6 }), { maxLength: 8 });

  test("every line that is not blank is in lines, reasons or ignored, once", () => {
    const text = fc
      .tuple(grid, fc.constantFrom("\t", "\t", ";", "|"), fc.boolean())
      .map(([rows, glue, quote]) =>
        rows.map((row) => row.map((cell) => (quote ? quoted(cell) : cell)).join(glue)).join("\n"),
      );
    fc.assert(
      fc.property(text, (pasted) => {
        const list = read(pasted);
        const taken = [...list.lines, ...list.reasons, ...list.ignored].flatMap(({ line, lineCount }) =>
          Array.from({ length: lineCount }, (_, at) => line + at),
        );
        const filled = pasted
          .split(/\r\n|\r|\n/)
          .flatMap((line, index) => (cleanCell(line) === "" ? [] : [index + 1]));
        expect(new Set(taken).size).toBe(taken.length);
        expect(filled.filter((line) => !taken.includes(line))).toEqual([]);
        expect(list.lines.filter(({ name, awards }) => name === "" || awards.length === 0)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test("a list is read in a bare context, as Apps Script is one", async () => {
  const { code } = await bundle("src/domain/pasted/list.ts");
  const context = createContext({ pasted: 'Họ tên\tĐề nghị\n"Lê\nAn"\tGK', awards: JSON.stringify(awards) });
  const told = runInContext(
    `${code}; JSON.stringify(App_.parseNominationList(pasted, JSON.parse(awards)))`,
    context,
  );
  expect(JSON.parse(told)).toEqual(read('Họ tên\tĐề nghị\n"Lê\nAn"\tGK'));
});
