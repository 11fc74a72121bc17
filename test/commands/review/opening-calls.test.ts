import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { units } from "../../../src/register/tables/school/units";
import {
  clickOpenReview,
  nominationForm,
  reportForm,
  rowsOf,
  schoolRegister,
  serviceCalls,
} from "../../support/review";

test("opening a review for sixty units costs at most 120 service calls besides one a mail", () => {
  const script = schoolRegister();
  pasteSample(script, [
    {
      table: units,
      headers: ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Trưởng đơn vị", "Thư điện tử"],
      rows: Array.from({ length: 58 }, (_, n) => [
        `K${n}`,
        `Khoa Thử ${n}`,
        "Khoa",
        "Ngô Văn Giả",
        `k${n}@truong.example`,
      ]),
    },
  ]);
  const record = clickOpenReview(script);
  const calls = serviceCalls(record);
  const counts: Record<string, number> = {};
  for (const c of calls) counts[c] = (counts[c] ?? 0) + 1;
  console.log(counts, calls.length);
  expect(script.mails().length).toBe(60);
  const layout = record.calls.filter(({ service }) => /^(Form|\w*Item)/.test(service)).length;
  const questions = [nominationForm, reportForm].flatMap((form) =>
    form(script)
      .pages()
      .flatMap(({ items }) => items),
  ).length;
  console.log(layout, questions, layout / questions);
  const byName: Record<string, number> = {};
  for (const c of record.calls.filter(({ service }) => /^(Form|\w*Item)/.test(service)))
    byName[`${c.service}.${c.method}`] = (byName[`${c.service}.${c.method}`] ?? 0) + 1;
  console.log(byName);
});
test("trace", () => {
  const script = schoolRegister();
  let line = "";
  for (const c of serviceCalls(clickOpenReview(script))) {
    line += " " + c.replace("Range.getValues", "g").replace("Range.setValues", "S").replace("SpreadsheetApp.flush", "F");
    if (c === "Lock.releaseLock") { console.log(line); line = ""; }
  }
  console.log(line);
});
