import { describe, expect, test } from "vitest";
import { deletedResponses, missingFrom } from "../../../../src/domain/review/intake/deleted";
import { awaitsWord } from "../../../../src/domain/review/intake/word";
import type { Quarantined } from "../../../../src/domain/review/quarantined";
import type { LedgerRow } from "../../../../src/domain/review/submission";
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

/** What the secretary reads on her desk of lists, of what waits and of responses that are gone; what she says of it. */

const mau = person("GV001", "Trần Thị Mẫu");
const listed = (...rows: readonly string[]) => stateAfter(response("r1", july(1), listOf(...rows)));
/** A list without the row that says what its columns are. */
const headless = listOf("GV001|Trần Thị Mẫu|LDTT", "GV002|Lê Văn Thử|LDTT", "|Phạm Thị Nháp|LDTT");
const understood = "các cột hiểu là: cột 1 → Mã; cột 2 → Họ và tên; cột 3 → Danh hiệu đề nghị";
const saying = (state: ReturnType<typeof derive>, word: Quarantined["word"]) => ({
  ...kept(state),
  quarantine: state.quarantine.map((row) => ({ ...row, word })),
});

describe("a list's lines", () => {
  test("that name another unit of the school are told, in a column or above them; the own unit and its parts are not", () => {
    expect(
      desk(
        listed(
          "Họ và tên|Đơn vị|Danh hiệu",
          "Trần Thị Mẫu|Khoa Cơ khí|LDTT",
          "Lê Văn Thử|Khoa Du lịch|LDTT",
          "Phạm Thị Nháp|Tổ Hàn|LDTT",
          "Vũ Văn Vẽ||LDTT",
        ),
      ),
    ).toEqual([
      "3: Đơn vị “Khoa Du lịch” không phải là đơn vị gửi danh sách (Khoa Cơ khí); hãy kiểm tra lại",
    ]);
    expect(
      desk(
        listed(
          "Họ và tên|Danh hiệu",
          "Khoa Cơ khí|",
          "Trần Thị Mẫu|LDTT",
          "Phòng Đào tạo|",
          "Lê Văn Thử|LDTT",
        ),
      ),
    ).toEqual([
      "5: Đơn vị “Phòng Đào tạo” không phải là đơn vị gửi danh sách (Khoa Cơ khí); hãy kiểm tra lại",
    ]);
  });

  test("of students may have their class under the unit; a unit and a part of one are no class, and a class of its own counts", () => {
    const classes = (...rows: readonly string[]) =>
      listed(...rows).nominations.map(({ className }) => className);
    expect(
      classes(
        "Họ và tên|Đơn vị|Danh hiệu",
        "Sinh Viên Thử|CK1-K15|GK",
        "Sinh Viên Mẫu|Khoa Cơ khí|GK",
        "Sinh Viên Giả|Tổ 2|GK",
        "Sinh Viên Vẽ|Xưởng|GK",
      ),
    ).toEqual(["CK1-K15", "", "", ""]);
    expect(classes("Họ và tên|Lớp|Đơn vị|Danh hiệu", "Sinh Viên Thử|K45A|CK1-K15|GK")).toEqual(["K45A"]);
  });

  test("under an award's name take their award from it, of which nothing is told", () => {
    const state = listed("TT|Họ và tên", "I. Lao động tiên tiến|", "1|Trần Thị Mẫu", "2|Lê Văn Thử");
    expect([state.nominations.map(({ name, award }) => `${name} ${award}`), desk(state)]).toEqual([
      ["Trần Thị Mẫu LDTT", "Lê Văn Thử LDTT"],
      [],
    ]);
  });

  test("an award for both under “Cá nhân” is a person's, whatever the name is like; under “Tập thể” a collective's", () => {
    const state = listed("Họ và tên|Danh hiệu", "Tập thể|", "Đội Thử|GK", "Cá nhân|", "Tổ Văn Mẫu|GK");
    expect(state.nominations.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Đội Thử collective",
      "Tổ Văn Mẫu individual",
    ]);
  });
});

