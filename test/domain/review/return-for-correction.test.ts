import fc from "fast-check";
import { expect, test } from "vitest";
import { checkNominations } from "../../../src/domain/review/checks/check-nominations";
import { checks, type RuleName, ruleNames } from "../../../src/domain/review/checks/checks";
import {
  nextReturnId,
  sameOpenReturn,
  suggestedReasons,
} from "../../../src/domain/review/return-for-correction";
import { ratingNames } from "../../../src/domain/school/rating";
import { anyNominations, confidential, people, school } from "../../support/example-school/any-nominations";
import { july, returned } from "../../support/example-school/review";

const nominee = { name: "Lê Thị Mẫu" };

test("a finding becomes a sentence about the nominee; one about the unit's meeting stands alone and is said once", () => {
  expect(
    suggestedReasons(nominee, "Giấy khen", [
      { rule: "summary", message: "Thiếu tóm tắt thành tích" },
      { rule: "requires", message: "LĐTT cùng năm học chưa có" },
      { rule: "meeting", message: "Thiếu biên bản họp đơn vị" },
      { rule: "meeting", message: "Thiếu biên bản họp đơn vị" },
      { rule: "late", message: "Gửi lúc 08:00, hạn 17 giờ 00 ngày 07/7/2023" },
    ]),
  ).toEqual([
    "Lê Thị Mẫu (Giấy khen): thiếu tóm tắt thành tích.",
    "Lê Thị Mẫu (Giấy khen): LĐTT cùng năm học chưa có.",
    "Thiếu biên bản họp đơn vị.",
  ]);
});

const message = "LÝ DO BÍ MẬT, nghỉ 13,25 ngày";
const toldOf = (rule: RuleName) => suggestedReasons(nominee, "Giấy khen", [{ rule, message }]);

test.each([
  "hold",
  "discipline",
  "membersDiscipline",
  "leave",
  "service",
  "twoUnits",
  "initiativeReuse",
  "quota",
] as const)("what %s found is not told to the unit", (rule) => {
  expect(toldOf(rule)).toEqual(["Lê Thị Mẫu (Giấy khen): rà soát lại theo quy định."]);
});

test.each(ruleNames)("of what %s found a unit reads what the rule says, and no word more", (rule) => {
  const { unitReads } = checks[rule];
  const instead = typeof unitReads === "object" ? unitReads.instead : "";
  expect(toldOf(rule)).toEqual(
    {
      message: [`Lê Thị Mẫu (Giấy khen): ${message}.`],
      messageOfUnit: [`${message}.`],
      instead: [`Lê Thị Mẫu (Giấy khen): ${instead}.`],
      nothing: [],
    }[typeof unitReads === "object" ? "instead" : unitReads],
  );
});

test("no unit reads of leave, discipline, holds or anybody but its nominee, whatever all rules find", () => {
  const read = new Set<RuleName>();
  fc.assert(
    fc.property(anyNominations, (nominations) => {
      const byId = new Map(nominations.map((nomination) => [nomination.id, nomination]));
      for (const finding of checkNominations(nominations, school)) {
        const { name = "" } = byId.get(finding.nomination) ?? {};
        const sentences = suggestedReasons({ name }, "Giấy khen", [finding]).join();
        read.add(finding.rule);
        expect(sentences).not.toMatch(confidential);
        expect(sentences).not.toMatch(/kỷ luật|tạm dừng/i);
        expect(people.filter((other) => other.name !== name && sentences.includes(other.name))).toEqual([]);
        expect(people.filter(({ code }) => sentences.split(name).join("").includes(code))).toEqual([]);
        expect(Object.values(ratingNames).filter((rating) => sentences.includes(rating))).toEqual([]);
      }
    }),
  );
  expect([...read]).toEqual(expect.arrayContaining(["hold", "discipline", "leave", "membersDiscipline"]));
});

test("what differs from the staff list is asked about, without what the list says", () => {
  const found = [{ rule: "staffList", message: "Khác danh sách nhân sự: 002 là Phạm Văn Ví Dụ" }] as const;
  expect(suggestedReasons(nominee, "Giấy khen", found)).toEqual([
    "Lê Thị Mẫu (Giấy khen): kiểm tra lại mã nhân sự, họ tên và đơn vị.",
  ]);
});

test("numbers go on from the highest, whatever rows are gone", () => {
  expect(nextReturnId([])).toBe("BS-01");
  expect(nextReturnId([{ id: "BS-02" }, { id: "BS-09" }, { id: "ghi tay" }])).toBe("BS-10");
  expect(nextReturnId([{ id: "BS-99" }])).toBe("BS-100");
});

const row = returned("BS-01", "K-CK", 10, { nominations: ["a", "b"], at: july(4) });

test("a return is the same where it asks the same of the same, in any order, and is not closed", () => {
  expect(sameOpenReturn([row], { ...row, nominations: ["b", "a"] })).toBe(row);
  const others = [
    { ...row, unit: "P-DT" },
    { ...row, review: "CN22" },
    { ...row, nominations: ["a"] },
    { ...row, reason: "Thiếu sản phẩm" },
    { ...row, deadline: { ...row.deadline, day: 11 } },
  ];
  expect(others.map((other) => sameOpenReturn([row], other))).toEqual(others.map(() => undefined));
  expect(sameOpenReturn([{ ...row, closed: true }], row)).toBeUndefined();
});
