import type { CommemorationDay } from "../../../domain/plan/commemoration-day";
import { code, date, text } from "../../column";
import { optionalCount } from "../../number-columns";
import { table } from "../../table";

function day(code: string, name: string, day: number, month: number, year: number): CommemorationDay {
  return { code, name, founded: { year, month, day }, foundedYear: null };
}

export const commemorationDays = table<CommemorationDay>({
  tab: "Ngày kỷ niệm",
  purpose: "Những ngày kế hoạch nhắc đến; số năm kỷ niệm do sổ tính, không gõ.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã ngày", note: "Dùng trong dấu {kỷ niệm: mã} của nội dung kế hoạch" }),
    name: text({
      header: "Tên ngày",
      width: 420,
      note: "Viết như đứng sau “… năm”, ví dụ: ngày Nhà giáo Việt Nam",
    }),
    founded: date({
      header: "Ngày gốc",
      note: "Ngày đầu tiên, ví dụ: 20/11/1982; chỉ biết năm thì để trống và ghi ở cột “Năm gốc”",
      optional: true,
    }),
    foundedYear: optionalCount({
      header: "Năm gốc",
      note: "Chỉ điền cho sự kiện biết năm mà không biết ngày, ví dụ: 1010",
    }),
  },
  initial: [
    day("3-2", "ngày thành lập Đảng Cộng sản Việt Nam", 3, 2, 1930),
    day("26-3", "ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh", 26, 3, 1931),
    day("30-4", "ngày Giải phóng miền Nam, thống nhất đất nước", 30, 4, 1975),
    day("19-5", "ngày sinh Chủ tịch Hồ Chí Minh", 19, 5, 1890),
    day("11-6", "ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", 11, 6, 1948),
    day("27-7", "ngày Thương binh - Liệt sĩ", 27, 7, 1947),
    day("2-9", "ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", 2, 9, 1945),
    day("20-10", "ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam", 20, 10, 1930),
    day("20-11", "ngày Nhà giáo Việt Nam", 20, 11, 1982),
    day("22-12", "ngày thành lập Quân đội nhân dân Việt Nam", 22, 12, 1944),
  ],
});