describe("figures of a collective", () => {
  const figures = (memberCount: string, completion: string) => {
    const state = stateAfter(
      response("r1", july(1), {
        ...{ shape: "Một tập thể", collectiveName: "Tổ Thử", collectiveAwards: "TTLDTT" },
        ...{ memberCount, completion },
      }),
    );
    return [...state.nominations.map((row) => [row.memberCount, row.completion]), desk(state).length];
  };

  test("are read as spreadsheets and people write them", () => {
    expect(figures("12,0", "98,5 %")).toEqual([[12, 98.5], 0]);
    expect(figures("12.00", "0,5%")).toEqual([[12, 0.5], 0]);
    expect(figures("1.200 người", "100")).toEqual([[1200, 100], 0]);
  });

  test("are told where they may as well be something else", () => {
    expect(figures("12,5", "1")).toEqual([[null, null], 2]);
    expect(figures("x12,0", "0,985")).toEqual([[null, null], 2]);
    expect(figures("1,000", "100,1")).toEqual([[null, null], 2]);
    expect(figures("12", "0")).toEqual([[12, 0], 0]);
  });
});

describe("what the secretary said of a reading", () => {
  const ledger = receive([], [response("r1", july(1), headless)]);
  const waiting = derive(ledger);

  test("stands on her desk with how the columns were understood", () => {
    expect(desk(derive(ledger, saying(waiting, "declined")))).toEqual([
      `Thư ký không nhận cách đọc lần gửi này; ${understood}`,
    ]);
    const assigned = receive(receive([], [response("r1", july(1), mau)]), [
      response("r2", july(2), { ...mode("withdraw"), ...mau, unitCode: "sai" }),
    ]);
    const unknown = derive(assigned);
    const known = derive(assigned, {
      ...kept(unknown),
      quarantine: unknown.quarantine.map((row) => ({ ...row, unit: "K-CK" })),
    });
    expect(known.nominations.map(({ messages }) => messages)).toEqual([[]]);
    const accepted = derive(assigned, saying(known, "accepted"));
    expect([standing(accepted), desk(accepted).slice(1)]).toEqual([
      ["K-CK/GV001/LDTT withdrawn"],
      ["Thư ký đã nhận lần gửi này như sổ đọc"],
    ]);
  });

  test("and until then whom it names is in the receipt as waiting, with why, and in no other place of it", () => {
    const receipts = (state: typeof waiting) =>
      state.receipts.map(({ nominees, waiting: held, whyWaiting }) => [
        nominees.map(({ name }) => name),
        held.map(({ name }) => name),
        whyWaiting,
      ]);
    const names = ["Trần Thị Mẫu", "Lê Văn Thử", "Phạm Thị Nháp"];
    expect(receipts(waiting)).toEqual([
      [[], names, "Chờ xác nhận 03 dòng: bảng không có dòng tên cột; hiểu theo nội dung từng cột"],
    ]);
    expect(receipts(derive(ledger, saying(waiting, "accepted")))).toEqual([[names, [], ""]]);
  });

  test("an edit of what stands waits with a reason of its own beside each whom it would bring in, guessed or not", () => {
    const unknown = response("r1", july(2), {
      ...mode("replace"),
      ...person("GV003", "Vũ Văn Vẽ"),
      unitCode: "sai",
    });
    const both = receive(receive([], [response("r1", july(1), mau)]), [unknown]);
    const asked = derive(both);
    const state = derive(both, {
      ...kept(asked),
      quarantine: asked.quarantine.map((row) => ({ ...row, unit: "K-CK" })),
    });
    expect(state.nominations.map(({ name, state: of, messages }) => [name, of, messages])).toEqual([
      ["Trần Thị Mẫu", "active", []],
      ["Vũ Văn Vẽ", "unconfirmed", ["Chờ thư ký nhận lần gửi này"]],
    ]);
  });

  test("what only waited, and waits no more, leaves the register; what she wrote beside it does not", () => {
    const written = [
      ["opinion", { opinion: "Xem lại" }],
      ["note", { note: "hỏi Khoa" }],
      ["evidence", { evidenceState: "verified" as const }],
    ] as const;
    const { nominations } = waiting;
    const left = (rows: typeof nominations) =>
      derive([], { nominations: rows }).nominations.map(({ id }) => id);
    const declined = derive(ledger, saying(waiting, "declined")).nominations;
    expect([left(nominations), left(declined)]).toEqual([[], []]);
    for (const [, more] of written) {
      const rows = nominations.map((row, at) => (at === 1 ? { ...row, ...more } : row));
      expect(left(rows)).toEqual(["CN23/K-CK/GV002/LDTT"]);
    }
    expect(left(derive(ledger, saying(waiting, "accepted")).nominations).length).toBe(3);
  });
});

