import { describe, expect, test } from "vitest";
import type { Quarantined } from "../../../../src/domain/review/quarantined";
import {
  derive,
  desk,
  kept,
  listOf,
  mode,
  pasted,
  person,
  receive,
  response,
  standing,
  stateAfter,
} from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

/** What the lists of one unit come to that were sent again, edited, or wait. */

type Values = Readonly<Record<string, string>>;

const mau = person("GV001", "Trần Thị Mẫu");
const thu = person("GV002", "Lê Văn Thử");
const list = (...names: readonly string[]) => pasted(...names.map((name) => `${name}|LDTT`));
const add = (values: Values) => ({ ...mode("add"), ...values });
const withdraw = (values: Values) => ({ ...mode("withdraw"), ...values });
const replace = (values: Values) => ({ ...mode("replace"), ...values });

/** The state after responses r1, r2, …, a day each. */
function inTurn(...sent: readonly Values[]) {
  return stateAfter(...sent.map((values, at) => response(`r${at + 1}`, july(at + 1), values)));
}

/** The state after the revisions of one response, a day each, and then those of others. */
function edited(revisions: readonly Values[], ...others: readonly Values[]) {
  return stateAfter(
    ...others.map((values, at) => response(`r${at + 2}`, july(1, 9 + at), values)),
    ...revisions.map((values, at) => response("r1", july(at + 2), values)),
  );
}

/** "Trần Thị Mẫu active r1#1": who stands how, and by which submission. */
function whoStands({ nominations }: ReturnType<typeof derive>): readonly string[] {
  return nominations.map(({ name, state, submission }) => `${name} ${state} ${submission}`);
}

const resent = ({ receipts }: ReturnType<typeof derive>) =>
  receipts.filter((each) => each.resent).map(({ submission }) => submission);
const none = "Không có đề nghị nào đang xét như vậy để rút";

describe("a withdrawal that is sent twice", () => {
  test("by mistake withdraws once, and nobody is told that there is nothing to withdraw", () => {
    const twice = inTurn(mau, withdraw(mau), withdraw(mau));
    expect([standing(twice), desk(twice), resent(twice)]).toEqual([
      ["K-CK/GV001/LDTT withdrawn"],
      [],
      ["r3#1"],
    ]);
  });

  test("withdraws again who was nominated again in between, be it one of two nominees or of two awards", () => {
    const both = list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử");
    const again = inTurn(both, withdraw(both), add(mau), withdraw(both));
    expect([standing(again), desk(again), resent(again)]).toEqual([
      ["K-CK/GV001/LDTT withdrawn", "K-CK/GV002/LDTT withdrawn"],
      [`3: ${none}`],
      [],
    ]);
    const awards = person("GV001", "Trần Thị Mẫu", "LDTT\nCSTDCS");
    const all = withdraw(person("GV001", "Trần Thị Mẫu", ""));
    const one = inTurn(awards, all, add(mau), all);
    expect([standing(one), desk(one), resent(one)]).toEqual([
      ["K-CK/GV001/LDTT withdrawn", "K-CK/GV001/CSTDCS withdrawn"],
      [],
      [],
    ]);
  });

  test("is told each time of whom it does not find", () => {
    const stranger = withdraw(list("GV001|Trần Thị Mẫu", "GV077|Hồ Văn Lạ"));
    const twice = inTurn(mau, stranger, stranger);
    expect([standing(twice), desk(twice), resent(twice)]).toEqual([
      ["K-CK/GV001/LDTT withdrawn"],
      [`3: ${none}`, `2: ${none}`, `3: ${none}`],
      [],
    ]);
    const nobody = withdraw(person("GV077", "Hồ Văn Lạ"));
    expect(desk(inTurn(mau, nobody, nobody))).toEqual([none, none]);
    // Who is nominated after all is withdrawn by the second.
    expect(standing(inTurn(nobody, add(person("GV077", "Hồ Văn Lạ")), nobody))).toEqual([
      "K-CK/GV077/LDTT withdrawn",
    ]);
  });
});

describe("a list that is sent again after one of it was withdrawn", () => {
  const two = list("|Trần Thị Mẫu", "|Lê Văn Thử");
  test("nominates that one again, and nobody twice", () => {
    const again = inTurn(two, withdraw(person("", "Lê Văn Thử")), two);
    expect([whoStands(again), resent(again)]).toEqual([
      ["Trần Thị Mẫu active r1#1", "Lê Văn Thử withdrawn r1#1", "Lê Văn Thử active r3#1"],
      [],
    ]);
  });

  test("by codes too, with what a later list had made of it", () => {
    const more = add({ ...mau, summary: "Dạy giỏi" });
    const again = inTurn(mau, more, withdraw(mau), more);
    expect([whoStands(again), resent(again)]).toEqual([["Trần Thị Mẫu active r4#1"], []]);
    expect(again.nominations.map(({ summary }) => summary)).toEqual(["Dạy giỏi"]);
    expect(resent(inTurn(mau, more, more))).toEqual(["r3#1"]);
  });

  test("one nominee under two awards is nominated for the one again", () => {
    const awards = person("GV001", "Trần Thị Mẫu", "LDTT\nCSTDCS");
    const again = inTurn(awards, withdraw(person("GV001", "", "CSTDCS")), awards);
    expect([whoStands(again), resent(again)]).toEqual([
      ["Trần Thị Mẫu active r1#1", "Trần Thị Mẫu active r3#1"],
      [],
    ]);
  });
});

