import type { LocalAppsScript } from "../../local/local-apps-script";
import { tabRows } from "../../scripts/fresh-register";
import { columnOf } from "./register";

const outbox = "Thư";

/** The rows of the outbox, none where the register has no such tab. */
function outboxRows(script: LocalAppsScript): readonly Readonly<Record<string, string>>[] {
  return script.spreadsheet.sheetNames().includes(outbox) ? tabRows(script, outbox) : [];
}

/** Sends once more when every run that was cut off is surely over: what it left half sent is unclear from then on. */
export function sendLater(script: LocalAppsScript): void {
  if (!outboxRows(script).some((row) => row["Trạng thái"] === "Đang gửi")) return;
  script.now = new Date(script.now.getTime() + 11 * 60_000);
  script.call("sendWaitingMail", { person: () => "OK" });
}

/**
 * What is wrong with the mails of a run that was cut off, beside those of an undisturbed one. Each row of the outbox is
 * sent and its mail was sent once; or it is unclear and its mail was sent once or not at all. Nothing else is allowed:
 * no mail twice, none that no row tells of, none that waits for ever.
 */
export function mailFaults(undisturbed: LocalAppsScript, script: LocalAppsScript): readonly string[] {
  const sent = countBy(script.mails().map(nameOfMail));
  const expected = countBy(undisturbed.mails().map(nameOfMail));
  const unclear = countBy(
    outboxRows(script)
      .filter((row) => row["Trạng thái"] === "Chưa rõ")
      .map((row) => nameOf(row["Gửi đến"] ?? "", row["Tiêu đề"] ?? "")),
  );
  const waiting = outboxRows(script).filter((row) =>
    ["Chờ gửi", "Đang gửi"].includes(row["Trạng thái"] ?? ""),
  );
  const left = waiting.map((row) => `mail ${row["Tiêu đề"]}: left ${row["Trạng thái"]}`);
  const miscounted = [...new Set([...sent.keys(), ...expected.keys()])].flatMap((name) => {
    const count = sent.get(name) ?? 0;
    const most = expected.get(name) ?? 0;
    const least = most - (unclear.get(name) ?? 0);
    return count <= most && count >= least
      ? []
      : [`mail ${name}: sent ${count} times, not ${least} to ${most}`];
  });
  return [...left, ...miscounted];
}

/** The secretary looks into the sent mails and settles what is unclear: from then on the outbox is as if undisturbed. */
export function settleUnclearMail(script: LocalAppsScript): void {
  outboxRows(script).forEach((row, index) => {
    if (row["Trạng thái"] !== "Chưa rõ") return;
    const sheet = script.spreadsheet.sheet(outbox);
    sheet.type(index + 2, columnOf(script, outbox, "Trạng thái"), "Đã gửi");
    sheet.clear(index + 2, columnOf(script, outbox, "Trục trặc"));
  });
}

type MailName = Pick<ReturnType<LocalAppsScript["mails"]>[number], "to" | "subject">;

function nameOfMail({ to, subject }: MailName): string {
  return nameOf(to, subject);
}

/** Receipts of one unit may have one subject: they are counted. */
function nameOf(to: string, subject: string): string {
  return `${to.split(/[;,]\s*/).join(", ")}: ${subject}`;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
