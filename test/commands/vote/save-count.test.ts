import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { account, deskAt, keep, openCount, passOf, typeCount } from "../../support/count-example";
import { callDoor } from "../../support/pages";
import { rowsOf, serviceCalls } from "../../support/review";
import {
  attendanceOf,
  firstSession,
  linesOf,
  memberCode,
  ruleOf,
  voteRegister,
} from "../../support/vote-register";

const save = (script: LocalAppsScript) => callDoor(script, "saveCount", { session: firstSession });

/** Of each line how many of each mark: the order is one of chance. */
function marksOf(script: LocalAppsScript): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rowsOf(script, "Phiếu theo dòng", ["Số trên phiếu", "Các dấu"]).map(([number, marks = ""]) => [
      number,
      [...marks].sort().join(""),
    ]),
  );
}

const stateOf = (script: LocalAppsScript) => rowsOf(script, "Lượt bỏ phiếu", ["Trạng thái"])[0]?.[0];
const accountsOf = (script: LocalAppsScript) =>
  rowsOf(script, "Sổ phiếu", [
    "Loại phiếu",
    "Của dòng",
    "In ra",
    "Không dùng",
    "Hỏng, đã đổi",
    "Phát ra",
    "Thu về",
    "Hợp lệ",
    "Không hợp lệ",
    "Lý do không hợp lệ",
  ]);

const deeds = (script: LocalAppsScript) =>
  rowsOf(script, "Nhật ký", ["Lệnh", "Việc đã làm"]).filter(([command]) => command === "Kiểm phiếu");

/** What the script keeps in its properties. */
const drafts = (script: LocalAppsScript) => script.stateText().match(/"draft count[^\n]*/g) ?? [];

const papers = ["1-9 sạch", "10: 3 7 9-12", "11 hỏng", "12-13: 3", "14 sạch"];
const yes = "Đ".repeat(13);
const three = { ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), yes])) };
const counted = {
  ...three,
  3: `KKK${"Đ".repeat(10)}`.split("").sort().join(""),
  ...Object.fromEntries([7, 9, 10, 11, 12].map((number) => [number, ["K", ...yes.slice(1)].sort().join("")])),
};

test("paper by ballot, read twice alike: the account, a list of marks a line, and nothing typed is left", () => {
  const script = voteRegister("count: save by ballot");
  openCount(script);
  typeCount(script, { passes: [papers, papers] });
  expect(drafts(script).length).toBeGreaterThan(0);
  const { answer, record } = save(script);
  expect(answer).toEqual({ ok: true, value: "Đã lưu kết quả kiểm phiếu lượt 1: 12 dòng." });
  expect(marksOf(script)).toEqual(counted);
  expect(accountsOf(script)).toEqual([
    ["Phiếu chính", "0", "16", "1", "1", "14", "14", "13", "1", "01 phiếu không do Ban kiểm phiếu phát"],
  ]);
  expect(stateOf(script)).toBe("Đã kiểm phiếu");
  expect(drafts(script)).toEqual([]);
  expect(deeds(script)).toEqual([
    ["Kiểm phiếu", `Kiểm phiếu lượt ${firstSession}: lần đọc 1 Cao Thị Học, lần đọc 2 Lâm Văn Tuyển`],
  ]);
  expect(serviceCalls(record).filter((call) => call === "Range.setValues").length).toBeLessThan(12);
});

test("each line is shuffled by itself: papers that say the same of all lines leave lists in other orders", () => {
  const script = voteRegister("count: shuffled");
  openCount(script);
  const same = ["1-6: 1-12", "7-13 sạch", "14 hỏng"];
  typeCount(script, { passes: [same, same] });
  save(script);
  expect(new Set(Object.values(marksOf(script)))).toEqual(
    new Set([[..."KKKKKK", ..."ĐĐĐĐĐĐĐ"].sort().join("")]),
  );
  const orders = new Set(rowsOf(script, "Phiếu theo dòng", ["Các dấu"]).map(([marks]) => marks));
  expect(orders.size).toBe(12);
});

