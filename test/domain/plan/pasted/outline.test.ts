import { expect, test } from "vitest";
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

test("a numbered sentence is text, and keeps its number; a numbered heading is a clause", () => {
  const sentence = `1. Các đơn vị ${"tổ chức phát động thi đua trong toàn thể cán bộ, ".repeat(4)}báo cáo.`;
  expect(read("I. TỔ CHỨC", sentence, "2. Phân công thực hiện")).toEqual([
    "section: TỔ CHỨC",
    `paragraph: ${sentence}`,
    "clause: Phân công thực hiện",
  ]);
});

test("Chương, Điều, (1), 1.1.1: no level prints them, so they stay as they were typed", () => {
  expect(read("Chương I. QUY ĐỊNH CHUNG", "Điều 1. Phạm vi", "(1) Cá nhân;", "1.1.1. Tập thể")).toEqual([
    "minor: Chương I. QUY ĐỊNH CHUNG",
    "minor: Điều 1. Phạm vi",
    "paragraph: (1) Cá nhân;",
    "paragraph: 1.1.1. Tập thể",
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

test("head, addressee, rules, recipients, signature and appendix are set apart, each with why", () => {
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
      "Danh sách lớp",
    ].join("\n"),
  );
  expect(rowsOf(parts)).toEqual([
    "paragraph: Nhà trường phát động thi đua.",
    "paragraph: Trên đây là kế hoạch./.",
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
    ...["PHỤ LỤC I", "Danh sách lớp"].map((text) => `${text} [phụ lục: sổ không in, giữ ở văn bản gốc]`),
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
  const wide = { rows: [["1", "2", "3", "4", "5", "6", "7", "8", "9"]] };
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
