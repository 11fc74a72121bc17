import { expect, test } from "vitest";
import { openLocalAppsScript } from "../../../local/local-apps-script";
import { callCounts, freshRegister, tabRows } from "../../../scripts/fresh-register";
import { templateTitle } from "../../../src/documents/engine/files";
import { everyKind } from "../../../src/domain/papers/kinds";
import { allTables } from "../../../src/register/all-tables";
import { columnsLaidOut, columnsOf } from "../../../src/register/table";
import { clickSetUp, columnOf, everything, said, testNow } from "../../support/register";

/** The tabs in their order, by the colour of their group. */
const groups = {
  "#6aa84f": [
    "Thông tin chung",
    "Đối tượng",
    "Danh hiệu",
    "Điều kiện danh hiệu",
    "Ngưỡng phiếu",
    "Mức thưởng",
    "Thưởng cùng lúc",
    "Lương cơ sở",
    "Người ký",
    "Đơn vị",
    "Năm học",
  ],
  "#e69138": [
    "Đợt thi đua",
    "Phát động ở đơn vị",
    "Phong trào",
    "Kỳ xét",
    "Ngày kỷ niệm",
    "Căn cứ",
    "Mốc thời gian",
    "Chỉ tiêu",
    "Phân công",
    "Nội dung kế hoạch",
    "Nơi nhận",
  ],
  "#8e7cc3": [
    "Nhân sự",
    "Đánh giá cá nhân",
    "Đánh giá tập thể",
    "Sáng kiến",
    "Sáng kiến đã dùng",
    "Lịch sử khen thưởng",
    "Tạm dừng xem xét",
  ],
  "#3d85c6": [
    "Liên kết nộp",
    "Tình hình nộp",
    "Đề nghị",
    "Kết quả kiểm tra",
    "Chờ xử lý",
    "Danh sách thay thế",
    "Trả lại bổ sung",
    "Báo cáo đơn vị",
    "Thư",
    "Cần sửa trong sổ",
    "Sổ văn bản",
    "Kiểm tra thể thức",
  ],
  "#a64d79": [
    "Hội đồng",
    "Thành viên Hội đồng",
    "Khai báo quan hệ",
    "Phiên họp",
    "Lượt bỏ phiếu",
    "Dòng phiếu",
    "Điểm danh",
    "Ban kiểm phiếu",
    "Kết quả bỏ phiếu",
    "Sổ phiếu",
    "Phiếu theo dòng",
    "Biểu quyết ghi danh",
    "Quy tắc của lượt",
    "Chỉ tiêu của lượt",
    "Đã có trước lượt",
    "Niêm phong",
  ],
  "#bf9000": [
    "Thủ trưởng quyết định",
    "Khen đột xuất",
    "Đã khen thưởng",
    "Thay đổi sau quyết định",
    "Kiến nghị",
    "Đã chi thưởng",
    "Tài khoản nhận tiền",
    "Giấy khen, chứng nhận",
    "Thành phần hồ sơ trình",
    "Hồ sơ trình cấp trên",
    "Kết quả cấp trên",
    "Đăng website",
    "Nội dung báo cáo",
    "Cột xuất kết quả",
    "Mã của hệ thống khác",
  ],
  "#999999": [
    "Hồ sơ gửi về",
    "Biểu mẫu",
    "Phiếu điện tử",
    "Dấu mã phiếu",
    "Bản soạn",
    "Vận hành sổ",
    "Nhật ký",
    "Tự kiểm tra",
  ],
};
const tabs = Object.values(groups).flat();

test("set-up makes the tabs in the order the secretary works, with the locale and the zone of Việt Nam", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  expect({ locale: spreadsheet.locale, zone: spreadsheet.timeZone }).toEqual({
    locale: "vi_VN",
    zone: "Asia/Ho_Chi_Minh",
  });
  expect(spreadsheet.sheetNames()).toEqual(tabs);
  const headers = spreadsheet.sheetNames().map((tab) => spreadsheet.sheet(tab).values()[0]);
  expect(headers).toEqual(allTables.map((table) => columnsOf(table).map(([, { header }]) => header)));
  expect(headers[tabs.indexOf("Năm học")]).toEqual(["Mã năm học", "Tên năm học", "Từ ngày", "Đến ngày"]);
});

test("tabs that belong together have one colour, and what the program alone needs stands last", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  const colours = spreadsheet.sheetNames().map((tab) => [tab, spreadsheet.sheet(tab).tabColor]);
  const expected = Object.entries(groups).flatMap(([colour, names]) => names.map((tab) => [tab, colour]));
  expect(colours).toEqual(expected);
});

