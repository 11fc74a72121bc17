import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { said } from "../../support/register";
import {
  clickLockRefused,
  clickOpenReview,
  clickReceive,
  clickUpdateForms,
  closed,
  individual,
  linksOf,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  pass,
  rowsOf,
  send,
  submit,
} from "../../support/review";

const mode = { "Lần gửi này là": "Bổ sung thêm" };
const states = (script: LocalAppsScript) => rowsOf(script, "Biểu mẫu", ["Biểu mẫu", "Trạng thái"]);
const names = (script: LocalAppsScript) => nominations(script).map(([, , name]) => name);

/** An open review of which one submission was received. */
function received(): LocalAppsScript {
  const script = openRegister();
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  return script;
}

const ways = {
  "in the trash": (script: LocalAppsScript) => script.trashFile(nominationForm(script).id),
  "deleted for good": (script: LocalAppsScript) => script.deleteFile(nominationForm(script).id),
};

const told = {
  "in the trash":
    "Biểu mẫu đề nghị của kỳ xét “CN-2023” đang ở trong thùng rác của Google Drive, đơn vị không nộp được (tab “Biểu mẫu”). Mở thùng rác, khôi phục biểu mẫu để dùng tiếp như cũ; hoặc bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ để sổ làm biểu mẫu mới và gửi đơn vị liên kết mới; hồ sơ đã nhận vẫn còn và vẫn tính.",
  "deleted for good":
    "Biểu mẫu đề nghị của kỳ xét “CN-2023” không còn trên Google Drive, đơn vị không nộp được (tab “Biểu mẫu”). Bấm Sổ Thi đua → Hồ sơ → Mở nhận hồ sơ để sổ làm biểu mẫu mới và gửi đơn vị liên kết mới; hồ sơ đã nhận vẫn còn và vẫn tính.",
};

for (const how of ["in the trash", "deleted for good"] as const) {
  test(`a form ${how} is told by every command that looks at forms, and by the hourly run`, () => {
    const script = received();
    ways[how](script);
    pass(script, 60);
    expect(script.fireClockTriggers().map(({ error }) => error?.message)).toEqual([
      told[how].replace(/ \(tab/, " (tab"),
    ]);
    expect(states(script)).toEqual([
      ["Đề nghị khen thưởng", "Đã mất, phải làm lại"],
      ["Báo cáo", "Đang nhận"],
    ]);
    for (const click of [clickReceive, clickUpdateForms])
      expect(said(click(script)).join()).toContain(told[how]);
    const [question = ""] = said(clickLockRefused(script, { answers: ["NO"] }));
    expect(question).toContain(told[how]);
    expect(names(script)).toEqual(["Lê Thị Mẫu"]);
  });

  test(`in the place of one ${how} *Mở nhận hồ sơ* makes another one; units are told, and what was sent counts`, () => {
    const script = received();
    const before = linksOf(script, "K-MOC");
    const old = nominationForm(script).id;
    ways[how](script);
    const [question = ""] = said(clickOpenReview(script));
    expect(question).toContain(told[how]);
    expect(question).toContain(
      "Làm lại biểu mẫu đề nghị của kỳ xét “Xét danh hiệu cuối năm học 2022 - 2023”? Sổ công bố biểu mẫu mới và gửi cho 2/3 đơn vị thư báo liên kết mới thay liên kết cũ",
    );
    const now = linksOf(script, "K-MOC");
    expect([now.token, now.report]).toEqual([before.token, before.report]);
    expect(now.nomination).not.toBe(before.nomination);
    expect(states(script).map(([, state]) => state)).toEqual(["Đang nhận", "Đang nhận"]);
    const mails = script.mails().filter(({ subject }) => subject.startsWith("Liên kết mới thay liên kết cũ"));
    expect(mails.map(({ to }) => to)).toEqual([
      "khoa-moc@truong.example",
      "dao-tao@truong.example,dt2@truong.example",
    ]);
    expect(mails[0]?.body).toContain(now.nomination);
    expect(mails[0]?.body).toContain("Hồ sơ đơn vị đã gửi vẫn được giữ và vẫn tính, không phải gửi lại.");
    send(script, "K-MOC", individual("003", "Phạm Văn Ví Dụ", { ...mode, ...closed }));
    expect(names(script)).toEqual(["Lê Thị Mẫu", "Phạm Văn Ví Dụ"]);
    // Once more it is an open review like any other: no mail, no other form.
    const count = script.mails().length;
    clickOpenReview(script);
    expect([script.mails().length, linksOf(script, "K-MOC")]).toEqual([count, now]);
    expect(script.files().filter(({ id }) => id === nominationForm(script).id)).toMatchObject([
      { appProperties: { soThiDuaKey: "form:CN-2023:nomination" } },
    ]);
    expect(nominationForm(script).id).not.toBe(old);
  });
}

test("what the form in the trash still holds is taken in before another one takes its place", () => {
  const script = received();
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  const old = nominationForm(script);
  script.trashFile(old.id);
  clickOpenReview(script);
  expect(names(script)).toEqual(["Lê Thị Mẫu", "Vũ Thị Bảng"]);
  // Taken back from the trash afterwards, it says so and takes nothing.
  script.restoreFile(old.id);
  expect(old.refusal).toBe(
    "Biểu mẫu này đã được thay bằng biểu mẫu khác. Mở liên kết mới trong thư gần nhất của trường.",
  );
  clickOpenReview(script);
  expect(nominationForm(script).id).not.toBe(old.id);
});

test("one that is taken back from the trash goes on, with its links and its trigger", () => {
  const script = received();
  const links = linksOf(script, "K-MOC");
  const { id } = nominationForm(script);
  script.trashFile(id);
  clickReceive(script);
  clickOpenReview(script, "NO");
  script.restoreFile(id);
  expect(said(clickReceive(script)).join()).not.toContain("thùng rác");
  expect(states(script).map(([, state]) => state)).toEqual(["Đang nhận", "Đang nhận"]);
  expect(linksOf(script, "K-MOC")).toEqual(links);
  send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(names(script)).toEqual(["Lê Thị Mẫu", "Vũ Thị Bảng"]);
});

test("one form that was deleted keeps nothing from the other's trigger and the hourly run, and can be locked", () => {
  const script = received();
  ways["deleted for good"](script);
  const report = script.form(tabRows(script, "Biểu mẫu")[1]?.["Mã biểu mẫu"] ?? "");
  const { formId } = report.submit(
    { "Số người tham gia": "4", "Tóm tắt kết quả": "Đã xong." },
    { prefilled: linksOf(script, "K-MOC").report },
  );
  const [record] = script.fireFormTriggers(formId);
  expect(record?.error).toBeUndefined();
  expect(tabRows(script, "Báo cáo đơn vị").length).toBe(1);
  clickLockRefused(script, { answers: ["YES"] });
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])).toEqual([["Đã khóa"]]);
});

