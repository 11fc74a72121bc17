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
 * What mails carry, made again from the register as it is: a mail that waited for days brings the list of today. What lists
 * are made of is read once a run, and not at all where no mail carries anything; where another run was in the way it is asked
 * for again.
 */
export function attachmentsOnce(): Attachments {
  let read: Result<Lists> | null = null;
  let write: ((sheet: ListSheet) => Uint8Array) | null = null;
  return (mail) => {
    if (mail.attachment === "") return none;
    if (!read?.ok) read = readLists();
    if (!read.ok) return read;
    const list = read.value(mail);
    if (!list) return failed(unknownAttachment(mail.attachment));
    write ??= listSheetWriter(fromBase64(listSheetTemplate));
    return ok([{ name: list.name, type: xlsxType, content: write(list.sheet) }]);
  };
}

const none: Result<readonly MailAttachment[]> = ok([]);

interface NamedList {
  readonly name: string;
  readonly sheet: ListSheet;
}

/** The list sheet that a mail carries; a unit or review that is gone has none. */
type Lists = (mail: OutboxMail) => NamedList | null;

function readLists(): Result<Lists> {
  return readRegister(listTables, (open) =>
    ok(({ review, unit, attachment }) => {
      const period = open.reviews.withKey({ code: review });
      const own = open.units.withKey({ code: unit });
      if (!period || !own || attachment !== listSheetKey(review, unit)) return null;
      return { name: listFileName(own), sheet: listSheetOf(open, period, own, now()) };
    }),
  );
}

function unknownAttachment(key: string): Problem {
  return {
    what: `Không có tệp “${key}” để gửi kèm`,
    remedy: `Xem đơn vị và kỳ xét của thư này còn trong sổ không (tab “${units.tab}”, tab “Kỳ xét”), rồi bấm lại lệnh ${captionOf("sendListSheets")}`,
  };
}
