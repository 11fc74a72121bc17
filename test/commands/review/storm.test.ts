import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { units } from "../../../src/register/tables/school/units";
import { openPrepared } from "../../support/prepared";
import { said } from "../../support/register";
import {
  clickOpenReview,
  clickReceive,
  clickUpdateForms,
  individual,
  nominationForm,
  nominations,
  openingDay,
  openRegister,
  rowsOf,
  schoolRegister,
  serviceCalls,
  submit,
} from "../../support/review";

/** Sixty units, each with one mail. */
function sixtyUnits(): LocalAppsScript {
  const make = () => {
    const script = schoolRegister({ mailQuota: 1_500 });
    pasteSample(script, [
      {
        table: units,
        headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Thư điện tử"],
        rows: Array.from({ length: 57 }, (_, n) => [
          `DV${n}`,
          `Khoa Ví Dụ ${n}`,
          "Khoa",
          `dv${n}@truong.example`,
        ]),
      },
    ]);
    clickOpenReview(script);
    return script;
  };
  return openPrepared("sixty units", make, { now: openingDay, mailQuota: 1_500 });
}

type Between = (at: number, call: { readonly method: string }) => void;

/** Sends a nomination by a unit's own link. */
function submitBy(script: LocalAppsScript, unit: string, nth: number): string {
  const link = tabRows(script, "Liên kết nộp").find((row) => row["Mã đơn vị"] === unit);
  const person = individual("", `Người Ví Dụ ${nth}`);
  return nominationForm(script).submit(person, { prefilled: link?.["Liên kết đề nghị"] ?? "" }).formId;
}

test("60 units within ten minutes, most while another run holds the register: no failed run, all receipts within the hour", () => {
  const script = sixtyUnits();
  const waiting = tabRows(script, "Đơn vị").map((row) => row["Mã đơn vị"] ?? "");
  const records: CallRecord[] = [];
  let sent = 0;
  const next = (between?: Between) => {
    const unit = waiting.shift();
    if (unit === undefined) return;
    sent += 1;
    const formId = submitBy(script, unit, sent);
    records.push(...script.fireFormTriggers(formId, {}, between ? { between } : {}));
  };
  while (waiting.length > 0) {
    const before = script.now.getTime();
    let [locked, reads] = [false, 0];
    // Three more come while this one has the register; they wait for it at the same time.
    next((_, { method }) => {
      if (["tryLock", "releaseLock"].includes(method)) locked = method === "tryLock";
      if (!locked || method !== "getValues") return;
      reads += 1;
      if (![6, 12, 18].includes(reads)) return;
      next();
      script.now = new Date(before + reads * 1_000);
    });
    script.now = new Date(before + 38_000);
  }
  expect(script.now.getTime() - openingDay.getTime()).toBeLessThanOrEqual(600_000);
  expect(records.filter(({ error }) => error)).toEqual([]);
  const busyRuns = records.filter((record) => !serviceCalls(record).includes("Lock.releaseLock"));
  expect(busyRuns.length).toBeGreaterThan(15);
  // Who found it busy made next to no calls.
  for (const record of busyRuns) expect(serviceCalls(record).length).toBeLessThan(6);
  expect(nominations(script)).toHaveLength(60);
  const mails = script.mails().filter(({ subject }) => subject.startsWith("Đã nhận"));
  // The third unit has no mail.
  expect(mails).toHaveLength(59);
  expect(Math.max(...mails.map(({ at }) => at.getTime()))).toBeLessThan(openingDay.getTime() + 3_600_000);
});

/** A run that keeps the register locked while it makes this call and units send. */
function whileLocked(run: (between: Between) => unknown, happens: () => void): void {
  let [locked, done] = [false, false];
  run((_, { method }) => {
    if (method === "tryLock") locked = true;
    else if (locked && !done) {
      done = true;
      happens();
    }
  });
  expect(done).toBe(true);
}

test("a trigger that finds the register busy is quiet, and whoever kept it busy takes its response in", () => {
  const script = openRegister();
  const runs: readonly ((between: Between) => unknown)[] = [
    (between) => script.fireFormTriggers(nominationForm(script).id, {}, { between }),
    (between) => script.fireClockTriggers({ between }),
    (between) => clickReceive(script, { between }),
    // A command that has nothing to do with submissions.
    (between) => clickUpdateForms(script, { between }),
  ];
  runs.forEach((run, n) => {
    const name = `Người Thứ ${n}`;
    whileLocked(run, () => {
      const more = n === 0 ? {} : { "Lần gửi này là": "Bổ sung thêm" };
      const { formId } = submit(script, "K-MOC", individual("", name, more));
      expect(script.fireFormTriggers(formId).map(({ error }) => error)).toEqual([undefined]);
      expect(nominations(script).map(([, , each]) => each)).not.toContain(name);
    });
    expect(nominations(script).map(([, , each]) => each)).toContain(name);
  });
  const receipts = rowsOf(script, "Thư", ["Loại thư", "Trạng thái"]).filter(([kind]) => kind === "Giấy nhận");
  expect(receipts).toEqual(runs.map(() => ["Giấy nhận", "Đã gửi"]));
});

test("what waited is taken in once: the next run finds no mark and reads nothing twice", () => {
  const script = openRegister();
  const release = script.holdLock("script");
  const { formId } = submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  script.fireFormTriggers(formId);
  release();
  expect(said(clickUpdateForms(script))).toEqual(["Cập nhật biểu mẫu: Đã cập nhật 2 biểu mẫu."]);
  expect(nominations(script)).toHaveLength(1);
  const quiet = serviceCalls(clickUpdateForms(script)).filter((call) => call === "Form.getResponses");
  expect(quiet).toEqual([]);
});
