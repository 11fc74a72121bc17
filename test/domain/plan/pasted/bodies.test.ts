import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPastedPlan } from "../../../../src/domain/plan/pasted/pasted-plan";
import { noChoices, propose } from "../../../../src/domain/plan/pasted/proposal";
import { textParts } from "../../../../src/domain/plan/pasted/text-parts";
import { pasteContextOf } from "../../../support/paste-context";

/** A plan as it was printed, whole, pasted as text into its own round with every mark accepted: what of it is not the row that stands. */
function pastedBack(sample: string, round: string) {
  const context = pasteContextOf(sample, round);
  const text = readFileSync(`test/samples/${sample}-${round}.expected.txt`, "utf8");
  const plan = readPastedPlan(textParts(text));
  const { offers } = propose(plan, context, noChoices);
  const marks = new Map(offers.map(({ id }) => [id, true] as const));
  const { compared, marked, recipients } = propose(plan, context, { ...noChoices, marks });
  const lines = compared.flatMap((each) => {
    const row = "row" in each ? marked[each.row] : undefined;
    const pasted = row ? `${row.level}: ${row.text}` : "";
    if (each.kind === "same") return [];
    if (each.kind === "added") return [`+ ${pasted}`];
    const standing = `${each.standing.level}: ${each.standing.text}`;
    return [each.kind === "only" ? `only ${standing}` : `${standing} ≠ ${pasted}`];
  });
  return { same: compared.length - lines.length, lines, recipients: recipients.kind };
}

test("the school's and its union's plan gives its rows; the list of days comes back as a mark a day", () => {
  const opening =
    "paragraph: Trường Tiểu học Cầu Mẫu và Ban Chấp hành Công đoàn cơ sở phối hợp phát động đợt thi đua “Giỏi việc trường, đảm việc nhà” chào mừng ";
  expect(pastedBack("cong-doan", "8-3-2026")).toEqual({
    same: 28,
    lines: [
      `${opening}{ngày kỷ niệm}, nội dung cụ thể như sau: ≠ ${opening}{kỷ niệm: 8-3}; {kỷ niệm: 26-3}, nội dung cụ thể như sau:`,
    ],
    recipients: "same",
  });
});
