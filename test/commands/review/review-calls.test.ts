import { expect, test } from "vitest";
import type { CallRecord, LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { columnsOf, type Table } from "../../../src/register/table";
import { findings } from "../../../src/register/tables/review/findings";
import { nominations } from "../../../src/register/tables/review/nominations";
import { outbox } from "../../../src/register/tables/review/outbox";
import { ledger } from "../../../src/register/tables/technical/ledger";
import {
  clickLockReview,
  clickOpenReview,
  clickReceive,
  clickRecheck,
  clickUpdateForms,
  individual,
  list,
  openRegister,
  pass,
  schoolRegister,
  send,
  serviceCalls,
  submit,
} from "../../support/review";

/** How often each call was made. */
function counted(record: Pick<CallRecord, "calls">): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const call of serviceCalls(record)) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
}

/** Rows of a tab a hundred times over, each with its own key: `change` renames the cells of a copy. */
function multiply(
  script: LocalAppsScript,
  table: Table<object>,
  change: (row: Readonly<Record<string, string>>, n: number) => Readonly<Record<string, string>>,
): void {
  const rows = tabRows(script, table.tab);
  const headers = columnsOf(table).map(([, column]) => column.header);
  const copies = Array.from({ length: 99 }, (_, n) => rows.map((row) => change(row, n))).flat();
  pasteSample(script, [
    { table, headers, rows: copies.map((row) => headers.map((header) => row[header] ?? "")) },
  ]);
}

/** A review in which a few submissions came, those of another review a hundred times as many. */
function registers(): readonly [small: LocalAppsScript, large: LocalAppsScript] {
  const make = () => {
    const script = openRegister();
    const lines = Array.from({ length: 5 }, (_, n) => [`9${n}`, `Người Thứ ${n}`, "LĐTT", ""]);
    send(script, "K-MOC", list(lines));
    send(script, "P-DT", individual("006", "Vũ Thị Bảng"));
    return script;
  };
  const large = make();
  multiply(large, ledger, (row, n) => ({
    ...row,
    "Mã lần gửi": `x${n}${row["Mã lần gửi"]}`,
    "Mã phiếu": `x${n}${row["Mã phiếu"]}`,
    "Dấu nội dung": `x${n}${row["Dấu nội dung"]}`,
    // Of no form that is asked: else they would be told as deleted.
    "Liên kết sửa": "",
    // The codes at the beginning of the list's lines.
    "Nội dung": (row["Nội dung"] ?? "").replace(/\\n9(\d)/g, `\\n${n}9$1`),
  }));
  multiply(large, outbox, (row, n) => ({ ...row, "Mã thư": `x${n}${row["Mã thư"]}` }));
  clickRecheck(large);
  // A tab that is full grows by one more call; here both registers have rows to spare.
  for (const { tab } of [ledger, outbox, nominations, findings]) {
    const sheet = large.spreadsheet.sheet(tab);
    sheet.paste(sheet.rowCount + 100, 1, [[""]]);
  }
  expect(tabRows(large, nominations.tab).length).toBeGreaterThan(500);
  return [make(), large];
}

test("the calls of every command are the same with a hundred times the rows", () => {
  const runs: Readonly<Record<string, (script: LocalAppsScript) => CallRecord>> = {
    recheck: clickRecheck,
    "receive, nothing new": clickReceive,
    "receive, one new": (script) => {
      submit(script, "K-MOC", individual("002", "Lê Thị Mẫu", { "Lần gửi này là": "Bổ sung thêm" }));
      return clickReceive(script);
    },
    onResponse: (script) => {
      const { formId } = submit(script, "TT-NN", individual("010", "Lý Thị Trang"));
      const [record] = script.fireFormTriggers(formId);
      if (!record) throw new Error("no trigger");
      return record;
    },
    everyHour: (script) => {
      const [record] = script.fireClockTriggers();
      if (!record) throw new Error("no trigger");
      return record;
    },
    updateForms: clickUpdateForms,
    lockReview: clickLockReview,
    openReview: clickOpenReview,
  };
  const [small, large] = registers();
  const seen = Object.entries(runs).map(([name, run]) => {
    // A trigger looks at ten known responses at most, of which the small register has fewer.
    const looks = /^FormResponse\.get(Id|Timestamp)$/;
    const [one, other] = [run(small), run(large)].map((record) =>
      serviceCalls(record).filter((call) => name !== "onResponse" || !looks.test(call)),
    );
    expect({ [name]: other }).toEqual({ [name]: one });
    for (const script of [small, large]) pass(script, 1);
    return [name, one?.length];
  });
  expect(Object.fromEntries(seen)).toMatchInlineSnapshot(`
    {
      "everyHour": 119,
      "lockReview": 150,
      "onResponse": 200,
      "openReview": 108,
      "receive, nothing new": 97,
      "receive, one new": 274,
      "recheck": 78,
      "updateForms": 90,
    }
  `);
});

test("what opening a review for the first time costs: the questions of its forms are made one by one", () => {
  const script = schoolRegister();
  const calls = counted(clickOpenReview(script));
  expect(calls).toMatchInlineSnapshot(`
    {
      "ClockTriggerBuilder.create": 1,
      "Drive.Files.create": 3,
      "Drive.Files.list": 1,
      "Drive.Permissions.create": 2,
      "Drive.Permissions.list": 2,
      "Form.setAcceptingResponses": 2,
      "Form.setPublished": 2,
      "FormApp.openById": 2,
      "FormResponse.toPrefilledUrl": 2,
      "FormTriggerBuilder.create": 2,
      "Lock.releaseLock": 7,
      "Lock.tryLock": 7,
      "MailApp.getRemainingDailyQuota": 1,
      "MailApp.sendEmail": 2,
      "Properties.getProperty": 3,
      "Properties.setProperty": 1,
      "Range.getValues": 40,
      "Range.setValues": 8,
      "ScriptApp.getProjectTriggers": 1,
      "Sheet.appendRow": 2,
      "Sheet.moveRows": 1,
      "SpreadsheetApp.flush": 4,
    }
  `);
});

test("what taking one response in costs, by the trigger of its form", () => {
  const script = openRegister();
  const { formId } = submit(script, "K-MOC", individual("002", "Lê Thị Mẫu"));
  const [record] = script.fireFormTriggers(formId);
  expect(counted(record ?? { calls: [] })).toMatchInlineSnapshot(`
    {
      "Form.getResponses": 2,
      "FormApp.openById": 2,
      "FormResponse.getEditResponseUrl": 1,
      "FormResponse.getId": 1,
      "FormResponse.getResponseForItem": 38,
      "FormResponse.getTimestamp": 1,
      "Item.getId": 12,
      "Item.getTitle": 12,
      "Item.getType": 42,
      "ItemResponse.getResponse": 33,
      "Lock.releaseLock": 4,
      "Lock.tryLock": 4,
      "MailApp.getRemainingDailyQuota": 1,
      "MailApp.sendEmail": 1,
      "Properties.getProperty": 2,
      "Range.getValues": 54,
      "Range.setValues": 6,
      "Sheet.appendRow": 4,
      "SpreadsheetApp.flush": 3,
    }
  `);
});
