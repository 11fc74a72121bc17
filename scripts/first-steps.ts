import { menuPath } from "../src/vietnamese/captions";
import type { YearPoint } from "./play-year";

/** What somebody who looks for the first time may click first, by how far the year is; undefined: of an empty register. */
export function firstSteps(point: YearPoint | undefined): readonly string[] {
  const steps = point === undefined ? emptySteps : stepsAt[point];
  return ["Thử trước tiên:", ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}

const emptySteps = [`${menuPath("guideSetUp")}: từ trang tính trống đến kế hoạch đầu tiên`];

const stepsAt: Readonly<Record<YearPoint, readonly string[]>> = {
  "nhap-so": [
    "xem các tab của sổ ở cuối trang: Đơn vị, Nhân sự, Danh hiệu …",
    `${menuPath("composePlan")}: kế hoạch thành văn bản trong Thư mục`,
  ],
  "ke-hoach": [
    "mở Thư mục: kế hoạch đã soạn",
    `${menuPath("openReview")}: mở biểu mẫu cho các đơn vị, thư gửi đi nằm trong Hộp thư`,
  ],
  "nhan-ho-so": [
    "mở Biểu mẫu: gửi hồ sơ như một đơn vị",
    `${menuPath("recheck")}: xem những gì chưa đạt điều kiện`,
    `${menuPath("lockReview")}: khóa nhận khi đã đủ`,
  ],
  "tham-dinh": [
    "mở Thư mục: danh sách tổng hợp và báo cáo thẩm định",
    `${menuPath("prepareMeeting")}: lập danh sách bỏ phiếu của phiên họp`,
  ],
  hop: [
    "mở Thư mục: biên bản kiểm phiếu, biên bản họp",
    `${menuPath("presentToHead")}: kết quả phiếu thành đề nghị trình thủ trưởng`,
    `${menuPath("acceptProposals")}: ghi thủ trưởng đồng ý với đề nghị`,
    `${menuPath("composeDecision")}: gõ một mã trong câu hỏi (như CSTDCS), sổ hỏi “Vẫn soạn …?” thì bấm Có; quyết định nằm trong Thư mục`,
  ],
  "ket-qua": [
    "mở Thư mục: quyết định, giấy khen, tờ trình",
    `${menuPath("makePackage")}: mọi văn bản của kỳ xét trong một lần`,
  ],
};