test("every drop-down of another tab's column has its column", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  const lost = allTables.flatMap((table) =>
    columnsLaidOut(table).flatMap(([, { header, choices }], index) => {
      if (choices === undefined || !("tab" in choices)) return [];
      const source = allTables.find(({ tab }) => tab === choices.tab);
      const at = source ? columnsOf(source).findIndex(([, column]) => column.header === choices.header) : -1;
      const letter = String.fromCharCode(65 + at);
      const seen = spreadsheet.sheet(table.tab).cell(2, index + 1).validation?.values;
      const wanted = [`${choices.tab}!${letter}2:${letter}1000`];
      return JSON.stringify(seen) === JSON.stringify(wanted) ? [] : [[table.tab, header, seen, wanted]];
    }),
  );
  expect(lost).toEqual([]);
});

test("columns know what may be typed into them: formats, drop-downs, notes, a frozen header", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  const rounds = spreadsheet.sheet("Đợt thi đua");
  expect(rounds.frozenRows).toBe(1);
  const cells = [1, 3, 4, 5].map((column) => {
    const { format, validation, columnWidth } = rounds.cell(1000, column);
    return {
      header: rounds.cell(1, column).display,
      format,
      columnWidth,
      drop: validation?.values,
      strict: validation && !validation.allowInvalid,
    };
  });
  expect(cells).toEqual([
    { header: "Mã đợt", format: "@", columnWidth: 120, drop: undefined, strict: null },
    { header: "Năm học", format: "@", columnWidth: 200, drop: ["Năm học!A2:A1000"], strict: false },
    {
      header: "Cơ quan ban hành",
      format: "@",
      columnWidth: 200,
      drop: ["Hội đồng", "Trường"],
      strict: false,
    },
    { header: "Từ ngày", format: "dd/MM/yyyy", columnWidth: 200, drop: undefined, strict: null },
  ]);
  expect(rounds.cell(1, 4).note).toBe("Trường hay hội đồng phát động và ký kế hoạch");
});

test("the templates stand in their folder, and the audit trail tells what was made", () => {
  const script = freshRegister("Sổ thử", testNow);
  const files = script.files();
  const names = new Map(files.map(({ id, name }) => [id, name]));
  expect(files.map(({ name, parents }) => [name, names.get(parents[0] ?? "") ?? "My Drive"])).toEqual([
    ["Sổ Thi đua - Sổ thử", "My Drive"],
    ["Mẫu văn bản", "Sổ Thi đua - Sổ thử"],
    ...everyKind.map((kind) => [templateTitle(kind), "Mẫu văn bản"]),
  ]);
  expect(tabRows(script, "Nhật ký")).toEqual([
    {
      Lúc: "02/11/2020 08:30:00",
      "Người làm": "thidua@truong.example",
      Lệnh: "Thiết lập sổ",
      "Việc đã làm": `Tạo ngôn ngữ và múi giờ Việt Nam; ${tabs.map((tab) => `tab “${tab}”`).join("; ")}`,
    },
  ]);
});

