import { expect, test } from "vitest";
import type { Mail } from "../../local/local-apps-script";
import { click, reviewInJanuary, secretReason } from "../support/units-register";
import { readXlsx } from "../support/xlsx";

/**
 * What must not stand in any mail to a unit (domain.md 9): why somebody is on hold, birth dates, days of leave, staff
 * codes. The mails are those of a review from its opening to the reminder; `docs` for the public are looked at elsewhere.
 */
const secrets: readonly RegExp[] = [
  new RegExp(secretReason, "i"),
  /tạm dừng/i,
  // Birth dates, in any of the ways a date is written.
  /12\/0?3\/1985|0?1\/0?9\/1990|23\/11\/1979|14\/0?4\/1982|0?5\/0?6\/1988|17\/0?7\/1991|19[789]\d/,
  // Days of leave.
  /\b77\b/,
];
const codes = /\b(007|012|031|044|102|0110)\b/;

/** What people read of a mail; links have random letters that may look like anything. */
function textOf({ subject, body }: Mail): string {
  return `${subject}\n${body}`.replace(/https?:\S+/g, "");
}

const script = reviewInJanuary();
for (const item of ["Mẫu danh sách", "Tạo thư mục minh chứng", "Nhắc đơn vị"])
  click(script, "Đơn vị", item, ["YES"]);
const mails = script.mails();

test("the register itself has what is looked for, so that the patterns can find it", () => {
  const cells = script.spreadsheet
    .sheetNames()
    .flatMap((tab) => script.spreadsheet.sheet(tab).values().flat())
    .join("\n");
  expect(
    [...secrets.slice(0, 1), ...secrets.slice(2), codes].filter((secret) => !secret.test(cells)),
  ).toEqual([]);
  expect(cells).toContain("Tổ Tự nhiên");
});

test("every kind of mail was sent", () => {
  expect([...new Set(mails.map(({ subject }) => subject.split(" - ")[0]))]).toEqual([
    "Liên kết nộp hồ sơ thi đua",
    "Đã nhận hồ sơ của Tổ Tự nhiên",
    "Mẫu danh sách đề nghị khen thưởng",
    "Nhắc nộp hồ sơ thi đua",
  ]);
});

test.each(mails.map((mail) => [mail.subject, mail.to, mail] as const))(
  "“%s” to %s tells no reason of a hold, birth date, leave or code",
  (_subject, _to, mail) => {
    expect([...secrets, codes].filter((secret) => secret.test(textOf(mail)))).toEqual([]);
  },
);

test("a unit's list has its own codes, and nothing else of people; nobody of another unit", () => {
  const lists = mails.flatMap(({ to, attachments }) =>
    attachments.map(({ bytes }) => ({ to, text: readXlsx(bytes).flat(2).join("\n") })),
  );
  expect(lists.map(({ to, text }) => [to, text.match(new RegExp(codes, "g"))])).toEqual([
    ["tunhien@hoamai.example", ["012", "031", "007"]],
    ["xahoi@hoamai.example,toxh@hoamai.example", ["102", "0110"]],
  ]);
  expect(lists.flatMap(({ text }) => secrets.filter((secret) => secret.test(text)))).toEqual([]);
});

test("a unit's mails name no other unit and carry no other unit's links", () => {
  const toSciences = mails.filter(({ to }) => to === "tunhien@hoamai.example");
  const others = mails.filter(({ to }) => to !== "tunhien@hoamai.example");
  const linksOf = (all: readonly Mail[]) =>
    new Set(all.flatMap(({ body }) => [...body.matchAll(/https?:\S+/g)].map(([link]) => link)));
  const shared = [...linksOf(toSciences)].filter((link) => linksOf(others).has(link));
  expect(shared).toEqual([]);
  expect(toSciences.filter((mail) => /Tổ (Xã hội|Văn phòng)/.test(textOf(mail)))).toEqual([]);
});