describe("a response that its form has no more", () => {
  const list = response("r1", july(1), mau);
  const report = response("p1", july(2), { participants: "12", summary: "Tốt" });
  const ledger = receive(receive([], [list]), [report], "report");
  const deleted = new Set(["r1", "p1"]);
  const told = derive(ledger, { deleted });

  test("is told as a list or a report, and what the secretary said of it stands there", () => {
    const gone = "Phản hồi này không còn trong biểu mẫu của Google";
    expect(desk(told).map((reason) => reason.split(" của nó")[0])).toEqual([
      `${gone} nhưng sổ vẫn giữ các đề nghị`,
      `${gone} nhưng sổ vẫn giữ báo cáo`,
    ]);
    const said = (word: Quarantined["word"]) => desk(derive(ledger, { deleted, ...saying(told, word) }));
    expect(said("declined")).toEqual(Array(2).fill(`${gone}; thư ký đã bỏ lần gửi này`));
    expect(said("accepted")).toEqual(Array(2).fill(`${gone}; thư ký vẫn giữ lần gửi này`));
  });

  test("waits for her word, as a reading does; nothing else on the desk does", () => {
    const { quarantine } = derive(
      receive(ledger, [response("r2", july(3), { ...headless, ...mode("add") })]),
      { deleted },
    );
    expect(quarantine.filter(awaitsWord).map(({ id }) => id)).toEqual([
      "r1#1/deleted",
      "p1#1/deleted",
      "r2#1/reading",
    ]);
    expect(quarantine.filter((row) => awaitsWord({ ...row, word: "declined" }))).toEqual([]);
    const lines = derive(receive([], [response("r1", july(1), pasted("GV001|Trần Thị Mẫu|Lạ"))])).quarantine;
    expect([lines.length, lines.filter(awaitsWord)]).toEqual([1, []]);
  });

  test("declined with a fault in it, is told of the word alone", () => {
    const faulty = receive(
      [],
      [response("r1", july(1), pasted("GV001|Trần Thị Mẫu|Lạ", "GV002|Lê Văn Thử|LDTT"))],
    );
    const gone = new Set(["r1"]);
    const first = derive(faulty, { deleted: gone });
    expect(first.quarantine.map(({ id }) => id)).toEqual(["r1#1/deleted", "r1#1/2"]);
    expect(
      derive(faulty, { deleted: gone, ...saying(first, "declined") }).quarantine.map(({ id }) => id),
    ).toEqual(["r1#1/deleted"]);
    const unknown = receive([], [response("r1", july(1), { ...mau, unitCode: "sai" })]);
    expect(derive(unknown, { deleted: gone }).quarantine.map(({ id }) => id)).toEqual(["r1#1"]);
  });

  const link = "https://forms.example/a/viewform";
  const row = (of: string, editLink: string): readonly LedgerRow[] =>
    receive([], [{ ...response(of, july(1), mau), editLink }]);

  test("is one of this very form: those of a form made before are not missed", () => {
    const rows = [
      row("r1", `${link}?edit2=r1`),
      row("r2", `${link}#r2`),
      row("r3", "https://forms.example/b/viewform?edit2=r3"),
      row("r4", ""),
    ].flat();
    expect([...missingFrom(link, rows, new Set(["r2"]))]).toEqual(["r1"]);
    expect([...missingFrom(link, rows, new Set(["r1", "r2"]))]).toEqual([]);
    expect([...missingFrom("", rows, new Set(["r1"]))]).toEqual(["r2"]);
    expect([...missingFrom("", rows, new Set())]).toEqual([]);
    expect([...missingFrom(`${link}?usp=x`, rows, new Set())]).toEqual(["r1", "r2"]);
  });

  test("stays told where its form was not asked again, and is told anew by what the form has", () => {
    const other = ledger.map((each) => ({ ...each, review: "CN22", response: "r9" }));
    const all = [...ledger, ...other];
    const before = told.quarantine;
    const of = (missing: Parameters<typeof deletedResponses>[2], desk = before) =>
      [...deletedResponses("CN23", all, missing, desk)].sort();
    expect(of(new Map())).toEqual(["p1", "r1"]);
    expect(of(new Map([["nomination", new Set<string>()]]))).toEqual(["p1"]);
    expect(of(new Map([["nomination", new Set(["r1", "r9"])]]), [])).toEqual(["r1"]);
    expect(
      of(
        new Map(),
        before.map((each) => ({ ...each, id: each.submission })),
      ),
    ).toEqual([]);
  });
});