test("saved a second time nothing changes, not even the order of the marks", () => {
  const script = voteRegister("count: save twice");
  openCount(script);
  typeCount(script, { passes: [papers, papers] });
  save(script);
  const before = rowsOf(script, "Phiếu theo dòng", ["Các dấu"]);
  expect(save(script).answer).toEqual({ ok: true, value: "Kết quả kiểm phiếu lượt 1 đã được lưu." });
  typeCount(script, { passes: [papers, papers] });
  expect(save(script).answer).toEqual({ ok: true, value: "Kết quả kiểm phiếu lượt 1 đã được lưu." });
  expect(rowsOf(script, "Phiếu theo dòng", ["Các dấu"])).toEqual(before);
  expect(drafts(script)).toEqual([]);
  expect(deeds(script)).toHaveLength(1);
});

test("a paper the passes differ on is named, without what was read, and typed again until two readings agree", () => {
  const script = voteRegister("count: a slip");
  openCount(script);
  const slip = papers.map((entry) => entry.replace("3 7 9-12", "3 7 9-11"));
  typeCount(script, { passes: [papers, slip] });
  const desk = deskAt(script, "again");
  expect(desk.differences).toEqual([{ kind: "main", number: 10, again: 0, settled: false }]);
  expect(JSON.stringify(desk)).not.toMatch(/3 7|9-1|sạch/);
  expect(save(script).answer).toEqual({
    ok: false,
    problems: ["Phiếu chính: hai lần đọc khác nhau ở phiếu 10. Xem lại phiếu này rồi gõ lại ở bước So sánh."],
  });
  const again = (at: number, typed: string) =>
    keep(script, { step: "again", again: [{ kind: "main", number: 10, at, typed }] });
  const differences = () => deskAt(script, "again").differences;
  // Another slip agrees with nobody, and stays the same slip where its answer is lost and it is sent again.
  again(0, "10: 3 7");
  again(0, "10: 3 7");
  expect(differences()).toEqual([{ kind: "main", number: 10, again: 1, settled: false }]);
  expect(again(1, "9: 3")).toEqual({
    ok: false,
    problems: ["Chỉ gõ lại phiếu 10. Gõ lại một mình phiếu 10."],
  });
  again(1, "10: 3 7 9-12");
  expect(differences()).toEqual([{ kind: "main", number: 10, again: 2, settled: true }]);
  expect(save(script).answer.ok).toBe(true);
  expect(marksOf(script)).toEqual(counted);
  expect(deeds(script).at(-1)?.[1]).toMatch(/, xem lại 1 chỗ hai lần đọc khác nhau$/);
});

test("the second pass is blind: no step is given what the first one read, nor the first once it is closed", () => {
  const script = voteRegister("count: blind");
  openCount(script);
  typeCount(script, { passes: [papers] });
  keep(script, passOf("second", "Lâm Văn Tuyển", ["1 sạch"]));
  for (const step of ["accounts", "first", "again"] as const) {
    const told = JSON.stringify(deskAt(script, step));
    expect(told).not.toContain("sạch");
    expect(told).not.toContain("9-12");
  }
  expect(deskAt(script, "second").pass).toEqual({
    reader: "Lâm Văn Tuyển",
    kinds: [{ kind: "main", entries: ["1 sạch"], rest: null }],
  });
});