describe("a whole list in the place of another", () => {
  test("brings in again whom the one before left out, by the name alone too; who was withdrawn is nominated anew", () => {
    const two = list("|Trần Thị Mẫu", "|Lê Văn Thử");
    const gone = inTurn(two, replace(list("|Trần Thị Mẫu")));
    const approved = (ledger: readonly Values[]) => {
      const rows = ledger.reduce(
        (before, values, at) => receive(before, [response(`r${at + 1}`, july(at + 1), values)]),
        receive([], []),
      );
      const decided = gone.replacements.map((each) => ({ ...each, decision: "approved" as const }));
      return derive(rows, { ...kept(gone), replacements: decided });
    };
    const back = approved([
      two,
      replace(list("|Trần Thị Mẫu")),
      replace(list("|Lê Văn Thử", "|Trần Thị Mẫu")),
    ]);
    expect(whoStands(back)).toEqual(["Trần Thị Mẫu active r1#1", "Lê Văn Thử active r3#1"]);
    expect(back.replacements.map(({ added, changed, gone: left }) => [added, changed, left])).toEqual([
      [[], [], ["Lê Văn Thử, LDTT"]],
      [["Lê Văn Thử, LDTT"], [], []],
    ]);
    const anew = inTurn(two, withdraw(person("", "Lê Văn Thử")), replace(two));
    expect(whoStands(anew)).toEqual([
      "Trần Thị Mẫu active r1#1",
      "Lê Văn Thử withdrawn r1#1",
      "Lê Văn Thử active r3#1",
    ]);
  });

  test("does not count as gone who was withdrawn before it", () => {
    const state = inTurn(list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử"), withdraw(thu), replace(mau));
    expect([standing(state), state.replacements.map(({ gone, decision }) => [gone, decision])]).toEqual([
      ["K-CK/GV001/LDTT active", "K-CK/GV002/LDTT withdrawn"],
      [[[], "approved"]],
    ]);
  });

  test("the same again changes nothing; with a nominee sent in between it asks of that one", () => {
    const whole = replace(list("GV001|Trần Thị Mẫu"));
    expect(resent(inTurn(mau, whole, whole))).toEqual(["r3#1"]);
    const between = inTurn(mau, whole, add(thu), whole);
    expect([resent(between), between.replacements.map(({ submission, gone }) => [submission, gone])]).toEqual(
      [
        [],
        [
          ["r2#1", []],
          ["r4#1", ["Lê Văn Thử (GV002), LDTT"]],
        ],
      ],
    );
  });
});

describe("an edit keeps in sight whom it takes out", () => {
  test("of a response that is made a withdrawal: its nominees, and the withdrawal takes out others", () => {
    expect(whoStands(edited([mau, withdraw(thu)], thu))).toEqual([
      "Lê Văn Thử withdrawn r2#1",
      "Trần Thị Mẫu removed r1#1",
    ]);
    const own = edited([mau, withdraw(mau)]);
    expect([whoStands(own), desk(own)]).toEqual([["Trần Thị Mẫu removed r1#1"], [none]]);
  });

  test("and of a withdrawal nobody: whom it named was never its nominee, and stands again", () => {
    expect(
      whoStands(edited([withdraw(mau), withdraw(thu)], list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử"))),
    ).toEqual(["Trần Thị Mẫu active r2#1", "Lê Văn Thử withdrawn r2#1"]);
    expect(
      whoStands(edited([withdraw(person("", "Trần Thị Mẫu")), add(thu)], person("", "Trần Thị Mẫu"))),
    ).toEqual(["Trần Thị Mẫu active r2#1", "Lê Văn Thử active r1#2"]);
  });

  test("with the content of the last revision that had them, once however many had", () => {
    const revisions = ["một", "hai"].map((summary) => ({ ...mau, summary }));
    const state = edited([...revisions, thu]);
    expect(state.nominations.map(({ name, state: of, summary }) => [name, of, summary])).toEqual([
      ["Lê Văn Thử", "active", ""],
      ["Trần Thị Mẫu", "removed", "hai"],
    ]);
    const uncoded = ["một", "hai"].map((summary) => ({ ...person("", "Trần Thị Mẫu"), summary }));
    expect(whoStands(edited([...uncoded, thu]))).toEqual([
      "Lê Văn Thử active r1#3",
      "Trần Thị Mẫu removed r1#2",
    ]);
  });

  test("one of two of a name is one, and one of that name in another response is another", () => {
    const twins = list("|Nguyễn Văn Hòa", "|Nguyễn Văn Hòa", "|Lê Văn Thử");
    expect(whoStands(edited([twins, list("|Lê Văn Thử", "|Nguyễn Văn Hòa")]))).toEqual([
      "Lê Văn Thử active r1#2",
      "Nguyễn Văn Hòa active r1#2",
      "Nguyễn Văn Hòa removed r1#1",
    ]);
    expect(
      whoStands(
        edited([list("|Nguyễn Văn Hòa", "|Lê Văn Thử"), list("|Lê Văn Thử")], list("|Nguyễn Văn Hòa")),
      ),
    ).toEqual(["Nguyễn Văn Hòa active r2#1", "Lê Văn Thử active r1#2", "Nguyễn Văn Hòa removed r1#1"]);
  });

  test("but not who was sent twice by mistake, which the edit mends", () => {
    const hoa = person("", "Nguyễn Văn Hòa");
    expect(whoStands(edited([hoa, person("", "Phạm Thị Nháp")], hoa))).toEqual([
      "Nguyễn Văn Hòa active r2#1",
      "Phạm Thị Nháp active r1#2",
    ]);
  });
});

describe("a list by a guess", () => {
  const guessed = (...names: readonly string[]) => listOf(...names.map((name) => `${name}|LDTT`));
  const three = guessed("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử", "|Phạm Thị Nháp");

  test("shows whom it would bring in again: by the code on the row there was, by the name alone on a new one", () => {
    const first = list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử", "|Phạm Thị Nháp");
    expect(whoStands(inTurn(first, withdraw(first), add(three)))).toEqual([
      "Trần Thị Mẫu unconfirmed r3#1",
      "Lê Văn Thử unconfirmed r3#1",
      "Phạm Thị Nháp withdrawn r1#1",
      "Phạm Thị Nháp unconfirmed r3#1",
    ]);
    expect(whoStands(inTurn(first, withdraw(first), replace(three)))).toEqual([
      "Trần Thị Mẫu unconfirmed r3#1",
      "Lê Văn Thử unconfirmed r3#1",
      "Phạm Thị Nháp withdrawn r1#1",
      "Phạm Thị Nháp unconfirmed r3#1",
    ]);
  });

  test("beside what stands: a replacement shows nobody of it twice, an addition by name alone does", () => {
    const first = list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử", "|Phạm Thị Nháp");
    expect(whoStands(inTurn(first, replace(three)))).toEqual([
      "Trần Thị Mẫu active r1#1",
      "Lê Văn Thử active r1#1",
      "Phạm Thị Nháp active r1#1",
    ]);
    expect(whoStands(inTurn(first, add(three)))).toEqual([
      "Trần Thị Mẫu active r1#1",
      "Lê Văn Thử active r1#1",
      "Phạm Thị Nháp active r1#1",
      "Phạm Thị Nháp unconfirmed r2#1",
    ]);
  });

  test("a replacement or an addition that is sent twice is asked of once; a withdrawal each time", () => {
    const asked = (...sent: readonly Values[]) => inTurn(...sent).quarantine.map(({ id }) => id);
    expect(asked(mau, replace(three), replace(three))).toEqual(["r2#1/reading"]);
    expect(asked(mau, add(three), add(three))).toEqual(["r2#1/reading"]);
    const gone = withdraw(guessed("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử"));
    expect(asked(mau, gone, gone)).toEqual(["r2#1/reading", "r3#1/reading"]);
  });

  test("declined, an edit of what stood takes nobody out and says of whom it would have brought in", () => {
    const ledger = receive(
      receive([], [response("r1", july(1), list("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử"))]),
      [response("r1", july(2), guessed("GV001|Trần Thị Mẫu", "GV003|Vũ Văn Vẽ"))],
    );
    const waiting = derive(ledger);
    const word: Quarantined["word"] = "declined";
    const declined = derive(ledger, {
      ...kept(waiting),
      quarantine: waiting.quarantine.map((row) => ({ ...row, word })),
    });
    expect(whoStands(declined)).toEqual([
      "Trần Thị Mẫu active r1#1",
      "Lê Văn Thử active r1#1",
      "Vũ Văn Vẽ declined r1#2",
    ]);
  });

  test("that edits a list by a guess waits beside nothing: the first one said nothing for sure", () => {
    const both = edited([
      guessed("GV001|Trần Thị Mẫu", "GV002|Lê Văn Thử"),
      guessed("GV001|Trần Thị Mẫu", "GV003|Vũ Văn Vẽ"),
    ]);
    expect(whoStands(both)).toEqual([
      "Trần Thị Mẫu unconfirmed r1#2",
      "Vũ Văn Vẽ unconfirmed r1#2",
      "Lê Văn Thử removed r1#1",
    ]);
  });
});
