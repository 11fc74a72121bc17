import { describe, expect, test } from "vitest";
import type { FormResponse, LedgerRow } from "../../../../src/domain/review/submission";
import {
  derive,
  desk,
  kept,
  mode,
  pasted,
  person,
  receive,
  response,
  standing,
} from "../../../support/example-school/intake";
import { finding } from "../../../support/example-school/nominations";
import { july, returned, review } from "../../../support/example-school/review";

const mau = person("GV001", "Trần Thị Mẫu");
const closed = { closed: "Đã chốt danh sách" };
const report = { unitCode: "ck-7f3a", participants: "12", "target:1": "đạt", summary: "Tốt" };

function ledgerOf(...sent: readonly FormResponse[]): readonly LedgerRow[] {
  return receive([], sent);
}

const open = returned("BS-01", "K-CK", 12, { at: july(4) });

describe("a submission of unknown source", () => {
  const unknown = response("r1", july(1), { ...mau, unitCode: "sai" });
  const ledger = ledgerOf(unknown);
  const first = derive(ledger);

  test("waits whole, with its text", () => {
    expect(first.nominations).toEqual([]);
    expect(first.receipts).toEqual([]);
    expect(
      first.quarantine.map(({ id, line, unitCode, text, unit, settled }) => [
        id,
        line,
        unitCode,
        text,
        unit,
        settled,
      ]),
    ).toEqual([["r1#1", null, "sai", expect.stringContaining("Họ và tên: Trần Thị Mẫu"), "", false]]);
  });

  test("assigned, it is read as that unit's, again and again; taken back, it waits again", () => {
    const assigned = first.quarantine.map((row) => ({ ...row, unit: "K-DL" }));
    const second = derive(ledger, { quarantine: assigned });
    expect(standing(second)).toEqual(["K-DL/GV001/LDTT active"]);
    expect(second.quarantine.map(({ unit, settled, reason }) => [unit, settled, reason])).toEqual([
      ["K-DL", true, "Chưa rõ nguồn theo mã nộp; thư ký đã gán cho đơn vị K-DL"],
    ]);
    expect(derive(ledger, kept(second))).toEqual(second);
    const taken = derive(ledger, { quarantine: second.quarantine.map((row) => ({ ...row, unit: "" })) });
    expect(taken.quarantine).toEqual(first.quarantine);
  });
});

test("what the secretary settled stays settled while it says the same", () => {
  const sent = response("r1", july(1), pasted("GV001|Trần Thị Mẫu|Lạ", "GV002|Lê Văn Thử|LDTT"));
  const first = derive(ledgerOf(sent));
  expect(first.quarantine.map(({ id, line }) => [id, line])).toEqual([["r1#1/2", 2]]);
  const settled = first.quarantine.map((row) => ({ ...row, settled: true }));
  expect(derive(ledgerOf(sent), { quarantine: settled }).quarantine).toEqual(settled);
  const other = settled.map((row) => ({ ...row, reason: "một lý do khác" }));
  expect(derive(ledgerOf(sent), { quarantine: other }).quarantine).toEqual(first.quarantine);
});