test("a pass is closed when it is whole, by another reader than the other pass", () => {
  const script = voteRegister("count: closing");
  openCount(script);
  const close = (pass: "first" | "second") =>
    callDoor(script, "closePass", { session: firstSession, pass }).answer;
  typeCount(script, { passes: [papers] });
  keep(script, passOf("second", "cao thị học", ["1-9 sạch", "10 sạch", "9: 3"]));
  expect(close("second")).toEqual({
    ok: false,
    problems: [
      "Hai lần đọc phải do hai người khác nhau. Chọn người đọc khác cho lần này.",
      "Phiếu 9 đã gõ rồi. Sửa số này, hoặc sửa lần gõ trước.",
      "Chưa đọc phiếu 11, 12, 13 và 14. Đọc các phiếu này; phiếu đồng ý cả thì ghi “sạch”, phiếu không hợp lệ ghi “hỏng”.",
    ],
  });
  keep(script, passOf("second", "Trần Văn Thử", ["1-13 sạch", "14 hỏng"]));
  expect(close("second")).toEqual({
    ok: false,
    problems: [
      "Trần Văn Thử không có trong Ban kiểm phiếu của lượt này (tab “Ban kiểm phiếu”). Chọn người đọc trong Ban kiểm phiếu, hoặc ghi người này vào tab sau khi bầu.",
    ],
  });
  keep(script, passOf("second", "Lâm Văn Tuyển", ["1-14 sạch"]));
  expect(close("second")).toEqual({
    ok: false,
    problems: [
      "Phiếu chính: đã gõ 0 phiếu hỏng, sổ phiếu ghi 1 phiếu không hợp lệ. Xem lại các phiếu không hợp lệ, hoặc sửa số không hợp lệ ở bước Sổ phiếu.",
    ],
  });
  keep(script, passOf("second", "Lâm Văn Tuyển", ["1-13 sạch", "14 hỏng"]));
  expect(close("second").ok).toBe(true);
  expect(keep(script, passOf("second", "Lâm Văn Tuyển", [])).ok).toBe(false);
  callDoor(script, "redoPass", { session: firstSession, pass: "second" });
  expect(deskAt(script, "second").second).toEqual({ reader: "", begun: false, closed: false });
});

test("another window that types at the same step is refused; one that goes on after it is not", () => {
  const script = voteRegister("count: windows");
  openCount(script);
  const pass = (page: string, base: string, entries: readonly string[]) =>
    callDoor(script, "keepCount", {
      session: firstSession,
      page,
      base,
      draft: passOf("first", "Cao Thị Học", entries),
    }).answer;
  expect(pass("a", "", ["1 sạch"]).ok).toBe(true);
  expect(pass("a", "", ["1 sạch", "2 sạch"]).ok).toBe(true);
  expect(pass("b", "", []).ok).toBe(false);
  expect(pass("c", "a", ["1 sạch"]).ok).toBe(true);
  expect(pass("a", "", []).ok).toBe(false);
  expect(deskAt(script, "first").pass?.kinds[0]?.entries).toEqual(["1 sạch"]);
});

test("paper by line: only lines that are not unanimous, the others once it is said", () => {
  const script = voteRegister("count: by line", { session: { way: "paperByLine" } });
  openCount(script);
  typeCount(script, {
    passes: [
      ["3: 2", "7-8: 1"],
      ["7: 1", "8: 1", "3: 11 2 0 0"],
    ],
    rest: "",
  });
  expect(deskAt(script, "again").differences).toEqual([]);
  expect(save(script).answer.ok).toBe(true);
  const one = ["K", ...yes.slice(1)].sort().join("");
  expect(marksOf(script)).toEqual({
    ...three,
    3: ["K", "K", ...yes.slice(2)].sort().join(""),
    7: one,
    8: one,
  });
});

test("acclamation of the whole list with named lines out, and a show of hands: one pass, an account without papers", () => {
  for (const way of ["acclamation", "hands"] as const) {
    const script = voteRegister(`count: ${way}`, {
      session: { way },
      rules: [ruleOf(firstSession, "LDTT", { ballot: "hands" })],
    });
    openCount(script);
    typeCount(script, { accounts: [], passes: [["3: 10 3 1 0"]], rest: "1" });
    expect(save(script).answer.ok).toBe(true);
    const others = ["K", ..."Đ".repeat(13)].sort().join("");
    expect(marksOf(script)).toEqual({
      ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), others])),
      3: [..."ĐĐĐĐĐĐĐĐĐĐKKKT"].sort().join(""),
    });
    expect(accountsOf(script)).toEqual([["Phiếu chính", "0", "14", "0", "0", "14", "14", "14", "0", ""]]);
  }
});

