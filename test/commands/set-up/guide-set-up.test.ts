import { expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { freshRegister, operator, tabRows } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { callDoor, goodValue, openPage } from "../../support/pages";
import { testNow } from "../../support/register";

type Desk = Door["setUpDesk"]["out"];

const desk = (script: LocalAppsScript) => goodValue<Desk>(callDoor(script, "setUpDesk", {}));
const ask = (script: LocalAppsScript, method: keyof Door, args: unknown) =>
  callDoor(script, method, args).answer;

function blank(): LocalAppsScript {
  const script = openLocalAppsScript({ project: "dist", now: testNow, user: operator });
  script.createSpreadsheet("Sổ thử");
  script.open();
  openPage(script, "Thiết lập", "Thiết lập từng bước");
  return script;
}

function register(): LocalAppsScript {
  const script = freshRegister("Sổ thử", testNow);
  openPage(script, "Thiết lập", "Thiết lập từng bước");
  return script;
}

/** Every tab but the audit trail, which tells of each step, and the templates by name. */
function standing(script: LocalAppsScript) {
  const tabs = script.spreadsheet.sheetNames().filter((name) => name !== "Nhật ký");
  return {
    tabs: tabs.map((name) => [name, script.spreadsheet.sheet(name).values()]),
    files: script
      .files()
      .map(({ name }) => name)
      .sort(),
  };
}

test("step by step the register comes to be what Thiết lập sổ makes at once; then nothing is left", () => {
  const script = blank();
  const { jobs, problems } = desk(script).register;
  expect(problems).toEqual([]);
  expect(desk(script).school.ok).toBe(false);
  for (const { part, names } of jobs) goodValue(callDoor(script, "setUpStep", { part, names }));
  expect(standing(script)).toEqual(standing(register()));
  expect(desk(script).register).toEqual({ jobs: [], problems: [] });
  expect(jobs.filter(({ part }) => part === "tabs").every(({ names }) => names.length <= 10)).toBe(true);
  // Done once more, as where an answer was lost, it changes nothing.
  const before = standing(script);
  for (const { part, names } of jobs) goodValue(callDoor(script, "setUpStep", { part, names }));
  expect(standing(script)).toEqual(before);
});

test("another account is told whose the register is, and may make missing tabs alone", () => {
  const script = register();
  script.spreadsheet.sheet("Nơi nhận").delete();
  script.user = "nguoi-khac@truong.example";
  openPage(script, "Thiết lập", "Thiết lập từng bước");
  const { jobs, problems } = desk(script).register;
  expect(jobs.map(({ part, names }) => [part, names])).toEqual([["tabs", ["Nơi nhận"]]]);
  expect(problems.join()).toContain(`Sổ này do tài khoản ${operator} vận hành`);
  expect(ask(script, "setUpStep", { part: "templates", names: ["plan"] })).toEqual({ ok: false, problems });
});

test("a setting is written where it stood as the page had it; another's word, a word that is none: refused, nothing written", () => {
  const script = register();
  const value = (item: string) =>
    tabRows(script, "Thông tin chung").find((row) => row.Mục === item)?.["Giá trị"];
  const typed = (item: string, before: string, now: string) => ({ item, before, value: now });
  expect(ask(script, "saveSchool", { values: [typed("Địa danh", "", "Đà Nẵng")] })).toEqual({
    ok: true,
    value: { saved: 1 },
  });
  expect(value("Địa danh")).toBe("Đà Nẵng");
  const refused = ask(script, "saveSchool", {
    values: [typed("Tên trường", "", "Trường Ví Dụ"), typed("Địa danh", "Huế", "Vinh")],
  });
  expect(refused).toMatchObject({ ok: false });
  expect([value("Tên trường"), value("Địa danh")]).toEqual(["", "Đà Nẵng"]);
  const wrong = ask(script, "saveSchool", {
    values: [typed("Tên trường", "", "Trường Ví Dụ"), typed("Cách lấy số", "Văn thư cấp sau khi ký", "Tùy")],
  });
  expect(wrong).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("Không có cách lấy số “Tùy”")],
  });
  expect(value("Tên trường")).toBe("");
  // The answer was lost: the same again is no fault, and no deed.
  expect(ask(script, "saveSchool", { values: [typed("Địa danh", "", "Đà Nẵng")] })).toEqual({
    ok: true,
    value: { saved: 0 },
  });
});

