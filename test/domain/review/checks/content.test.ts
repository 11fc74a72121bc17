import { expect, test } from "vitest";
import { toldOfMeeting } from "../../../../src/domain/review/checks/meeting";
import type { UnitMeeting } from "../../../../src/domain/review/unit-meeting";
import {
  check,
  empty,
  finding,
  nominate,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { firstMember } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

test("awardOpen: a review that lists awards reviews those alone, one that lists none reviews all", () => {
  const rules = [rule("", "awardOpen")];
  const nominations = [nominate("a", "LDTT"), nominate("b", "GUONG")];
  expect(check(nominations, { rules, review: { ...empty.review, awards: ["LDTT"] } })).toEqual([
    finding(
      "b",
      "awardOpen",
      "block",
      "Gương điển hình tiên tiến không thuộc danh hiệu, hình thức được xét lần này",
    ),
  ]);
  expect(check(nominations, { rules })).toEqual([]);
});

test("category: an award has its categories and its kind of nominee; an unknown category goes to a person", () => {
  const rules = [rule("", "category")];
  const nominations = [
    nominate("a", "LDTT", { category: "GV" }),
    nominate("b", "LDTT", { code: "SV1", category: "HSSV" }),
    nominate("c", "LDTT", { code: "X9", category: "" }),
    nominate("d", "LDTT", { category: "" }),
    nominate("e", "GK", { code: "X9", category: "" }),
    nominateUnit("f", "LDTT"),
    nominate("g", "TTLDTT"),
    nominate("h", "GK", { category: "TT" }),
    nominateUnit("i", "GK"),
  ];
  expect(check(nominations, { rules, staff: [firstMember] })).toEqual([
    finding("b", "category", "block", "Học sinh, sinh viên không thuộc đối tượng xét LĐTT (CBQL, GV)"),
    finding("c", "category", "review", "Chưa rõ đối tượng, LĐTT chỉ xét CBQL, GV"),
    finding("f", "category", "block", "LĐTT dành cho cá nhân, đề nghị này là của tập thể"),
    finding("g", "category", "block", "TTLĐTT dành cho tập thể, đề nghị này là của cá nhân"),
    finding(
      "h",
      "category",
      "block",
      "Đối tượng Tập thể phòng, khoa, trung tâm là tập thể, đề nghị này là của cá nhân",
    ),
  ]);
});

test("summary, product, evidence, consent: an exemplar must have all (domain.md A7)", () => {
  const rules = (["summary", "product", "evidence", "consent"] as const).map((name) => rule("GUONG", name));
  const nominations = [
    nominate("a", "GUONG"),
    nominate("b", "GUONG", { summary: " \u00a0\n", product: "", evidence: "\u200b", consent: false }),
    nominateUnit("c", "GUONG"),
    nominate("d", "LDTT", { summary: "", product: "", evidence: "", consent: false }),
  ];
  expect(check(nominations, { rules })).toEqual([
    finding("b", "summary", "block", "Thiếu tóm tắt thành tích"),
    finding("b", "product", "block", "Thiếu sản phẩm"),
    finding("b", "evidence", "block", "Thiếu minh chứng"),
    finding("b", "consent", "block", "Người được đề nghị chưa đồng ý công khai"),
  ]);
});

test("evidence: the first three states never block what was given, paper the secretary has needs no answer", () => {
  const rules = [rule("GUONG", "evidence")];
  const given = (["unverified", "unreachable", "paper", "verified", "invalid"] as const).map(
    (evidenceState) =>
      nominate(`given, ${evidenceState}`, "GUONG", { evidenceState, evidence: "https://example.org/m" }),
  );
  const missing = (["unverified", "unreachable", "paper", "verified"] as const).map((evidenceState) =>
    nominate(`missing, ${evidenceState}`, "GUONG", { evidenceState, evidence: "" }),
  );
  expect(check([...given, ...missing], { rules })).toEqual([
    finding("given, invalid", "evidence", "block", "Minh chứng không hợp lệ"),
    finding("missing, unreachable", "evidence", "block", "Thiếu minh chứng"),
    finding("missing, unverified", "evidence", "block", "Thiếu minh chứng"),
  ]);
});

test("meeting: totals agree on their bounds and not beyond, the day is not after the submission, minutes are there", () => {
  const rules = [rule("", "meeting", { severity: "warn" })];
  const right: UnitMeeting = {
    meetingOn: dayOf("05/7/2023"),
    meetingTotal: 12,
    meetingPresent: 12,
    minutes: "https://example.org/bb",
    closed: true,
  };
  const meetings = new Map<string, UnitMeeting>([
    ["right#1", right],
    ["wrong#1", { ...right, meetingOn: dayOf("06/7/2023"), meetingPresent: 13, minutes: " " }],
    ["blank#1", { ...right, meetingOn: null, meetingTotal: null, meetingPresent: null }],
  ]);
  const nominations = [
    nominate("a", "LDTT", { submission: "right#1", votesFor: 12, votesIn: 12 }),
    nominate("b", "LDTT", { submission: "right#1", votesFor: 13, votesIn: 12 }),
    nominate("c", "LDTT", { submission: "right#1", votesFor: 12, votesIn: 13 }),
    nominate("d", "LDTT", { submission: "right#1", votesFor: 13 }),
    nominate("dd", "LDTT", { submission: "right#1", votesFor: 12 }),
    nominate("e", "LDTT", { submission: "wrong#1" }),
    nominate("f", "LDTT", { submission: "blank#1", votesFor: 3, votesIn: 3 }),
    nominate("g", "LDTT", { submission: "none#1" }),
  ];
  expect(check(nominations, { rules, meetings })).toEqual([
    finding("b", "meeting", "warn", `${firstMember.name}: 13 phiếu đồng ý, nhiều hơn 12 người bỏ phiếu`),
    finding("c", "meeting", "warn", `${firstMember.name}: 13 người bỏ phiếu, nhiều hơn 12 người có mặt`),
    finding("d", "meeting", "warn", `${firstMember.name}: 13 phiếu đồng ý, nhiều hơn 12 người có mặt`),
    finding(
      "e",
      "meeting",
      "warn",
      "Thiếu biên bản họp đơn vị; đơn vị họp ngày 06/7/2023, sau ngày gửi hồ sơ 05/7/2023; " +
        "có mặt 13 người, nhiều hơn tổng số 12",
    ),
    finding("g", "meeting", "warn", "Thiếu biên bản họp đơn vị"),
  ]);
});

test("late: what intake marked is told with the deadline as the review has it", () => {
  const rules = [rule("", "late", { severity: "warn" })];
  const at = { ...dayOf("08/7/2023"), hour: 0, minute: 0, second: 1 };
  const nominations = [nominate("a", "LDTT", { late: true, at }), nominate("b", "LDTT", { late: false })];
  const told = (review: Partial<typeof empty.review>) =>
    check(nominations, { rules, review: { ...empty.review, ...review } }).map(({ message }) => message);
  expect(told({ deadlineEnd: null })).toEqual([
    "Nộp muộn, gửi lúc 00 giờ 00 ngày 08/7/2023, hạn ngày 07/7/2023",
  ]);
  expect(told({ deadlineTime: "17:00", deadlineEnd: "exclusive" })).toEqual([
    "Nộp muộn, gửi lúc 00 giờ 00 ngày 08/7/2023, hạn trước 17 giờ 00 ngày 07/7/2023",
  ]);
  expect(told({ deadline: null })).toEqual(["Nộp muộn, gửi lúc 00 giờ 00 ngày 08/7/2023"]);
});

test("what is wrong with a meeting is a sentence of its own for all its nominees, beside the votes of one", () => {
  const rules = [rule("", "meeting", { severity: "warn" })];
  const [one, other] = check([nominate("a", "LDTT", { votesFor: 2, votesIn: 1 }), nominate("b", "CSTDCS")], {
    rules,
  });
  expect([one, other].map((found) => toldOfMeeting(found?.message ?? ""))).toEqual([
    ["Thiếu biên bản họp đơn vị", `${firstMember.name}: 2 phiếu đồng ý, nhiều hơn 1 người bỏ phiếu`],
    ["Thiếu biên bản họp đơn vị"],
  ]);
});
