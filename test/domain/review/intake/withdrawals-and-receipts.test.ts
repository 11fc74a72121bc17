import { describe, expect, test } from "vitest";
import { inOrderOf } from "../../../../src/domain/review/intake/findings";
import {
  derive,
  desk,
  listOf,
  mode,
  pasted,
  person,
  receive,
  response,
  standing,
} from "../../../support/example-school/intake";
import { finding, nominate } from "../../../support/example-school/nominations";
import { july } from "../../../support/example-school/review";

type Values = Readonly<Record<string, string>>;

/** After a pasted list with codes of the first of July, and what came behind it, a day each. */
function sentAfter(lines: readonly string[], ...sent: readonly Values[]) {
  const first = response("r1", july(1), pasted(...lines));
  const more = sent.map((values, at) => response(`r${at + 2}`, july(at + 2), values));
  return derive(receive(receive([], [first]), more));
}

/** A pasted list of names, classes and awards. */
function classes(...lines: readonly string[]): Values {
  return listOf("Họ và tên|Lớp|Danh hiệu", ...lines);
}

describe("a withdrawal", () => {
  const withdraw = (one: Values) => ({ ...mode("withdraw"), ...one });
  const two = ["GV001|Trần Thị Mẫu|LDTT; CSTDCS", "GV002|Lê Văn Thử|LDTT"];
  const none = "Không có đề nghị nào đang xét như vậy để rút";
  const many = "Có nhiều đề nghị cùng tên đang xét: cần ghi mã để biết rút ai";

  test("by the code takes out the award it names, and without one all of the nominee's, of nobody else", () => {
    expect(standing(sentAfter(two, withdraw(person("GV001", "Trần Thị Mẫu", "LDTT"))))).toEqual([
      ...["K-CK/GV001/LDTT withdrawn", "K-CK/GV001/CSTDCS active", "K-CK/GV002/LDTT active"],
    ]);
    expect(standing(sentAfter(two, withdraw(person("gv001", "", ""))))).toEqual([
      ...["K-CK/GV001/LDTT withdrawn", "K-CK/GV001/CSTDCS withdrawn", "K-CK/GV002/LDTT active"],
    ]);
  });

  test("by a code that nobody has, or that was withdrawn before, takes out nobody and is told", () => {
    const unknown = sentAfter(two, withdraw(person("GV009", "Trần Thị Mẫu", "LDTT")));
    expect([standing(unknown)[0], desk(unknown)]).toEqual(["K-CK/GV001/LDTT active", [none]]);
    const twice = withdraw(person("GV002", "Lê Văn Thử", "LDTT"));
    const again = sentAfter(two, twice, { ...twice, summary: "lần nữa" });
    expect([standing(again)[2], desk(again)]).toEqual(["K-CK/GV002/LDTT withdrawn", [none]]);
  });

  test("that names one nominee twice takes the nominee out once, and tells nothing", () => {
    const lines = ["Mã|Họ và tên|Danh hiệu", "GV002|Lê Văn Thử|LDTT", "GV002|Lê Văn Thử|LDTT"];
    const state = sentAfter(two, withdraw(listOf(...lines)));
    expect([standing(state)[2], desk(state)]).toEqual(["K-CK/GV002/LDTT withdrawn", []]);
  });

  test("by the name alone takes out the one of that name and award who stands", () => {
    const named = (awards: string) => sentAfter(two, withdraw(person("", "TRẦN thị mẫu", awards)));
    expect(standing(named("CSTDCS"))).toEqual([
      ...["K-CK/GV001/LDTT active", "K-CK/GV001/CSTDCS withdrawn", "K-CK/GV002/LDTT active"],
    ]);
    expect(standing(named(""))).toEqual([
      ...["K-CK/GV001/LDTT withdrawn", "K-CK/GV001/CSTDCS withdrawn", "K-CK/GV002/LDTT active"],
    ]);
    expect(desk(named("GK"))).toEqual([none]);
    const gone = withdraw(person("", "Lê Văn Thử", "LDTT"));
    expect(desk(sentAfter(two, gone, { ...gone, summary: "lần nữa" }))).toEqual([none]);
  });

  test("by a name that two have takes out neither, unless the class, or the code, says who", () => {
    const namesakes = ["GV001|Đỗ Thử Trùng|LDTT", "GV002|Đỗ Thử Trùng|LDTT"];
    const told = sentAfter(namesakes, withdraw(person("", "Đỗ Thử Trùng", "LDTT")));
    expect([standing(told), desk(told)]).toEqual([
      ["K-CK/GV001/LDTT active", "K-CK/GV002/LDTT active"],
      [many],
    ]);
    const coded = sentAfter(namesakes, withdraw(person("GV002", "Đỗ Thử Trùng", "LDTT")));
    expect(standing(coded)).toEqual(["K-CK/GV001/LDTT active", "K-CK/GV002/LDTT withdrawn"]);

    const first = response(
      "r1",
      july(1),
      classes("Sinh Viên Thử|K45A|GK", "Sinh Viên Thử|K45B|GK", "Sinh Viên Mẫu|K45A|GK"),
    );
    const students = (of: string) => {
      const gone = { ...withdraw(person("", "Sinh Viên Thử", "GK")), className: of };
      const { nominations } = derive(receive(receive([], [first]), [response("r2", july(2), gone)]));
      return nominations.filter(({ state }) => state === "withdrawn").map(({ className }) => className);
    };
    expect([students("k45b"), students(""), students("K45C")]).toEqual([["K45B"], [], []]);
  });

  test("with a code the list lacks takes out a nominee who has none, and nobody with another code", () => {
    const uncoded = ["|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"];
    expect(standing(sentAfter(uncoded, withdraw(person("GV001", "Trần Thị Mẫu", "LDTT"))))).toEqual([
      ...["K-CK/tran thi mau/LDTT withdrawn", "K-CK/GV002/LDTT active"].map((line) =>
        expect.stringMatching(line.slice(-12)),
      ),
    ]);
    const other = sentAfter(uncoded, withdraw(person("GV008", "Lê Văn Thử", "LDTT")));
    expect([other.nominations.map(({ state }) => state), desk(other)]).toEqual([
      ["active", "active"],
      [none],
    ]);
  });
});

