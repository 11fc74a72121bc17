import { expect, test } from "vitest";
import { markedRow } from "../../../../src/domain/plan/pasted/compare";
import { type PastedPart, plainLine } from "../../../../src/domain/plan/pasted/pasted-part";
import { printedMarkers, readPastedPlan, wantedRows } from "../../../../src/domain/plan/pasted/pasted-plan";
import { textParts } from "../../../../src/domain/plan/pasted/text-parts";

/** What each line of a text was understood as: its kind, and the text that would be written. */
function read(...lines: readonly string[]) {
  return rowsOf(textParts(lines.join("\n")));
}

function rowsOf(parts: readonly PastedPart[]) {
  return wantedRows(readPastedPlan(parts).lines).map(({ level, text }) => `${level}: ${text}`);
}

const apart = (parts: readonly PastedPart[]) =>
  readPastedPlan(parts).lines.flatMap(({ kind, text, note }) =>
    kind === "apart" ? [`${text} [${note}]`] : [],
  );

test("markers say the level, whatever stands behind them; they come off where the program prints them", () => {
  expect(
    read(
      "A. PHẦN CHUNG",
      "I. MỤC ĐÍCH",
      "1. Mục đích",
      "1.1. Đối với giáo viên",
      "a) Dạy tốt;",
      "- Học tốt;",
      "+ Soạn bài;",
      "II/ YÊU CẦU",
      "2/ Thời gian",
      "b. Đúng hạn;",
      "III- TỔ CHỨC",
      "–Các khoa thực hiện;",
      "• Các phòng phối hợp.",
    ),
  ).toEqual([
    "part: PHẦN CHUNG",
    "section: MỤC ĐÍCH",
    "clause: Mục đích",
    "subclause: Đối với giáo viên",
    "point: Dạy tốt;",
    "dash: Học tốt;",
    "plus: Soạn bài;",
    "section: YÊU CẦU",
    "clause: Thời gian",
    "point: Đúng hạn;",
    "section: TỔ CHỨC",
    "dash: Các khoa thực hiện;",
    "dash: Các phòng phối hợp.",
  ]);
});

test("what only looks like a marker stays in the text", () => {
  const lines = [
    "20/11/2020 là ngày Nhà giáo Việt Nam, nhà trường tổ chức lễ.",
    "100% cán bộ tham gia.",
    "3.500.000 đồng là mức thưởng.",
    "A, B là hai lớp thí điểm.",
    "Phần thưởng được trao tại lễ tổng kết.",
    "Điều kiện xét tặng theo quy chế.",
    "-5 độ là nhiệt độ thấp nhất.",
  ];
  expect(read(...lines.slice(0, -1))).toEqual(lines.slice(0, -1).map((line) => `paragraph: ${line}`));
});

test("a numbered sentence is numbered text; a numbered heading is a clause", () => {
  const sentence = `Các đơn vị ${"tổ chức phát động thi đua trong toàn thể cán bộ, ".repeat(4)}báo cáo.`;
  expect(read("I. TỔ CHỨC", `1. ${sentence}`, "2. Phân công thực hiện", `2.1. ${sentence}`)).toEqual([
    "section: TỔ CHỨC",
    `numbered: ${sentence}`,
    "clause: Phân công thực hiện",
    `subnumbered: ${sentence}`,
  ]);
});

test("what stands in one run of numbers is of one kind; a number that heads what is below it stays a heading", () => {
  const long = "tổ chức phát động thi đua trong toàn thể cán bộ, giáo viên, nhân viên và học sinh.";
  expect(
    read(`1. Hiệu trưởng: ${long}`, "2. Ban Thanh tra: giám sát.", "3. Công đoàn", `4. Các tổ: ${long}`),
  ).toEqual([
    `numbered: Hiệu trưởng: ${long}`,
    "numbered: Ban Thanh tra: giám sát.",
    "numbered: Công đoàn",
    `numbered: Các tổ: ${long}`,
  ]);
  expect(
    read(`1. Các tổ ${long}`, "2. Kinh phí", "- Do trường bảo đảm;", "1. Mục đích", `- Các tổ ${long}`),
  ).toEqual([
    `numbered: Các tổ ${long}`,
    "clause: Kinh phí",
    "dash: Do trường bảo đảm;",
    "clause: Mục đích",
    `dash: Các tổ ${long}`,
  ]);
});