test("where Google lets no script make forms by Drive, FormApp makes them, and all else is the same", () => {
  const script = openRegister({ now: openingDay, formsByDrive: false });
  ways["deleted for good"](script);
  clickOpenReview(script);
  send(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  expect(names(script)).toEqual(["Lê Thị Mẫu"]);
  const file = script.files().find(({ id }) => id === nominationForm(script).id);
  expect(file?.appProperties).toEqual({});
  script.trashFile(nominationForm(script).id);
  expect(said(clickReceive(script)).join()).toContain(told["in the trash"]);
});

test("a form lies in the folder of its review, found by its key", () => {
  const script = openRegister();
  const files = script.files();
  const pathOf = (id: string): string => {
    const file = files.find((each) => each.id === id);
    return file ? [...file.parents.map(pathOf), file.name].filter((part) => part !== "").join("/") : "";
  };
  expect(
    files
      .filter(({ mimeType }) => mimeType.endsWith(".form"))
      .map((form) => [pathOf(form.id), form.appProperties.soThiDuaKey]),
  ).toEqual(
    [
      ["Đề nghị khen thưởng", "nomination"],
      ["Báo cáo", "report"],
    ].map(([title, kind]) => [
      `Sổ Thi đua - Sổ thử/CN-2023 - Xét danh hiệu cuối năm học 2022 - 2023/${title} - Xét danh hiệu cuối năm học 2022 - 2023`,
      `form:CN-2023:${kind}`,
    ]),
  );
});

test("a return for correction names no edit link of a form that is gone", () => {
  const script = received();
  const [[edit = ""] = []] = rowsOf(script, "Hồ sơ gửi về", ["Liên kết sửa"]);
  const request = {
    method: "previewReturn",
    args: {
      review: "CN-2023",
      unit: "K-MOC",
      nominations: [],
      reason: "Thiếu minh chứng",
      deadline: "2023-07-06",
    },
  };
  const letter = () => JSON.stringify(script.call("door", { args: [request] }).value);
  expect(letter()).toContain(edit);
  ways["deleted for good"](script);
  clickOpenReview(script);
  expect(letter()).not.toContain(edit);
  expect(letter()).toContain("Thiếu minh chứng");
});