test("a second set-up makes nothing and changes nothing", () => {
  const script = freshRegister("Sổ thử", testNow);
  const before = everything(script);
  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("set-up repairs what is missing and leaves alone what the secretary changed", () => {
  const script = freshRegister("Sổ thử", testNow);
  const { spreadsheet } = script;
  spreadsheet.addSheet("Việc riêng").type(1, 1, "ghi chú của tôi");
  spreadsheet.sheet("Nơi nhận").delete();
  const days = spreadsheet.sheet("Ngày kỷ niệm");
  days.deleteColumns(columnOf(script, "Ngày kỷ niệm", "Tên ngày"));
  days.type(1, 3, "Ghi chú");
  days.move(1);
  const settings = spreadsheet.sheet("Thông tin chung");
  settings.type(3, 2, "Trường Cao đẳng A");
  settings.deleteRows(4, 1);
  settings.moveColumn(1, 2);
  const templates = script.files().find(({ name }) => name === "Mẫu Kế hoạch phát động");
  script.trashFile(templates?.id ?? "");

  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: Đã tạo: cột “Tên ngày” của tab “Ngày kỷ niệm”; cột “Năm gốc” của tab “Ngày kỷ niệm”; tab “Nơi nhận”; mục “Chữ viết tắt của trường”; “Mẫu Kế hoạch phát động”.\n\nĐiền tab “Thông tin chung” trước, rồi đến năm học và đợt thi đua.",
  ]);
  const moved = ["Ngày kỷ niệm", ...tabs.filter((tab) => tab !== "Ngày kỷ niệm"), "Việc riêng"];
  expect(spreadsheet.sheetNames().sort()).toEqual(moved.sort());
  expect(spreadsheet.sheetNames()[0]).toBe("Ngày kỷ niệm");
  expect(spreadsheet.sheet("Ngày kỷ niệm").values()[0]).toEqual([
    "Mã ngày",
    "Ngày gốc",
    "Ghi chú",
    "Tên ngày",
    "Năm gốc",
  ]);
  expect(tabRows(script, "Thông tin chung").map((row) => [row.Mục, row["Giá trị"]])).toEqual([
    ["Cơ quan chủ quản", ""],
    ["Tên trường", "Trường Cao đẳng A"],
    ["Tên hội đồng", "Hội đồng\nThi đua - Khen thưởng"],
    ["Chữ viết tắt của hội đồng", "HĐTĐKT"],
    ["Địa danh", ""],
    ["Chức danh người đứng đầu", "Hiệu trưởng"],
    ["Họ tên người đứng đầu", ""],
    ["Tiêu đề văn bản", "Quốc hiệu"],
    ["Từ chỉ năm", "năm học"],
    ["Từ chỉ đơn vị", "đơn vị"],
    ["Cách lấy số", "Văn thư cấp sau khi ký"],
    ["Chữ viết tắt của đơn vị soạn thảo", ""],
    ["Cơ quan ban hành văn bản kỳ xét", "Hội đồng"],
    ["Người ký công văn", ""],
    ["Người ký danh sách, báo cáo thẩm định", ""],
    ["Câu về chế tài trong công văn đôn đốc", ""],
    ["Quyết định khen thưởng", "Mỗi danh hiệu một quyết định"],
    ["Số ngày hoàn thành sau công văn đôn đốc", "0"],
    ["Nơi nhận hồ sơ", ""],
    ["Số ngày lấy ý kiến về kết quả xét", "7"],
    ["Số ngày trả lời kiến nghị", "10"],
    ["Giữ hồ sơ đơn vị gửi (năm)", "0"],
    ["Giữ đánh giá, nghỉ, kỷ luật của cá nhân (năm)", "0"],
    ["Nguồn chi tiền thưởng", "nguồn kinh phí thi đua, khen thưởng của trường"],
    ["Người thi hành quyết định khen thưởng", "Trưởng các đơn vị liên quan"],
    ["Cách chi tiền thưởng", "Ký nhận"],
    ["Người lập bảng kê chi tiền", ""],
    ["Kế toán ký bảng kê chi tiền", ""],
    ["Nơi niêm yết thông báo", "bảng tin của trường"],
    ["Nơi nhận ý kiến, kiến nghị", ""],
    ["Số người lên nhận mỗi lượt", "10"],
    ["Nơi nhận tờ trình", ""],
    ["Cỡ giấy khen", "A4"],
    ["Cách in giấy khen", "Cả trang"],
    ["Phôi giấy khen: dời sang phải (mm)", "0"],
    ["Phôi giấy khen: dời xuống dưới (mm)", "0"],
    ["Ngành", "Giáo dục"],
    ["Nhân đôi tiền thưởng tập thể", "Trước khi làm tròn"],
    ["Chữ viết tắt của trường", ""],
  ]);
  expect(spreadsheet.sheet("Việc riêng").values()).toEqual([["ghi chú của tôi"]]);
});

test("another account is told which one to use, and changes nothing", () => {
  const script = freshRegister("Sổ thử", testNow);
  const before = everything(script);
  script.user = "nguoikhac@truong.example";
  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: chưa làm gì, cần sửa trước: • Sổ này do tài khoản thidua@truong.example vận hành, tài khoản đang dùng không mở được mẫu và thư mục của sổ. Đăng nhập bằng thidua@truong.example rồi bấm lại; tài khoản đó bàn giao hoặc không còn dùng được thì bấm Sổ Thi đua → Thiết lập → Tiếp quản.",
  ]);
  expect(everything(script)).toEqual(before);
});

test("while another command holds the register, set-up waits, then says so", () => {
  const script = freshRegister("Sổ thử", testNow);
  script.holdLock("script");
  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: chưa làm gì, cần sửa trước: • Sổ đang được một lệnh khác ghi. Đợi một phút rồi bấm lại; chưa có gì bị thay đổi.",
  ]);
});

test("a tab is made with eight service calls, more only where the program alone writes or much differs", () => {
  const script = openLocalAppsScript({ project: "dist", now: testNow });
  script.createSpreadsheet("Sổ thử");
  script.open();
  const calls = clickSetUp(script).calls.filter(({ kind }) => kind === "service");
  const numbers = (name: string) =>
    calls.flatMap(({ service, method }, index) => (`${service}.${method}` === name ? [index] : []));
  // The first sheet is the model; a tab ends with its header row and first rows.
  const [, ...starts] = numbers("Spreadsheet.insertSheet");
  const made = starts.map(
    (start) => (numbers("Range.setValues").find((at) => at > start) ?? start) + 1 - start,
  );
  expect(made.length).toBe(tabs.length);
  expect(made.reduce((sum, count) => sum + count, 0) / made.length).toBeLessThanOrEqual(8);
  expect(Math.max(...made)).toBeLessThanOrEqual(13);
  // 2.095 for 78 tabs before tabs were copies of a model.
  expect(calls.length).toBeLessThan(9.2 * tabs.length);
});

