import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groundsPrinted,
  heldWords,
  shortVerdict,
  verdictLines,
} from "../../../src/documents/review/appraisal-words";
import { checkNominations } from "../../../src/domain/review/checks/check-nominations";
import { checks, type RuleName, ruleNames } from "../../../src/domain/review/checks/checks";
import { heldText, namesakeText } from "../../../src/domain/review/checks/hold";
import type { Finding } from "../../../src/domain/review/finding";
import { anyNominations, confidential, school } from "../../support/example-school/any-nominations";
import { finding } from "../../support/example-school/nominations";

const held = finding("a", "hold", "block", heldText);
const namesake = finding("a", "hold", "review", namesakeText);

test.each([
  ["held by the code", [held], "Tạm dừng xem xét theo quy định"],
  [
    "held where the school has a person look at every hold",
    [{ ...held, severity: "review" as const }],
    heldText,
  ],
  ["perhaps a namesake of somebody held", [namesake], "Cần đối chiếu họ tên trước khi xét"],
])("who is %s is printed so, and nothing else beside it", (_, findings, words) => {
  expect([
    heldWords(findings),
    shortVerdict(findings),
    verdictLines(
      findings,
      (text) => text,
      () => [],
    ),
  ]).toEqual([words, words, [words]]);
});

test("who is not held is judged by the other findings", () => {
  const late = finding("a", "late", "warn", "Nộp muộn");
  expect([heldWords([late]), shortVerdict([late])]).toEqual([null, "Đủ điều kiện"]);
});

const message = "LÝ DO BÍ MẬT, nghỉ 13,25 ngày";

/** What is printed of a finding of a rule: its lines, and the grounds beside them. */
function printedOf(rule: RuleName, severity: Finding["severity"]) {
  const found = finding("a", rule, severity, message, "Luật");
  const lines = verdictLines(
    [found],
    (text) => text,
    (written) => [written],
  );
  return [lines, groundsPrinted(found)];
}

test.each([
  ["discipline", "Chưa đủ điều kiện theo quy định về kỷ luật."],
  ["membersDiscipline", "Chưa đủ điều kiện theo quy định về kỷ luật."],
  ["leave", "Chưa đủ điều kiện theo quy định về thời gian công tác."],
  ["staffList", "Chưa đủ điều kiện: cần đối chiếu với danh sách nhân sự."],
  ["hold", heldText],
] as const)("of what %s found the council reads the matter alone, without grounds", (rule, words) => {
  expect(printedOf(rule, "block")).toEqual([[words], []]);
});

test.each(ruleNames)("of what %s found the council reads what the rule says, and no word more", (rule) => {
  const { councilReads } = checks[rule];
  const matter = typeof councilReads === "object" ? councilReads.matter : "";
  const whole = [["Chưa đủ điều kiện: LÝ DO BÍ MẬT, nghỉ 13,25 ngày (căn cứ Luật)."], ["Luật"]];
  const warned = ["Đủ điều kiện.", "Lưu ý: LÝ DO BÍ MẬT, nghỉ 13,25 ngày."];
  expect({ block: printedOf(rule, "block"), warn: printedOf(rule, "warn") }).toEqual(
    {
      message: { block: whole, warn: [warned, []] },
      messageOfAward: { block: whole, warn: [["Đủ điều kiện."], []] },
      matter: {
        block: [[`Chưa đủ điều kiện${matter}.`], []],
        warn: [["Đủ điều kiện.", `Lưu ý${matter}.`], []],
      },
      held: { block: [[heldText], []], warn: [[heldText], []] },
    }[typeof councilReads === "object" ? "matter" : councilReads],
  );
});

test("the council reads no reason of a hold, days of leave or form of discipline, whatever all rules find", () => {
  const read = new Set<RuleName>();
  fc.assert(
    fc.property(anyNominations, (nominations) => {
      for (const finding of checkNominations(nominations, school)) {
        read.add(finding.rule);
        const lines = verdictLines(
          [finding],
          (text) => text,
          (written) => [written],
        );
        expect(lines.join()).not.toMatch(confidential);
      }
    }),
  );
  expect([...read]).toEqual(expect.arrayContaining(["hold", "discipline", "leave", "membersDiscipline"]));
});