test("roll-call: each member's own marks are kept by name, and the lines' lists agree", () => {
  const script = voteRegister("count: roll-call", {
    session: { way: "rollCall" },
    rules: [ruleOf(firstSession, "LDTT", { ballot: "hands" })],
    lines: linesOf(firstSession, "LDTT", 2),
    attendance: attendanceOf(firstSession, {}),
  });
  openCount(script);
  expect(deskAt(script, "first").kinds[0]?.voters.slice(0, 2)).toEqual(["Nguyễn Văn Hiệu", "Phan Thị Phó"]);
  typeCount(script, { accounts: [], passes: [["1-13 sạch", "14: 2", "15: 1 t2"]] });
  expect(save(script).answer.ok).toBe(true);
  const named = rowsOf(script, "Biểu quyết ghi danh", ["Số trên phiếu", "Mã thành viên", "Ý kiến"]);
  expect(named).toHaveLength(30);
  expect(named.filter(([, , choice]) => choice !== "Đồng ý")).toEqual([
    ["2", memberCode(14), "Không đồng ý"],
    ["1", memberCode(15), "Không đồng ý"],
    ["2", memberCode(15), "Không có ý kiến"],
  ]);
  expect(marksOf(script)).toEqual({
    1: [..."Đ".repeat(14), "K"].sort().join(""),
    2: [..."Đ".repeat(13), "K", "T"].sort().join(""),
  });
});

test("a supplement and a slip apart have accounts and passes of their own; who is withdrawn is not counted", () => {
  const changed = new Map([
    [2, { state: "withdrawn" }],
    [3, { slip: "apart", recused: ["TV04"] }],
    [4, { slip: "supplement", origin: "floor" }],
  ] as const);
  const script = voteRegister("count: slips", {
    lines: linesOf(firstSession, "LDTT", 4, changed),
    rules: [ruleOf(firstSession, "LDTT", { recusal: "keeps" })],
  });
  openCount(script);
  const kinds = deskAt(script, "accounts").kinds;
  expect(kinds.map(({ key, lines, voters }) => [key, lines, voters.length])).toEqual([
    ["main", [1], 14],
    ["supplement", [4], 14],
    ["apart 3", [3], 13],
  ]);
  const whole = {
    ...account,
    printed: 14,
    unused: 0,
    exchanged: 0,
    valid: 14,
    invalid: 0,
    invalidReason: "",
  };
  const apart = { ...whole, kind: "apart 3", printed: 13, issued: 13, returned: 13, valid: 13 };
  keep(script, {
    step: "accounts",
    accounts: [whole, { ...whole, kind: "supplement" }, apart],
  });
  for (const [step, reader] of [
    ["first", "Cao Thị Học"],
    ["second", "Lâm Văn Tuyển"],
  ] as const) {
    keep(script, {
      step,
      pass: {
        reader,
        kinds: [
          { kind: "main", entries: ["1-14 sạch"], rest: null },
          { kind: "supplement", entries: ["1: 4", "2-14 sạch"], rest: null },
          { kind: "apart 3", entries: ["1-2: 3", "3-13 sạch"], rest: null },
        ],
      },
    });
    expect(callDoor(script, "closePass", { session: firstSession, pass: step }).answer.ok).toBe(true);
  }
  expect(save(script).answer.ok).toBe(true);
  expect(marksOf(script)).toEqual({
    1: "Đ".repeat(14),
    3: [..."Đ".repeat(11), "K", "K"].sort().join(""),
    4: [..."Đ".repeat(13), "K"].sort().join(""),
  });
  expect(accountsOf(script).map(([slip, line, , , , issued]) => [slip, line, issued])).toEqual([
    ["Phiếu chính", "0", "14"],
    ["Phiếu bổ sung", "0", "14"],
    ["Phiếu riêng", "3", "13"],
  ]);
});

test("accounts that contradict, or lack a figure, are refused with it", () => {
  const script = voteRegister("count: accounts");
  openCount(script);
  keep(script, { step: "accounts", accounts: [{ ...account, unused: null, valid: 12, issued: 15 }] });
  keep(script, passOf("first", "Cao Thị Học", papers));
  expect(callDoor(script, "closePass", { session: firstSession, pass: "first" }).answer).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([
      expect.stringContaining("thu về 14, nhưng hợp lệ 12 + không hợp lệ 1 = 13"),
      expect.stringContaining("phát ra 15 phiếu, chỉ có 14 người được bỏ phiếu"),
      expect.stringContaining("chưa có số “Không dùng”"),
    ]),
  });
});

