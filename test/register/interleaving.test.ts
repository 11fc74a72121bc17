import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/google/cell";
import { code, text } from "../../src/register/column";
import type { OpenTable } from "../../src/register/open-table";
import { type Table, table } from "../../src/register/table";
import { type MemoryTab, memoryTab, writeInMemory } from "../support/memory-tab";

/**
 * A command writes a tab while a person works in it: between any two of its calls she types, sorts, inserts and deletes
 * rows. `INTERLEAVINGS` says how many are tried.
 */
const runs = Number(process.env.INTERLEAVINGS ?? 500);

interface Case {
  readonly state: string;
  readonly id: string;
  readonly opinion: string;
  readonly rank: string;
}

/** The program's, the key among it, around a cell of the person's. A column of her own stands between them. */
const cases = table<Case>({
  tab: "Đề nghị",
  purpose: "",
  key: ["id"],
  writtenBy: "both",
  columns: {
    state: text({ header: "Trạng thái", note: "", optional: true }),
    id: code({ header: "Mã", note: "" }),
    opinion: text({ header: "Ý kiến", note: "", by: "people", optional: true }),
    rank: text({ header: "Hạng", note: "", optional: true }),
  },
  initial: [],
});
const header = ["Trạng thái", "Mã", "Của tôi", "Ý kiến", "Hạng"];
const own = 3;
const opinion = 4;

/** All of it is people's: a command changes people's cells. */
const peoples: Table<Case> = {
  ...cases,
  columns: {
    ...cases.columns,
    state: text({ header: "Trạng thái", note: "", by: "people", optional: true }),
    rank: text({ header: "Hạng", note: "", by: "people", optional: true }),
  },
};

interface Act {
  /** Before which step, from 0. */
  readonly at: number;
  readonly kind: "type" | "note" | "sort" | "insert" | "add" | "delete";
  readonly where: number;
}

const acts = fc.array(
  fc.record<Act>({
    at: fc.nat(6),
    kind: fc.constantFrom("type", "note", "sort", "insert", "add", "delete"),
    where: fc.nat(40),
  }),
  { maxLength: 4 },
);

/** Rows by the numbers of their keys: some stand before, some are gone afterwards, some are new, some change. */
const plans = fc.record({
  stand: fc.uniqueArray(fc.integer({ min: 0, max: 12 })),
  go: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
  come: fc.uniqueArray(fc.integer({ min: 20, max: 30 }), { maxLength: 4 }),
  change: fc.uniqueArray(fc.integer({ min: 0, max: 12 })),
});

type Plan = typeof plans extends fc.Arbitrary<infer P> ? P : never;

const keyOf = (n: number) => `K${n}`;

function before(n: number): Case {
  return { id: keyOf(n), state: `s${(n * 7) % 13}`, opinion: n % 3 === 0 ? "" : `o${n}`, rank: `r${n}` };
}

function after(row: Case): Case {
  return { ...row, state: `S${row.id}`, rank: `R${row.id}` };
}

/** What stands beside a key: the cells of its row. */
function byKey(cells: readonly (readonly Cell[])[]): ReadonlyMap<string, readonly Cell[]> {
  const rows = cells.slice(1).filter((line) => line[1] !== "");
  const found = new Map(rows.map((line) => [String(line[1]), line]));
  expect(found.size).toBe(rows.length);
  return found;
}

/** The person: what she did, for what must be there afterwards. */
function person(tab: MemoryTab, planned: readonly Act[]) {
  const typed: { readonly key: string; readonly column: number; readonly text: string }[] = [];
  const deleted = new Set<string>();
  let step = -1;
  let count = 0;

  function rowAt(where: number): { readonly row: number; readonly key: string } | null {
    const rows = tab.cells.flatMap((line, index) =>
      index > 0 && line[1] !== "" ? [{ row: index + 1, key: String(line[1]) }] : [],
    );
    return rows[where % Math.max(1, rows.length)] ?? null;
  }

  /** The last row before a stretch of blank ones, below which nobody looks. */
  function endSeen(): number {
    let end = 1;
    for (const [index, line] of tab.cells.entries()) {
      if (index - end > 50) break;
      if (line.some((cell) => cell !== "")) end = index + 1;
    }
    return end;
  }

  function write(column: number, where: number): void {
    const at = rowAt(where);
    if (!at) return;
    const text = `typed ${count}`;
    tab.type(at.row, column, text);
    typed.push({ key: at.key, column, text });
  }

  function act({ kind, where }: Act): void {
    count += 1;
    if (kind === "type") write(opinion, where);
    else if (kind === "note") write(own, where);
    else if (kind === "sort") tab.sort(1 + (where % 5));
    else if (kind === "insert")
      tab.insert(2 + (where % (tab.cells.length + 1)), [(tab.cells[0] ?? []).map(() => "")]);
    else if (kind === "add") {
      const key = `X${count}`;
      tab.insert(endSeen() + 1, [["", key, "", `typed ${count}`, ""]]);
      typed.push({ key, column: opinion, text: `typed ${count}` });
    } else {
      const at = rowAt(where);
      if (!at) return;
      tab.delete(at.row);
      deleted.add(at.key);
    }
  }

  return {
    typed,
    deleted,
    between() {
      step += 1;
      for (const each of planned) if (each.at === step) act(each);
    },
  };
}

