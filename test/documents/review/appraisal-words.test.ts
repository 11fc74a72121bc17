import { expect, test } from "vitest";
import { heldWords, shortVerdict, verdictLines } from "../../../src/documents/review/appraisal-words";
import { heldText, namesakeText } from "../../../src/domain/review/checks/hold";
import type { Finding } from "../../../src/domain/review/finding";

function holdFinding(message: string, severity: Finding["severity"]): Finding {
  return { nomination: "a", rule: "hold", severity, message, grounds: "" };
}

const held = holdFinding(heldText, "block");
const namesake = holdFinding(namesakeText, "review");

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
  const late: Finding = { nomination: "a", rule: "late", severity: "warn", message: "Nộp muộn", grounds: "" };
  expect([heldWords([late]), shortVerdict([late])]).toEqual([null, "Đủ điều kiện"]);
});
