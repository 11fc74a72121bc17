import type { MenuEntry } from "./google/ui";

/** The name of the menu beside the Sheet's own. */
export const menuCaption = "Sổ Thi đua";

/** The menu, in the order the secretary works; `function` is a function of `main.ts`. */
export const menuEntries: readonly MenuEntry[] = [
  {
    caption: "Kế hoạch",
    entries: [
      { caption: "Soạn kế hoạch", function: "composePlan" },
      { caption: "Sao chép từ đợt trước", function: "copyRound" },
    ],
  },
  {
    caption: "Nhập liệu",
    entries: [
      { caption: "Nhập nhân sự", function: "importStaff" },
      { caption: "Nhập lịch sử", function: "importPastAwards" },
    ],
  },
  {
    caption: "Hồ sơ",
    entries: [
      { caption: "Mở nhận hồ sơ", function: "openReview" },
      { caption: "Cập nhật biểu mẫu", function: "updateForms" },
      { caption: "Nhận hồ sơ", function: "receiveSubmissions" },
      { caption: "Kiểm tra lại", function: "recheck" },
      { caption: "Duyệt danh sách thay thế", function: "decideReplacements" },
      { caption: "Trả lại bổ sung", function: "returnForCorrection" },
      { caption: "Khóa nhận", function: "lockReview" },
    ],
  },
  {
    caption: "Đơn vị",
    entries: [
      { caption: "Mẫu danh sách", function: "sendListSheets" },
      { caption: "Tạo thư mục minh chứng", function: "makeEvidenceFolders" },
      { caption: "Nhắc đơn vị", function: "remindUnits" },
      { caption: "Sao chép tin nhắn Zalo", function: "copyMessage" },
      { caption: "Gửi thư đang chờ", function: "sendWaitingMail" },
    ],
  },
  {
    caption: "Văn bản",
    entries: [
      { caption: "Công văn đôn đốc", function: "composeReminder" },
      { caption: "Danh sách tổng hợp", function: "composeNominationList" },
      { caption: "Báo cáo thẩm định", function: "composeAppraisal" },
    ],
  },
  {
    caption: "Thiết lập",
    entries: [
      { caption: "Thiết lập sổ", function: "setUpRegister" },
      { caption: "Tự kiểm tra", function: "selfCheck" },
    ],
  },
];
