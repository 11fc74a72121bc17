import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import {
  ballotForm,
  cast,
  codesOn,
  confirmForm,
  countForm,
  formRegister,
  makeForm,
  openForm,
  voidCode,
} from "../../support/form-ballots";
import { rowsOf, serviceCalls } from "../../support/review";
import { attendanceOf, firstSession, linesOf, memberCode } from "../../support/vote-register";

/** A form ballot of so many lines and ballots, from its slips to the deletion, with the calls of each click. */
function played(name: string, lines: number, ballots: number) {
  const script = formRegister(name, { lines: linesOf(firstSession, "LDTT", lines) });
  script.open();
  const make = makeForm(script);
  const codes = codesOn(script);
  const open = openForm(script);
  const spoil = voidCode(script, codes[16] ?? "");
  for (const code of codes.slice(0, ballots)) cast(script, code, { no: [1], yes: everyGrid });
  return { script, make, open, spoil, count: countForm(script), confirm: confirmForm(script) };
}

/** A line in each grid: one that nobody answers takes a call less. */
const everyGrid = Array.from({ length: 20 }, (_, at) => 26 + 50 * at);

const callsOf = (record: CallRecord) => serviceCalls(record);
/** Each grid of a form is asked for its type and title before it is opened. */
const isNoGrid = (call: string) => call !== "Item.getType" && call !== "Item.getTitle";
const grids = (script: LocalAppsScript) =>
  ballotForm(script)
    .pages()
    .flatMap(({ items }) => items.filter(({ type }) => type === "GRID")).length;

test("reading, counting and deleting: at most five calls and three a grid for each response, else the same for any number", () => {
  const few = played("calls few", 12, 2);
  const more = played("calls more", 12, 7);
  const wide = played("calls wide", 280, 2);
  const wideMore = played("calls wide more", 280, 7);
  const total = ({ count, confirm }: ReturnType<typeof played>) =>
    callsOf(count).length + callsOf(confirm).length;
  expect(grids(few.script)).toBe(1);
  expect(grids(wide.script)).toBe(6);
  expect((total(more) - total(few)) / 5).toBe(7);
  expect((total(wideMore) - total(wide)) / 5).toBe(17);
  // What is not of a response is the same for 12 lines and for 280, but that each grid is looked at once before it is read.
  expect(total(wide) - 2 * 17 - 2 * 6).toBe(total(few) - 2 * 7 - 2);
  for (const click of ["make", "open", "spoil"] as const) {
    expect(callsOf(wide[click]).filter(isNoGrid)).toEqual(callsOf(few[click]).filter(isNoGrid));
    expect(callsOf(more[click])).toEqual(callsOf(few[click]));
  }
});

test("25 members and 1.000 nominees: twenty grids, and every ballot is counted", () => {
  const attendance = Array.from({ length: 25 }, (_, at) => {
    const [row] = attendanceOf(firstSession, {});
    if (!row) throw new Error("no member");
    return { ...row, member: memberCode(at + 1), name: `Thành viên ${at + 1}` };
  });
  const script = formRegister("calls huge", {
    session: { members: 25 },
    lines: linesOf(firstSession, "LDTT", 1000),
    attendance,
  });
  script.open();
  makeForm(script);
  const codes = codesOn(script);
  expect(codes).toHaveLength(28);
  openForm(script);
  expect(grids(script)).toBe(20);
  codes.slice(0, 25).forEach((code, voter) => {
    cast(script, code, { no: [voter + 1, 1000 - voter, 500], yes: everyGrid });
  });
  const count = countForm(script);
  const marks = rowsOf(script, "Phiếu theo dòng", ["Các dấu"]).map(
    ([letters = ""]) => [...letters].filter((letter) => letter === "K").length,
  );
  expect(marks).toEqual(
    Array.from({ length: 1000 }, (_, at) => (at + 1 === 500 ? 25 : at + 1 <= 25 || at + 1 > 975 ? 1 : 0)),
  );
  const reading = callsOf(count).filter(
    (call) => call.startsWith("FormResponse.") || call.startsWith("ItemResponse."),
  );
  expect(reading).toHaveLength(25 * (3 + 2 * 20));
  confirmForm(script);
  expect(ballotForm(script).summary().responses).toBe(0);
}, 120_000);
