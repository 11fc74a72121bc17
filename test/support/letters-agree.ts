import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { differ } from "./paper-faults";
import type { HeadFact, RegisterFacts } from "./register-facts";

/** What the letters with results tell otherwise than the register, by the mails that were sent. */
export function letterFaults(script: LocalAppsScript, facts: RegisterFacts): readonly string[] {
  const letters = tabRows(script, "Thư").filter((row) => row["Loại thư"] === "Kết quả xét");
  if (letters.length === 0) return ["no letter"];
  return letters.flatMap((row) => {
    const unit = row["Mã đơn vị"] ?? "";
    const text = row["Nội dung"] ?? "";
    const told = [...text.matchAll(/^\d+\. (.+?) - (.+?): (.+)$/gm)].map(([, name, award, words = ""]) => ({
      line: `${name} - ${award}`,
      words,
    }));
    const own = facts.decided.filter((fact) => fact.unit === unit && fact.review === row["Mã kỳ xét"]);
    const granted = told.filter(({ words }) => words.startsWith("được khen thưởng theo"));
    const due = own.filter(({ choice, award }) => choice === "asProposed" && award.grantedBy === "school");
    const counted = [...text.matchAll(/\((\d+)\):$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    return [
      ...differ(`${unit}, granted`, granted.map(({ line }) => line).sort(), due.map(lineOf).sort()),
      ...differ(`${unit}, counted`, [counted, allOf(text)], [told.length, told.length]),
      ...own.flatMap((fact) => {
        const words = told.find(({ line }) => line === lineOf(fact))?.words ?? "";
        const number = facts.book.find(
          ({ id }) => id === facts.grants.find((grant) => grant.id === fact.id)?.document,
        )?.number;
        const wanted =
          fact.choice === "refused"
            ? "quyết định không khen thưởng"
            : fact.choice === "putOff"
              ? "để lại, chưa quyết định"
              : fact.award.grantedBy === "above"
                ? "trình cấp có thẩm quyền"
                : `số ${number}/`;
        return words.includes(wanted) ? [] : [`${unit}, ${lineOf(fact)}: ${words}`];
      }),
      ...facts.decided
        .filter((fact) => fact.unit !== unit && !own.some(({ name }) => name === fact.name))
        .filter(
          ({ name, kind }) => kind === "individual" && told.some(({ line }) => line.startsWith(`${name} - `)),
        )
        .map(({ name }) => `${unit} is told of ${name}`),
    ];
  });
}

function lineOf({ name, award }: HeadFact): string {
  return `${name} - ${award.name}`;
}

/** "…, 22 đề nghị." in the first sentence. */
function allOf(text: string): number {
  return Number(/, (\d+) đề nghị\./.exec(text)?.[1]);
}