function holds(definition: Table<Case>, plan: Plan, planned: readonly Act[]): void {
  const stand = plan.stand.map(before);
  const go = new Set(plan.go.map(keyOf));
  const change = new Set(plan.change.map(keyOf));
  const come = plan.come.map(before);
  const tab = memoryTab(
    [header, ...stand.map((row) => [row.state, row.id, `của tôi ${row.id}`, row.opinion, row.rank])],
    250,
  );
  const wanted = [
    ...stand.filter(({ id }) => !go.has(id)).map((row) => (change.has(row.id) ? after(row) : row)),
    ...come,
  ];
  const { typed, deleted, between } = person(tab, planned);
  const { isSettled } = writeInMemory(
    definition,
    tab,
    (open: OpenTable<Case>) => open.replaceAll(wanted),
    between,
  );
  expect(isSettled).toBe(true);

  const expected = new Map<string, Cell[]>();
  for (const row of wanted) {
    const note = come.includes(row) ? "" : `của tôi ${row.id}`;
    if (!deleted.has(row.id)) expected.set(row.id, [row.state, row.id, note, row.opinion, row.rank]);
  }
  for (const { key, column, text } of typed) {
    if (go.has(key) || deleted.has(key)) continue;
    const line = expected.get(key) ?? ["", key, "", "", ""];
    line[column - 1] = text;
    expected.set(key, line);
  }
  expect([...byKey(tab.cells)].sort()).toEqual([...expected].sort());
  // A note beside a row that is gone stays, alone; so does what she typed there.
  const notes = tab.cells.slice(1).map((line) => line[own - 1]);
  const kept = stand.filter(
    ({ id }) => !deleted.has(id) && !typed.some(({ key, column }) => key === id && column === own),
  );
  for (const { id } of kept) expect(notes).toContain(`của tôi ${id}`);
}

/** All of it is the program's: nobody types there, and a row that somebody deletes may come again. */
const programs: Table<Case> = {
  ...cases,
  columns: { ...cases.columns, opinion: text({ header: "Ý kiến", note: "", optional: true }) },
};

function holdsAlone(plan: Plan, planned: readonly Act[]): void {
  const cellsOf = (row: Case): Cell[] => [row.state, row.id, row.opinion, row.rank];
  const stand = plan.stand.map(before);
  const tab = memoryTab([header.filter((_, index) => index !== own - 1), ...stand.map(cellsOf)], 250);
  const changed = (row: Case) => (plan.change.map(keyOf).includes(row.id) ? after(row) : row);
  const wanted = [
    ...stand.filter(({ id }) => !plan.go.map(keyOf).includes(id)).map(changed),
    ...plan.come.map(before),
  ];
  const moving = planned.filter(({ kind }) => kind === "sort" || kind === "insert" || kind === "delete");
  const { deleted, between } = person(tab, moving);
  const { isSettled } = writeInMemory(programs, tab, (open) => open.replaceAll(wanted), between);
  expect(isSettled).toBe(true);
  const kept = (rows: Iterable<readonly [string, readonly Cell[]]>) =>
    [...rows].filter(([key]) => !deleted.has(key)).sort();
  expect(kept(byKey(tab.cells))).toEqual(kept(wanted.map((row) => [row.id, cellsOf(row)])));
}

test("a tab that is the program's alone: whatever is moved, all stands there once and whole", () => {
  fc.assert(fc.property(plans, acts, holdsAlone), { numRuns: runs });
});

test("a tab people work in, too: nothing typed is lost and nothing lands beside another row", () => {
  fc.assert(
    fc.property(plans, acts, (plan, planned) => holds(cases, plan, planned)),
    { numRuns: runs },
  );
});

test("a tab that is people's: what a command changes lands beside its own key only", () => {
  fc.assert(
    fc.property(plans, acts, (plan, planned) => holds(peoples, plan, planned)),
    { numRuns: runs },
  );
});