test("a second set-up reads each tab's header once and all kept looks at once, whatever stands below them", () => {
  const script = freshRegister("Sổ thử", testNow);
  const few = callCounts(clickSetUp(script), "service");
  const rows = Array.from({ length: 5000 }, (_, index) => [`D${index}`, `Đợt ${index}`]);
  script.spreadsheet.sheet("Đợt thi đua").paste(2, 1, rows);
  expect(callCounts(clickSetUp(script), "service")).toEqual(few);
  expect(few).toEqual({
    "Properties.getProperty": 3,
    "Properties.getProperties": 1,
    "Lock.tryLock": 4,
    "Range.getValues": 87,
    "Lock.releaseLock": 4,
    "Drive.Files.list": 2,
  });
});

test("an empty tab of the secretary's own is hers: only the tab a new Sheet starts with goes", () => {
  const script = freshRegister("Sổ thử", testNow);
  script.spreadsheet.addSheet("Nháp");
  clickSetUp(script);
  expect(script.spreadsheet.sheetNames()).toContain("Nháp");
});

test("a setting is known whatever its case and spacing, and is not added a second time", () => {
  const script = freshRegister("Sổ thử", testNow);
  script.spreadsheet.sheet("Thông tin chung").type(7, 1, " địa  danh");
  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.",
  ]);
});

test("a fault in one part keeps no other from being repaired, and both are told", () => {
  const script = freshRegister("Sổ thử", testNow);
  const { spreadsheet } = script;
  spreadsheet.sheet("Nơi nhận").delete();
  spreadsheet.sheet("Thông tin chung").type(3, 1, "Cơ quan chủ quản");
  expect(said(clickSetUp(script))).toEqual([
    "Thiết lập sổ: chưa xong, cần sửa rồi bấm lại: Đã tạo: tab “Nơi nhận”.\n\n• Dòng này trùng “Mục” với dòng 2 (tab “Thông tin chung”, dòng 3, cột “Mục”). Sửa hoặc xóa một trong hai dòng.",
  ]);
});

test("a tab made again is drawn on again by the drop-downs of the others, wherever they stand", () => {
  const script = freshRegister("Sổ thử", testNow);
  const { spreadsheet } = script;
  spreadsheet.sheet("Đợt thi đua").moveColumn(3, 1);
  spreadsheet.sheet("Năm học").delete();
  clickSetUp(script);
  const cell = spreadsheet.sheet("Đợt thi đua").cell(2, columnOf(script, "Đợt thi đua", "Năm học"));
  expect(cell.validation?.values).toEqual(["Năm học!A2:A1000"]);
});

test("drop-downs follow the column they draw on", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  spreadsheet.sheet("Năm học").insertColumns(1);
  expect(spreadsheet.sheet("Đợt thi đua").cell(2, 3).validation?.values).toEqual(["Năm học!B2:B1000"]);
});

test("a person who is about to change what the program writes is warned; the tabs people work in have no protection", () => {
  const { spreadsheet } = freshRegister("Sổ thử", testNow);
  const guarded = spreadsheet.sheetNames().map((tab) => [tab, spreadsheet.sheet(tab).protection]);
  const written = [
    "Sáng kiến đã dùng",
    "Liên kết nộp",
    "Tình hình nộp",
    "Kết quả kiểm tra",
    "Danh sách thay thế",
    "Báo cáo đơn vị",
    "Thư",
    "Cần sửa trong sổ",
    "Kiểm tra thể thức",
    "Dòng phiếu",
    "Điểm danh",
    "Kết quả bỏ phiếu",
    "Sổ phiếu",
    "Phiếu theo dòng",
    "Biểu quyết ghi danh",
    "Quy tắc của lượt",
    "Chỉ tiêu của lượt",
    "Đã có trước lượt",
    "Niêm phong",
    "Đã khen thưởng",
    "Hồ sơ gửi về",
    "Biểu mẫu",
    "Phiếu điện tử",
    "Dấu mã phiếu",
    "Bản soạn",
    "Vận hành sổ",
    "Nhật ký",
  ];
  expect(guarded.filter(([, protection]) => protection !== undefined)).toEqual(
    written.map((tab) => [
      tab,
      { description: `Sổ tự ghi tab “${tab}”; không nên sửa bằng tay`, warningOnly: true },
    ]),
  );
});
