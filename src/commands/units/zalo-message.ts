import { groupMessage, unitMessage, type ZaloUnit } from "../../documents/mails/zalo-message";
import { failed, ok, type Result } from "../../domain/result";
import { shortDate } from "../../vietnamese/dates";
import { readOwing } from "./owing-units";

/** A message to copy: `title` says for whom it is. */
export interface ZaloMessage {
  readonly title: string;
  readonly text: string;
}

/**
 * The messages that remind the units of a review by Zalo: one for the group of all units, without anything that is a
 * unit's own, then one for each unit that owes something, with its own links. None where nobody owes anything.
 */
export function zaloMessages(review: string): Result<readonly ZaloMessage[]> {
  const owing = readOwing("copyMessage", review, "everything");
  if (!owing.ok) return owing;
  // A message is copied and sent in another program: who may have sent must not be named in it.
  if (owing.value.unsure.length > 0) return failed(...owing.value.unsure);
  const { review: period, settings, today, debtors } = owing.value;
  if (debtors.length === 0) return ok([]);
  const source = { review: period.name, today: shortDate(today), council: settings.council };
  const units = debtors.map(({ unit, owed, links }): ZaloUnit => ({ ...links, unit: unit.name, owed }));
  const own = units.map((unit) => ({ title: unit.unit, text: unitMessage(source, unit) }));
  return ok([{ title: "Nhóm các đơn vị", text: groupMessage(source, units) }, ...own]);
}
