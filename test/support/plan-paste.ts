import type { Door } from "../../src/door";

/** A pasted plan as the page sends it: two rows that stand in the sample Thái Nguyên, new ones, one that is replaced, and rows of other tabs. */
export function planPaste(round: string): Door["pastePlan"]["in"] {
  return {
    round,
    rows: [
      { level: "section", text: "MỤC ĐÍCH, YÊU CẦU" },
      { level: "clause", text: "Mục đích" },
      {
        level: "paragraph",
        text: "Đăng ký thi đua {mốc: M1}, theo {căn cứ: KH12}; chào mừng {kỷ niệm: 2-9}.",
      },
      { level: "clause", text: "Yêu cầu" },
      { level: "dash", text: "{chỉ tiêu}" },
      {
        level: "paragraph",
        text: "Giao phòng Tổng hợp, Thường trực HĐTĐ, thường vụ Công đoàn trường kiểm tra giám sát các đơn vị.",
      },
      { level: "paragraph", text: "Đoạn mới ở cuối./." },
    ],
    taken: [
      {
        order: 26,
        level: "paragraph",
        text: "Giao phòng Tổng hợp, Thường trực HĐTĐ, thường vụ Công đoàn trường chịu trách nhiệm kiểm tra giám sát các đơn vị trực thuộc.",
      },
    ],
    days: [
      {
        code: "7-5",
        name: "ngày Chiến thắng Điện Biên Phủ",
        founded: { year: 1954, month: 5, day: 7 },
        foundedYear: null,
      },
    ],
    grounds: [
      {
        ...{ code: "KH12", order: 3, opening: "Thực hiện", kind: "Kế hoạch", number: "12/KH-VD" },
        ...{
          date: { year: 2020, month: 10, day: 20 },
          issuer: "Sở Ví Dụ",
          summary: "về thi đua",
          listed: "no",
        },
      },
    ],
    milestones: [
      {
        ...{
          code: "M1",
          order: 1,
          what: "đăng ký thi đua",
          from: null,
          to: { year: 2020, month: 11, day: 15 },
        },
        ...{ end: "exclusive", who: "", toWhom: "" },
      },
    ],
    targets: ["100% đơn vị đăng ký", "90% lớp tiên tiến"],
    recipients: ["Các đơn vị", "Lưu: VT"],
  };
}
