import fc from "fast-check";
import { expect, test } from "vitest";
import { recountSessions } from "../../../../src/commands/vote/recount-sessions";
import { outcomeHeaders, outcomeTab } from "../../../../src/domain/vote/recount/compare";
import { readHeaders, readRecord } from "../../../../src/domain/vote/recount/read-record";
import { recount } from "../../../../src/domain/vote/recount/recount";
import * as words from "../../../../src/domain/vote/recount/words";
import { allTables } from "../../../../src/register/all-tables";
import { columnsOf } from "../../../../src/register/table";
import { randomSession, tapes } from "../../../support/random-session";
import { closedSession, paperRecord, sealedTabs, sha256 } from "../../../support/sealed-session";
import { code } from "../../../support/vote";

/** Closed sessions as the texts of their tabs. */
function textsOf(sessions: Parameters<typeof sealedTabs>[0]) {
  return new Map(sealedTabs(sessions).map(({ table, headers, rows }) => [table.tab, [headers, ...rows]]));
}

test("the tabs and headers that a recount reads are those of the register", () => {
  const read = { ...readHeaders, [outcomeTab]: outcomeHeaders };
  const strange = Object.entries(read).flatMap(([tab, headers]) => {
    const table = allTables.find((each) => each.tab === tab);
    const known = table ? columnsOf(table).map(([, { header }]) => header) : [];
    return headers
      .filter((header: string) => !known.includes(header))
      .map((header: string) => `${tab}: ${header}`);
  });
  expect(strange).toEqual([]);
});

test("the words that a recount reads are those of the drop-downs, and none is missing", () => {
  const lists = Object.values(words).filter((each) => Array.isArray(each));
  const known = allTables.flatMap((table) =>
    columnsOf(table).flatMap(([, { choices }]) => (Array.isArray(choices) ? [JSON.stringify(choices)] : [])),
  );
  const sorted = new Set(known.map((each) => JSON.stringify(JSON.parse(each).sort())));
  const strange = lists
    .map((list) => list.map(([word]) => word))
    .filter((list) => !sorted.has(JSON.stringify([...list].sort())));
  expect(strange).toEqual([]);
  expect(lists).toHaveLength(16);
});

test("a session that is read from its tabs counts as the session itself", () => {
  fc.assert(
    fc.property(tapes, (tape) => {
      const record = randomSession(tape);
      const tabs = textsOf([closedSession(record)]);
      const read = readRecord(tabs, code);
      expect(read.ok && recount(read.record)).toEqual(recount(record));
      expect(recountSessions(tabs, sha256).flatMap(({ faults }) => faults)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what cannot be read is told by tab, row and header: a word, a number, a column, a session", () => {
  const tabs = textsOf([closedSession(paperRecord)]);
  const spoilt = new Map(tabs);
  const spoil = (tab: string, from: string, to: string) => {
    const lines = spoilt.get(tab) ?? [];
    spoilt.set(
      tab,
      lines.map((line) => line.map((cell) => (cell === from ? to : cell))),
    );
  };
  spoil("Dòng phiếu", "Phiếu chính", "Phiếu phụ");
  spoil("Sổ phiếu", "14", "14,5");
  spoil("Điểm danh", "Có mặt", "");
  const read = readRecord(spoilt, code);
  expect(read.ok ? [] : read.unreadable.slice(0, 6)).toEqual([
    { kind: "cell", tab: "Dòng phiếu", row: 2, header: "Loại phiếu", text: "Phiếu phụ" },
    { kind: "cell", tab: "Dòng phiếu", row: 3, header: "Loại phiếu", text: "Phiếu phụ" },
    { kind: "cell", tab: "Dòng phiếu", row: 4, header: "Loại phiếu", text: "Phiếu phụ" },
    { kind: "cell", tab: "Dòng phiếu", row: 5, header: "Loại phiếu", text: "Phiếu phụ" },
    { kind: "cell", tab: "Dòng phiếu", row: 6, header: "Loại phiếu", text: "Phiếu phụ" },
    { kind: "column", tab: "Điểm danh", row: 1, header: "Có mặt", text: "" },
  ]);
  expect(readRecord(tabs, "P9-L9")).toMatchObject({
    ok: false,
    unreadable: [{ kind: "session", tab: "Lượt bỏ phiếu", text: "P9-L9" }],
  });
});
