import { linkTokenOf, ownLinksIn } from "../../documents/mails/link-letter";
import type { Problem } from "../../domain/problem";
import type { OutboxMail } from "../../domain/review/outbox-mail";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Submission } from "../../domain/review/submission";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Unit } from "../../domain/school/unit";
import type { outbox } from "../../register/tables/review/outbox";
import { unitLinks } from "../../register/tables/review/unit-links";
import type { units } from "../../register/tables/school/units";
import type { Opened, Readable } from "../../register/unit-of-work";
import { menuPath } from "../../vietnamese/captions";
import { comparableLabel } from "../../vietnamese/text";

type Register = Readable<{ readonly units: typeof units; readonly outbox: typeof outbox }> &
  Opened<{ readonly links: typeof unitLinks }>;

/**
 * Puts back the links of units whose rows are gone: a unit's code is in its hands already, so a new one would make its
 * submissions nobody's. It stands in the mail that brought the links, and in what the unit has sent; the links of a unit
 * without a mail are like another unit's. Gives the units whose links cannot be put back.
 */
export function restoreLinks(
  open: Register,
  review: ReviewPeriod,
  submissions: readonly Submission[],
): readonly Problem[] {
  const missing = open.units
    .rows()
    .filter(({ code: unit }) => !open.links.withKey({ review: review.code, unit }));
  if (missing.length === 0) return [];
  const mails = open.outbox.rows().filter((mail) => mail.kind === "link" && mail.review === review.code);
  const isOfReview = (link: UnitLink) => link.review === review.code;
  const known = open.links.find(isOfReview) ?? linkFrom(mails.find(({ body }) => linkTokenOf(body) !== ""));
  const lost = missing.filter((unit) => {
    const link = linkOf(unit, review.code, mails, submissions, known);
    if (link) open.links.put(link);
    return link === null;
  });
  return lost.length === 0 ? [] : [noLinks(lost, review)];
}

/** A unit's links as its mail has them, or made after another unit's with the code it has sent with. */
function linkOf(
  { code }: Unit,
  review: string,
  mails: readonly OutboxMail[],
  submissions: readonly Submission[],
  like: UnitLink | null,
): UnitLink | null {
  const mailed = linkFrom(mails.find(({ unit }) => unit === code));
  if (mailed) return mailed;
  const own = submissions.filter((each) => each.review === review && each.unit === code);
  const token = own.map(tokenIn).find((each) => each !== "") ?? "";
  if (token === "" || like === null) return null;
  const renamed = (link: string) => link.split(like.token).join(token);
  return {
    review,
    unit: code,
    token,
    nominationLink: renamed(like.nominationLink),
    reportLink: renamed(like.reportLink),
    evidenceFolder: "",
  };
}

/** The code a submission was sent with, in the form in which codes stand on the tab. */
function tokenIn({ answers }: Submission): string {
  const typed = answers.find(({ field }) => field === "unitCode")?.answer ?? "";
  return comparableLabel(typed).toUpperCase();
}

function linkFrom(mail: OutboxMail | undefined): UnitLink | null {
  const token = mail ? linkTokenOf(mail.body) : "";
  if (!mail || token === "") return null;
  return { review: mail.review, unit: mail.unit, token, ...ownLinksIn(mail.body), evidenceFolder: "" };
}

function noLinks(lost: readonly Unit[], { name }: ReviewPeriod): Problem {
  return {
    what: `Chưa có liên kết nộp hồ sơ của kỳ xét “${name}” cho: ${lost.map((unit) => unit.name).join(", ")}`,
    where: { tab: unitLinks.tab },
    remedy: `Bấm ${menuPath("updateForms")} để tạo liên kết, rồi gửi liên kết mới cho các đơn vị này`,
  };
}
