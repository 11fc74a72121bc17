import { expect, test } from "vitest";
import { mailQueue, type Owing, type Standing } from "../../../src/domain/review/mail-queue";
import type { OutboxMail } from "../../../src/domain/review/outbox-mail";

const today = { year: 2023, month: 7, day: 3 };
const at = { ...today, hour: 8, minute: 0, second: 0 };

function mail(id: string, kind: OutboxMail["kind"], more: Partial<OutboxMail> = {}): OutboxMail {
  return {
    ...{ id, kind, review: "CN", unit: "K1", to: ["k1@truong.example"], subject: "Thư", body: "Nội dung" },
    ...{ attachment: "", state: "waiting", at, sentAt: null, trouble: "" },
    ...more,
  };
}

const addresses = (count: number) => Array.from({ length: count }, (_, n) => `n${n}@truong.example`);

/** What is sent, and what is not, by ids. */
function queued(mails: readonly OutboxMail[], quota: number, owing: Owing = null, most = 100) {
  const { next, dropped, passedOver, tooWide, left } = mailQueue(mails, { quota, most, owing, today });
  const ids = (of: readonly OutboxMail[]) => of.map(({ id }) => id);
  return {
    next: ids(next),
    dropped: [...dropped].map(([{ id }, why]) => [id, why]),
    passedOver: ids(passedOver),
    tooWide: ids(tooWide),
    left,
  };
}

const nothing = { dropped: [], passedOver: [], tooWide: [], left: 0 };
const replaced = "Đã có thư sau thay thế nên không cần gửi thư này";

test("who must mend something hears of it before who is only reminded, each kind in the order of the tab", () => {
  const kinds = ["list", "reminder", "result", "link", "receipt", "return", "seal"] as const;
  const mails = kinds.flatMap((kind) => ["K1", "K2"].map((unit) => mail(`${kind}/${unit}`, kind, { unit })));
  const order = ["seal", "return", "receipt", "link", "result", "reminder", "list"];
  expect(queued(mails, 100)).toEqual({
    ...nothing,
    next: order.flatMap((kind) => [`${kind}/K1`, `${kind}/K2`]),
  });
  expect(queued(mails, 3)).toMatchObject({ next: ["seal/K1", "seal/K2", "return/K1"], left: 11 });
});

test("a mail that does not fit today is passed over and told; the ones after it go", () => {
  const wide = mail("return/wide", "return", { to: addresses(6) });
  const mails = [wide, mail("return/1", "return"), mail("list/1", "list", { unit: "K2" })];
  expect(queued(mails, 5)).toEqual({
    ...nothing,
    next: ["return/1", "list/1"],
    passedOver: ["return/wide"],
    left: 1,
  });
  expect(queued(mails, 6)).toMatchObject({ next: ["return/wide"], passedOver: [], left: 2 });
  expect(queued(mails, 0)).toEqual({ ...nothing, next: [], left: 3 });
});

test("a mail to more than fifty can never go, and waits for nobody", () => {
  const mails = [51, 50].map((count) => mail(`return/${count}`, "return", { to: addresses(count) }));
  expect(queued(mails, 1_500)).toEqual({ ...nothing, next: ["return/50"], tooWide: ["return/51"] });
});

test("of the receipts of one response the last revision's alone goes, those of other responses do", () => {
  const receipts = ["a#1", "a#10", "a#2", "b#1"].map((id) => mail(`receipt/${id}`, "receipt"));
  expect(queued(receipts, 100)).toEqual({
    ...nothing,
    next: ["receipt/a#10", "receipt/b#1"],
    dropped: [
      ["receipt/a#1", replaced],
      ["receipt/a#2", replaced],
    ],
  });
  const [first] = receipts;
  const sent = mail("receipt/a#2", "receipt", { state: "sent", sentAt: at });
  expect(queued([first ?? sent, sent], 100).dropped).toEqual([["receipt/a#1", replaced]]);
});

test("lists and reminders are replaced by later ones of the unit and review; letters of other kinds never", () => {
  const later = { ...at, hour: 9 };
  const mails = [
    mail("list/1", "list"),
    mail("list/2", "list"),
    mail("list/other", "list", { unit: "K2" }),
    mail("reminder/2", "reminder", { at: later }),
    mail("reminder/1", "reminder"),
    mail("return/1", "return"),
    mail("return/2", "return"),
  ];
  const { next, dropped } = queued(mails, 100);
  expect(next).toEqual(["return/1", "return/2", "reminder/2", "list/2", "list/other"]);
  expect(dropped).toEqual([
    ["list/1", replaced],
    ["reminder/1", replaced],
  ]);
});

test("a reminder goes where the unit still owes all that it says, and nowhere else", () => {
  const units = ["owes", "sent-since", "sent-before", "done", "gone", "unread"];
  const mails = units.map((unit) => mail(`reminder/${unit}`, "reminder", { unit }));
  const owes = (missing: readonly string[], lastAt: OutboxMail["sentAt"]) => ({ missing, lastAt });
  const standing: Readonly<Record<string, Standing>> = {
    unread: "unknown",
    owes: owes(["báo cáo"], null),
    "sent-since": owes(["báo cáo"], { ...at, second: 1 }),
    "sent-before": owes(["báo cáo"], at),
    done: owes([], at),
  };
  const owing: Owing = ({ unit }) => standing[unit] ?? null;
  expect(queued(mails, 100, owing)).toMatchObject({
    next: ["reminder/owes", "reminder/sent-before"],
    left: 1,
    dropped: [
      ["reminder/sent-since", "Đơn vị đã gửi thêm sau khi soạn thư này, điều thư ghi không còn đúng"],
      ["reminder/done", "Đơn vị đã nộp đủ"],
      ["reminder/gone", "Kỳ xét không còn nhận hồ sơ, hoặc sổ không còn đơn vị này"],
    ],
  });
});

test("one unit's 300 edits leave the day's quota to another's return", () => {
  const sent = Array.from({ length: 10 }, (_, n) =>
    mail(`receipt/sent#${n}`, "receipt", { state: "sent", sentAt: at }),
  );
  const edits = Array.from({ length: 300 }, (_, n) => mail(`receipt/${n}#1`, "receipt"));
  const other = mail("return/other", "return", { unit: "K2" });
  const nextOf = (quota: number) => queued([...sent, ...edits, other], quota, null, 1_000).next;
  expect(nextOf(50)).toEqual(["return/other"]);
  expect(nextOf(60)).toHaveLength(1 + 9);
  // Yesterday's receipts are none of today's.
  const before = sent.map((each) => ({ ...each, sentAt: { ...at, day: 2 } }));
  expect(queued([...before, ...edits, other], 50, null, 1_000).next).toHaveLength(1 + 10);
});
