import { expect, test } from "vitest";
import type { PastAward } from "../../../src/domain/awards/past-award";
import { historyStep } from "../../../src/domain/results/upward-history";
import type { UpwardResult } from "../../../src/domain/results/upward-result";
import { dayOf } from "../../support/ground-example";

const row: UpwardResult = {
  nomination: "CN23/K-CK/11/CSTDT",
  review: "CN23",
  name: "Lò Văn An",
  unitName: "Khoa Cơ khí",
  award: "CSTDT",
  code: "11",
  outcome: "granted",
  grantedAward: "",
  decision: "88/QĐ-UBND",
  decidedOn: dayOf("01/8/2023"),
  body: "Ủy ban nhân dân tỉnh Hoa Ban",
  money: null,
  note: "",
  recordedAward: "",
  recordedDecision: "",
  recordedOn: null,
};

const past: PastAward = {
  code: "11",
  name: "Lò Văn An",
  award: "CSTDT",
  schoolYear: "2022-2023",
  decision: "88/QĐ-UBND",
  decidedOn: dayOf("01/8/2023"),
  sudden: false,
};

const recorded: UpwardResult = {
  ...row,
  recordedAward: "CSTDT",
  recordedDecision: "88/QĐ-UBND",
  recordedOn: dayOf("01/8/2023"),
};

const step = (of: UpwardResult, ...history: readonly PastAward[]) =>
  historyStep(of, {
    schoolYear: "2022-2023",
    sudden: false,
    history,
    isAward: (code) => ["CSTDT", "CSTDTQ", "BK"].includes(code),
  });

const faultOf = (of: UpwardResult, ...history: readonly PastAward[]) => {
  const made = step(of, ...history);
  return made.kind === "fault" ? `${made.fault.column}: ${made.fault.what}` : made.kind;
};

test("what was granted is written once: again, nothing is left to do", () => {
  expect(step(row)).toEqual({ kind: "written", remove: null, put: past, row: recorded });
  expect(step(recorded, past)).toEqual({ kind: "nothing" });
});

test("no answer yet, and not granted, write nothing", () => {
  expect(step({ ...row, outcome: null, decision: "", decidedOn: null, body: "" })).toEqual({
    kind: "nothing",
  });
  expect(step({ ...row, outcome: "notGranted" })).toEqual({ kind: "nothing" });
});

test("another award may be granted than was submitted", () => {
  const other = { ...row, outcome: "other" as const, grantedAward: "BK" };
  expect(step(other)).toEqual({
    kind: "written",
    remove: null,
    put: { ...past, award: "BK" },
    row: { ...other, recordedAward: "BK", recordedDecision: "88/QĐ-UBND", recordedOn: dayOf("01/8/2023") },
  });
});

test("a corrected row changes the row it wrote: its decision in its place, its award by another row, or takes it back", () => {
  const number = { ...recorded, decision: "89/QĐ-UBND" };
  expect(step(number, past)).toEqual({
    kind: "written",
    remove: null,
    put: { ...past, decision: "89/QĐ-UBND" },
    row: { ...number, recordedDecision: "89/QĐ-UBND" },
  });
  const award = { ...recorded, outcome: "other" as const, grantedAward: "BK" };
  expect(step(award, past)).toEqual({
    kind: "written",
    remove: past,
    put: { ...past, award: "BK" },
    row: { ...award, recordedAward: "BK" },
  });
  const none = { ...recorded, outcome: "notGranted" as const };
  expect(step(none, past)).toEqual({
    kind: "written",
    remove: past,
    put: null,
    row: { ...none, recordedAward: "", recordedDecision: "", recordedOn: null },
  });
});

test("a run that was cut off after it wrote the history finishes: nothing is written twice, nothing old is left", () => {
  expect(step(row, past)).toEqual({ kind: "written", remove: null, put: null, row: recorded });
  const award = { ...recorded, outcome: "other" as const, grantedAward: "BK" };
  const half = step(award, past, { ...past, award: "BK" });
  expect(half).toEqual({ kind: "written", remove: past, put: null, row: { ...award, recordedAward: "BK" } });
});

test("a row of people's is never written over: it is told where it says otherwise, and serves where it says the same", () => {
  expect(faultOf(row, { ...past, decision: "12/QĐ" })).toBe(
    "decision: lịch sử khen thưởng đã có CSTDT của năm này với quyết định 12/QĐ, khác dòng này",
  );
  expect(faultOf(row, { ...past, decidedOn: null })).toContain("decidedOn: lịch sử khen thưởng đã có CSTDT");
  // Somebody else of the same name, and one whose code nobody knows: never merged by name.
  expect(
    step(row, { ...past, code: "12", decision: "1/QĐ" }, { ...past, code: "", decision: "2/QĐ" }),
  ).toEqual({
    kind: "written",
    remove: null,
    put: past,
    row: recorded,
  });
});

test("a row the program wrote and people changed since stays theirs", () => {
  const changed = { ...past, decision: "90/QĐ-UBND" };
  expect(faultOf(recorded, changed)).toBe(
    "decision: lịch sử khen thưởng đã có CSTDT của năm này với quyết định 90/QĐ-UBND, khác dòng này",
  );
  expect(faultOf({ ...recorded, outcome: "notGranted" }, changed)).toBe(
    "outcome: dòng CSTDT mà sổ đã ghi ở lịch sử khen thưởng đã được sửa tay nên sổ không ghi đè",
  );
  // Corrected on both tabs alike: they agree again.
  const both = { ...recorded, decision: "90/QĐ-UBND" };
  expect(step(both, changed)).toEqual({
    kind: "written",
    remove: null,
    put: null,
    row: { ...both, recordedDecision: "90/QĐ-UBND" },
  });
});

test("somebody written without a code is found again under the code people gave", () => {
  const nameless = { ...recorded, code: "" };
  expect(step(nameless, { ...past, code: "11" })).toEqual({ kind: "nothing" });
  expect(step(nameless, { ...past, code: "11", name: "Lò Văn Ba" }).kind).toBe("written");
});

test("a row of the history that is gone is written again: the result still says so", () => {
  expect(step(recorded)).toEqual({ kind: "written", remove: null, put: past, row: recorded });
});

test("what is missing or contradicts itself is told by its column", () => {
  const other = { ...row, outcome: "other" as const };
  expect([
    faultOf({ ...row, decision: "" }),
    faultOf({ ...row, decidedOn: null }),
    faultOf({ ...row, body: "" }),
    faultOf(other),
    faultOf({ ...other, grantedAward: "LẠ" }),
    faultOf({ ...row, grantedAward: "BK" }),
    faultOf({ ...row, outcome: "notGranted", grantedAward: "BK" }),
  ]).toEqual([
    "decision: được khen nhưng chưa có số quyết định",
    "decidedOn: được khen nhưng chưa có ngày quyết định",
    "body: được khen nhưng chưa có cơ quan quyết định",
    "grantedAward: được khen hình thức khác nhưng chưa ghi là danh hiệu, hình thức nào",
    "grantedAward: không có danh hiệu mã “LẠ”",
    "outcome: ghi là được khen như đề nghị (CSTDT) nhưng danh hiệu được tặng là BK",
    "grantedAward: không được khen mà có ghi danh hiệu được tặng",
  ]);
  expect(step({ ...row, grantedAward: "CSTDT" }).kind).toBe("written");
});