test("a session that is not open, or is voted on by forms, is not counted", () => {
  const script = voteRegister("count: not open", { session: { state: "closed" } });
  openCount(script);
  expect(callDoor(script, "countDesk", { session: "", step: "accounts" }).answer).toMatchObject({
    ok: false,
  });
  expect(keep(script, passOf("first", "A", [])).ok).toBe(false);
  expect(save(script).answer.ok).toBe(false);
  const forms = voteRegister("count: forms", { session: { way: "form" } });
  openCount(forms);
  expect(callDoor(forms, "countDesk", { session: "", step: "accounts" }).answer.ok).toBe(false);
});

test("the calls are the same for 12 lines and for 1.000", () => {
  const callsOf = (count: number) => {
    const script = voteRegister(`count: calls ${count}`, { lines: linesOf(firstSession, "LDTT", count) });
    openCount(script);
    const kept = serviceCalls(
      callDoor(script, "keepCount", {
        session: firstSession,
        page: "trang",
        base: "",
        draft: passOf("first", "Cao Thị Học", papers),
      }).record,
    );
    typeCount(script, { passes: [papers, papers] });
    const desk = serviceCalls(callDoor(script, "countDesk", { session: firstSession, step: "again" }).record);
    const { answer, record } = save(script);
    expect(answer.ok).toBe(true);
    // A tab of 1.000 rows is made longer.
    const saved = serviceCalls(record).filter((call) => call !== "Sheet.insertRowsAfter");
    return { kept, desk, saved };
  };
  expect(callsOf(1_000)).toEqual(callsOf(12));
});

test("what is typed of 25 × 1.000 with half of all struck out is kept in parts, whole, and goes away whole", () => {
  const script = voteRegister("count: large drafts", { lines: linesOf(firstSession, "LDTT", 1_000) });
  openCount(script);
  const odd = Array.from({ length: 500 }, (_, index) => 2 * index + 1).join(" ");
  const entries = Array.from({ length: 25 }, (_, index) => `${index + 1}: ${odd}`);
  const reader = "Đặng Thị Viện";
  expect(keep(script, passOf("first", reader, entries)).ok).toBe(true);
  expect(drafts(script).length).toBe(7);
  expect(deskAt(script, "first").pass).toEqual({ reader, kinds: [{ kind: "main", entries, rest: null }] });
  // A shorter one takes the place of a longer one, whose last parts are not read any more.
  keep(script, passOf("first", reader, ["1 sạch"]));
  expect(deskAt(script, "first").pass?.kinds[0]?.entries).toEqual(["1 sạch"]);
  callDoor(script, "redoPass", { session: firstSession, pass: "first" });
  expect(drafts(script)).toEqual([]);
});

test("a consultation in writing: papers of all who were asked, read twice", () => {
  const asked = Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [
      memberCode(at + 1),
      { presence: "absent", asked: true, replied: at === 14 ? "no" : "yes" } as const,
    ]),
  );
  const script = voteRegister("count: consultation", {
    meeting: { kind: "consultation", start: "" },
    session: { way: "consultation" },
    rules: [ruleOf(firstSession, "LDTT", { ballot: "opinion" })],
    lines: linesOf(firstSession, "LDTT", 2),
    attendance: attendanceOf(firstSession, asked),
  });
  openCount(script);
  expect(deskAt(script, "accounts").kinds[0]?.voters).toHaveLength(15);
  const sent = { ...account, printed: 15, unused: 0, exchanged: 0, issued: 15, returned: 14, valid: 14 };
  const read = ["1-13 sạch", "14: 2"];
  typeCount(script, { accounts: [{ ...sent, invalid: 0, invalidReason: "" }], passes: [read, read] });
  expect(save(script).answer.ok).toBe(true);
  expect(marksOf(script)).toEqual({ 1: "Đ".repeat(14), 2: [..."Đ".repeat(13), "K"].sort().join("") });
});
