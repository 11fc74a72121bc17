import { expect } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { operator, pasteSample } from "../../scripts/fresh-register";
import { initiatives } from "../../src/register/tables/records/initiatives";
import { documentBook } from "../../src/register/tables/review/document-book";
import { returnsForCorrection } from "../../src/register/tables/review/returns";
import { settingsTable } from "../../src/register/tables/school/settings";
import { signers } from "../../src/register/tables/school/signers";
import { type Docx, readDocx } from "./docx";
import { openPrepared } from "./prepared";
import {
  type Answers,
  clickReceive,
  closed,
  collective,
  good,
  individual,
  list,
  nominationForm,
  openRegister,
  pass,
  review,
  reviewName,
  secrets,
  submit,
  submitReport,
  typeWhere,
  type UnitCode,
} from "./review";

/** When the documents of the filled review are composed: five days after the deadline. */
export const composingDay = new Date(2023, 6, 12, 8, 30);

const add = { "Lần gửi này là": "Bổ sung thêm" };
const replace = { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" };

/** What a document of the review says of nobody: they are in the register and in messages of the checks. */
export const unspeakable = {
  leaveDays: "45,75",
  discipline: "Khiển trách",
} as const;

/**
 * The open review with submissions of every kind: a list and its replacement, which waits for the secretary; single
 * nominees, a collective, a late one whose code nobody knows, a held one, three that are blocked, one in quarantine, and
 * one sent back to the unit. The secretary has written beside some of them.
 */
export function fillReview(script: LocalAppsScript): void {
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "007"], "Số ngày nghỉ", unspeakable.leaveDays);
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "010"], "Kỷ luật", unspeakable.discipline);
  pasteSample(script, [
    {
      table: settingsTable,
      headers: ["Mục", "Giá trị"],
      rows: [
        ["Chữ viết tắt của đơn vị soạn thảo", "TCHC"],
        ["Người ký danh sách, báo cáo thẩm định", "TK"],
      ],
    },
    {
      table: signers,
      headers: ["Mã người ký", "Quyền hạn", "Chức vụ ký", "Họ tên người ký"],
      rows: [["TK", "TM. Hội đồng", "Thư ký", "Lý Thị Trang"]],
    },
    {
      table: initiatives,
      headers: ["Mã tác giả", "Tên sáng kiến", "Năm học", "Phạm vi", "Số quyết định"],
      rows: [["001", "Khuôn bào cong", "2022-2023", "Trường", "12/QĐ-CĐTN"]],
    },
    {
      table: documentBook,
      headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Số", "Ngày ban hành", "Trạng thái"],
      rows: [["KH-D2-2023", "Kế hoạch", "D2-2023", "412", "27/02/2023", "Đã ký, có số"]],
    },
  ]);

  const send = (unit: UnitCode, answers: Answers) => {
    pass(script, 1);
    return submit(script, unit, answers);
  };
  const ofWood = [
    ["001", "Trần Văn Thử", "CSTĐCS; LĐTT", good],
    ["002", "Lê Thị Mẫu", "LĐTT", good],
  ];
  const { id } = send("K-MOC", list([...ofWood, ["003", "Phạm Văn Ví Dụ", "LĐTT", good]], closed));
  send("K-MOC", list([...ofWood, ["004", "Hoàng Thị Giả", "LĐTT", good]], { ...replace, ...closed }));
  const whole = {
    "Chức vụ": "Trưởng phòng",
    "Tên sáng kiến, đề tài": "Thời khóa biểu tự động",
    "Số quyết định công nhận sáng kiến": "15/QĐ-CĐTN",
    "Danh hiệu đã đạt các năm trước": "LĐTT 2021-2022",
    "Tóm tắt thành tích của cá nhân": "Xếp lịch 40 lớp",
    "Sản phẩm của cá nhân": "Phần mềm xếp lịch",
    "Minh chứng của cá nhân": "bản giấy nộp kèm",
    "Số phiếu bình xét cho cá nhân": "3/4",
  };
  const figures = {
    "Số người được đề nghị Lao động tiên tiến": "3",
    "Số người được đề nghị Chiến sĩ thi đua cơ sở": "1",
    "Số người bị kỷ luật trong năm": "0",
  };
  send("K-MOC", collective("Khoa Mộc", { ...add, ...figures, ...closed }));
  submitReport(script, "K-MOC");

  send("P-DT", individual("005", "Đỗ Văn Nháp", whole));
  send("P-DT", individual("007", "Bùi Văn Cột", { ...add, "Đối tượng": "NLĐ - Người lao động" }));
  send("TT-NN", individual("009", "Đinh Văn Ô", { "Tóm tắt thành tích của cá nhân": "Dạy 420 tiết" }));
  send("TT-NN", individual("010", "Lý Thị Trang", { ...add, ...closed }));
  submitReport(script, "TT-NN");
  const stray = { "Mã nộp của đơn vị": "0000-0000-0000" };
  nominationForm(script).submit(individual("008", "Ngô Thị Dòng", stray));

  pasteSample(script, [
    {
      table: returnsForCorrection,
      headers: [
        ...["Mã yêu cầu", "Mã kỳ xét", "Mã đơn vị", "Cần bổ sung", "Hạn mới", "Trả lại lúc", "Người trả lại"],
        ...["Không cần nữa", "Mã lần gửi"],
      ],
      rows: [
        [
          ...["BS-01", review, "K-MOC", "Nộp biên bản họp", "10/7/2023", "04/07/2023 08:00:00", operator],
          ...["Không", `${id}#1`],
        ],
      ],
    },
  ]);
  script.now = new Date(2023, 6, 8, 9, 15);
  send("P-DT", individual("GV0077", "Vũ Thị Bảng", add));
  script.now = composingDay;
  clickReceive(script);
  const says = (name: string, header: string, text: string) =>
    typeWhere(script, "Đề nghị", ["Họ tên, tập thể", name], header, text);
  says("Đỗ Văn Nháp", "Ý kiến thẩm định", "Đồng ý đề nghị");
  says("Đỗ Văn Nháp", "Minh chứng", "Đã xác minh");
  says("Bùi Văn Cột", "Ghi chú", "đã báo đơn vị");
  says("Đinh Văn Ô", "Ý kiến thẩm định", `Dừng vì ${secrets.holdReason}`);
  says("Đinh Văn Ô", "Ghi chú", secrets.holdReason);
}

