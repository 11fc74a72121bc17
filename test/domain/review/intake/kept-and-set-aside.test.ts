import { describe, expect, test } from "vitest";
import { newRevisions, submissionsOf, timesOf } from "../../../../src/domain/review/intake/ledger";
import {
  derive,
  desk,
  hashOf,
  kept,
  listOf,
  mode,
  noneLost,
  pasted,
  person,
  receive,
  response,
  standing,
  stateAfter,
} from "../../../support/example-school/intake";
import { july, progressRow } from "../../../support/example-school/review";

/** What a review keeps of what is broken, lost, another review's or the secretary's own, and in what order. */

const mau = person("GV001", "Trần Thị Mẫu");
const thu = person("GV002", "Lê Văn Thử");
const dl = { unitCode: "dl-19bd" };
const torn = "Nội dung đã bị sửa, không còn đọc được";

describe("what cannot be read any more", () => {
  const ledger = receive(
    [],
    [response("r2", july(1), mau), response("r1", july(2), { ...thu, ...dl }), response("r3", july(3), thu)],
  );
  const tear = (...ids: readonly string[]) =>
    ledger.map((row) => (ids.includes(row.submission) ? { ...row, content: "…" } : row));

  test("is told in the order in which it was sent", () => {
    const { quarantine } = derive(tear("r1#1", "r2#1"));
    expect(quarantine.map(({ id, reason }) => [id, reason.slice(0, torn.length)])).toEqual([
      ["r2#1", torn],
      ["r1#1", torn],
    ]);
    const aside = new Map(["r3#1", "r2#1"].map((id) => [id, "Sổ không ghi được"]));
    expect(derive(ledger, { setAside: aside }).quarantine.map(({ id }) => id)).toEqual(["r2#1", "r3#1"]);
  });

  test("is told no more once a later revision is there, and is told where it is the latest", () => {
    const edited = receive(ledger, [response("r3", july(4), { ...thu, summary: "Dạy giỏi" })]);
    const torn = (id: string) =>
      edited.map((row) => (row.submission === id ? { ...row, content: "…" } : row));
    expect(derive(torn("r3#1")).quarantine).toEqual([]);
    expect(derive(torn("r3#2")).quarantine.map(({ id }) => id)).toEqual(["r3#2"]);
  });
});

describe("of the units of a review", () => {
  test("the nominations stand by unit, in the order they were sent", () => {
    const state = stateAfter(
      response("r1", july(1), { ...mau, ...dl }),
      response("r2", july(2), thu),
      response("r3", july(3), { ...mode("add"), ...person("GV003", "Phạm Thị Nháp"), ...dl }),
    );
    expect(standing(state)).toEqual([
      "K-CK/GV002/LDTT active",
      "K-DL/GV001/LDTT active",
      "K-DL/GV003/LDTT active",
    ]);
  });

  test("other reviews' rows say nothing: no assignment, no target, no progress", () => {
    const unknown = receive([], [response("r1", july(1), { ...mau, unitCode: "sai" })]);
    const { quarantine } = derive(unknown);
    const others = quarantine.map((row) => ({ ...row, review: "CN22", unit: "K-DL" }));
    expect(derive(unknown, { quarantine: others }).nominations).toEqual([]);

    const target = { order: 1, result: "", met: null };
    const targets = [
      { ...target, round: "D1", target: "của đợt khác" },
      { ...target, round: "D2", target: "100% tiết dạy tốt" },
    ];
    const report = receive([], [response("p1", july(1), { "target:1": "đạt" })], "report");
    expect(derive(report, { targets }).reports.map(({ results }) => results)).toEqual([
      ["100% tiết dạy tốt: đạt"],
    ]);
  });

  test("one whose responses are lost stands where this review had it; where it had nothing, where it is found", () => {
    const before = { ...progressRow("K-CK", []), state: "closed" as const };
    const lost = { ...noneLost, units: new Set(["K-CK", "K-DL"]) };
    const progress = [
      before,
      { ...before, unit: "P-DT" },
      { ...before, review: "CN22", state: "late" as const },
    ];
    expect(derive([], { lost, progress }).progress.map(({ unit, state }) => [unit, state])).toEqual([
      ["K-CK", "closed"],
      ["K-DL", "nothing"],
      ["P-DT", "nothing"],
    ]);
  });
});