const council = {
  ...{ code: "HD1", decisionNumber: "", decisionDate: "2020-10-01", decisionBody: "", size: 5, odd: true },
  ...{ validFrom: "", validUntil: "" },
};

test("a council is added once and never written over; its quorum is told, and what it lacks", () => {
  const script = register();
  expect(ask(script, "saveCouncil", { ...council, size: 4 })).toMatchObject({ ok: false });
  expect(ask(script, "saveCouncil", council)).toEqual({ ok: true, value: { code: "HD1" } });
  expect(ask(script, "saveCouncil", council)).toEqual({ ok: true, value: { code: "HD1" } });
  expect(ask(script, "saveCouncil", { ...council, size: 7 })).toMatchObject({ ok: false });
  expect(ask(script, "saveCouncil", { ...council, code: "HD2", decisionDate: "2020-02-30" })).toMatchObject({
    ok: false,
  });
  const { councils } = desk(script);
  expect(councils).toEqual({
    ok: true,
    value: [
      {
        code: "HD1",
        told: "5 thành viên (phải là số lẻ), quyết định ngày 01/10/2020",
        members: [],
        quorum: "Phải có mặt ít nhất 4/5 thành viên mới mở được lượt bỏ phiếu (tab “Ngưỡng phiếu”)",
        doubts: [
          expect.stringContaining("Hội đồng HD1 có 0 dòng thành viên, quyết định có 5 người"),
          expect.stringContaining("Hội đồng HD1 không có Chủ tịch"),
        ],
      },
    ],
  });
  expect(ask(script, "importMembers", { council: "HD9", text: "Nguyễn Văn Mẫu", agreed: [] })).toMatchObject({
    ok: false,
  });
});

test("a round comes with its school year where that is new; half a period or a taken code is refused", () => {
  const script = register();
  const round = {
    ...{ code: "D1", name: "Đợt 1", schoolYear: "2020-2021", issuingBody: "council", from: "", to: "" },
    newYear: { name: "Năm học 2020 - 2021", from: "2020-09-01", to: "2021-08-31" },
    planSummary: "Phát động thi đua",
  };
  expect(ask(script, "saveRound", { ...round, from: "2020-10-01" })).toMatchObject({ ok: false });
  expect(ask(script, "saveRound", { ...round, newYear: null })).toMatchObject({ ok: false });
  expect(tabRows(script, "Năm học")).toEqual([]);
  expect(ask(script, "saveRound", round)).toEqual({ ok: true, value: { code: "D1" } });
  expect(ask(script, "saveRound", { ...round, name: "Đợt khác" })).toMatchObject({ ok: false });
  expect(
    tabRows(script, "Đợt thi đua").map((row) => [row["Mã đợt"], row["Tên đợt"], row["Năm học"]]),
  ).toEqual([["D1", "Đợt 1", "2020-2021"]]);
});

test("a list writes the changes that were looked at, and none that a person's typing made meanwhile", () => {
  const script = register();
  const typed = "Mã\tTên đơn vị\tEmail\nP-DT\tPhòng Đào tạo\tdao-tao@truong.example";
  const mail = () => tabRows(script, "Đơn vị").map((row) => row["Thư điện tử"]);
  expect(ask(script, "previewUnits", { text: typed })).toMatchObject({ ok: true, value: { changed: [] } });
  script.spreadsheet
    .sheet("Đơn vị")
    .paste(2, 1, [["P-DT", "Phòng Đào tạo", "Phòng", "", "go-tay@truong.example"]]);
  expect(ask(script, "importUnits", { text: typed, agreed: [] })).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("Sổ đã đổi từ khi xem trước")],
  });
  expect(mail()).toEqual(["go-tay@truong.example"]);
  const seen = goodValue<Door["previewUnits"]["out"]>(callDoor(script, "previewUnits", { text: typed }));
  const agreed = seen.changed.map(({ who, changes }) => `${who}: ${changes.join("; ")}`);
  const write = () => ask(script, "importUnits", { text: typed, agreed });
  expect(write()).toMatchObject({ ok: true });
  expect(mail()).toEqual(["dao-tao@truong.example"]);
  // The answer was lost: the same again changes nothing and is no fault.
  expect(write()).toMatchObject({ ok: true, value: { changed: [] } });
});
