import { menuPath } from "../../src/vietnamese/captions";
import type { Settings } from "./settings";

/** Where the register is opened. */
export function links({ scriptId, parentId }: Settings): string {
  return [
    parentId === undefined
      ? "Trang tính: mở trang tính mà dự án script này gắn vào."
      : `Trang tính: https://docs.google.com/spreadsheets/d/${parentId}/edit`,
    `Dự án script: https://script.google.com/d/${scriptId}/edit`,
  ].join("\n");
}

/** What people do in the browser after the first push. */
export const firstSteps = `Còn các bước sau, trong trình duyệt, bằng đúng tài khoản vừa đăng nhập (hồ sơ trình duyệt chỉ có tài khoản ấy):
  1. Mở trang tính (đang mở thì tải lại), chờ vài giây: menu “Sổ Thi đua” hiện ra ở cuối thanh menu.
  2. Bấm ${menuPath("setUpRegister")}.
  3. Google xin quyền: chọn tài khoản. Nếu báo “Google chưa xác minh ứng dụng này” thì bấm Nâng cao → Đi tới … (không an toàn): đây là mã của chính trường, do trường vừa đẩy lên.
  4. Đánh dấu tất cả các ô, bấm Tiếp tục, rồi bấm lại ${menuPath("setUpRegister")}.
  5. Bấm ${menuPath("selfCheck")}, xem kết quả ở tab “Tự kiểm tra”.
Hướng dẫn từng bước: docs/huong-dan.md.`;

/** What people do after an update. */
export function updateSteps(asksAnew: boolean): string {
  const steps = [
    "Tải lại trang tính.",
    `Bấm ${menuPath("setUpRegister")}: sổ cũ được đổi theo bản mới, và kể đã đổi gì.`,
    ...(asksAnew
      ? [
          "Google xin quyền lại: tài khoản vận hành đánh dấu tất cả các ô, rồi bấm lại. Cho tới lúc ấy các việc tự chạy đều nghỉ.",
        ]
      : []),
  ];
  return `Còn các bước sau:\n${steps.map((step, at) => `  ${at + 1}. ${step}`).join("\n")}`;
}
