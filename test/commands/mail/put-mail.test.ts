import { expect, test } from "vitest";
import { type MailCause, putMail } from "../../../src/commands/mail/put-mail";
import type { OutboxMail } from "../../../src/domain/review/outbox-mail";

const at = { year: 2026, month: 11, day: 21, hour: 8, minute: 5, second: 9 };
const cause: MailCause = { id: "link/CN/TN", kind: "link", review: "CN", at };
const letter = { subject: "Liên kết nộp hồ sơ", body: "Kính gửi Tổ Tự nhiên" };
const unit = { code: "TN", mails: ["tn@example.vn", "pho.tn@example.vn"] };

/** An outbox in memory; `rows` are its mails in the order in which they were put. */
function emptyOutbox() {
  const rows: OutboxMail[] = [];
  const outbox = {
    withKey: ({ id }: Partial<OutboxMail>) => rows.find((mail) => mail.id === id),
    put: (mail: OutboxMail) => void rows.push(mail),
  };
  return { rows, open: { outbox } };
}

test("a letter waits in the outbox for all of the unit's addresses", () => {
  const { rows, open } = emptyOutbox();
  expect(putMail(open, unit, cause, letter)).toBe(true);
  expect(rows).toEqual([
    {
      id: "link/CN/TN",
      kind: "link",
      review: "CN",
      unit: "TN",
      to: ["tn@example.vn", "pho.tn@example.vn"],
      subject: "Liên kết nộp hồ sơ",
      body: "Kính gửi Tổ Tự nhiên",
      attachment: "",
      state: "waiting",
      at,
      sentAt: null,
      trouble: "",
    },
  ]);
});

test("a mail carries the file that its cause names", () => {
  const { rows, open } = emptyOutbox();
  putMail(open, unit, { ...cause, kind: "list", attachment: "list/CN/TN" }, letter);
  expect(rows.map(({ kind, attachment }) => ({ kind, attachment }))).toEqual([
    { kind: "list", attachment: "list/CN/TN" },
  ]);
});

test("a mail that stands already is left as it is, also when its letter would be another one now", () => {
  const { rows, open } = emptyOutbox();
  putMail(open, unit, cause, letter);
  expect(putMail(open, unit, cause, { ...letter, body: "Kính gửi Tổ Xã hội" })).toBe(false);
  expect(rows.map(({ body }) => body)).toEqual(["Kính gửi Tổ Tự nhiên"]);
});

test("a unit without a registered mail gets none", () => {
  const { rows, open } = emptyOutbox();
  expect(putMail(open, { code: "XH", mails: [] }, cause, letter)).toBe(false);
  expect(rows).toEqual([]);
});

test("a letter to a member of the council names no unit", () => {
  const { rows, open } = emptyOutbox();
  const seal: MailCause = { id: "seal/P1/1/TV01", kind: "seal", review: "CN", at };
  expect(putMail(open, { code: "", mails: ["tv01@example.vn"] }, seal, letter)).toBe(true);
  expect(rows.map(({ kind, unit: of, to }) => ({ kind, of, to }))).toEqual([
    { kind: "seal", of: "", to: ["tv01@example.vn"] },
  ]);
});
