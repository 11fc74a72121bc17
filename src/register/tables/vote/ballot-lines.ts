import { type BallotLine, slips } from "../../../domain/vote/ballot-line";
import { choice, code, codes, lines, optionalChoice, text } from "../../column";
import { count, optionalWhole } from "../../number-columns";
import { namedBy, referenceTo, table } from "../../table";
import { namedNominees } from "../records/named-nominees";
import { awards } from "../school/awards";
import { nomineeCategories } from "../school/nominee-categories";
import { units } from "../school/units";
import { councilMembers } from "./council-members";
import { votingSessions } from "./voting-sessions";

export const ballotLines = table<BallotLine>({
  tab: "Dòng phiếu",
  purpose: "Người và tập thể trên phiếu với số thứ tự in trên phiếu; giữ nguyên từ khi mở lượt.",
  key: ["session", "number"],
  writtenBy: "program",
  columns: {
    session: code({
      header: "Mã lượt",
      note: "Mã ở tab “Lượt bỏ phiếu”",
      of: referenceTo(votingSessions, "code"),
    }),
    number: count({ header: "Số trên phiếu", note: "Số thứ tự in trên phiếu, không đổi" }),
    award: code({ header: "Mã danh hiệu", note: "Danh hiệu được xét", of: referenceTo(awards, "code") }),
    name: text({ header: "Họ tên, tên tập thể", note: "Như in trên phiếu", width: 200, frozen: true }),
    position: text({
      header: "Chức vụ, lớp",
      note: "Để phân biệt người trùng tên",
      width: 180,
      optional: true,
    }),
    unitName: text({ header: "Đơn vị", note: "Tên đơn vị khi đánh số phiếu", width: 180, optional: true }),
    state: choice({
      header: "Tình trạng",
      width: 130,
      note: "Người bị rút vẫn giữ số, in chữ RÚT",
      labels: { standing: "Bỏ phiếu", withdrawn: "RÚT", ineligible: "Không còn đủ điều kiện" },
    }),
    origin: choice({
      header: "Nguồn",
      width: 200,
      note: "Đơn vị đề nghị, hay hội đồng đề nghị tại phiên họp",
      labels: { nomination: "Đơn vị đề nghị", floor: "Hội đồng đề nghị tại phiên họp" },
    }),
    slip: choice({
      header: "Loại phiếu",
      width: 150,
      note: "Phiếu chính, phiếu bổ sung, hay phiếu riêng phát cho các thành viên khác",
      labels: slips,
    }),
    proposedBy: text({ header: "Người đề xuất", note: "Ai đề xuất rút hoặc bổ sung", optional: true }),
    handsFor: optionalWhole({ header: "Giơ tay đồng ý", note: "Số đồng ý rút hoặc bổ sung" }),
    handsAgainst: optionalWhole({ header: "Giơ tay không đồng ý", note: "Số không đồng ý" }),
    handsNone: optionalWhole({ header: "Không có ý kiến", note: "Số không có ý kiến" }),
    reason: text({
      header: "Lý do",
      note: "Vì sao rút, bổ sung hoặc không còn đủ điều kiện",
      width: 240,
      optional: true,
    }),
    conflicts: lines({ header: "Quan hệ với thành viên", note: "Nêu ra trước khi bỏ phiếu", width: 240 }),
    recused: codes({
      names: namedBy(referenceTo(councilMembers, "code")),
      header: "Không bỏ phiếu",
      note: "Mã các thành viên không bỏ phiếu cho dòng này",
    }),
    requires: codes({
      names: namedBy(referenceTo(awards, "code")),
      header: "Cần có cùng năm",
      note: "Danh hiệu cùng năm học phải có",
    }),
    lost: text({
      header: "Điều kiện không còn",
      note: "Điều kiện mất đi sau khi bỏ phiếu",
      width: 240,
      optional: true,
    }),
    secondFor: optionalWhole({ header: "Phiếu đơn vị: đồng ý", note: "Số phiếu đồng ý khi đơn vị bình xét" }),
    secondIn: optionalWhole({ header: "Phiếu đơn vị: số phiếu", note: "Số phiếu khi đơn vị bình xét" }),
    chair: optionalChoice({
      by: "people",
      header: "Chủ tọa quyết định",
      width: 130,
      note: "Khi quy tắc để chủ tọa quyết định chỗ bằng phiếu",
      labels: { yes: "Đồng ý", no: "Không đồng ý" },
    }),
    chairReason: text({
      by: "people",
      header: "Lý do của chủ tọa",
      note: "Ghi trong biên bản",
      width: 240,
      optional: true,
    }),
    kind: choice({
      header: "Loại",
      note: "Cá nhân hay tập thể",
      labels: { individual: "Cá nhân", collective: "Tập thể" },
    }),
    woman: optionalChoice({
      header: "Nữ",
      width: 80,
      note: "Nữ, hoặc tập thể có từ 70% nữ; trống là không rõ",
      labels: { yes: "Có", no: "Không" },
    }),
    category: code({
      names: namedBy(referenceTo(nomineeCategories, "code")),
      header: "Đối tượng",
      note: "Mã đối tượng",
      optional: true,
    }),
    code: code({
      names: namedNominees,
      header: "Mã người, đơn vị",
      note: "Mã nhân sự, mã học sinh hoặc mã đơn vị",
      optional: true,
    }),
    unit: code({
      names: namedBy(referenceTo(units, "code")),
      header: "Mã đơn vị",
      note: "Đơn vị đề nghị",
      optional: true,
    }),
    nominee: text({
      header: "Người, tập thể",
      note: "Mã để nhận ra qua các lượt",
      width: 200,
      clipped: true,
    }),
    nomination: text({ header: "Mã đề nghị", note: "Mã ở tab “Đề nghị”", width: 200, clipped: true }),
  },
  initial: [],
});
