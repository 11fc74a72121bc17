import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { units } from "../../../src/register/tables/school/units";
import {
  clickOpenReview,
  nominationForm,
  reportForm,
  schoolRegister,
  serviceCalls,
} from "../../support/review";

test("opening a review for sixty units costs at most 120 service calls besides one a mail, and six layout calls a question", () => {
  const script = schoolRegister();
  const more = Array.from({ length: 58 }, (_, n) => [`K${n}`, `Khoa Thử ${n}`, `k${n}@truong.example`]);
  pasteSample(script, [
    {
      table: units,
      headers: ["Mã đơn vị", "Tên đơn vị", "Thư điện tử", "Loại đơn vị", "Trưởng đơn vị"],
      rows: more.map((row) => [...row, "Khoa", "Ngô Văn Giả"]),
    },
  ]);
  const record = clickOpenReview(script);
  expect(script.mails().length).toBe(60);
  expect(serviceCalls(record).length - 60).toBeLessThanOrEqual(120);
  expect(serviceCalls(record).filter((call) => call === "FormResponse.toPrefilledUrl").length).toBe(2);
  const questions = [nominationForm, reportForm].flatMap((form) =>
    form(script)
      .pages()
      .flatMap(({ items }) => items),
  );
  const layout = record.calls.filter(({ service }) => /^(Form|\w*Item)/.test(service));
  expect(layout.length).toBeLessThanOrEqual(6 * questions.length);
});
