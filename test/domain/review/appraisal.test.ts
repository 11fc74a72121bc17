import { expect, test } from "vitest";
import {
  appraisalOf,
  appraisals,
  appraisedNominations,
  mayStand,
} from "../../../src/domain/review/appraisal";
import { heldText, namesakeText } from "../../../src/domain/review/checks/hold";
import { finding, knownOf, nominate } from "../../support/example-school/nominations";

const held = finding("a", "hold", "block", heldText);
const likely = finding("a", "hold", "review", namesakeText);
const blocked = finding("a", "rating", "block", "thấp");
const looked = finding("a", "twoUnits", "review", "hai đơn vị");
const warned = finding("a", "late", "warn", "muộn");

test.each([
  ["nothing was found", [], true, "eligible"],
  ["it is only warned of something", [warned], true, "eligible"],
  ["a person has to look", [warned, looked], true, "needsDecision"],
  ["something blocks, whatever else is to be looked at", [looked, blocked], true, "blocked"],
  ["it is held, whatever else", [blocked, held], true, "held"],
  [
    "it is held where the school has a person look at every hold",
    [{ ...held, severity: "review" }],
    true,
    "held",
  ],
  ["it is perhaps somebody held", [likely], true, "toIdentify"],
  ["nobody can tell who it is", [], false, "toIdentify"],
  ["nobody can tell who it is, whatever blocks", [blocked, likely], false, "toIdentify"],
  ["it is held by its own code, though the list does not have it", [held], false, "held"],
] as const)("where %s", (_, findings, identified, expected) => {
  expect(appraisalOf(findings, identified)).toBe(expected);
});

test("only the eligible and what the council has to decide may stand", () => {
  expect(appraisals.map((each) => [each, mayStand(each)])).toEqual([
    ["eligible", true],
    ["needsDecision", true],
    ["toIdentify", false],
    ["blocked", false],
    ["held", false],
  ]);
});

test("nominations that stand are appraised in their order; whom the checks do not know of is not identified", () => {
  const nominations = [
    nominate("b", "LDTT"),
    nominate("a", "LDTT", { state: "leaving" }),
    nominate("c", "LDTT", { state: "withdrawn" }),
    nominate("d", "LDTT"),
  ];
  const known = ["a", "b"].map((id) => knownOf(id));
  expect(
    appraisedNominations(nominations, [blocked], known).map(({ nomination, appraisal, findings }) => [
      nomination.id,
      appraisal,
      findings,
    ]),
  ).toEqual([
    ["b", "eligible", []],
    ["a", "blocked", [blocked]],
    ["d", "toIdentify", []],
  ]);
});
