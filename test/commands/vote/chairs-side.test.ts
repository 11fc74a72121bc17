import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import type { SessionRecord } from "../../../src/domain/vote/record";
import { namedVotes } from "../../../src/register/tables/vote/named-votes";
import { doorRegister, typeVote } from "../../support/door-register";
import { said } from "../../support/register";
import { rowsOf } from "../../support/review";
import { openSession, sessionOf, usualRule } from "../../support/vote";
import { pastable } from "../../support/vote-rows";

/** A show of four hands on three lines: more than half of those who are there. */
const record: SessionRecord = sessionOf([{ yes: 2 }, { yes: 2 }, { yes: 3 }], {
  ballots: 4,
  session: { ...openSession, way: "hands", state: "open", members: 4 },
  rules: [
    {
      ...usualRule,
      ...{ ballot: "hands", denominator: "present", tie: "chairVoted" },
      ...{ thresholdOf: 1, thresholdIn: 2, comparator: "moreThan" },
    },
  ],
});

const four = { printed: 4, unused: 0, exchanged: 0, issued: 4, returned: 4, valid: 4, invalid: 0 };

/** Counted: 1 and 2 have two of four hands, 3 has three. */
function counted(): LocalAppsScript {
  const vote = {
    record,
    accounts: [{ kind: "main", ...four, invalidReason: "" }],
    passes: [{ reader: "Cao Thị Học", kinds: [{ kind: "main", entries: ["1 2: 2", "3: 1"], rest: null }] }],
    again: null,
  };
  const script = doorRegister([vote]);
  typeVote(script, vote);
  return script;
}

const close = (script: LocalAppsScript, answer: "YES" | "NO") =>
  said(
    script.click(["Sổ Thi đua", "Biểu quyết", "Đóng lượt bỏ phiếu"], {
      person: ({ kind, buttons }) =>
        kind === "prompt"
          ? { button: "OK", text: openSession.code }
          : buttons.includes("YES")
            ? answer
            : "OK",
    }),
  ).join("\n");

const outcomes = (script: LocalAppsScript) =>
  rowsOf(script, "Kết quả bỏ phiếu", ["Số trên phiếu", "Kết quả"]);

test("equals that go by how the chair voted are asked about as long as it is not written", () => {
  const script = counted();
  expect(close(script, "NO")).toContain(
    "chưa ghi chủ tọa biểu quyết thế nào: 1. Nguyễn Thị 1; 2. Nguyễn Thị 2",
  );
  expect(outcomes(script)).toEqual([]);
  const voted = (number: number, choice: "yes" | "no") => {
    return { session: openSession.code, number, member: "TV01", choice };
  };
  pasteSample(script, [pastable(namedVotes, [voted(1, "yes"), voted(2, "no")])]);
  expect(close(script, "YES")).not.toContain("chưa ghi chủ tọa");
  expect(outcomes(script)).toEqual([
    ["1", "Đạt"],
    ["2", "Không đạt"],
    ["3", "Đạt"],
  ]);
});

test("closed all the same, nobody passes by the chair's side", () => {
  const script = counted();
  close(script, "YES");
  expect(outcomes(script)).toEqual([
    ["1", "Không đạt"],
    ["2", "Không đạt"],
    ["3", "Đạt"],
  ]);
});
