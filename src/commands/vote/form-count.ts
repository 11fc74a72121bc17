import { failed, ok, type Result } from "../../domain/result";
import { ballotCodeOf } from "../../domain/vote/ballot-code";
import type { BallotForm } from "../../domain/vote/ballot-form";
import { countedLines } from "../../domain/vote/counted-lines";
import type { PaperAccount } from "../../domain/vote/counting";
import { type FormBallots, formBallots } from "../../domain/vote/form-ballots";
import { marksOf } from "../../domain/vote/marks";
import { marksByLine } from "../../forms/ballot-form";
import { asksAsPlanned, type RawBallot, readBallots } from "../../google/ballot-form";
import { twoDigits } from "../../vietnamese/numbers";
import { digestOfCode } from "./ballot-codes";
import { ballotItemsIn, type FormSession } from "./ballot-form-sources";
import { formChanged } from "./open-ballot-form";
import type { Figures } from "./put-figures";

/** A form session that has its form. */
export type WithForm = FormSession & { readonly form: BallotForm };

/** All responses of a session's form, in an order of chance; or that it does not ask any more what was frozen. */
export function readResponses({ form, plan }: WithForm): Result<readonly RawBallot[]> {
  const items = ballotItemsIn(form);
  if (!items || !asksAsPlanned(form.form, items, plan)) return failed(formChanged(form));
  return ok(readBallots(form.form, items, plan));
}

/** What responses come to by the codes as they stand. No code is beside a mark in what comes out. */
export function tallied(
  responses: readonly RawBallot[],
  { session, paper, codes }: FormSession,
): FormBallots {
  const states = new Map(codes.map(({ digest, state }) => [digest, state]));
  const known = new Map<string, "issued" | "void" | "unknown">();
  const stateOf = (typed: string) => {
    const state = known.get(typed) ?? states.get(digestOfCode(session.code, same(typed))) ?? "unknown";
    known.set(typed, state);
    return state;
  };
  return formBallots(
    responses.map((response) => ({
      code: response.code,
      marks: marksByLine(paper, response),
      late: false,
    })),
    {
      lines: paper.lines.map(({ number }) => number),
      unmarked: paper.marking === "strikeOut" ? "yes" : "blank",
    },
    stateOf,
    same,
  );
}

/** One code in all its spellings. */
function same(typed: string): string {
  return ballotCodeOf(typed) ?? typed;
}

/** The account of the codes and the figures of the lines, or which figure breaks an invariant (docs/votes.md). */
export function figuresOf(ballots: FormBallots, at: WithForm): Result<Figures> {
  const { session, lines, rules, attendance, codes, voters } = at;
  const exchanged = codes.filter(({ state }) => state === "void").length;
  const account: PaperAccount = {
    session: session.code,
    slip: "main",
    line: 0,
    printed: codes.length,
    exchanged,
    issued: voters,
    unused: codes.length - exchanged - voters,
    returned: ballots.returned,
    valid: ballots.valid,
    invalid: ballots.invalid,
    invalidReason:
      ballots.contradicting === 0
        ? ""
        : `${twoDigits(ballots.contradicting)} phiếu có mã gửi nhiều lần, nội dung khác nhau`,
  };
  const checked = countedLines({
    session,
    rules,
    lines,
    attendance,
    quotas: [],
    accounts: [account],
    marks: [...ballots.lines].map(([number, counts]) => ({
      session: session.code,
      number,
      marks: marksOf(counts),
    })),
    named: [],
    // No way of voting by form lets the chair's own vote be known.
    chair: "",
    earned: [],
  });
  return checked.ok ? ok({ accounts: [account], counts: ballots.lines }) : checked;
}
