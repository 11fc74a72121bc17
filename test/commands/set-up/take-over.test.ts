import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript, ScriptError } from "../../../local/local-apps-script";
import { operator, tabRows } from "../../../scripts/fresh-register";
import { templateTitle } from "../../../src/documents/engine/files";
import { everyKind } from "../../../src/domain/papers/kinds";
import { temporaryFolder } from "../../local/temporary-folder";
import { clickTakeBack } from "../../support/archive";
import { nextReview, oldYear } from "../../support/old-year";
import { clickSetUp, said, typeInto } from "../../support/register";
import {
  clickOpenReview,
  clickReceive,
  clickRecheck,
  clickSendMail,
  individual,
  linksOf,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  pass,
  rowsOf,
  schoolRegister,
  send,
  submit,
} from "../../support/review";

const successor = "ke-nhiem@truong.example";
const mode = { "Lần gửi này là": "Bổ sung thêm" };

const clickTakeOver = (script: LocalAppsScript, answer: "YES" | "NO" = "YES") =>
  script.click(["Sổ Thi đua", "Thiết lập", "Tiếp quản"], { answers: [answer] });

const clickTakeOverRefused = (script: LocalAppsScript) =>
  script.click(["Sổ Thi đua", "Thiết lập", "Tiếp quản"]);

const names = (script: LocalAppsScript) => nominations(script).map(([, , name]) => name);

/** An open review of which one submission was received. */
function received(): LocalAppsScript {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  return script;
}

/** The id of the form that the register has of a kind. */
function idOfForm(script: LocalAppsScript, kind: string): string {
  return tabRows(script, "Biểu mẫu").find((row) => row["Biểu mẫu"] === kind)?.["Mã biểu mẫu"] ?? "";
}

/** The files that are not in the trash, by who owns them: names. */
function filesOf(script: LocalAppsScript, owner: string): readonly string[] {
  return script
    .files()
    .filter((file) => file.owner === owner && !file.trashed)
    .map(({ name }) => name);
}

test("a successor takes over: own folders, templates, forms, triggers; units get new links, what was sent counts", () => {
  const script = received();
  const [before, old] = [linksOf(script, "K-MOC"), nominationForm(script).id];
  script.user = successor;
  expect(said(clickReceive(script))[0]).toContain(
    `Đăng nhập bằng ${operator} rồi bấm lại; tài khoản đó bàn giao hoặc không còn dùng được thì bấm Sổ Thi đua → Thiết lập → Tiếp quản.`,
  );
  const [question = "", answer = ""] = said(clickTakeOver(script));
  expect(question).toContain(
    `Tài khoản đang dùng vận hành sổ thay ${operator}? Sổ tạo thư mục và mẫu văn bản của tài khoản đang dùng. 01 kỳ xét đang nhận hồ sơ (“Xét danh hiệu cuối năm học 2022 - 2023”) có biểu mẫu mới; sổ gửi liên kết mới cho 2 đơn vị có thư điện tử, liên kết cũ không dùng nữa. Hồ sơ đã nhận vẫn còn và vẫn tính.`,
  );
  expect(question).toContain(
    `Google không cho tài khoản này thấy tệp của ${operator}: mẫu văn bản đã sửa phải sửa lại`,
  );
  expect(answer).toContain(`Sổ do tài khoản ${successor} vận hành.`);
  expect(rowsOf(script, "Vận hành sổ", ["Tài khoản vận hành"])).toEqual([[operator], [successor]]);
  expect([...filesOf(script, successor)].sort()).toEqual(
    [
      ...["Sổ Thi đua - Sổ thử", "Mẫu văn bản", "CN-2023 - Xét danh hiệu cuối năm học 2022 - 2023"],
      ...everyKind.map(templateTitle),
      ...["Đề nghị khen thưởng", "Báo cáo"].map(
        (title) => `${title} - Xét danh hiệu cuối năm học 2022 - 2023`,
      ),
    ].sort(),
  );
  const now = linksOf(script, "K-MOC");
  expect([
    now.token === before.token,
    now.nomination === before.nomination,
    now.report === before.report,
  ]).toEqual([true, false, false]);
  expect(
    script
      .mails()
      .slice(-2)
      .map(({ from, subject }) => [from, subject]),
  ).toEqual(
    Array(2).fill([successor, "Liên kết mới thay liên kết cũ - Xét danh hiệu cuối năm học 2022 - 2023"]),
  );
  send(script, "K-MOC", individual("003", "Phạm Văn Ví Dụ", mode));
  expect(names(script)).toEqual(["Lê Thị Mẫu", "Phạm Văn Ví Dụ"]);
  // The triggers of the account before take themselves away, and close the forms that nobody reads any more.
  expect(script.triggers().filter(({ user }) => user === operator).length).toBe(3);
  pass(script, 60);
  script.fireClockTriggers();
  expect(script.triggers().map(({ user }) => user)).toEqual(Array(3).fill(successor));
  expect(script.form(old).refusal).toContain("Biểu mẫu này đã được thay bằng biểu mẫu khác.");
  expect(said(clickReceive(script))[0]).toContain("Không có lần gửi nào mới.");
  script.user = operator;
  expect(said(clickReceive(script))[0]).toContain(`Sổ này do tài khoản ${successor} vận hành`);
});

