import type { CalendarDate } from "../../domain/calendar-date";
import { ok, type Result } from "../../domain/result";
import {
  type CertificateCounts,
  type CertificateRecord,
  certificateCounts,
  certificateDues,
  dueOf,
  newRecord,
} from "../../domain/results/certificate";
import { certificates } from "../../register/tables/results/certificates";
import { unitOfWork } from "../../register/unit-of-work";
import type { CommandName } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable, firstFew } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { ofReview } from "../flow/reach";
import { type FinalReply, refused } from "../flow/reply";
import { certificateTables, type PartCertificates, partsWithCertificates } from "./certificate-sources";

/**
 * Brings the tab of certificates up to date for a review (theo dõi giấy khen): a row for each one of a signed decision, what is to
 * be done since a grant was corrected or annulled, and how far they have come. What people wrote there stays.
 */
export function trackCertificates(review: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const tracked = trackRows("trackCertificates", comparable(review), (meant) => ok({ meant }));
  if (!tracked.ok) return refused(...tracked.problems);
  const { records } = tracked.value;
  return {
    kind: "done",
    message: `${countsText(records)}${duesText(records)}\n\nXem tab “${certificates.tab}”.`,
  };
}

/** Parts of a review whose certificates are brought up to date. */
interface Meant {
  readonly meant: readonly PartCertificates[];
}

/**
 * Adds the rows that are missing of the parts that `choose` takes of a review's, and says what is to be done about each: gives
 * all their rows beside what was chosen.
 */
export function trackRows<Chosen extends Meant>(
  command: CommandName,
  review: string,
  choose: (parts: readonly PartCertificates[]) => Result<Chosen>,
): Result<{ readonly chosen: Chosen; readonly records: readonly CertificateRecord[] }> {
  return unitOfWork(command, ofReview(certificateTables, review), (open) => {
    const parts = partsWithCertificates(open, review);
    if (!parts.ok) return parts;
    const chosen = choose(parts.value);
    if (!chosen.ok) return chosen;
    const dates = new Map(open.book.rows().map((row) => [row.id, row.date]));
    const records = chosen.value.meant
      .flatMap(({ batches }) => batches.flat())
      .map(({ grant }): CertificateRecord => {
        const { document, number, name, awardName, changedBy } = grant;
        const known = open.certificates.withKey({ document, number }) ?? newRecord(grant);
        const changedOn: CalendarDate | null = dates.get(changedBy) ?? null;
        return { ...known, name, awardName, due: dueOf(grant, known, changedOn) };
      });
    const added = records.filter(({ document, number }) => !open.certificates.withKey({ document, number }));
    for (const record of records) open.certificates.put(record);
    const what = `Kỳ xét ${review}: thêm ${twoDigits(added.length)} dòng theo dõi giấy khen, giấy chứng nhận`;
    return { value: { chosen: chosen.value, records }, what: added.length === 0 ? "" : what };
  });
}

/** "Đã in 05/12 giấy; đã ký …": how far certificates have come, and what became of the blanks. */
export function countsText(records: readonly CertificateRecord[]): string {
  const { all, printed, signed, stamped, handedOver, spoiled, used }: CertificateCounts =
    certificateCounts(records);
  const of = (count: number) => `${twoDigits(count)}/${twoDigits(all)}`;
  return `Đã in ${of(printed)}, đã ký ${of(signed)}, đã đóng dấu ${of(stamped)}, đã trao ${of(handedOver)} giấy; phôi hỏng ${twoDigits(spoiled)}, phôi đã dùng ${twoDigits(used)}.`;
}

const shown = 5;

/** Whose certificates are to be issued again, or taken back; "" where nobody's. */
export function duesText(records: readonly CertificateRecord[]): string {
  return (["reissue", "withdraw"] as const)
    .map((due) => {
      const own = records.filter((record) => record.due === due);
      if (own.length === 0) return "";
      const names = own.map(({ name, awardName }) => `${name} (${awardName})`);
      return `\n${certificateDues[due]} ${twoDigits(own.length)} giấy: ${firstFew(names, shown, "giấy")}.`;
    })
    .join("");
}
