import { describe, expect, test } from "vitest";
import { openScript } from "./script-project";

const CODE = `
function send(message) { MailApp.sendEmail(message); }
function sendThree(to, subject, body) { MailApp.sendEmail(to, subject, body); }
function sendFour(to, replyTo, subject, body) { MailApp.sendEmail(to, replyTo, subject, body); }
function sendWith(to, subject, body, options) { MailApp.sendEmail(to, subject, body, options); }
function sendFile(bytes) {
  MailApp.sendEmail({ to: "lan@example.com", subject: "List", body: "Here it is.", name: "Council",
    attachments: [Utilities.newBlob(bytes, "text/csv", "list.csv")] });
}
function sendNameless() { MailApp.sendEmail({ to: "lan@example.com", subject: "s", body: "b", attachments: [Utilities.newBlob("x")] }); }
function left() { return MailApp.getRemainingDailyQuota(); }`;

const NOTHING = { cc: "", bcc: "", replyTo: "", htmlBody: "", name: "", attachments: [] };

/** That many addresses, with commas. */
function many(howMany: number): string {
  return Array.from({ length: howMany }, (_, index) => `unit${index}@example.com`).join(", ");
}

describe("a mail", () => {
  test("of four texts has the address for replies second; options come last", () => {
    const script = openScript(CODE);
    script.call("sendFour", { args: ["lan@example.com", "an@example.com", "Late", "Please send it."] });
    script.call("sendWith", {
      args: ["lan@example.com", "Late", "Please.", { replyTo: "binh@example.com", cc: "mai@example.com" }],
    });
    expect(
      script.mails().map(({ to, replyTo, cc, subject, body }) => [to, replyTo, cc, subject, body]),
    ).toEqual([
      ["lan@example.com", "an@example.com", "", "Late", "Please send it."],
      ["lan@example.com", "binh@example.com", "mai@example.com", "Late", "Please."],
    ]);
  });

  test("lies in the mailbox as it was sent, the oldest first", () => {
    const script = openScript(CODE);
    script.call("sendFile", { args: [[97, -1]] });
    script.now = new Date("2023-03-16T08:00:00+07:00");
    script.user = "binh@example.com";
    const { calls } = script.call("sendThree", { args: ["lan@example.com", "Late", "Please send it."] });
    expect(calls).toEqual([{ service: "MailApp", method: "sendEmail", kind: "service" }]);
    expect(script.mails()).toEqual([
      {
        ...NOTHING,
        from: "owner@example.com",
        to: "lan@example.com",
        subject: "List",
        body: "Here it is.",
        name: "Council",
        attachments: [{ name: "list.csv", type: "text/csv", bytes: new Uint8Array([97, 255]) }],
        at: new Date("2023-03-15T09:00:00+07:00"),
      },
      {
        ...NOTHING,
        from: "binh@example.com",
        to: "lan@example.com",
        subject: "Late",
        body: "Please send it.",
        at: new Date("2023-03-16T08:00:00+07:00"),
      },
    ]);
  });

  test("keeps copies, the address for answers and both bodies", () => {
    const script = openScript(CODE);
    const message = {
      to: '"Lan, Ms" <lan@example.com>, binh@example.com',
      cc: "chi@example.com",
      bcc: "dung@example.com",
      replyTo: "office@example.com",
      subject: "Result",
      body: "plain",
      htmlBody: "<p>rich</p>",
    };
    script.call("send", { args: [message] });
    expect(script.mails()).toEqual([
      { ...NOTHING, ...message, from: "owner@example.com", at: new Date("2023-03-15T09:00:00+07:00") },
    ]);
    expect(script.call("left").value).toBe(96);
  });

  test.each([
    [{ to: "lan" }, "Invalid email: lan"],
    [{ to: "lan@example" }, "Invalid email: lan@example"],
    [{ to: "a@example.com, trần@example.com" }, "Invalid email: trần@example.com"],
    [{ to: "a@example.com,, b@example.com" }, "Invalid email: "],
    [{ to: "a@example.com", cc: "Lan <lan>" }, "Invalid email: Lan <lan>"],
    [{ to: "a@example.com", replyTo: "b@" }, "Invalid email: b@"],
    [{ to: "" }, "Failed to send email: no recipient"],
    [{ to: "a@example.com", noReply: true }, 'the option "noReply" of MailApp.sendEmail is not emulated'],
    [{ to: "a@example.com", name: 5 }, '"name" of a mail must be a string'],
    [{ to: "a@example.com", subject: undefined }, "a mail needs a subject"],
    [{ to: "a@example.com", body: undefined }, "a mail needs a body"],
    [{ to: "a@example.com", attachments: ["x"] }, '"attachments" of a mail must be an array of blobs'],
    [{ to: many(51) }, "Limit Exceeded: Email Recipients Per Message."],
    [{ to: "a@example.com", subject: "s".repeat(251) }, "Argument too large: subject"],
    [{ to: "a@example.com", body: "ế".repeat(68_267) }, "Limit Exceeded: Email Body Size."],
  ])("is not sent when it is wrong (case %#)", (change, message) => {
    const script = openScript(CODE);
    const mail = { subject: "s", body: "b", ...change };
    expect(() => script.call("send", { args: [mail] })).toThrow(message);
    expect(script.mails()).toEqual([]);
  });

  test.each([
    { to: many(50) },
    { to: "a@example.com", subject: "s".repeat(250) },
    { to: "a@example.com", body: "ế".repeat(68_266) },
  ])("is sent at the very limit (case %#)", (change) => {
    const script = openScript(CODE);
    script.call("send", { args: [{ subject: "s", body: "b", ...change }] });
    expect(script.mails()).toHaveLength(1);
  });

  test("has no attachment without a name", () => {
    expect(() => openScript(CODE).call("sendNameless")).toThrow("an attachment needs a name");
  });

  test("is not sent by a simple trigger", () => {
    expect(() => openScript(CODE).call("left", { source: "simple trigger" })).toThrow(
      "You do not have permission to call MailApp.getRemainingDailyQuota. " +
        "Required permissions: https://www.googleapis.com/auth/script.send_mail",
    );
    const args = ["lan@example.com", "s", "b"];
    expect(() => openScript(CODE).call("sendThree", { args, source: "simple trigger" })).toThrow(
      "You do not have permission to call MailApp.sendEmail.",
    );
  });
});

describe("the quota", () => {
  test("is 100 recipients a day", () => {
    expect(openScript(CODE).call("left").value).toBe(100);
  });

  test("counts recipients of a user and a calendar day; a mail beyond it is not sent at all", () => {
    const script = openScript(CODE, { mailQuota: 5 });
    const send = (howMany: number) => script.call("sendThree", { args: [many(howMany), "s", "b"] });
    const left = () => script.call("left").value;
    send(3);
    expect(left()).toBe(2);
    expect(() => send(3)).toThrow("Service invoked too many times for one day: email.");
    send(2);
    expect([left(), script.mails().length]).toEqual([0, 2]);
    script.user = "binh@example.com";
    expect(left()).toBe(5);
    script.user = "owner@example.com";
    script.now = new Date("2023-03-15T23:59:59+07:00");
    expect(left()).toBe(0);
    script.now = new Date("2023-03-16T00:00:00+07:00");
    expect(left()).toBe(5);
  });
});
