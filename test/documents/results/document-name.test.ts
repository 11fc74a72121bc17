import { expect, test } from "vitest";
import { documentName, type NamedParts } from "../../../src/documents/results/document-name";
import { firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import { meeting, sessions } from "../../support/vote-register";

const parts: NamedParts = {
  meetings: [{ ...meeting, code: "P1" }],
  sessions: sessions(
    { code: "P1-L2", meeting: "P1", order: 2 },
    { code: "P1-L2-2", meeting: "P1", order: 2, ballot: 2 },
  ),
};

function nameOf(kind: DocumentKind, title: string, part = ""): string {
  return documentName({ ...firstDocument(kind, "CN", part), title }, parts);
}

test("kind and summary are one phrase: the kind by its official name, said once", () => {
  expect([
    nameOf("decision", "Công nhận danh hiệu “Lao động tiên tiến”"),
    nameOf("resultNotice", "Kết quả xét thi đua"),
    nameOf("submission", "Về việc đề nghị tặng danh hiệu"),
    nameOf("erratum", "đính chính Quyết định số 43/QĐ-THCSHM"),
    nameOf("summaryReport", "Tổng kết công tác thi đua"),
    nameOf("achievementReport", "Báo cáo thành tích đề nghị khen thưởng, hồ sơ T01", "T01"),
    nameOf("websiteList", "Danh sách đăng trang thông tin điện tử: Xét thi đua"),
    nameOf("paymentList", "Chi tiền thưởng kèm theo quyết định tặng Giấy khen"),
    nameOf("ceremonyKit", "Kịch bản lễ trao thưởng: Xét thi đua"),
    nameOf("annulment", "HỦY BỎ Quyết định số 12"),
  ]).toEqual([
    "Quyết định công nhận danh hiệu “Lao động tiên tiến”",
    "Thông báo kết quả xét thi đua",
    "Tờ trình về việc đề nghị tặng danh hiệu",
    "Công văn đính chính Quyết định số 43/QĐ-THCSHM",
    "Báo cáo tổng kết công tác thi đua",
    "Báo cáo thành tích đề nghị khen thưởng, hồ sơ T01",
    "Danh sách đăng trang thông tin điện tử: Xét thi đua",
    "Bảng kê chi tiền thưởng kèm theo quyết định tặng Giấy khen",
    "Kịch bản lễ trao thưởng: Xét thi đua",
    "Quyết định HỦY BỎ Quyết định số 12",
  ]);
});

test("codes of meetings, sessions and complaints are told as people know them; what the register does not know stays", () => {
  expect([
    nameOf("meetingMinutes", "Phiên họp P1: Xét thi đua", "P1"),
    nameOf("invitation", "Mời họp P1: Xét thi đua", "P1"),
    nameOf("attendanceSheet", "Điểm danh P1: Xét thi đua", "P1"),
    nameOf("countMinutes", "Kiểm phiếu lượt P1-L2: Xét thi đua", "P1-L2"),
    nameOf("ballot", "Phiếu bầu lượt P1-L2-2: Xét thi đua", "P1-L2-2"),
    nameOf("complaintReply", "trả lời kiến nghị (KN01)", "KN01"),
    nameOf("meetingMinutes", "Phiên họp P9: Xét thi đua", "P9"),
  ]).toEqual([
    "Biên bản phiên họp ngày 14/7/2023: Xét thi đua",
    "Giấy mời họp ngày 14/7/2023: Xét thi đua",
    "Danh sách điểm danh ngày 14/7/2023: Xét thi đua",
    "Biên bản kiểm phiếu lượt 2, ngày 14/7/2023: Xét thi đua",
    "Phiếu bầu lượt 2, bỏ phiếu lần 2, ngày 14/7/2023: Xét thi đua",
    "Công văn trả lời kiến nghị",
    "Biên bản phiên họp P9: Xét thi đua",
  ]);
});

test("without a summary the kind is called as the secretary calls it", () => {
  expect([nameOf("countMinutes", ""), nameOf("complaintReply", "", "KN01")]).toEqual([
    "Biên bản kiểm phiếu",
    "Công văn: Trả lời kiến nghị",
  ]);
});
