import { menuPath } from "../src/vietnamese/captions";
import type { YearPoint } from "./play-year";

/**
 * What somebody who looks for the first time may click, in this order, by how far the year is; undefined: of an empty register. `goesOn` says
 * whether the sample has more than its plans: of one that has not, nothing is clicked for which it has no data.
 */
export function firstSteps(point: YearPoint | undefined, goesOn = true): readonly string[] {
  if (point === undefined) return emptySteps;
  return point === "ke-hoach" && !goesOn ? plansAlone : stepsAt[point];
}

const emptySteps = [`${menuPath("guideSetUp")}: từ trang tính trống đến kế hoạch đầu tiên`];

const plansAlone = [
  "Mở Thư mục: văn bản phát động đã soạn",
  `Sửa một dòng ở tab “Nội dung kế hoạch”, rồi ${menuPath("composePlan")}: văn bản theo dòng vừa sửa`,
  `${menuPath("pastePlan")}: dán một kế hoạch có sẵn của trường mình`,
];

const stepsAt: Readonly<Record<YearPoint, readonly string[]>> = {
  "nhap-so": [
    "Xem các tab của sổ ở cuối trang: Đơn vị, Nhân sự, Danh hiệu …",
    `${menuPath("composePlan")}: kế hoạch thành văn bản trong Thư mục`,
  ],
  "ke-hoach": [
    "Mở Thư mục: kế hoạch đã soạn",
    `${menuPath("openReview")}: mở biểu mẫu cho các đơn vị, thư gửi đi nằm trong Hộp thư`,
  ],
  "nhan-ho-so": [
    "Mở Biểu mẫu: gửi hồ sơ như một đơn vị",
    `${menuPath("recheck")}: xem những gì chưa đạt điều kiện`,
    `${menuPath("lockReview")}: khóa nhận khi đã đủ`,
  ],
  "tham-dinh": [
    "Mở Thư mục: danh sách tổng hợp và báo cáo thẩm định",
    `${menuPath("prepareMeeting")}: lập danh sách bỏ phiếu của phiên họp`,
  ],
  hop: [
    "Mở Thư mục: biên bản kiểm phiếu, biên bản họp",
    `${menuPath("presentToHead")}: kết quả phiếu thành đề nghị trình thủ trưởng`,
    `${menuPath("acceptProposals")}: ghi thủ trưởng đồng ý với đề nghị`,
    `${menuPath("composeDecision")}: gõ một mã trong câu hỏi (như CSTDCS), sổ hỏi “Vẫn soạn …?” thì bấm Có; quyết định nằm trong Thư mục`,
  ],
  "ket-qua": [
    "Mở Thư mục: quyết định, giấy khen, tờ trình",
    `${menuPath("makePackage")}: mọi văn bản của kỳ xét trong một lần`,
  ],
};
