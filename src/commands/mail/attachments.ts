import { listSheetKey } from "../../documents/engine/files";
import { xlsxType } from "../../documents/sheets/cells";
import { type ListSheet, listSheetWriter } from "../../documents/sheets/list-sheet";
import { listSheetTemplate } from "../../documents/sheets/list-sheet-template";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import { now } from "../../google/clock";
import { fromBase64 } from "../../google/drive";
import type { MailAttachment } from "../../google/mail";
import { readRegister } from "../../register/read-register";
import { units } from "../../register/tables/school/units";
import { captionOf } from "../../vietnamese/captions";
import { listFileName, listSheetOf, listTables } from "./list-sheets";

/** What a mail carries, or why it cannot be made. */
export type Attachments = (mail: OutboxMail) => Result<readonly MailAttachment[]>;

/**
 * What each mail of a batch carries, made again from the register as it is: a mail that waited for days brings the list
 * of today. Reads what the batch needs once, before anything is sent; nothing where no mail carries anything.
 */
export function attachmentsFor(batch: readonly OutboxMail[]): Attachments {
  const carrying = batch.filter(({ attachment }) => attachment !== "");
  if (carrying.length === 0) return () => none;
  const lists = readLists(carrying);
  const write = listSheetWriter(fromBase64(listSheetTemplate));
  return ({ id, attachment }) => {
    if (attachment === "") return none;
    if (!lists.ok) return lists;
    const list = lists.value.get(id);
    if (!list) return failed(unknownAttachment(attachment));
    return ok([{ name: list.name, type: xlsxType, content: write(list.sheet) }]);
  };
}

const none: Result<readonly MailAttachment[]> = ok([]);

interface NamedList {
  readonly name: string;
  readonly sheet: ListSheet;
}

/** The list sheets that the mails carry, by the mails' ids; a unit or review that is gone has none. */
function readLists(mails: readonly OutboxMail[]): Result<ReadonlyMap<string, NamedList>> {
  return readRegister(listTables, (open) => {
    const lists = mails.flatMap(({ id, review, unit, attachment }): [string, NamedList][] => {
      const period = open.reviews.withKey({ code: review });
      const own = open.units.withKey({ code: unit });
      if (!period || !own || attachment !== listSheetKey(review, unit)) return [];
      return [[id, { name: listFileName(own), sheet: listSheetOf(open, period, own, now()) }]];
    });
    return ok(new Map(lists));
  });
}

function unknownAttachment(key: string): Problem {
  return {
    what: `Không có tệp “${key}” để gửi kèm`,
    remedy: `Xem đơn vị và kỳ xét của thư này còn trong sổ không (tab “${units.tab}”, tab “Kỳ xét”), rồi bấm lại lệnh ${captionOf("sendListSheets")}`,
  };
}
