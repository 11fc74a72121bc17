import type { Settings } from "../../domain/school/settings";
import { comparable } from "../../vietnamese/text";
import { blankWidth, fittedView } from "./certificate-shapes";

/**
 * The page by which blanks are tried (trang in thử): a grid with a line every ten millimetres, then one specimen with the
 * edges of each place. Both are moved as the certificates will be.
 */
export function certificateTestView(settings: Settings) {
  const { certificateSize: paper, certificateRight: right, certificateDown: down } = settings;
  const fitted = (what: "tên" | "nội dung", text: string) => fittedView(what, text, paper, blankWidth[paper]);
  const page = {
    "hướng dẫn": `Khổ ${paper}. Số ở mép ô là số milimét tính từ mép trái và mép trên của tờ giấy, khi chưa dời. Đang dời sang phải ${shown(right)} mm, xuống dưới ${shown(down)} mm. In trang này và trang sau ở tỷ lệ 100%, đặt chồng lên phôi, soi trước ánh sáng, rồi sửa hai số ấy ở tab “Thông tin chung”.`,
    ...fitted("tên", "Họ và tên, tên tập thể"),
    ...fitted("nội dung", "Đã có thành tích xuất sắc trong phong trào thi đua …"),
    "đơn vị": `Chức vụ, đơn vị, ${comparable(settings.school)}`,
    "địa danh": settings.place,
    ngày: "ngày … tháng … năm …",
    "quyền hạn": [],
    "chức vụ": settings.headTitle.toUpperCase(),
    "chức danh": [],
    "họ tên": settings.headName,
  };
  return { A4: paper === "A4" ? [page] : [], A3: paper === "A3" ? [page] : [] };
}

function shown(millimetres: number): string {
  return String(millimetres).replace(".", ",");
}