describe("a receipt", () => {
  test("names no codes of people in what is told of a name that changed; the secretary reads them", () => {
    const lines = ["GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"];
    const spelt = pasted("GV001|Trần Thị Mẩu|LDTT", "GV002|Lê Văn Thứ|LDTT", "|Phạm Thị Nháp|lạ");
    const state = sentAfter(lines, { ...mode("add"), ...spelt });
    const changed = (before: string, now: string) =>
      `(LDTT) trước đây ghi tên “${before}”, nay ghi tên “${now}”; sổ đã lấy theo tên sau`;
    const [, second] = state.receipts;
    expect(second?.unread.map(({ line, reason }) => [line, reason])).toEqual([
      [4, expect.stringContaining("“lạ” không phải là danh hiệu")],
      [2, `Mã … ${changed("Trần Thị Mẫu", "Trần Thị Mẩu")}`],
      [3, `Mã … ${changed("Lê Văn Thử", "Lê Văn Thứ")}`],
    ]);
    expect(desk(state).slice(1)).toEqual([
      `2: Mã GV001 ${changed("Trần Thị Mẫu", "Trần Thị Mẩu")}`,
      `3: Mã GV002 ${changed("Lê Văn Thử", "Lê Văn Thứ")}`,
    ]);
  });

  test("has a nominee's awards together, with the position or else the class; a withdrawal of all has none", () => {
    const page = {
      ...person("GV001", "Trần Thị Mẫu", "LDTT\nCSTDCS"),
      position: "Giảng viên",
      className: "",
    };
    const student = { ...person("SV01", "Sinh Viên Thử", "GK"), ...mode("add"), className: "K45A" };
    const gone = { ...person("GV001", "Trần Thị Mẫu", ""), ...mode("withdraw") };
    const sent = [page, student, gone].map((values, at) => response(`r${at + 1}`, july(at + 1), values));
    expect(
      derive(receive([], sent)).receipts.flatMap(({ nominees }) =>
        nominees.map(({ name, detail, awards }) => [name, detail, awards]),
      ),
    ).toEqual([
      ["Trần Thị Mẫu", "Giảng viên", ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"]],
      ["Sinh Viên Thử", "K45A", ["Giấy khen"]],
      ["Trần Thị Mẫu", "", []],
    ]);
  });

  test("of a report closes no list and sends nothing again", () => {
    const report = response("p1", july(1), { summary: "Tốt" });
    expect(
      derive(receive([], [report], "report")).receipts.map(({ mode: of, resent, closed }) => [
        of,
        resent,
        closed,
      ]),
    ).toEqual([[null, false, false]]);
  });
});

describe("a submission of unknown source", () => {
  const unknown = (id: string, day: number) =>
    response(id, july(day), { ...person("GV001", "Trần Thị Mẫu", "lạ"), unitCode: "sai" });

  test("is told of its source alone, until its unit is known; then of what is wrong with it, too", () => {
    const ledger = receive([], [unknown("r1", 1)]);
    const first = derive(ledger);
    expect(first.quarantine.length).toBe(1);
    const assigned = first.quarantine.map((row) => ({ ...row, unit: "K-DL" }));
    expect(
      derive(ledger, { quarantine: assigned }).quarantine.map(({ unit, settled, reason }) => [
        unit,
        settled,
        reason.slice(0, 20),
      ]),
    ).toEqual([
      ["K-DL", true, "Chưa rõ nguồn theo m"],
      ["", false, "“lạ” không phải là d"],
    ]);
  });

  test("keeps the unit that was assigned last, and a unit on another row of the desk assigns nothing", () => {
    const ledger = receive(receive([], [unknown("r1", 1)]), [
      {
        ...unknown("r1", 2),
        answers: [...unknown("r1", 2).answers, { field: "summary", title: "", answer: "mới" }],
      },
    ]);
    const [row] = derive(ledger).quarantine;
    if (row === undefined) throw new Error("A submission of unknown source waits");
    const of = (id: string, unit: string, revision: number) => ({
      ...row,
      id,
      unit,
      submission: `r1#${revision}`,
    });
    const unitAfter = (quarantine: readonly (typeof row)[]) =>
      derive(ledger, { quarantine }).nominations.length +
      derive(ledger, { quarantine })
        .receipts.map(({ unit }) => unit)
        .join();
    expect(unitAfter([of("r1#1", "K-DL", 1), of("r1#2", "K-CK", 2)])).toBe("0K-CK");
    expect(unitAfter([of("r1#2", "K-CK", 2), of("r1#1", "K-DL", 1)])).toBe("0K-CK");
    expect(unitAfter([of("r1#1/2", "K-DL", 1)])).toBe("0");
    expect(unitAfter([of("r1#1", "K-DL", 1), of("r1#2", "", 2)])).toBe("0K-DL");
  });
});

test("of several findings of one rule the worst counts, whichever is first, and what both say is said once", () => {
  const [a] = [nominate("a", "LDTT")];
  const worse = finding("a", "rating", "block", "chưa đạt", "");
  const lighter = finding("a", "rating", "warn", "lệch", "Quy chế");
  const same = finding("a", "rating", "warn", "chưa đạt", "Quy chế");
  expect([
    inOrderOf([a], [worse, lighter]),
    inOrderOf([a], [lighter, worse]),
    inOrderOf([a], [worse, same]),
  ]).toEqual([
    [finding("a", "rating", "block", "chưa đạt; lệch", "Quy chế")],
    [finding("a", "rating", "block", "lệch; chưa đạt", "Quy chế")],
    [finding("a", "rating", "block", "chưa đạt", "Quy chế")],
  ]);
});