describe("a submission of unknown source", () => {
  const source = (unitCode: string, unit = "") => {
    const ledger = receive([], [response("r1", july(1), { ...mau, unitCode })]);
    const { quarantine } = derive(ledger);
    return derive(ledger, { quarantine: quarantine.map((row) => ({ ...row, unit })) }).quarantine.map(
      ({ reason }) => reason.split("; chọn đơn vị")[0],
    );
  };

  test("is told why: no code, an unknown one, another review's, a unit that the school has not", () => {
    expect([source(""), source("sai"), source("ck-old"), source("sai", "K-LA")]).toEqual([
      ["Chưa rõ nguồn: không có mã nộp"],
      ["Chưa rõ nguồn: mã nộp không có trong tab “Liên kết nộp”"],
      ["Chưa rõ nguồn: mã nộp là của kỳ xét “CN22”"],
      ["Chưa rõ nguồn: mã nộp không có trong tab “Liên kết nộp”; không có đơn vị “K-LA” trong tab “Đơn vị”"],
    ]);
  });

  test("that another response was assigned says nothing of this one", () => {
    const ledger = receive(
      [],
      [
        response("r1", july(1), { ...mau, unitCode: "sai" }),
        response("r2", july(2), { ...mau, unitCode: "sai" }),
      ],
    );
    const { quarantine } = derive(ledger);
    const state = derive(ledger, {
      quarantine: quarantine.map((row) => (row.id === "r1#1" ? { ...row, unit: "K-CK" } : row)),
    });
    expect(state.quarantine.map(({ reason }) => reason.includes("lần gửi trước"))).toEqual([false, false]);
  });
});

test("columns that were not read are told in one row with what the others were taken for", () => {
  const state = listed(
    "Họ và tên|Danh hiệu|Cột lạ một|Cột lạ hai",
    "Trần Thị Mẫu|LDTT|x|y",
    "Lê Văn Thử|LDTT|z|t",
  );
  expect(state.quarantine.map(({ line, text }) => [line, text])).toEqual([[null, "Cột lạ một\nCột lạ hai"]]);
  expect(desk(state)[0]).toContain("Có cột không được đọc; các cột hiểu là: “Họ và tên”");
});