test("Chương with its title below or beside, Điều as heading and as text, (1); what no level prints stays as it was typed", () => {
  expect(
    read(
      ...["Chương I. QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "(1) Cá nhân;", "(a) Tập thể;", "1.1.1. Tập thể"],
      ...[
        "Chương II",
        "TỔ CHỨC THỰC HIỆN",
        "Điều 2. Các đơn vị tổ chức phát động thi đua trong toàn thể cán bộ, giáo viên, học sinh.",
      ],
    ),
  ).toEqual([
    "chapter: QUY ĐỊNH CHUNG",
    "article: Phạm vi",
    "bracketed: Cá nhân;",
    "paragraph: (a) Tập thể;",
    "paragraph: 1.1.1. Tập thể",
    "chapter: TỔ CHỨC THỰC HIỆN",
    "numberedArticle: Các đơn vị tổ chức phát động thi đua trong toàn thể cán bộ, giáo viên, học sinh.",
  ]);
});

test("a run-in heading stays bold; a line in the middle of the page is one of its own", () => {
  const bold = (text: string, lead: string) => ({ ...plainLine(text), bold: "lead" as const, lead });
  const lines = readPastedPlan([
    bold("1. Mục đích. Nâng cao chất lượng.", "1. Mục đích."),
    bold("- Đối với tổ: thực hiện.", "- Đối với tổ:"),
    bold("2. Yêu cầu", "2."),
  ]).lines;
  const rows = wantedRows(lines);
  expect(rows.map((row, at) => markedRow(row, at, [], new Set()))).toEqual([
    { level: "numbered", text: "{đậm: Mục đích.} Nâng cao chất lượng." },
    { level: "dash", text: "{đậm: Đối với tổ:} thực hiện." },
    { level: "clause", text: "Yêu cầu" },
  ]);
  const centred = (text: string, face: "all" | "none") => ({ ...plainLine(text), bold: face, centred: true });
  expect(rowsOf([centred("Chủ đề: Dạy tốt", "all"), centred("(Ban hành kèm theo)", "none")])).toEqual([
    "centred: Chủ đề: Dạy tốt",
    "paragraph: (Ban hành kèm theo)",
  ]);
});

test("headings without a marker: in capitals, bold, or short before a paragraph; an opening before a list is none", () => {
  expect(
    read(
      "CHỦ ĐỀ NĂM HỌC",
      "Đối với giáo viên:",
      "Dạy tốt, có nhiều sáng kiến.",
      "Nội dung cụ thể như sau:",
      "- Dạy tốt;",
    ),
  ).toEqual([
    "minor: CHỦ ĐỀ NĂM HỌC",
    "minor: Đối với giáo viên:",
    "paragraph: Dạy tốt, có nhiều sáng kiến.",
    "paragraph: Nội dung cụ thể như sau:",
    "dash: Dạy tốt;",
  ]);
  const bold = { ...plainLine("Về dạy và học"), bold: "all" as const };
  const plain = { ...plainLine("Về dạy và học"), bold: "none" as const };
  expect(rowsOf([bold, plain])).toEqual(["minor: Về dạy và học", "paragraph: Về dạy và học"]);
});

test("grounds are lines of one sentence before the content; a sentence that leads on is text", () => {
  expect(
    read(
      "KẾ HOẠCH",
      "Phát động thi đua",
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      "- Thực hiện Kế hoạch số 16/KH-UBND ngày 10/01/2023 của tỉnh;",
      "Thực hiện Kế hoạch số 5/KH-A ngày 01/9/2022. Nhà trường phát động thi đua như sau:",
      "I. MỤC ĐÍCH",
      "Thực hiện Kế hoạch số 9/KH-A ngày 01/9/2022, các khoa phát động.",
    ),
  ).toEqual([
    "ground: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "ground: Thực hiện Kế hoạch số 16/KH-UBND ngày 10/01/2023 của tỉnh;",
    "paragraph: Thực hiện Kế hoạch số 5/KH-A ngày 01/9/2022. Nhà trường phát động thi đua như sau:",
    "section: MỤC ĐÍCH",
    "paragraph: Thực hiện Kế hoạch số 9/KH-A ngày 01/9/2022, các khoa phát động.",
  ]);
});

test("head, addressee, rules, recipients and signature are set apart, each with why; an appendix is content", () => {
  const parts = textParts(
    [
      "SỞ GIÁO DỤC VÍ DỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TRƯỜNG THPT MẪU\tĐộc lập - Tự do - Hạnh phúc",
      "Số: 05/KH-THPT\tVí Dụ, ngày 05 tháng 9 năm 2022",
      "KẾ HOẠCH",
      "Phát động thi đua",
      "năm học 2022-2023",
      "----------",
      "Kính gửi: Các tổ chuyên môn",
      "Nhà trường phát động thi đua.",
      "Trên đây là kế hoạch./.",
      "Nơi nhận:",
      "- Các tổ;",
      "- Lưu: VT.",
      "HIỆU TRƯỞNG",
      "Nguyễn Văn Ví Dụ",
      "PHỤ LỤC I",
      "DANH SÁCH LỚP",
      "(Kèm theo Kế hoạch số 05/KH-THPT ngày 05/9/2022)",
      "I. KHỐI 10",
      "Lớp 10A1 đăng ký.",
    ].join("\n"),
  );
  expect(rowsOf(parts)).toEqual([
    "paragraph: Nhà trường phát động thi đua.",
    "paragraph: Trên đây là kế hoạch./.",
    "appendix: DANH SÁCH LỚP",
    "section: KHỐI 10",
    "paragraph: Lớp 10A1 đăng ký.",
  ]);
  const plan = readPastedPlan(parts);
  expect([plan.summary, plan.recipients]).toEqual([
    "Phát động thi đua năm học 2022-2023",
    ["Các tổ", "Lưu: VT"],
  ]);
  const head = "phần đầu văn bản: sổ in từ “Thông tin chung”, số và ngày ghi sau khi ký";
  expect(apart(parts)).toEqual([
    ...["SỞ GIÁO DỤC VÍ DỤ", "TRƯỜNG THPT MẪU", "Số: 05/KH-THPT"].map((text) => `${text} [${head}]`),
    ...["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"].map(
      (text) => `${text} [${head}]`,
    ),
    `Ví Dụ, ngày 05 tháng 9 năm 2022 [${head}]`,
    "KẾ HOẠCH [tên loại văn bản: sổ tự in]",
    "Phát động thi đua [trích yếu: ghi ở tab “Đợt thi đua”]",
    "năm học 2022-2023 [trích yếu: ghi ở tab “Đợt thi đua”]",
    "---------- [dòng kẻ, không có chữ]",
    "Kính gửi: Các tổ chuyên môn [kính gửi: chỉ công văn in, từ cột “Kính gửi” của đợt]",
    ...["Nơi nhận:", "- Các tổ;", "- Lưu: VT."].map((text) => `${text} [nơi nhận: tab “Nơi nhận”]`),
    ...["HIỆU TRƯỞNG", "Nguyễn Văn Ví Dụ"].map(
      (text) => `${text} [phần ký: sổ in từ tab “Người ký” hoặc “Thông tin chung”]`,
    ),
    "(Kèm theo Kế hoạch số 05/KH-THPT ngày 05/9/2022) [kèm theo văn bản nào: sổ tự in]",
  ]);
});

test("a decision's grounds are its plan's; what else stands before the plan is its head, and what it is attached to is printed", () => {
  const decision = [
    "SỞ Y TẾ VÍ DỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Căn cứ ở trên tên loại thì không phải căn cứ;",
    "QUYẾT ĐỊNH",
    "Về việc ban hành Kế hoạch thi đua",
    "GIÁM ĐỐC BỆNH VIỆN MẪU",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Theo đề nghị của Trưởng Phòng Tổ chức.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.",
    "Nơi nhận:",
    "- Như Điều 2;",
    "KẾ HOẠCH",
    "Thi đua năm 2026",
    "(Ban hành kèm theo Quyết định số 9/QĐ-BVM ngày 05 tháng 01 năm 2026)",
    "I. MỤC ĐÍCH",
  ];
  const parts = textParts(decision.join("\n"));
  expect(rowsOf(parts)).toEqual([
    "ground: Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "ground: Theo đề nghị của Trưởng Phòng Tổ chức.",
    "section: MỤC ĐÍCH",
  ]);
  expect(readPastedPlan(parts).summary).toBe("Thi đua năm 2026");
});

test("a letter's addressees are set apart to the last, whether a tab or a line parts them; dashes of the text are not", () => {
  const letter = (...addressees: readonly string[]) =>
    textParts(
      [
        "UBND XÃ MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 9/UBND-VX\tMẫu, ngày 05 tháng 01 năm 2026",
        ...addressees,
        "Ủy ban nhân dân xã đề nghị:",
        "- Các trường thực hiện.",
      ].join("\n"),
    );
  const content = ["paragraph: Ủy ban nhân dân xã đề nghị:", "dash: Các trường thực hiện."];
  for (const addressees of [
    ["Kính gửi:\t- Các trường học;", "- Trưởng các thôn."],
    ["Kính gửi:", "- Các trường học;", "- Trưởng các thôn."],
    ["Kính gửi: Các trường học."],
  ])
    expect(rowsOf(letter(...addressees))).toEqual(content);
  expect(rowsOf(letter("Kính gửi: Các trường học.", "- Theo kế hoạch năm;"))).toEqual([
    "dash: Theo kế hoạch năm;",
    ...content,
  ]);
});

test("a table within the text is rows; one that no plan prints is set apart row by row", () => {
  const table = {
    heads: 1,
    rows: [
      ["TT", "Việc", "Hạn"],
      ["1", "Đăng ký|ký tên", "15/9"],
      ["2", "Tổng kết\ncả năm"],
    ],
  };
  expect(rowsOf([plainLine("Lịch:"), table])).toEqual([
    "paragraph: Lịch:",
    "row: TT | Việc | Hạn",
    "row: 1 | Đăng ký/ký tên | 15/9",
    "row: 2 | Tổng kết cả năm | ",
  ]);
  const wide = { heads: 0, rows: [["1", "2", "3", "4", "5", "6", "7", "8", "9"]] };
  expect(rowsOf([plainLine("Lịch:"), wide])).toEqual(["paragraph: Lịch:"]);
  expect(apart([plainLine("Lịch:"), wide])[0]).toMatch(/^1 \| 2 \| .* \| 9 \[bảng 9 cột/);
});

test("a row of text keeps its empty cells in a table of as many columns; a line between keeps none", () => {
  expect(
    read("Bảng điểm:", "TT\tTiêu chí\tTối đa\tTự chấm", "1\tDạy tốt\t30\t", "\tCộng\t100\t", "\tHết bảng.\t"),
  ).toEqual([
    "paragraph: Bảng điểm:",
    "row: TT | Tiêu chí | Tối đa | Tự chấm",
    "row: 1 | Dạy tốt | 30 | ",
    "row:  | Cộng | 100 | ",
    "paragraph: Hết bảng.",
  ]);
});

test("a summary goes on in a line that begins small; one that begins with a capital is an opening", () => {
  const summaryOf = (...lines: readonly string[]) =>
    readPastedPlan(textParts(["KẾ HOẠCH", ...lines].join("\n"))).summary;
  const long = "116 năm ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2026) và các ngày lễ lớn";
  expect(summaryOf("Phát động thi đua", `chào mừng ${long}`, "I. MỤC ĐÍCH")).toBe(
    `Phát động thi đua chào mừng ${long}`,
  );
  expect(summaryOf("Phát động thi đua", `Chào mừng ${long}`, "I. MỤC ĐÍCH")).toBe("Phát động thi đua");
});

test("a head of two rows, a table without a head, and labels are what the plan prints", () => {
  const levels = (rows: readonly (readonly string[])[], heads: number | null) =>
    rowsOf([plainLine("Lịch:"), { rows, heads }]).slice(1);
  expect(
    levels(
      [
        ["TT", "Thời gian", "<"],
        ["^", "Từ", "Đến"],
        ["1", "15/9", "20/11"],
      ],
      2,
    ),
  ).toEqual(["head: TT | Thời gian | <", "head: ^ | Từ | Đến", "row: 1 | 15/9 | 20/11"]);
  expect(
    levels(
      [
        ["1", "Ví Dụ"],
        ["2", "Mẫu"],
      ],
      0,
    ),
  ).toEqual(["headless: 1 | Ví Dụ", "headless: 2 | Mẫu"]);
  expect(
    levels(
      [
        ["TT", "Tên"],
        ["1", "Mẫu"],
      ],
      null,
    ),
  ).toEqual(["row: TT | Tên", "row: 1 | Mẫu"]);
  expect(
    levels(
      [
        ["1", "2"],
        ["Một", "Hai"],
      ],
      1,
    )[0],
  ).toBe("row: 1 | 2");
  expect(
    levels(
      [
        ["Thời gian:", "ngày 05/9"],
        ["Địa điểm:", "Hội trường"],
      ],
      0,
    ),
  ).toEqual(["label: Thời gian: | ngày 05/9", "label: Địa điểm: | Hội trường"]);
});

test("an appendix, or a chapter, without a title is its marker alone, which the plan takes off again", () => {
  const parts = textParts(
    "KẾ HOẠCH\nVề thi đua\nNhà trường phát động thi đua./.\nPhụ lục\nMỗi lớp một việc.",
  );
  expect(rowsOf(parts).slice(-2)).toEqual(["appendix: Phụ lục", "paragraph: Mỗi lớp một việc."]);
  expect(read("Chương I", "Điều 1. Phạm vi")[0]).toBe("chapter: Chương I");
});

test("deeper dots and dashes are the second level", () => {
  const line = (text: string, indent: number) => ({ ...plainLine(text), bold: "none" as const, indent });
  expect(rowsOf([line("- Dạy;", 36), line("- Soạn bài;", 54), line("- Học;", 37)])).toEqual([
    "dash: Dạy;",
    "plus: Soạn bài;",
    "dash: Học;",
  ]);
});

test("a sentence that a page's end broke off goes on; a line that is ended does not", () => {
  const long = "Tổ chức phong trào thi đua để mỗi nhà giáo, học sinh có một môi trường";
  expect(read(`- ${long}`, "", "thuận lợi phát huy năng lực.", `${long}.`, "thuận lợi.")).toEqual([
    `dash: ${long} thuận lợi phát huy năng lực.`,
    `paragraph: ${long}.`,
    "paragraph: thuận lợi.",
  ]);
});

test("a number the program will print otherwise is told; one that stays is not", () => {
  const { lines } = readPastedPlan(
    textParts("I. MỤC ĐÍCH\n1. Mục đích\n3. Yêu cầu\nII. NỘI DUNG\na) Dạy;\nc) Học."),
  );
  expect(printedMarkers(wantedRows(lines), lines).map(({ told }) => told)).toEqual([
    ...["", "", "gõ “3.”, sổ sẽ in “2.”", "", ""],
    "gõ “c)”, sổ sẽ in “b)”",
  ]);
});
