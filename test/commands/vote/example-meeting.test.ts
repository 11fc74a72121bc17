import { expect, test } from "vitest";
import { registerRows } from "../../../scripts/decoded-rows";
import { attendances } from "../../../src/register/tables/vote/attendances";
import { ballotLines } from "../../../src/register/tables/vote/ballot-lines";
import { sessionRules } from "../../../src/register/tables/vote/session-rules";
import { votingSessions } from "../../../src/register/tables/vote/voting-sessions";
import {
  attendanceOf,
  firstSession,
  linesOf,
  ruleOf,
  sessions,
  voteRegister,
} from "../../support/vote-register";

test("the example meeting reads back from the Sheet as it was pasted", () => {
  const script = voteRegister("as it is");
  expect(registerRows(script, votingSessions)).toEqual(sessions());
  expect(registerRows(script, ballotLines)).toEqual(linesOf(firstSession, "LDTT", 12));
  expect(registerRows(script, sessionRules)).toEqual([ruleOf(firstSession, "LDTT")]);
  expect(registerRows(script, attendances)).toEqual(attendanceOf(firstSession));
});
