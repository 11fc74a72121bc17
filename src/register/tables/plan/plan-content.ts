import type { PlanBlock } from "../../../domain/plan/plan";
import { markForms } from "../../../domain/plan/plan-text";
import { choice, code, text } from "../../column";
import { order } from "../../number-columns";
import { referenceTo, table } from "../../table";
import { rounds } from "./rounds";

export const planContent = table<PlanBlock>({
  tab: "Nội dung kế hoạch",
  purpose: "Nội dung kế hoạch của từng đợt, mỗi dòng một đoạn; số thứ tự các mục do sổ đánh.",
  key: ["round", "order"],
  columns: {
    round: code({
      header: "Mã đợt",
      note: "Đoạn này thuộc kế hoạch của đợt nào",
      of: referenceTo(rounds, "code"),
    }),
    order: order({
      header: "Thứ tự",
      note: "Thứ tự của đoạn trong kế hoạch; chèn giữa 12 và 13 thì gõ 12,5",
    }),
    level: choice({
      header: "Cấp",
      note: "Cấp của đoạn; I., Điều 1., 1., a), - được in tự động, không gõ vào cột “Nội dung”. Điều, khoản, tiểu mục in đậm như tiêu đề; lời văn có số thì chọn “Đoạn số”, “Đoạn Điều”. Bảng: dòng đầu của “Dòng bảng” là tiêu đề, hoặc ghi một, hai dòng “Đầu bảng” ở trên (ô trống của dòng đầu gộp với ô bên trái hoặc ô trên); “Bảng không đầu” không có tiêu đề; “Dòng nhãn” ghi nhãn | nội dung, không kẻ. “Phụ lục” ghi tên phụ lục, các dòng sau thuộc phụ lục ấy",
      labels: {
        ground: "Căn cứ",
        part: "Phần A.",
        chapter: "Chương I.",
        section: "Mục I.",
        article: "Điều 1.",
        clause: "Khoản 1.",
        subclause: "Tiểu mục 1.1.",
        minor: "Tiêu đề nhỏ",
        centred: "Dòng ở giữa",
        numberedArticle: "Đoạn Điều 1.",
        numbered: "Đoạn số 1.",
        subnumbered: "Đoạn số 1.1.",
        point: "Điểm a)",
        bracketed: "Đoạn số (1)",
        paragraph: "Đoạn văn",
        dash: "Gạch đầu dòng -",
        plus: "Dấu cộng +",
        head: "Đầu bảng |",
        row: "Dòng bảng |",
        headless: "Bảng không đầu |",
        label: "Dòng nhãn |",
        appendix: "Phụ lục",
      },
    }),
    text: text({
      header: "Nội dung",
      width: 760,
      note: `Lời văn của đoạn; các ô của dòng bảng cách nhau bằng dấu |, ô chỉ ghi ^ gộp với ô trên, ô chỉ ghi < gộp với ô bên trái. Dấu dùng được: ${markForms.join(", ")}`,
    }),
  },
  initial: [],
});