/** The filled review, as it stands on the day the documents are composed. */
export function filledRegister(): LocalAppsScript {
  const make = () => {
    const script = openRegister();
    fillReview(script);
    return script;
  };
  return openPrepared("filled review", make, { now: composingDay });
}

function clickOn(item: string) {
  return (script: LocalAppsScript, answers: readonly ("YES" | "NO")[] = []): CallRecord =>
    script.click(["Sổ Thi đua", "Văn bản", item], { answers });
}

export const clickReminder = clickOn("Công văn đôn đốc");
export const clickNominationList = clickOn("Danh sách tổng hợp");
export const clickAppraisal = clickOn("Báo cáo thẩm định");

/** A document of the review by the code of its kind and version: "Danh sách tổng hợp CN-2023". Throws unless there is one. */
export function documentOf(script: LocalAppsScript, name: string): Docx {
  const files = script.files().filter((file) => file.name === `${name} - ${reviewName}`);
  expect(files).toHaveLength(1);
  return readDocx(script.fileContent(files[0]?.id ?? ""));
}

/** The cells of a document's tables with rules, row by row: the head and the foot are tables without. */
export function ruledTables({ tables }: Docx): readonly (readonly (readonly string[])[])[] {
  return tables
    .filter(({ borders }) => borders.includes("single"))
    .map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.join("\n"))));
}

/** The paragraphs that stand outside tables and hold something. */
export function runningText({ paragraphs }: Docx): readonly string[] {
  return paragraphs.filter(({ cell, text }) => cell === null && text.trim() !== "").map(({ text }) => text);
}

/** All a document says, its tables and its headers too. */
export function wholeText({ paragraphs, headers }: Docx): string {
  return [...paragraphs, ...Object.values(headers).flat()].map(({ text }) => text).join("\n");
}

/**
 * Makes a hundred rows of each row of the tabs that grow with the nominations. The copies are of other nominees, by their
 * ids; "withdrawn" ones stand in no document, whose merge takes long.
 */
export function muchLarger(script: LocalAppsScript, copied: "standing" | "withdrawn" = "standing"): void {
  for (const tab of ["Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Tình hình nộp", "Trả lại bổ sung"]) {
    const sheet = script.spreadsheet.sheet(tab);
    const [header = [], ...rows] = sheet.values();
    // Each row is known by its last code: that of the nomination, the line, the unit or the return.
    const key = keyColumns.map((name) => header.indexOf(name)).find((at) => at >= 0) ?? 0;
    const state = copied === "withdrawn" ? header.indexOf("Trạng thái") : -1;
    const copies = Array.from({ length: 99 }, (_, copy) =>
      rows.map((row) =>
        row.map((cell, at) => (at === key ? `${cell}~${copy + 2}` : at === state ? "Đơn vị rút" : cell)),
      ),
    );
    sheet.paste(rows.length + 2, 1, copies.flat());
  }
}

const keyColumns = ["Mã đề nghị", "Mã dòng", "Mã yêu cầu", "Mã đơn vị"];
