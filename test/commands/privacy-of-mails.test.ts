import { expect, test } from "vitest";
import type { Mail } from "../../local/local-apps-script";
import { clickUnits, overdueRegister } from "../support/owing-units";
import { secrets } from "../support/review";
import { readXlsx } from "../support/xlsx";

/**
 * What must not stand in any mail to a unit (domain.md 9): why somebody is on hold, birth dates, days of leave, staff
 * codes. The mails are those of a review from its opening to the reminder; `docs` for the public are looked at elsewhere.
 */
const untold: readonly RegExp[] = [
  new RegExp(secrets.holdReason, "i"),
  /tạm dừng/i,
  // Birth dates, in any of the ways a date is written.
  ...secrets.birthDates.map((date) => new RegExp(date.replace(/\b0?(\d+)\//g, "0?$1/"))),
  /19[6789]\d/,
  // Days of leave.
  new RegExp(`\\b${secrets.leaveDays.replace(",", "[,.]")}\\b`),
];
const codes = /\b0(0[1-9]|10)\b/;

/** What people read of a mail; links have random letters that may look like anything. */
function textOf({ subject, body }: Mail): string {
  return `${subject}\n${body}`.replace(/https?:\S+/g, "");
}

const script = overdueRegister();
for (const item of ["Mẫu danh sách", "Tạo thư mục minh chứng", "Nhắc đơn vị"])
  clickUnits(script, item, ["YES"]);
const mails = script.mails();

test("the register itself has what is looked for, so that the patterns can find it", () => {
  const cells = script.spreadsheet
    .sheetNames()
    .flatMap((tab) => script.spreadsheet.sheet(tab).values().flat())
    .join("\n");
  expect([...untold.slice(0, 1), ...untold.slice(2), codes].filter((secret) => !secret.test(cells))).toEqual(
    [],
  );
  expect(cells).toContain("Khoa Mộc");
});

test("every kind of mail was sent", () => {
  expect([...new Set(mails.map(({ subject }) => subject.split(" - ")[0]))]).toEqual([
    "Liên kết nộp hồ sơ thi đua",
    "Đã nhận hồ sơ của Khoa Mộc",
    "Mẫu danh sách đề nghị khen thưởng",
    "Nhắc nộp hồ sơ thi đua",
  ]);
});

test.each(mails.map((mail) => [mail.subject, mail.to, mail] as const))(
  "“%s” to %s tells no reason of a hold, birth date, leave or code",
  (_subject, _to, mail) => {
    expect([...untold, codes].filter((secret) => secret.test(textOf(mail)))).toEqual([]);
  },
);

test("a unit's list has its own codes, and nothing else of people; nobody of another unit", () => {
  const lists = mails.flatMap(({ to, attachments }) =>
    attachments.map(({ bytes }) => ({ to, text: readXlsx(bytes).flat(2).join("\n") })),
  );
  expect(lists.map(({ to, text }) => [to, text.match(new RegExp(codes, "g"))])).toEqual([
    ["khoa-moc@truong.example", ["003", "002", "001"]],
    ["dao-tao@truong.example,dt2@truong.example", ["006", "007", "005"]],
  ]);
  expect(lists.flatMap(({ text }) => untold.filter((secret) => secret.test(text)))).toEqual([]);
});

test("a unit's mails name no other unit and carry no other unit's links", () => {
  const toWood = mails.filter(({ to }) => to === "khoa-moc@truong.example");
  const others = mails.filter(({ to }) => to !== "khoa-moc@truong.example");
  const linksOf = (all: readonly Mail[]) =>
    new Set(all.flatMap(({ body }) => [...body.matchAll(/https?:\S+/g)].map(([link]) => link)));
  const shared = [...linksOf(toWood)].filter((link) => linksOf(others).has(link));
  expect(shared).toEqual([]);
  expect(toWood.filter((mail) => /Phòng Đào tạo|Trung tâm Ngoại ngữ/.test(textOf(mail)))).toEqual([]);
});
