import { launchKindLabels } from "../../../domain/papers/kinds";
import type { EmulationRound } from "../../../domain/plan/round";
import { choice, choiceOr, code, codes, date, lines, text } from "../../column";
import { namedBy, referenceTo, table } from "../../table";
import { schoolYears } from "../school/school-years";
import { signers } from "../school/signers";
import { commemorationDays } from "./commemoration-days";

export const rounds = table<EmulationRound>({
  tab: "Đợt thi đua",
  purpose: "Các đợt thi đua của hội đồng; mỗi đợt có một kế hoạch.",
  key: ["code"],
  columns: {
    code: code({ header: "Mã đợt", note: "Ngắn gọn, không trùng, ví dụ: 2020-2021 hoặc D2-2023" }),
    name: text({ header: "Tên đợt", width: 260, note: "Tên gọi của đợt trong sổ và tên thư mục của đợt" }),
    schoolYear: code({
      header: "Năm học",
      note: "Đợt thuộc năm học nào; năm học phải có trong tab “Năm học”",
      of: referenceTo(schoolYears, "code"),
    }),
    issuingBody: choice({
      header: "Cơ quan ban hành",
      note: "Trường hay hội đồng phát động và ký kế hoạch",
      labels: { council: "Hội đồng", school: "Trường" },
    }),
    from: date({
      header: "Từ ngày",
      note: "Để trống cả hai ngày nếu đợt kéo dài cả năm học",
      optional: true,
    }),
    to: date({ header: "Đến ngày", note: "Để trống cả hai ngày nếu đợt kéo dài cả năm học", optional: true }),
    parent: code({
      names: namedBy({ tab: "Đợt thi đua", header: "Mã đợt" }),
      header: "Thuộc đợt",
      note: "Mã của đợt lớn hơn, nếu đợt này nằm trong đợt đó; văn bản đã ký phát động đợt lớn được nêu trong căn cứ của đợt này",
      optional: true,
    }),
    days: codes({
      names: namedBy(referenceTo(commemorationDays, "code")),
      header: "Ngày kỷ niệm của đợt",
      width: 200,
      note: "Mã các ngày kế hoạch nhắc đến, in ở chỗ {ngày kỷ niệm}; cách nhau bằng dấu chấm phẩy",
    }),
    signer: code({
      header: "Người ký",
      note: "Để trống thì người đứng đầu ký",
      of: referenceTo(signers, "code"),
      optional: true,
    }),
    planSummary: text({
      header: "Trích yếu kế hoạch",
      width: 360,
      note: "Dòng dưới chữ KẾ HOẠCH, ví dụ: Phát động phong trào thi đua năm học 2020 - 2021",
    }),
    kind: choiceOr("plan", {
      header: "Loại văn bản",
      width: 150,
      note: "Văn bản phát động đợt; để trống là Kế hoạch. Quyết định ban hành kế hoạch do trường ban hành, kế hoạch in kèm theo",
      labels: launchKindLabels,
    }),
    addressees: lines({
      header: "Kính gửi",
      width: 200,
      note: "Chỉ dùng cho công văn phát động: mỗi dòng trong ô là một nơi gửi",
    }),
    coSigner: code({
      header: "Người ký cùng",
      width: 130,
      note: "Người của cơ quan khác cùng ký, ví dụ Chủ tịch Công đoàn: ký bên trái, cơ quan ban hành ký bên phải. Ghi quyền hạn có tên cơ quan ở tab “Người ký”, ví dụ TM. BCH CÔNG ĐOÀN",
      of: referenceTo(signers, "code"),
      optional: true,
    }),
  },
  standIn: { name: "", schoolYear: "", issuingBody: "school", kind: "plan", planSummary: "" },
  initial: [],
});
