import { describe, expect, test } from "vitest";
import type { ReviewState } from "../../../../src/domain/review/intake/derive-review";
import type { Quarantined } from "../../../../src/domain/review/quarantined";
import type { LedgerRow } from "../../../../src/domain/review/submission";
import {
  derive,
  desk,
  kept,
  listOf,
  mode,
  nothingChecked,
  pasted,
  person,
  receive,
  response,
  standing,
  stateAfter,
} from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

/** A list as people paste it without the row that says what its columns are: all of it rests on a guess. */
const headless = listOf;

const three = headless("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "|Pham Thi Nhap|LDTT");

/** What the register holds once the secretary has written her word into the row of this id. */
function saying(state: ReviewState, id: string, word: Quarantined["word"]) {
  const { quarantine, ...rest } = kept(state);
  if (!quarantine.some((row) => row.id === id)) throw new Error(`no row ${id}`);
  return { ...rest, quarantine: quarantine.map((row) => (row.id === id ? { ...row, word } : row)) };
}

/** The rows that ask for her word, what she said and whether they are settled. */
const wordRows = ({ quarantine }: ReviewState) =>
  quarantine
    .filter(({ id }) => /\/(reading|deleted)$/.test(id))
    .map(({ id, word, settled }) => `${id} ${word ?? "-"} ${settled}`);

describe("a list that was read by a guess", () => {
  const ledger = receive([], [response("r1", july(1), three)]);
  const first = derive(ledger);

  test("waits: seen, standing nowhere, told with how its columns were understood and what to do", () => {
    const seen: string[] = [];
    derive(ledger, {
      check: (nominations) => {
        seen.push(...nominations.map(({ id }) => id));
        return nothingChecked;
      },
    });
    expect([seen, standing(first)]).toEqual([
      [],
      ["K-CK/GV001/LDTT unconfirmed", "K-CK/GV002/LDTT unconfirmed", "K-CK/pham thi nhap/LDTT unconfirmed"],
    ]);
    expect(first.nominations.map(({ messages }) => messages)).toEqual(
      first.nominations.map(() => ["Bảng không có dòng tên cột; hiểu theo nội dung từng cột"]),
    );
    expect(first.progress.find(({ unit }) => unit === "K-CK")?.nominations).toBe(0);
    expect(first.quarantine).toEqual([
      {
        id: "r1#1/reading",
        review: "CN23",
        submission: "r1#1",
        at: july(1),
        unitCode: "ck-7f3a",
        line: null,
        text: "GV001\tTrần Thị Mẫu\tLDTT\nGV002\tLê Văn Thử\tLDTT\n\tPham Thi Nhap\tLDTT",
        reason:
          "Chờ xác nhận 03 dòng: bảng không có dòng tên cột; hiểu theo nội dung từng cột; các cột hiểu là: cột 1 → Mã; cột 2 → Họ và tên; cột 3 → Danh hiệu đề nghị; ghi “Nhận” hoặc “Không nhận” ở cột “Nhận hay không” rồi bấm Kiểm tra lại, hoặc bấm Duyệt hồ sơ chờ xác nhận",
        unit: "",
        word: null,
        settled: false,
      },
    ]);
  });

  test("accepted, it counts, by the same ids; read again, nothing changes; taken back, it waits as before", () => {
    const accepted = derive(ledger, saying(first, "r1#1/reading", "accepted"));
    expect(standing(accepted)).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT active",
      "K-CK/pham thi nhap/LDTT active",
    ]);
    expect([wordRows(accepted), desk(accepted)]).toEqual([
      ["r1#1/reading accepted true"],
      [
        "Thư ký đã nhận lần gửi này như sổ đọc; các cột hiểu là: cột 1 → Mã; cột 2 → Họ và tên; cột 3 → Danh hiệu đề nghị",
      ],
    ]);
    expect(derive(ledger, kept(accepted))).toEqual(accepted);
    expect(derive(ledger, saying(accepted, "r1#1/reading", null))).toEqual(first);
  });

  test("declined, nothing of it counts and none of it is lost; a later list of the unit's counts by its own reading", () => {
    const declined = derive(ledger, saying(first, "r1#1/reading", "declined"));
    expect(standing(declined)).toEqual([
      "K-CK/GV001/LDTT declined",
      "K-CK/GV002/LDTT declined",
      "K-CK/pham thi nhap/LDTT declined",
    ]);
    expect(wordRows(declined)).toEqual(["r1#1/reading declined true"]);
    const better = response("r2", july(2), { ...pasted("GV001|Trần Thị Mẫu|LDTT"), ...mode("add") });
    expect(standing(derive(receive(ledger, [better]), kept(declined)))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT declined",
      "K-CK/pham thi nhap/LDTT declined",
    ]);
    expect(derive(ledger, saying(declined, "r1#1/reading", null))).toEqual(first);
  });

  test("her word is of the revision that she saw: what an edit makes of it waits anew, and what she accepted stands", () => {
    const accepted = derive(ledger, saying(first, "r1#1/reading", "accepted"));
    const edit = headless("GV001|Trần Thị Mẫu|LDTT", "GV003|Vũ Văn Vẽ|LDTT");
    const edited = receive(ledger, [response("r1", july(2), edit)]);
    const waiting = derive(edited, kept(accepted));
    expect(standing(waiting)).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT active",
      "K-CK/pham thi nhap/LDTT active",
      "K-CK/GV003/LDTT unconfirmed",
    ]);
    expect(wordRows(waiting)).toEqual(["r1#1/reading accepted true", "r1#2/reading - false"]);
    expect(standing(derive(edited, saying(waiting, "r1#2/reading", "accepted")))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV003/LDTT active",
      "K-CK/GV002/LDTT removed",
      "K-CK/pham thi nhap/LDTT removed",
    ]);
    expect(standing(derive(edited, saying(waiting, "r1#2/reading", "declined")))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT active",
      "K-CK/pham thi nhap/LDTT active",
      "K-CK/GV003/LDTT declined",
    ]);
  });

  test("an edit under headings settles it: nobody is asked of what was before", () => {
    const edit = pasted("GV001|Trần Thị Mẫu|LDTT", "|Pham Thi Nhap|LDTT");
    const edited = derive(receive(ledger, [response("r1", july(2), edit)]), kept(first));
    expect([standing(edited), wordRows(edited)]).toEqual([
      ["K-CK/GV001/LDTT active", "K-CK/pham thi nhap/LDTT active", "K-CK/GV002/LDTT removed"],
      [],
    ]);
  });

  test("sent twice by mistake, it is asked of once", () => {
    const twice = receive(ledger, [response("r2", july(1, 9), three)]);
    const both = derive(twice);
    expect([standing(both), wordRows(both)]).toEqual([standing(first), ["r1#1/reading - false"]]);
    const accepted = derive(twice, saying(both, "r1#1/reading", "accepted"));
    expect([standing(accepted).map((row) => row.split(" ").pop()), wordRows(accepted)]).toEqual([
      ["active", "active", "active"],
      ["r1#1/reading accepted true"],
    ]);
  });

  test("what the secretary wrote beside a row stays beside it when it is accepted", () => {
    const { nominations, ...rest } = saying(first, "r1#1/reading", "accepted");
    const noted = nominations.map((row) => ({ ...row, opinion: `của ${row.name}` }));
    const accepted = derive(ledger, { ...rest, nominations: noted });
    expect(accepted.nominations.map(({ name, opinion }) => opinion === `của ${name}`)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("what stood before waits for no guess", () => {
  const before = pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "|Pham Thi Nhap|LDTT");
  const sure = receive([], [response("r1", july(1), before)]);

  test("a replacement by guess replaces nobody; accepted, it is a replacement like any other", () => {
    const other = {
      ...headless("GV001|Trần Thị Mẫu|CSTDCS", "GV003|Vũ Văn Vẽ|LDTT", "|Pham Thi Nhap|LDTT"),
      ...mode("replace"),
    };
    const ledger = receive(sure, [response("r2", july(2), other)]);
    const waiting = derive(ledger);
    expect([standing(waiting), waiting.replacements]).toEqual([
      [
        "K-CK/GV001/LDTT active",
        "K-CK/GV002/LDTT active",
        "K-CK/pham thi nhap/LDTT active",
        "K-CK/GV001/CSTDCS unconfirmed",
        "K-CK/GV003/LDTT unconfirmed",
      ],
      [],
    ]);
    const accepted = derive(ledger, saying(waiting, "r2#1/reading", "accepted"));
    expect([standing(accepted), accepted.replacements.map(({ gone, decision }) => [gone, decision])]).toEqual(
      [
        [
          "K-CK/GV001/LDTT leaving",
          "K-CK/GV002/LDTT leaving",
          "K-CK/pham thi nhap/LDTT active",
          "K-CK/GV001/CSTDCS active",
          "K-CK/GV003/LDTT active",
        ],
        [[["Trần Thị Mẫu (GV001), LDTT", "Lê Văn Thử (GV002), LDTT"], "pending"]],
      ],
    );
  });

  test("a withdrawal by guess withdraws nobody before it is accepted", () => {
    const ledger = receive(sure, [
      response("r2", july(2), {
        ...headless("GV002|Lê Văn Thử|LDTT", "|Pham Thi Nhap|LDTT"),
        ...mode("withdraw"),
      }),
    ]);
    const waiting = derive(ledger);
    expect([standing(waiting), wordRows(waiting)]).toEqual([
      standing(derive(sure)),
      ["r2#1/reading - false"],
    ]);
    expect(standing(derive(ledger, saying(waiting, "r2#1/reading", "accepted")))).toEqual([
      "K-CK/GV001/LDTT active",
      "K-CK/GV002/LDTT withdrawn",
      "K-CK/pham thi nhap/LDTT withdrawn",
    ]);
  });

  test("an edit by guess changes nothing that stands", () => {
    const edit = headless("GV001|Trần Thị Mẫu|CSTDCS", "GV002|Lê Văn Thử|LDTT");
    const ledger = receive(sure, [response("r1", july(2), edit)]);
    const waiting = derive(ledger);
    expect([standing(waiting), waiting.nominations.map(({ submission }) => submission)]).toEqual([
      [
        "K-CK/GV001/LDTT active",
        "K-CK/GV002/LDTT active",
        "K-CK/pham thi nhap/LDTT active",
        "K-CK/GV001/CSTDCS unconfirmed",
      ],
      ["r1#1", "r1#1", "r1#1", "r1#2"],
    ]);
  });

  test("a whole list that came after a guess leaves nothing to ask", () => {
    const ledger = receive(sure, [
      response("r2", july(2), {
        ...headless("GV003|Vũ Văn Vẽ|LDTT", "GV002|Lê Văn Thử|LDTT"),
        ...mode("add"),
      }),
      response("r3", july(3), {
        ...before,
        list: `${before.list}\nGV003\tVũ Văn Vẽ\tLDTT`,
        ...mode("replace"),
      }),
    ]);
    const state = derive(ledger);
    expect([standing(state).map((row) => row.split(" ").pop()), wordRows(state)]).toEqual([
      ["active", "active", "active", "active"],
      [],
    ]);
  });

  test("a withdrawal reaches what waits, too", () => {
    const state = stateAfter(
      response("r1", july(1), three),
      response("r2", july(2), { ...person("GV001", ""), ...mode("withdraw") }),
    );
    expect(standing(state)).toEqual([
      "K-CK/GV001/LDTT withdrawn",
      "K-CK/GV002/LDTT unconfirmed",
      "K-CK/pham thi nhap/LDTT unconfirmed",
    ]);
  });
});

describe("a source known by the secretary's assignment alone (R3)", () => {
  const own = response("r1", july(1), pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"));
  const stranger = (day: number, values: Readonly<Record<string, string>>) =>
    response("r2", july(day), { ...values, ...mode("add"), ...values, unitCode: "sai" });
  const ledger = receive(receive([], [own]), [stranger(2, person("GV003", "Vũ Văn Vẽ"))]);
  const unknown = derive(ledger);
  const assigned = derive(ledger, {
    ...kept(unknown),
    quarantine: unknown.quarantine.map((row) => ({ ...row, unit: "K-CK" })),
  });
  const allThree = ["K-CK/GV001/LDTT active", "K-CK/GV002/LDTT active", "K-CK/GV003/LDTT active"];

  test("what it nominates counts", () => {
    expect(standing(assigned)).toEqual(allThree);
  });

  test.each([
    [
      "a withdrawal of the whole list",
      { ...pasted("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT"), ...mode("withdraw") },
    ],
    ["a replacement by nobody", { ...pasted(), ...mode("replace") }],
    ["somebody else", person("GV004", "Đỗ Thị Giả")],
    ["nothing at all", {}],
  ])("edited into %s, it does nothing, takes nothing away, and waits to be assigned anew", (_, edit) => {
    const edited = receive(ledger, [stranger(3, edit)]);
    const state = derive(edited, kept(assigned));
    expect(standing(state)).toEqual(allThree);
    expect(state.quarantine.map(({ id, unit, settled, reason }) => [id, unit, settled, reason])).toEqual([
      ["r2#1", "K-CK", true, "Chưa rõ nguồn theo mã nộp; thư ký đã gán cho đơn vị K-CK"],
      [
        "r2#2",
        "",
        false,
        "Chưa rõ nguồn: mã nộp không có trong tab “Liên kết nộp”; lần gửi trước của phản hồi này đã gán cho đơn vị K-CK, lần sửa này phải xem lại; chọn đơn vị ở cột “Gán cho đơn vị” rồi bấm Kiểm tra lại",
      ],
    ]);
    expect(derive(edited, kept(state))).toEqual(state);
  });

  test("assigned once more, a withdrawal or a replacement still waits for her word of it", () => {
    const edit = { ...pasted("GV001|Trần Thị Mẫu|LDTT"), ...mode("withdraw") };
    const edited = receive(ledger, [stranger(3, edit)]);
    const state = derive(edited, kept(assigned));
    const both = derive(edited, {
      ...kept(state),
      quarantine: state.quarantine.map((row) => ({ ...row, unit: "K-CK" })),
    });
    expect([standing(both), both.quarantine.map(({ id, reason }) => [id, reason]).slice(-1)]).toEqual([
      allThree,
      [
        [
          "r2#2/reading",
          "Chờ xác nhận 01 dòng: hồ sơ “Rút đề nghị” của nguồn do thư ký gán, chưa bỏ hay rút đề nghị nào; các cột hiểu là: “Mã”; “Họ và tên”; “Danh hiệu” → Danh hiệu đề nghị; ghi “Nhận” hoặc “Không nhận” ở cột “Nhận hay không” rồi bấm Kiểm tra lại, hoặc bấm Duyệt hồ sơ chờ xác nhận",
        ],
      ],
    ]);
    const accepted = derive(edited, saying(both, "r2#2/reading", "accepted"));
    expect(standing(accepted)).toEqual([
      "K-CK/GV001/LDTT withdrawn",
      "K-CK/GV002/LDTT active",
      "K-CK/GV003/LDTT removed",
    ]);
  });

  test("a unit's own edit that has lost its code takes nothing away either", () => {
    const lost = receive(ledger, [response("r1", july(3), { ...pasted(), unitCode: "" })]);
    expect(standing(derive(lost, kept(assigned)))).toEqual(allThree);
  });
});

describe("a response that its form has no more (R12)", () => {
  const ledger: readonly LedgerRow[] = receive(
    [],
    [
      response("r1", july(1), pasted("GV001|Trần Thị Mẫu|LDTT", "|Nguyễn Văn Hòa|LDTT")),
      response("r2", july(2), { ...pasted("|Nguyễn Văn Hòa|LDTT"), ...mode("add") }),
    ],
  );
  const deleted = new Set(["r1"]);
  const told = derive(ledger, { deleted });

  test("is told, and goes on counting", () => {
    expect(standing(told)).toEqual(standing(derive(ledger)));
    expect(told.quarantine.map(({ id, reason, settled }) => [id, reason, settled])).toEqual([
      [
        "r1#1/deleted",
        "Phản hồi này không còn trong biểu mẫu của Google nhưng sổ vẫn giữ các đề nghị của nó; nếu bỏ thì ghi “Không nhận”, nếu giữ thì ghi “Nhận” ở cột “Nhận hay không” rồi bấm Kiểm tra lại, hoặc bấm Duyệt hồ sơ chờ xác nhận",
        false,
      ],
    ]);
  });

  test("dropped by the secretary's word, its nominations are told apart, and nobody else's id moves", () => {
    const dropped = derive(ledger, { deleted, ...saying(told, "r1#1/deleted", "declined") });
    expect([standing(dropped), wordRows(dropped)]).toEqual([
      ["K-CK/GV001/LDTT declined", "K-CK/nguyêñ văn hoà/LDTT declined", "K-CK/nguyêñ văn hoà/LDTT~2 active"],
      ["r1#1/deleted declined true"],
    ]);
    expect(derive(ledger, { deleted, ...saying(dropped, "r1#1/deleted", null) })).toEqual(told);
    const keptOn = derive(ledger, { deleted, ...saying(told, "r1#1/deleted", "accepted") });
    expect([standing(keptOn), wordRows(keptOn)]).toEqual([standing(told), ["r1#1/deleted accepted true"]]);
  });

  test("dropped with all it said: a withdrawal withdraws no more, a report is owed again", () => {
    const withdrawal = response("r3", july(3), { ...person("GV001", ""), ...mode("withdraw") });
    const report = response("r4", july(3), { unitCode: "ck-7f3a", participants: "12" });
    const more = receive(receive(ledger, [withdrawal]), [report], "report");
    const gone = new Set(["r3", "r4"]);
    const before = derive(more, { deleted: gone });
    const [first, second] = before.quarantine.map(({ id }) => id);
    expect([first, second]).toEqual(["r3#1/deleted", "r4#1/deleted"]);
    const one = derive(more, { deleted: gone, ...saying(before, "r3#1/deleted", "declined") });
    const both = derive(more, { deleted: gone, ...saying(one, "r4#1/deleted", "declined") });
    const owes = (state: ReviewState) => state.progress.find(({ unit }) => unit === "K-CK")?.missing;
    expect([standing(before)[0], standing(both)[0]]).toEqual([
      "K-CK/GV001/LDTT withdrawn",
      "K-CK/GV001/LDTT active",
    ]);
    expect([before.reports.length, both.reports.length, owes(before), owes(both)]).toEqual([
      1,
      0,
      ["chốt danh sách đề nghị"],
      ["chốt danh sách đề nghị", "báo cáo"],
    ]);
  });

  test("of which the form has it again, nothing is asked, and what was said of it holds no more", () => {
    const dropped = derive(ledger, { deleted, ...saying(told, "r1#1/deleted", "declined") });
    const back = derive(ledger, kept(dropped));
    expect([standing(back), back.quarantine]).toEqual([standing(told), []]);
  });
});