test("taking over moves no school year to the archive, and tells what opening would have warned of", () => {
  const script = oldYear();
  script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], {
    answers: [{ button: "OK", text: nextReview }, "YES"],
  });
  clickTakeBack(script);
  const before = [tabRows(script, "Đề nghị"), tabRows(script, "Hồ sơ gửi về")];
  expect(names(script)).toContain("Lê Thị Mẫu");
  script.user = successor;
  const [question = "", answer = ""] = said(clickTakeOver(script));
  expect(question).not.toContain("lưu trữ");
  expect([tabRows(script, "Đề nghị"), tabRows(script, "Hồ sơ gửi về")]).toEqual(before);
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])).toEqual([["Đã khóa"], ["Đang nhận"]]);
  expect(answer).toContain("1 đơn vị chưa có thư điện tử: Trung tâm Ngoại ngữ (tab “Đơn vị”)");
  expect(answer).not.toContain("không còn trên Google Drive");
  expect(answer).not.toContain("lưu trữ");
});

test("a no changes nothing; the account that operates the register has nothing to take over", () => {
  const script = received();
  script.user = successor;
  const before = script.stateText();
  clickTakeOver(script, "NO");
  expect(script.stateText()).toBe(before);
  script.user = operator;
  expect(said(clickTakeOverRefused(script))).toEqual([
    "Tiếp quản: chưa làm gì, cần sửa trước: • Tài khoản đang dùng đã vận hành sổ này, không có gì phải tiếp quản. Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ nếu cần tạo lại thư mục, mẫu.",
  ]);
});

test("what stands in the way of one review's forms is told, and taking over goes on once it is mended", () => {
  const script = received();
  const at = script.spreadsheet.sheet("Kỳ xét").values()[0]?.indexOf("Năm học") ?? 0;
  script.spreadsheet.sheet("Kỳ xét").type(2, at + 1, "2099-2100");
  script.user = successor;
  const [, answer = ""] = said(clickTakeOver(script));
  expect(answer).toContain("Tiếp quản: chưa xong, cần sửa rồi bấm lại");
  expect(answer).toContain("Không có năm học mã “2099-2100” (tab “Kỳ xét”, dòng 2, cột “Năm học”)");
  script.spreadsheet.sheet("Kỳ xét").type(2, at + 1, "2022-2023");
  expect(said(clickTakeOver(script))[0]).toContain("Làm tiếp việc tiếp quản đang dở?");
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  clickReceive(script);
  expect(names(script)).toEqual(["Lê Thị Mẫu", "Vũ Thị Bảng"]);
});

/** The bundle with a manifest that asks for the scope drive, as an office with several operators has it. */
function projectWithDrive(): string {
  const project = join(temporaryFolder(), "dist");
  cpSync("dist", project, { recursive: true });
  const manifest = join(project, "appsscript.json");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace("auth/drive.file", "auth/drive"));
  return project;
}

test("under the scope drive the edited templates of a shared folder are copied, with their edits", () => {
  const from = schoolRegister().snapshot();
  const script = openLocalAppsScript({ project: projectWithDrive(), from, user: operator, now: openingDay });
  script.open();
  const named = (name: string) => script.files().filter((file) => file.name === name);
  const [plan] = named(templateTitle("plan"));
  const [root] = named("Sổ Thi đua - Sổ thử");
  const [other] = named(templateTitle("reminder"));
  if (!plan || !root || !other) throw new Error("no template");
  // What is written into a template: the content of another one tells the edit here.
  pass(script, 1);
  script.replaceContent(plan.id, script.fileContent(other.id));
  script.shareFile(root.id, successor);
  script.user = successor;
  expect(said(clickTakeOver(script))[1]).toContain(`Mẫu đã sửa được chép sang: ${templateTitle("plan")}.`);
  const [, own] = named(templateTitle("plan"));
  expect(own?.owner).toBe(successor);
  expect(script.fileContent(own?.id ?? "")).toEqual(script.fileContent(plan.id));
  expect(named(templateTitle("reminder")).map(({ owner }) => owner)).toEqual([operator, successor]);
  clickTakeOver(script);
  expect(named(templateTitle("plan")).length).toBe(2);
});