describe("of responses that the ledger has lost", () => {
  const report = (id: string, day: number, more = {}) =>
    response(id, july(day), { participants: "12", summary: `báo cáo ${id}`, ...more });
  const reports = receive([], [report("p1", 1), report("p2", 2, dl)], "report");
  const lost = { revisions: new Map([["p1", 1]]), units: new Set(["K-CK"]) };

  test("a unit's report stays beside the others', until the unit has sent another", () => {
    const first = derive(reports);
    const left = reports.filter((row) => row.response !== "p1");
    const known = { reports: first.reports, lost };
    const told = (ledger: typeof reports) =>
      derive(ledger, known).reports.map(({ unit, submission }) => [unit, submission]);
    expect(told(left)).toEqual([
      ["K-DL", "p2#1"],
      ["K-CK", "p1#1"],
    ]);
    expect(told(receive(left, [report("p3", 3)], "report"))).toEqual([
      ["K-DL", "p2#1"],
      ["K-CK", "p3#1"],
    ]);
  });

  test("an earlier revision does not come back, and what the desk and the secretary's decisions have of it stays", () => {
    const first = receive(
      [],
      [response("r1", july(1), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"))],
    );
    const second = receive(first, [
      response("r2", july(2), {
        ...mode("replace"),
        ...pasted("GV001|Trần Thị Mẫu|LDTT", "GV003|Vũ Văn Vẽ|Lạ"),
      }),
    ]);
    const edited = receive(second, [
      response("r2", july(3), {
        ...mode("replace"),
        ...pasted("GV001|Trần Thị Mẫu|LDTT", "GV003|Vũ Văn Vẽ|Lạ", "GV004|Đỗ Thị Giả|LDTT"),
      }),
    ]);
    const before = derive(edited);
    const holes = edited.filter(({ submission }) => submission !== "r2#2");
    const state = derive(holes, {
      ...kept(before),
      lost: { revisions: new Map([["r2", 2]]), units: new Set(["K-CK"]) },
    });
    expect(state.nominations.map(({ id, state: of }) => `${id} ${of}`).sort()).toEqual(
      before.nominations.map(({ id, state: of }) => `${id} ${of === "leaving" ? "active" : of}`).sort(),
    );
    expect([state.quarantine, state.replacements]).toEqual([before.quarantine, before.replacements]);
    // Nor is a torn revision of it told.
    const tornRows = holes.map((row) => (row.response === "r2" ? { ...row, content: "…" } : row));
    expect(
      derive(tornRows, {
        ...kept(before),
        lost: { revisions: new Map([["r2", 2]]), units: new Set(["K-CK"]) },
      }).quarantine,
    ).toEqual(before.quarantine);
  });
});

test("what the secretary writes beside a nomination is kept as it is, however long", () => {
  const ledger = receive([], [response("r1", july(1), mau)]);
  const long = "nhận xét ".repeat(5_500);
  const written = derive(ledger).nominations.map((row) => ({ ...row, opinion: long, note: `${long}!` }));
  expect(
    derive(ledger, { nominations: written }).nominations.map(({ opinion, note }) => [opinion, note]),
  ).toEqual([[long, `${long}!`]]);
});

test("a unit that numbers its own codes as the register numbers its rows does not get one row twice", () => {
  const state = stateAfter(
    response(
      "r1",
      july(1),
      pasted("GV001~2|Lê Văn Thử|LDTT", "GV001|Trần Thị Mẫu|LDTT", "GV001|Trần Thị Mẫu|LDTT"),
    ),
  );
  expect(new Set(state.nominations.map(({ id }) => id)).size).toBe(3);
});

describe("a response that is read while another reading goes on", () => {
  const first = receive([], [response("r1", july(2), mau)]);
  const back = response("r1", july(1), thu);
  const newest = (known: ReadonlyMap<string, ReturnType<typeof july>>) =>
    newRevisions([back], submissionsOf(first), hashOf, known).map(({ revision }) => revision);

  test("is new though the clock was set back, where the ledger had the same revision when it was read", () => {
    expect(newest(timesOf(submissionsOf(first)))).toEqual([2]);
  });

  test("is not, where the ledger then had another, or none", () => {
    expect([newest(new Map([["r1", july(1)]])), newest(new Map())]).toEqual([[], []]);
  });
});

describe("a withdrawal by the name alone", () => {
  const withdraw = (name: string, award = "LDTT", className = "") => ({
    ...mode("withdraw"),
    ...person("", name, award),
    className,
  });
  const named = (rows: readonly string[], values: Readonly<Record<string, string>>) => {
    const list = listOf("Mã|Họ và tên|Lớp|Danh hiệu", ...rows);
    const state = stateAfter(response("r1", july(1), list), response("r2", july(2), values));
    return [state.nominations.map((row) => row.state), desk(state)];
  };
  const many = ["Có nhiều đề nghị cùng tên đang xét: cần ghi mã để biết rút ai"];

  test("reaches a nominee of no class though it gives one, and of two it gives none of neither", () => {
    expect(named(["|Sinh Viên Thử||GK"], withdraw("Sinh Viên Thử", "GK", "K45A"))).toEqual([
      ["withdrawn"],
      [],
    ]);
    expect(named(["|Sinh Viên Thử|K45A|GK", "|Sinh Viên Thử||GK"], withdraw("Sinh Viên Thử", "GK"))).toEqual([
      ["active", "active"],
      many,
    ]);
  });

  test("of all awards takes out those of one person, of whom one award may bear the code; of two persons neither", () => {
    expect(
      named(["GV001|Trần Thị Mẫu||LDTT", "|Trần Thị Mẫu||CSTDCS"], withdraw("Trần Thị Mẫu", "")),
    ).toEqual([["withdrawn", "withdrawn"], []]);
    expect(
      named(["GV001|Trần Thị Mẫu||LDTT", "GV009|Trần Thị Mẫu||CSTDCS"], withdraw("Trần Thị Mẫu", "")),
    ).toEqual([["active", "active"], many]);
  });

  test("finds a nominee by either name that the code came with, and once where only other things changed", () => {
    const spelt = (name: string, gone: string) =>
      standing(
        stateAfter(
          response("r1", july(1), mau),
          response("r2", july(2), { ...mode("add"), ...person("GV001", name), summary: "Dạy giỏi" }),
          response("r3", july(3), withdraw(gone)),
        ),
      );
    for (const [name, gone] of [
      ["Trần Thị Mẩu", "Trần Thị Mẩu"],
      ["Trần Thị Mẩu", "Trần Thị Mẫu"],
      ["Trần Thị Mẫu", "Trần Thị Mẫu"],
    ] as const)
      expect(spelt(name, gone)).toEqual(["K-CK/GV001/LDTT withdrawn"]);
  });
});

test("the choices are those that the form words", () => {
  const ofMode = (words: string) =>
    stateAfter(response("r1", july(1), { ...mau, mode: words })).receipts.map((receipt) => receipt.mode);
  expect(
    ["Nộp mới", "bổ sung  thêm", "Thay thế toàn bộ danh sách đã nộp", "Rút đề nghị"].map(ofMode),
  ).toEqual([["new"], ["add"], ["replace"], ["withdraw"]]);
  const collective = {
    shape: "Một tập thể",
    collectiveName: "Tổ Thử",
    collectiveAwards: "TTLDTT",
    unitCode: "ck-7f3a",
  };
  expect(
    stateAfter(response("r1", july(1), collective)).nominations.map(({ kind, name }) => [kind, name]),
  ).toEqual([["collective", "Tổ Thử"]]);
  expect(
    desk(
      stateAfter(
        response("r1", july(1), {
          shape: "Chỉ chốt danh sách, không đề nghị thêm",
          closed: "Đã chốt danh sách",
        }),
      ),
    ),
  ).toEqual([]);
});

describe("a page of the form", () => {
  test("of a collective says what it says and no more", () => {
    const state = stateAfter(
      response("r1", july(1), { shape: "Một tập thể", collectiveName: "Tổ Thử", collectiveAwards: "TTLDTT" }),
    );
    expect(
      state.nominations.map(
        ({ code, position, className, initiative, initiativeDecision, pastAwards, ...row }) => [
          ...[row.name, row.award, code, position, className, initiative, initiativeDecision, pastAwards],
        ],
      ),
    ).toEqual([["Tổ Thử", "TTLDTT", "", "", "", "", "", ""]]);
  });

  test("that names nobody is told, of a withdrawal by a code alone not; an unknown award beside a known one is told alone", () => {
    const told = (values: Readonly<Record<string, string>>) =>
      desk(stateAfter(response("r1", july(1), values)));
    expect(told({ ...mode("withdraw"), ...person("", "", "LDTT") })).toEqual([
      "Thiếu họ và tên",
      "Hồ sơ rút đề nghị mà không đọc được tên ai; chưa rút đề nghị nào",
    ]);
    expect(told({ ...mode("withdraw"), ...person("GV001", "", "LDTT") })).toEqual([
      "Không có đề nghị nào đang xét như vậy để rút",
    ]);
    expect(told(person("GV001", "Trần Thị Mẫu", "LDTT\nlạ hoắc"))).toEqual([
      "“lạ hoắc” không phải là danh hiệu của trường",
    ]);
    expect(told(person("GV001", "Trần Thị Mẫu", ""))).toEqual(["Thiếu danh hiệu đề nghị"]);
  });
});

test("a receipt names each nominee of a list, and by the class where no position is given", () => {
  const list = listOf(
    "Họ và tên|Lớp|Danh hiệu",
    "Sinh Viên Thử|K45A|GK",
    "Sinh Viên Mẫu|K45B|GK",
    "Sinh Viên Thử|K45A|GK",
  );
  const state = stateAfter(response("r1", july(1), list));
  expect(
    state.receipts.flatMap(({ nominees }) => nominees.map(({ line, name, detail }) => [line, name, detail])),
  ).toEqual([
    [2, "Sinh Viên Thử", "K45A"],
    [3, "Sinh Viên Mẫu", "K45B"],
    [4, "Sinh Viên Thử", "K45A"],
  ]);
});
