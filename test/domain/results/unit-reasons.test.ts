import { expect, test } from "vitest";
import { conditionsTold, lineConditionsTold, notVotedTold } from "../../../src/domain/results/unit-reasons";
import { heldText, namesakeText } from "../../../src/domain/review/checks/hold";
import type { Finding } from "../../../src/domain/review/finding";
import { linesOf } from "../../support/vote-register";

const lines = linesOf("P1-L1", "LDTT", 3);
const [own] = lines;
if (!own) throw new Error("no line");
const sources = {
  votes: { sessions: [], rules: [], lines, outcomes: [] },
  nominations: [],
  units: [
    { code: "K-MOC", name: "Khoa Mộc" },
    { code: "P-DT", name: "Phòng Đào tạo" },
  ],
};

test.each([
  ["chưa đạt Lao động tiên tiến cùng năm học", ["chưa đạt Lao động tiên tiến cùng năm học"]],
  ["chưa đủ điều kiện theo quy định về kỷ luật", ["chưa đủ điều kiện theo quy định"]],
  [
    "tỷ lệ LĐTT 2/5; sáng kiến đã dùng cho Người Thứ 2 Bình; cũng do Phòng Đào tạo đề nghị",
    ["tỷ lệ LĐTT 2/5", "chưa đủ điều kiện theo quy định"],
  ],
  ["tỷ lệ LĐTT của Khoa Mộc chưa đủ", ["tỷ lệ LĐTT của Khoa Mộc chưa đủ"]],
])("of the condition “%s” the unit reads %j, and nothing of the vote", (condition, told) => {
  const reason = `12/15 phiếu, cần 12 (≥ 80% của 15 thành viên): đủ phiếu, không đủ điều kiện: ${condition}`;
  expect(conditionsTold({ reason }, own, sources)).toEqual(told);
});

test("who may not stand any more is held, or misses what the line says", () => {
  expect(lineConditionsTold("tạm dừng xem xét theo quy định", own, sources)).toEqual({ kind: "held" });
  expect(lineConditionsTold("chưa đủ điều kiện theo quy định về thời gian công tác", own, sources)).toEqual({
    kind: "notVoted",
    reasons: ["chưa đủ điều kiện theo quy định"],
  });
});

const finding = (rule: Finding["rule"], message: string, severity: Finding["severity"] = "block") => ({
  ...{ nomination: "1", rule, severity, message },
  grounds: "",
});
const unidentified = { kind: "notVoted", reasons: ["cần đối chiếu mã, họ tên, đơn vị"] };

test("a nomination on no paper: held, blocked as units read the rule, not identified, or waiting", () => {
  expect(notVotedTold([finding("hold", heldText)], true)).toEqual({ kind: "held" });
  expect(
    notVotedTold([finding("leave", "Nghỉ 45,75 ngày"), finding("summary", "Thiếu tóm tắt.")], true),
  ).toEqual({
    kind: "notVoted",
    reasons: ["chưa đủ điều kiện theo quy định", "Thiếu tóm tắt"],
  });
  // A namesake of somebody held reads as anybody who could not be identified.
  expect(notVotedTold([finding("hold", namesakeText, "review")], true)).toEqual(unidentified);
  expect(notVotedTold([], true)).toEqual(unidentified);
  expect(notVotedTold([], false)).toEqual({ kind: "pending" });
});