test("in a copy of the Sheet nothing leaves it, and every way in says what to do", () => {
  const script = received();
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  const copy = script.copySpreadsheet("Bản sao của Sổ thử");
  copy.open();
  const [files, mails, forms] = [copy.files(), copy.mails().length, nominationForm(script).open];
  const isCopy = "Trang tính này là bản sao của một sổ khác.";
  for (const click of [clickReceive, clickSetUp, clickSendMail]) {
    expect(said(click(copy)).join()).toContain(isCopy);
    expect(said(click(copy)).join()).toContain("bấm Sổ Thi đua → Thiết lập → Tiếp quản");
  }
  expect(said(copy.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"])).join()).toContain(isCopy);
  expect(said(copy.click(["Sổ Thi đua", "Hồ sơ", "Khóa nhận"])).join()).toContain(isCopy);
  copy.call("everyHour", { source: "trigger" });
  copy.call("onResponse", { source: "trigger", args: [{}] });
  // It may be tried out all the same.
  expect(said(clickRecheck(copy))[0]).toContain("1 đề nghị");
  expect(names(copy)).toEqual(["Lê Thị Mẫu"]);
  expect([copy.files(), copy.mails().length, nominationForm(script).open]).toEqual([files, mails, forms]);
  expect(copy.triggers()).toEqual([]);
  // The original goes on.
  clickReceive(script);
  expect(names(script)).toEqual(["Lê Thị Mẫu", "Vũ Thị Bảng"]);
});

test("a copy that takes over is a register of its own: other forms and links, no mail of the original's", () => {
  const script = received();
  const real = nominationForm(script).id;
  const copy = script.copySpreadsheet("Sổ mới");
  copy.open();
  expect(said(clickTakeOver(copy))[0]).toContain(
    "Tài khoản đang dùng vận hành sổ ở bản sao này, thay sổ gốc?",
  );
  expect(nominationForm(copy).id).not.toBe(real);
  expect(nominationForm(script).open).toBe(true);
  expect(linksOf(copy, "K-MOC").nomination).not.toBe(linksOf(script, "K-MOC").nomination);
  send(copy, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect([names(script), names(copy)]).toEqual([["Lê Thị Mẫu"], ["Lê Thị Mẫu", "Vũ Thị Bảng"]]);
  submit(script, "P-DT", individual("005", "Đỗ Văn Nháp"));
  clickReceive(copy);
  clickReceive(script);
  expect([names(script), names(copy)]).toEqual([
    ["Lê Thị Mẫu", "Đỗ Văn Nháp"],
    ["Lê Thị Mẫu", "Vũ Thị Bảng"],
  ]);
  expect(said(clickSetUp(copy))[0]).toContain("Sổ đã đủ");
});

test("a copy of a register of before it kept whose it is shows by its forms that it was in use", () => {
  const script = received();
  script.spreadsheet.sheet("Vận hành sổ").deleteRows(2);
  const copy = script.copySpreadsheet();
  copy.open();
  expect(said(clickSetUp(copy)).join()).toContain("Trang tính này là bản sao của một sổ khác.");
});

test("mails that wait in the original are not sent by a copy that takes over", () => {
  const script = openRegister({ mailQuota: 0 });
  submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  clickReceive(script);
  expect(rowsOf(script, "Thư", ["Trạng thái"]).flat()).toContain("Chờ gửi");
  const copy = script.copySpreadsheet();
  copy.open();
  clickTakeOver(copy);
  const kept = tabRows(copy, "Thư").filter((row) => row["Trạng thái"] !== "Chờ gửi");
  expect(kept.map((row) => row["Trục trặc"] ?? "")).toContainEqual(expect.stringContaining("Thư của sổ gốc"));
});

test("a new script in the same Sheet is no copy: set-up goes on with it", () => {
  const script = received();
  const again = openLocalAppsScript({
    project: "dist",
    from: script.snapshot(),
    scriptId: "another-script",
    user: operator,
    now: script.now,
  });
  again.open();
  expect(said(clickSetUp(again)).join()).not.toContain("bản sao");
  clickOpenReview(again);
});

/** What people do to the tabs that tell whose a register is. */
const spoilt: readonly (readonly [name: string, spoil: (script: LocalAppsScript) => void])[] = [
  [
    "no tab of operations, as before there was one",
    ({ spreadsheet }) => spreadsheet.sheet("Vận hành sổ").delete(),
  ],
  [
    "a renamed tab of operations",
    ({ spreadsheet }) => spreadsheet.sheet("Vận hành sổ").rename("Vận hành cũ"),
  ],
  [
    "a bad cell in its tab of operations",
    (script) => typeInto(script, "Vận hành sổ", 2, "Từ lúc", "hôm qua"),
  ],
  [
    "no account in its tab of operations",
    (script) => typeInto(script, "Vận hành sổ", 2, "Tài khoản vận hành", ""),
  ],
  [
    "another header in its tab of operations",
    ({ spreadsheet }) => spreadsheet.sheet("Vận hành sổ").type(1, 1, "Khi"),
  ],
  [
    "no operations and a bad cell among its forms",
    (script) => {
      script.spreadsheet.sheet("Vận hành sổ").deleteRows(2);
      typeInto(script, "Biểu mẫu", 2, "Trạng thái", "đang mở");
    },
  ],
  [
    "no operations and no forms",
    ({ spreadsheet }) => {
      spreadsheet.sheet("Vận hành sổ").delete();
      spreadsheet.sheet("Biểu mẫu").rename("Biểu mẫu 1");
    },
  ],
  [
    "no tab of operations and another locale",
    ({ spreadsheet }) => {
      spreadsheet.sheet("Vận hành sổ").delete();
      spreadsheet.setLocale("en_US");
    },
  ],
  ["another locale", ({ spreadsheet }) => spreadsheet.setLocale("en_US")],
];

for (const [name, spoil] of spoilt) {
  test(`a copy with ${name} does not become a second register`, () => {
    const script = received();
    submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
    const copy = script.copySpreadsheet();
    spoil(copy);
    copy.open();
    const [files, mails] = [copy.files(), copy.mails().length];
    for (const click of [clickSetUp, clickReceive, clickSetUp, clickReceive, clickSendMail])
      expect(said(click(copy)).join()).toMatch(/chưa làm gì, cần sửa trước|chưa xong, cần sửa/);
    expect([copy.files(), copy.mails().length, copy.triggers()]).toEqual([files, mails, []]);
    expect(names(copy)).toEqual(["Lê Thị Mẫu"]);
  });
}

test("a copy of a register of before there was its tab of operations is set up so far that it can be taken over", () => {
  const script = received();
  const copy = script.copySpreadsheet();
  copy.spreadsheet.sheet("Vận hành sổ").delete();
  copy.open();
  expect(said(clickTakeOverRefused(copy))[0]).toContain(
    "Sổ không có tab “Vận hành sổ”. Bấm Sổ Thi đua → Thiết lập → Thiết lập sổ",
  );
  const [answer = ""] = said(clickSetUp(copy));
  expect(answer).toContain("Đã tạo: tab “Vận hành sổ”");
  expect(answer).toContain("Trang tính này là bản sao của một sổ khác.");
  expect(rowsOf(copy, "Vận hành sổ", ["Tài khoản vận hành"])).toEqual([]);
  expect(said(clickTakeOver(copy))[1]).toContain(`Sổ do tài khoản ${operator} vận hành.`);
  expect(rowsOf(copy, "Vận hành sổ", ["Tài khoản vận hành"])).toEqual([[operator]]);
  expect(nominationForm(copy).id).not.toBe(nominationForm(script).id);
});

test("forms that no key finds are closed as well before the former account's triggers go", () => {
  const script = schoolRegister({ now: openingDay, formsByDrive: false });
  clickOpenReview(script);
  const old = ["Đề nghị khen thưởng", "Báo cáo"].map((kind) => idOfForm(script, kind));
  script.user = successor;
  clickTakeOver(script);
  pass(script, 60);
  script.fireClockTriggers();
  expect(old.map((id) => script.form(id).open)).toEqual([false, false]);
  expect(script.form(old[0] ?? "").refusal).toContain("Biểu mẫu này đã được thay bằng biểu mẫu khác.");
  expect(script.triggers().map(({ user }) => user)).toEqual(Array(3).fill(successor));
  expect(["Đề nghị khen thưởng", "Báo cáo"].map((kind) => script.form(idOfForm(script, kind)).open)).toEqual([
    true,
    true,
  ]);
});

test("wherever the former account's run is cut off, a form that is open keeps its trigger", () => {
  const script = schoolRegister({ now: openingDay, formsByDrive: false });
  clickOpenReview(script);
  const old = ["Đề nghị khen thưởng", "Báo cáo"].map((kind) => idOfForm(script, kind));
  script.user = successor;
  clickTakeOver(script);
  const from = script.snapshot();
  const cutOff = (at: number) => {
    const again = openLocalAppsScript({ project: "dist", from, user: operator, now: script.now });
    let cut = false;
    try {
      again.call("everyHour", { source: "trigger", fault: { at, when: "before" } });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      cut = true;
    }
    const watched = again
      .triggers()
      .flatMap((each) => (each.user === operator && each.kind === "form" ? [each.sourceId] : []));
    const unwatched = old.filter((id) => again.form(id).open && !watched.includes(id));
    return { cut, unwatched };
  };
  const runs = Array.from({ length: 12 }, (_, index) => cutOff(index + 1));
  expect(runs.flatMap(({ unwatched }) => unwatched)).toEqual([]);
  expect(runs.some(({ cut }) => cut)).toBe(true);
});
