import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { grants } from "../../../src/register/tables/results/grants";
import { clickAccept, clickPresent } from "../../support/decided-review";
import {
  clickDecision,
  clickPaid,
  clickPaymentList,
  documentNamed,
  firstDecision,
  grantRows,
  sign,
} from "../../support/decisions";
import { closedLargeMeeting } from "../../support/large-meeting";
import { review, serviceCalls } from "../../support/review";
import { shortenTemplates } from "../../support/short-templates";
import { pastable } from "../../support/vote-rows";

const growing = "Sheet.insertRowsAfter";

test("a decision of 1.000 names, its payments and their record cost the calls of ten names", () => {
  const calls = [10, 1000].map((count) => {
    const script = closedLargeMeeting(count);
    clickPresent(script, review);
    clickAccept(script, review);
    const decided = clickDecision(script, "LDTT");
    const lists = documentNamed(script, "Quyết định khen thưởng CN-2023 LDTT-1").tables.map(
      ({ rows }) => rows.length,
    );
    // The list has a head.
    expect(Math.max(...lists)).toBeGreaterThan(count);
    shortenTemplates(script);
    sign(script, firstDecision, "45", "17/7/2023");
    const [row] = grantRows();
    if (!row) throw new Error("no grant");
    pasteSample(script, [
      pastable(
        grants,
        Array.from({ length: count }, (_, at) => ({
          ...row,
          number: at + 1,
          id: `${at}`,
          nominee: `person/${at}`,
        })),
      ),
    ]);
    return [decided, clickPaymentList(script, "LDTT"), clickPaid(script, "LDTT")].map(serviceCalls);
  });
  // A tab that has no room gets rows, once.
  const withoutGrowth = calls.map((runs) => runs.map((run) => run.filter((call) => call !== growing)));
  expect(withoutGrowth[1]).toEqual(withoutGrowth[0]);
  expect(calls[1]?.map((run) => run.filter((call) => call === growing).length)).toEqual([0, 0, 1]);
}, 180_000);
