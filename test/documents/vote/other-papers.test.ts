import { expect, test } from "vitest";
import { attendanceSheetView } from "../../../src/documents/vote/attendance-sheet-view";
import {
  invitationView,
  opinionRequestTitle,
  opinionRequestView,
} from "../../../src/documents/vote/invitation-view";
import { tallySheetView } from "../../../src/documents/vote/tally-sheet-view";
import { closed, drafted, meetingTold, paperOf } from "../../support/meeting-papers";
import { attendanceOf, firstSession, meeting, members } from "../../support/vote-register";

test("an invitation tells time, place, chair, what is voted on and what is enclosed", () => {
  const view = invitationView(paperOf("invitation", meeting.code, { sessions: [closed, drafted] }));
  expect(view["kính gửi"]).toEqual([{ t: "Các thành viên Hội đồng Thi đua - Khen thưởng" }]);
  expect(view.đoạn.map(({ t }) => t)).toEqual([
    "Hội đồng Thi đua - Khen thưởng trân trọng kính mời các thành viên Hội đồng dự họp để xét và bỏ phiếu trong kỳ xét danh hiệu thi đua cuối năm học 2022-2023.",
    "1. Thời gian: 08 giờ 00, ngày 14 tháng 7 năm 2023.",
    "2. Địa điểm: Phòng họp A1.",
    "3. Chủ tọa: Nguyễn Văn Hiệu, Hiệu trưởng.",
    "4. Nội dung:",
    "- Thường trực Hội đồng báo cáo kết quả thẩm định; Hội đồng thảo luận;",
    "- Bầu Ban kiểm phiếu;",
    "- Bỏ phiếu xét Lao động tiên tiến;",
    "- Bỏ phiếu xét Chiến sĩ thi đua cơ sở;",
    "- Công bố kết quả, kết luận.",
    "5. Tài liệu: Báo cáo thẩm định, danh sách đề nghị kèm theo báo cáo.",
    "Thành viên không dự họp được đề nghị báo thường trực Hội đồng, nêu rõ lý do, trước khi họp; thành viên vắng mặt được gửi phiếu xin ý kiến bằng văn bản thì gửi lại phiếu trong phong bì dán kín trước giờ họp.",
  ]);
});

test("a letter for opinions says that nobody meets and what is to be signed and returned", () => {
  const view = opinionRequestView(paperOf("opinionRequest", meeting.code));
  expect(view.đoạn[0]?.t).toContain("không họp mà xin ý kiến bằng văn bản các thành viên");
  expect(view.đoạn[1]?.t).toContain("ghi họ tên, ký tên và gửi lại thường trực Hội đồng trước ngày ……………");
  expect(opinionRequestTitle(paperOf("opinionRequest", meeting.code).review)).toBe(
    "xin ý kiến thành viên Hội đồng, kỳ xét danh hiệu thi đua cuối năm học 2022-2023",
  );
});

test("members sign by rank; stand-ins, reasons of absence and who has no vote are filled in", () => {
  const attendance = attendanceOf(firstSession, {
    TV02: { presence: "standIn", standIn: "Bùi Văn Cột", letter: "GUQ 01" },
    TV14: { presence: "absent", reason: "Đi công tác" },
  });
  const some = members.map((member) => (member.code === "TV03" ? { ...member, votes: false } : member));
  const view = attendanceSheetView(
    paperOf("attendanceSheet", meeting.code, { sessions: [{ ...closed, attendance }], members: some }),
  );
  expect(view.dòng.slice(0, 3)).toEqual([
    {
      tt: "1",
      "họ và tên": "Nguyễn Văn Hiệu",
      "chức vụ": "Hiệu trưởng",
      "vai trò": "Chủ tịch",
      "ghi chú": "",
    },
    {
      tt: "2",
      "họ và tên": "Phan Thị Phó",
      "chức vụ": "Phó Hiệu trưởng",
      "vai trò": "Phó Chủ tịch",
      "ghi chú": "Bùi Văn Cột dự thay (GUQ 01)",
    },
    {
      tt: "3",
      "họ và tên": "Tạ Thị Ký",
      "chức vụ": "Trưởng phòng Tổ chức",
      "vai trò": "Thư ký",
      "ghi chú": "Không bỏ phiếu",
    },
  ]);
  expect(view.dòng[13]?.["ghi chú"]).toBe("Vắng: Đi công tác");
  expect(view.dòng).toHaveLength(15);
  expect(view.đoạn[0]?.t).toBe("Thời gian: 08 giờ 00, ngày 14 tháng 7 năm 2023. Địa điểm: Phòng họp A1.");
});

test("a tally sheet has a square for every five members, none for who was withdrawn, and a row a kind of paper", () => {
  const view = tallySheetView(paperOf("tallySheet", firstSession));
  const rows = view.nhóm.flatMap((group) => group.dòng);
  expect(rows.slice(0, 3).map((row) => [row.tt, row["ô đồng ý"], row["ô không đồng ý"]])).toEqual([
    ["1", "□ □ □", "□ □ □"],
    ["2", "□ □ □", "□ □ □"],
    ["3", "RÚT", ""],
  ]);
  expect(view["loại phiếu"]).toEqual([{ tên: "Phiếu chính" }, { tên: "Phiếu bổ sung" }]);
  const sixteen = { ...closed, session: { ...closed.session, members: 16 } };
  const [first] = tallySheetView(paperOf("tallySheet", firstSession, { at: sixteen })).nhóm;
  expect(first?.dòng[0]?.["ô đồng ý"]).toBe("□ □ □ □");
});

test("the blank minutes have what is known before the vote, and dots for every figure", () => {
  const view = tallySheetView(
    paperOf("tallySheet", firstSession, { meeting: { ...meetingTold, place: "" } }),
  );
  const texts = view["nội dung"].map(({ t }) => String(t));
  expect(texts[0]).toContain("Căn cứ Quyết định số 45/QĐ-CĐTN ngày 03 tháng 10 năm 2022");
  expect(texts[1]).toContain("Hôm nay, ngày 14 tháng 7 năm 2023, tại ……………, tiến hành kiểm phiếu lượt 1");
  expect(texts.join("\n")).not.toMatch(/\b1[0-4] (phiếu|thành viên)/);
  expect(view["dòng ký"]).toHaveLength(2);
});