test("findings: the worst is the nomination's, in its order; what is of no nomination is left out", () => {
  const sent = response("r1", july(1), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"));
  const withdrawn = response("r2", july(2), { ...mode("withdraw"), ...person("GV002", "") });
  const seen: string[] = [];
  const id = "CN23/K-CK/GV001/LDTT";
  const state = derive(ledgerOf(sent, withdrawn), {
    check: (nominations) => {
      seen.push(...nominations.map((each) => each.id));
      const findings = [
        finding("CN23/K-CK/GV099/LDTT", "quota", "block", "lạ"),
        finding(id, "evidence", "warn", "chưa có minh chứng"),
        finding(id, "rating", "review", "chưa có xếp loại"),
        finding(id, "evidence", "warn", "liên kết hỏng"),
      ];
      return { findings, met: new Set() };
    },
  });
  expect(seen).toEqual([id]);
  const name = "Trần Thị Mẫu";
  expect(state.findings).toEqual([
    { ...finding(id, "evidence", "warn", "chưa có minh chứng; liên kết hỏng"), name },
    { ...finding(id, "rating", "review", "chưa có xếp loại"), name },
  ]);
  expect(state.nominations.map(({ finding: worst, messages }) => [worst, messages])).toEqual([
    ["review", ["chưa có minh chứng; liên kết hỏng", "chưa có xếp loại"]],
    [null, []],
  ]);
});

test("who was checked, and of whom nothing was found, is “met”; who was not is not", () => {
  const sent = response("r1", july(1), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"));
  const outcomes = (met: readonly string[]) =>
    derive(ledgerOf(sent), { check: () => ({ findings: [], met: new Set(met) }) }).nominations.map(
      ({ finding: outcome, messages }) => [outcome, messages],
    );
  expect(outcomes(["CN23/K-CK/GV001/LDTT"])).toEqual([
    ["met", []],
    [null, []],
  ]);
});

describe("late", () => {
  const deadlineDay = [response("r1", july(7, 23, 59, 59), mau), response("r1", july(8, 0, 0, 0), mau)];

  test("is marked from the first second after the deadline, never dropped", () => {
    const lates = deadlineDay.map((sent) => derive(ledgerOf(sent)).nominations.map(({ late }) => late));
    expect(lates).toEqual([[false], [true]]);
    expect(derive(ledgerOf(...deadlineDay.slice(1))).receipts.map(({ late }) => late)).toEqual([true]);
  });

  test("what answers a return by its own deadline is in time", () => {
    const first = response("r1", july(3), mau);
    const answer = response("r1", july(12), { ...mau, summary: "bổ sung" });
    const ledger = receive(ledgerOf(first), [answer]);
    const late = (day: number) => {
      const returns = [{ ...open, deadline: { ...open.deadline, day } }];
      return derive(ledger, { returns }).nominations.map((each) => each.late);
    };
    expect([late(12), late(11)]).toEqual([[false], [true]]);
  });

  test("one nominee sent again late does not make the others late", () => {
    const first = response("r1", july(3), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"));
    const all = {
      ...mode("replace"),
      ...pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "GV003|Phạm Thị Nháp|LDTT"),
    };
    const { nominations } = derive(ledgerOf(first, response("r2", july(9), all)));
    expect(nominations.map(({ code, late }) => [code, late])).toEqual([
      ["GV001", false],
      ["GV002", false],
      ["GV003", true],
    ]);
  });
});

describe("the progress", () => {
  const progress = (ledger: readonly LedgerRow[], more: Parameters<typeof derive>[1] = {}) =>
    derive(ledger, more).progress.map(({ unit, state, missing, nominations }) => [
      unit,
      state,
      missing,
      nominations,
    ]);
  const list = response("r1", july(3), mau);
  const closedList = response("r1", july(3), { ...mau, ...closed });
  const reports = (ledger: readonly LedgerRow[]) =>
    receive(ledger, [{ ...response("p1", july(4), report), response: "p1" }], "report");
  const idle = ["K-DL", "P-DT"].map((of) => [of, "nothing", ["danh sách đề nghị", "báo cáo"], null]);

  test.each([
    ["nothing sent", [], {}, ["K-CK", "nothing", ["danh sách đề nghị", "báo cáo"], null]],
    ["a report alone", reports([]), {}, ["K-CK", "sending", ["danh sách đề nghị"], null]],
    ["a list", ledgerOf(list), {}, ["K-CK", "sending", ["chốt danh sách đề nghị", "báo cáo"], 1]],
    ["a closed list", ledgerOf(closedList), {}, ["K-CK", "closed", ["báo cáo"], 1]],
    ["closed and reported", reports(ledgerOf(closedList)), {}, ["K-CK", "closed", [], 1]],
    [
      "a return",
      reports(ledgerOf(closedList)),
      { returns: [open] },
      ["K-CK", "returned", ["bổ sung hồ sơ BS-01"], 1],
    ],
    [
      "a return of another unit",
      ledgerOf(closedList),
      { returns: [{ ...open, unit: "K-KHAC" }] },
      ["K-CK", "closed", ["báo cáo"], 1],
    ],
    [
      "a return no longer needed",
      ledgerOf(closedList),
      { returns: [{ ...open, closed: true }] },
      ["K-CK", "closed", ["báo cáo"], 1],
    ],
    [
      "a return answered",
      receive(ledgerOf(closedList), [response("r1", july(4, 9), { ...mau, ...closed, summary: "đủ" })]),
      { returns: [open] },
      ["K-CK", "closed", ["báo cáo"], 1],
    ],
    [
      "a return, and what came in its second",
      receive(ledgerOf(closedList), [response("r1", july(4), { ...mau, ...closed, summary: "đủ" })]),
      { returns: [open] },
      ["K-CK", "returned", ["báo cáo", "bổ sung hồ sơ BS-01"], 1],
    ],
  ] as const)("%s, before the deadline", (_, ledger, more, row) => {
    expect(progress(ledger, more)).toEqual([row, ...idle]);
  });

  test("after the deadline who still owes is late; who owes nothing is closed", () => {
    const at = (hour: number, minute: number, second: number, day: number) => ({
      now: july(day, hour, minute, second),
    });
    expect(progress(ledgerOf(closedList), at(23, 59, 59, 7)).map(([, state]) => state)).toEqual([
      "closed",
      "nothing",
      "nothing",
    ]);
    expect(progress(ledgerOf(closedList), at(0, 0, 0, 8)).map(([, state]) => state)).toEqual([
      "late",
      "late",
      "late",
    ]);
    expect(progress(reports(ledgerOf(closedList)), at(0, 0, 0, 8)).map(([, state]) => state)).toEqual([
      "closed",
      "late",
      "late",
    ]);
    const noReport = { ...at(0, 0, 0, 8), review: { ...review, reports: false } };
    expect(progress(ledgerOf(closedList), noReport).map(([, state]) => state)).toEqual([
      "closed",
      "late",
      "late",
    ]);
    expect(progress(ledgerOf(list), noReport).map(([, , missing]) => missing)).toEqual([
      ["chốt danh sách đề nghị"],
      ["danh sách đề nghị"],
      ["danh sách đề nghị"],
    ]);
  });

  test("a row says all: meeting, days, launch, last sending", () => {
    const meeting = {
      meetingOn: "03/7/2023",
      meetingTotal: "13",
      meetingPresent: "12",
      minutes: "https://example.org/bb",
    };
    const more = response("r2", july(4), { ...mode("add"), ...person("GV002", "Lê Văn Thử") });
    const { progress: rows } = derive(
      ledgerOf(response("r1", july(3), { ...mau, ...closed, ...meeting }), more),
      {
        returns: [{ ...open, at: july(4, 9) }],
        launches: [
          { round: "D2", unit: "K-CK", date: july(1), note: "" },
          { round: "D1", unit: "K-DL", date: july(1), note: "" },
        ],
      },
    );
    expect(rows).toEqual([
      {
        ...{ review: "CN23", unit: "K-CK", state: "returned", launched: true, nominations: 2, closed: true },
        ...{
          missing: ["báo cáo", "bổ sung hồ sơ BS-01"],
          lastAt: july(4),
          minutes: "https://example.org/bb",
        },
        deadline: "hết ngày 07/7/2023; BS-01: hết ngày 12/7/2023",
        ...{ meetingOn: { year: 2023, month: 7, day: 3 }, meetingTotal: 13, meetingPresent: 12 },
      },
      ...["K-DL", "P-DT"].map((unit) => ({
        ...{ review: "CN23", unit, state: "nothing", launched: false, nominations: null, closed: false },
        ...{
          missing: ["danh sách đề nghị", "báo cáo"],
          lastAt: null,
          minutes: "",
          deadline: "hết ngày 07/7/2023",
        },
        ...{ meetingOn: null, meetingTotal: null, meetingPresent: null },
      })),
    ]);
  });

  test("a list opened again is no longer closed", () => {
    const open = response("r2", july(4), {
      ...mode("add"),
      ...person("GV002", "Lê Văn Thử"),
      closed: "Chưa chốt",
    });
    expect(progress(ledgerOf(closedList, open))[0]?.[1]).toBe("sending");
  });
});

test("reports: the unit's latest, results by target", () => {
  const targets = [
    { round: "D2", order: 1, target: "100% tiết dạy tốt", result: "", met: null },
    { round: "D1", order: 1, target: "của đợt khác", result: "", met: null },
  ];
  const sent = [
    response("p1", july(3), { ...report, unitCode: "ck-7f3a" }),
    response("p2", july(8), { ...report, "target:9": "gì đó", participants: "mười hai" }),
    response("p3", july(4), { unitCode: "dl-19bd" }),
  ];
  const state = derive(receive([], sent, "report"), { targets });
  expect(state.reports).toEqual([
    {
      ...{ review: "CN23", unit: "K-CK", submission: "p2#1", at: july(8), late: true, participants: null },
      ...{ results: ["100% tiết dạy tốt: đạt", "target:9: gì đó"], summary: "Tốt", link: "" },
    },
  ]);
  expect(state.progress.map(({ missing }) => missing)).toEqual([
    ["danh sách đề nghị"],
    ["danh sách đề nghị", "báo cáo"],
    ["danh sách đề nghị", "báo cáo"],
  ]);
  expect(desk(state)).toEqual(["Báo cáo không có nội dung", "Câu “participants”: không phải là số"]);
});

test("receipts: the latest of each response, the list as understood, without codes of people", () => {
  const list = pasted("GV001|Trần Thị Mẫu|LDTT; CSTDCS", "GV002|Lê Văn Thử|Lạ");
  const first = response("r1", july(1), mau);
  const ledger = receive(ledgerOf(first), [
    response("r1", july(2), { ...list, ...closed }),
    response("r2", july(8), { ...mode("replace"), ...person("GV003", "Phạm Thị Nháp") }),
  ]);
  const { receipts } = derive(ledger);
  expect(receipts).toEqual([
    {
      ...{
        id: "receipt/r1#2",
        submission: "r1#2",
        review: "CN23",
        form: "nomination",
        unit: "K-CK",
        at: july(2),
      },
      ...{ late: false, mode: "new", resent: false, closed: true, gone: 0, replacement: null },
      nominees: [
        {
          line: 2,
          name: "Trần Thị Mẫu",
          detail: "",
          awards: ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
        },
      ],
      ...{ waiting: [], whyWaiting: "", columns: "“Mã”; “Họ và tên”; “Danh hiệu” → Danh hiệu đề nghị" },
      unread: [{ line: 3, text: "GV002\tLê Văn Thử\tLạ", reason: expect.stringContaining("“Lạ”") }],
    },
    {
      ...{
        id: "receipt/r2#1",
        submission: "r2#1",
        review: "CN23",
        form: "nomination",
        unit: "K-CK",
        at: july(8),
      },
      ...{ late: true, mode: "replace", resent: false, closed: false, gone: 2, replacement: "pending" },
      nominees: [{ line: null, name: "Phạm Thị Nháp", detail: "", awards: ["Lao động tiên tiến"] }],
      ...{ waiting: [], whyWaiting: "", columns: "" },
      unread: [],
    },
  ]);
});

test("other reviews' rows are left alone", () => {
  const other = ledgerOf(response("r1", july(1), mau)).map((row) => ({ ...row, review: "CN22" }));
  const { nominations, quarantine, receipts } = derive(other, { returns: [{ ...open, review: "CN22" }] });
  expect([nominations, quarantine, receipts]).toEqual([[], [], []]);
});
