import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { typeInto } from "../../support/register";
import {
  clickLockReview,
  clickReceive,
  individual,
  nominationForm,
  nominations,
  openRegister,
  pass,
  rowsOf,
  serviceCalls,
  submit,
} from "../../support/review";

const addMode = { "Lần gửi này là": "Bổ sung thêm" };

/** A review into which so many people were sent one by one; all were received. */
function received(responses: number): LocalAppsScript {
  const script = openRegister();
  for (let n = 0; n < responses; n += 1) {
    submit(script, "K-MOC", individual(`9${n}`, `Người Thứ ${n}`, n === 0 ? {} : addMode));
    pass(script, 1);
  }
  clickReceive(script);
  pass(script, 1);
  return script;
}

/** How many responses a run asked for their ids, and of how many it read the answers. */
function asked(record: Pick<CallRecord, "calls"> | undefined): {
  readonly ids: number;
  readonly read: number;
} {
  const of = (name: string) => serviceCalls(record ?? { calls: [] }).filter((call) => call === name).length;
  return { ids: of("FormResponse.getId"), read: of("FormResponse.getEditResponseUrl") };
}

const names = (script: LocalAppsScript) => nominations(script).map(([, , name]) => name);

function fireClock(script: LocalAppsScript): CallRecord {
  const [record] = script.fireClockTriggers();
  if (!record) throw new Error("no clock");
  return record;
}

test("a submission into a review of 113 known responses: answers of one are read, for as many calls as into one of 13", () => {
  const costs = [13, 113].map((known) => {
    const script = received(known);
    const { formId } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
    const [record] = script.fireFormTriggers(formId);
    expect(names(script)).toContain("Vũ Thị Bảng");
    expect(asked(record)).toEqual({ ids: 11, read: 1 });
    return serviceCalls(record ?? { calls: [] }).filter((call) => /^(Form|Item)/.test(call));
  });
  expect(costs[1]).toEqual(costs[0]);
});

test("all responses are looked at by the secretary's click for two calls each, and none is read again", () => {
  const costs = [13, 113].map((known) => {
    const record = clickReceive(received(known));
    expect(asked(record)).toEqual({ ids: known, read: 0 });
    return serviceCalls(record).filter((call) => /^(Form|Item)/.test(call)).length;
  });
  expect((costs[1] ?? 0) - (costs[0] ?? 0)).toBe(2 * (113 - 13));
});

test("the trigger asks for what came of late alone, and the secretary's click for all: neither reads what is known", () => {
  const script = received(5);
  pass(script, 4 * 60);
  const { formId } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  expect(asked(script.fireFormTriggers(formId)[0])).toEqual({ ids: 1, read: 1 });
  pass(script, 1);
  expect(asked(clickReceive(script))).toEqual({ ids: 6, read: 0 });
  expect(asked(clickLockReview(script))).toEqual({ ids: 12, read: 0 });
});

test("forms are read before the register is locked", () => {
  const script = received(1);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  let locked = false;
  const underLock = clickReceive(script).calls.filter(({ service, method }) => {
    if (service === "Lock") locked = method === "tryLock";
    return locked && /^(Form|Item)/.test(service);
  });
  expect(underLock).toEqual([]);
});

test("an edit keeps the response's id and moves its time: its answers are read again, and no others", () => {
  const script = received(3);
  const { editUrl } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  clickReceive(script);
  pass(script, 30);
  nominationForm(script).edit(editUrl, { "Chức vụ": "Chuyên viên chính" });
  expect(asked(clickReceive(script))).toEqual({ ids: 4, read: 1 });
  const rows = rowsOf(script, "Đề nghị", ["Họ tên, tập thể", "Chức vụ"]);
  expect(rows.at(-1)).toEqual(["Vũ Thị Bảng", "Chuyên viên chính"]);
});

test("an edit within the second of the sending keeps its time, and is read all the same", () => {
  const script = received(1);
  const { editUrl } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  clickReceive(script);
  nominationForm(script).edit(editUrl, { "Chức vụ": "Chuyên viên chính" });
  clickReceive(script);
  expect(rowsOf(script, "Đề nghị", ["Chức vụ"]).at(-1)).toEqual(["Chuyên viên chính"]);
});

test("what is sent while the clock is set back is received", () => {
  const script = received(2);
  pass(script, -26 * 60);
  const { formId } = submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  script.fireFormTriggers(formId);
  expect(names(script)).toContain("Vũ Thị Bảng");
});

test("a time of the ledger that cannot be read is read again from the form, and nothing is lost", () => {
  const script = received(2);
  const [[time = ""] = []] = rowsOf(script, "Hồ sơ gửi về", ["Thời điểm gửi"]);
  typeInto(script, "Hồ sơ gửi về", 2, "Thời điểm gửi", "hôm qua");
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  clickReceive(script);
  expect(rowsOf(script, "Hồ sơ gửi về", ["Thời điểm gửi"])[0]).toEqual([time]);
  expect(rowsOf(script, "Hồ sơ gửi về", ["Lần sửa"])).toEqual([["1"], ["1"], ["1"]]);
  expect(names(script)).toEqual(["Người Thứ 0", "Người Thứ 1", "Vũ Thị Bảng"]);
});

test("a ledger whose time is another than the form's lets the answers be read, and gets no second revision", () => {
  const script = received(2);
  typeInto(script, "Hồ sơ gửi về", 2, "Thời điểm gửi", "03/07/2023 07:00:00");
  expect(asked(clickReceive(script))).toEqual({ ids: 2, read: 1 });
  expect(rowsOf(script, "Hồ sơ gửi về", ["Lần sửa"])).toEqual([["1"], ["1"]]);
});

test("the hourly run reads all forms once a day, and else what came within a day", () => {
  const script = received(3);
  pass(script, 60);
  expect(asked(fireClock(script))).toEqual({ ids: 3, read: 0 });
  pass(script, 15 * 60);
  // The night: two days later in the end, so that the first day's are more than a day old.
  expect(asked(fireClock(script))).toEqual({ ids: 3, read: 0 });
  pass(script, 20 * 60);
  expect(asked(fireClock(script))).toEqual({ ids: 0, read: 0 });
  pass(script, 5 * 60);
  expect(asked(fireClock(script))).toEqual({ ids: 3, read: 0 });
  pass(script, 60);
  expect(asked(fireClock(script))).toEqual({ ids: 0, read: 0 });
});

test("the night's run that found the register busy is made up for by the next hour's", () => {
  const script = received(1);
  submit(script, "P-DT", individual("006", "Vũ Thị Bảng"));
  fireClock(script);
  submit(script, "TT-NN", individual("010", "Lý Thị Trang"));
  pass(script, 2 * 24 * 60);
  const release = script.holdLock("script");
  expect(fireClock(script).error).toBeUndefined();
  release();
  pass(script, 60);
  fireClock(script);
  expect(names(script)).toEqual(["Người Thứ 0", "Vũ Thị Bảng", "Lý Thị Trang"]);
});
