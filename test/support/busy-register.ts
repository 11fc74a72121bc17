import type { LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample, tabRows } from "../../scripts/fresh-register";
import { planContent } from "../../src/register/tables/plan/plan-content";
import { units } from "../../src/register/tables/school/units";
import { composingDay, fillReview } from "./filled-review";
import { ownHeader } from "./interleavings";
import { openPrepared } from "./prepared";
import { individual, nominationForm, openRegister, review, submit, submitReport, typeWhere } from "./review";
import { shortenTemplates } from "./short-templates";
import { firstSession, linesOf, pasteVote, secondSession } from "./vote-register";

/** The morning on which every command has something to do in the busy register. */
export const busyMorning = new Date(composingDay.getTime() + 3_600_000);

/** Tabs beside whose rows the person keeps notes of her own, in a column between the table's. */
const noted = [
  ...["Đề nghị", "Kết quả kiểm tra", "Chờ xử lý", "Tình hình nộp", "Thư", "Sổ văn bản", "Liên kết nộp"],
  ...[
    "Nhân sự",
    "Đánh giá cá nhân",
    "Lịch sử khen thưởng",
    "Nội dung kế hoạch",
    "Chỉ tiêu",
    "Kỳ xét",
    "Biểu mẫu",
  ],
];

/**
 * A review in full swing, small: something was received and something new waits, lists and mails wait, the register was
 * changed since the last check, a unit and a plan's rows are new, settings are missing; the council votes. Documents are of one
 * paragraph.
 * `withNotes` has the person's own column in the midst of the tabs.
 */
export function busyRegister(withNotes: boolean): LocalAppsScript {
  const name = withNotes ? "busy, with notes" : "busy";
  return openPrepared(name, () => make(withNotes), { now: busyMorning });
}

function make(withNotes: boolean): LocalAppsScript {
  const script = openRegister();
  fillReview(script);
  script.now = busyMorning;
  const first = submit(
    script,
    "P-DT",
    individual("006", "Vũ Thị Bảng", { "Lần gửi này là": "Bổ sung thêm" }),
  );
  nominationForm(script).edit(first.editUrl, { "Chức vụ": "Chuyên viên chính" });
  submit(script, "TT-NN", individual("008", "Ngô Thị Dòng", { "Lần gửi này là": "Bổ sung thêm" }));
  submitReport(script, "P-DT");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "010"], "Kỷ luật", "Không");
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "002"], "Xếp loại", "Không hoàn thành nhiệm vụ");
  typeWhere(script, "Chờ xử lý", ["Mã nộp đã ghi", "0000-0000-0000"], "Gán cho đơn vị", "TT-NN");
  for (const unit of ["K-MOC", "P-DT"])
    typeWhere(script, "Thư", ["Mã thư", `link/${review}/${unit}`], "Trạng thái", "Chờ gửi");
  pasteSample(script, [
    {
      table: units,
      headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Trưởng đơn vị", "Thư điện tử"],
      rows: [["K-DIEN", "Khoa Điện", "Khoa", "Lương Văn Dây", "khoa-dien@truong.example"]],
    },
    {
      table: planContent,
      headers: ["Mã đợt", "Thứ tự", "Cấp", "Nội dung"],
      rows: [
        ["D2-2023", "1", "Phần A.", "Mục đích"],
        ["D2-2023", "2", "Đoạn văn", "Nội dung của {từ chỉ năm}"],
        ["D2-2023", "3", "Đoạn văn", "Tổ chức thực hiện"],
      ],
    },
  ]);
  pasteVote(script, {
    second: { state: "printed", awards: ["LDTT"] },
    lines: [...linesOf(firstSession, "LDTT", 12), ...linesOf(secondSession, "LDTT", 3)],
  });
  const settings = script.spreadsheet.sheet("Thông tin chung");
  for (const item of ["Câu về chế tài trong công văn đôn đốc", "Người ký công văn"]) {
    settings.deleteRows(settings.values().findIndex(([first]) => first === item) + 1);
  }
  if (withNotes) for (const tab of noted) keepNotes(script, tab);
  shortenTemplates(script);
  return script;
}

function keepNotes(script: LocalAppsScript, tab: string): void {
  const rows = tabRows(script, tab).length;
  const sheet = script.spreadsheet.sheet(tab);
  sheet.insertColumns(3);
  sheet.paste(1, 3, [[ownHeader], ...Array.from({ length: rows }, (_, index) => [`của tôi ${index}`])]);
}
