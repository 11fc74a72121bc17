import { type CouncilDocument, documentStates } from "../../../domain/papers/document";
import { documentKindLabels } from "../../../domain/papers/kinds";
import { choice, code, date, documentId, text } from "../../column";
import { documentNumberColumn } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { reviewPeriods } from "../plan/review-periods";
import { rounds } from "../plan/rounds";

export const documentBook = table<CouncilDocument>({
  tab: "Sổ văn bản",
  purpose: "Mỗi văn bản một dòng; số và ngày do văn thư cấp sau khi ký, thư ký gõ vào đây.",
  key: ["id"],
  columns: {
    id: documentId({
      header: "Mã văn bản",
      note: "Do sổ đặt: loại văn bản, lần thứ mấy, mã đợt hoặc mã kỳ xét, ví dụ: KH:2020-2021, bản thay thế KH2:2020-2021",
    }),
    kind: choice({ header: "Loại văn bản", note: "Loại văn bản", labels: documentKindLabels }),
    // Without a drop-down: the code is of either tab.
    subject: code({
      names: namedBy(referenceTo(rounds, "code"), referenceTo(reviewPeriods, "code")),
      header: "Mã đợt",
      note: "Kế hoạch là của đợt nào; văn bản khác thì ghi mã kỳ xét",
    }),
    part: code({
      names: { of: [], others: "danh hiệu, phiên họp, lượt, hồ sơ, kiến nghị tùy loại văn bản" },
      header: "Phần",
      note: "Văn bản riêng của một phần, ví dụ của một danh hiệu, thì sổ ghi mã của phần đó; thường để trống",
      optional: true,
    }),
    number: documentNumberColumn({
      header: "Số",
      note: "Số do văn thư cấp, in như đã gõ, ví dụ 45, 0200, 12a; để trống thì bản thảo in chỗ trống",
    }),
    symbol: text({
      by: "program",
      header: "Ký hiệu",
      width: 140,
      note: "Sổ tự điền, ví dụ: KH-CĐKTKT",
      optional: true,
    }),
    date: date({ header: "Ngày ban hành", note: "Để trống thì bản thảo in chỗ trống", optional: true }),
    title: text({ by: "program", header: "Trích yếu", width: 360, note: "Sổ tự điền", optional: true }),
    state: choice({
      header: "Trạng thái",
      note: "Văn bản đã ký thì không soạn đè lên",
      labels: documentStates,
      tones: { draft: "quiet", submitted: "moving", signed: "good", issued: "good" },
    }),
    replaces: documentId({
      names: namedBy({ tab: "Sổ văn bản", header: "Mã văn bản" }),
      header: "Thay thế",
      note: "Mã văn bản đã ký mà văn bản này thay thế",
      optional: true,
    }),
    link: text({
      by: "program",
      header: "Tệp",
      clipped: true,
      width: 320,
      note: "Liên kết đến văn bản trên Google Docs, sổ tự điền",
      optional: true,
    }),
  },
  initial: [],
});
