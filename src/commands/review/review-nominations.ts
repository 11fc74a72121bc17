import type { CalendarDate } from "../../domain/calendar-date";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { checkedNominations } from "../../domain/review/checks/check-nominations";
import { checks } from "../../domain/review/checks/checks";
import { someOf } from "../../domain/review/checks/wording";
import type { Finding } from "../../domain/review/finding";
import { awaitsWord } from "../../domain/review/intake/word";
import { isStanding } from "../../domain/review/nomination";
import { withPrivateFacts } from "../../domain/review/private-facts";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { SchoolYear } from "../../domain/school/school-year";
import { placeOf } from "../../register/table";
import { findings } from "../../register/tables/review/findings";
import { nominations } from "../../register/tables/review/nominations";
import { quarantine } from "../../register/tables/review/quarantine";
import type { Readable } from "../../register/unit-of-work";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { hasPictures } from "../../vietnamese/text";
import { unknownYear } from "../flow/unknown-codes";
import { checkRegisterOf, checkTables } from "./check-sources";
import { stillWaiting } from "./still-waiting";

/** The tables that documents about a review's nominations are made of. */
export const nominationTables = { ...checkTables, quarantine };
type Open = Readable<typeof nominationTables>;

/** A review's nominations with what is known about them. */
export type ReviewNominations = ReturnType<typeof readNominations>;

/**
 * What documents that list a review's nominations tell, with what the secretary should settle before among the warnings;
 * or everything that must be mended first.
 */
export function tellNominations(
  open: Open,
  review: ReviewPeriod,
  today: CalendarDate,
): Result<{ readonly data: ReviewNominations; readonly warnings: readonly Problem[] }> {
  const data = readNominations(open, review, today);
  const nothing = nothingListed(data);
  const problems = [
    ...(yearOf(review, open)
      ? []
      : [unknownYear(review.schoolYear, open.reviews.place(review, "schoolYear"))]),
    ...(nothing ? [nothing, ...data.waiting] : []),
  ];
  return problems.length > 0 ? failed(...problems) : ok({ data, warnings: openMatters(data) });
}

/**
 * A review's nominations, their findings as *Kiểm tra lại* left them in the register, and the quotas, shares and other
 * figures counted now. The units' meetings, which count in neither, are not read. Who is held is held from the day it is typed: a held
 * nominee is printed as one whatever was found before.
 */
function readNominations(open: Open, review: ReviewPeriod, today: CalendarDate) {
  const all = open.nominations.rows();
  const ofReview = all.filter((nomination) => nomination.review === review.code);
  const ids = new Set(ofReview.map(({ id }) => id));
  const told = open.findings.rows().filter(({ nomination }) => ids.has(nomination));
  const year = yearOf(review, open);
  const counted = year
    ? checkedNominations(ofReview, {
        ...checkRegisterOf(open, review, year, today),
        meetings: new Map(),
      })
    : { findings: [], quotas: [], shares: [], known: [] };
  const unsettled = open.quarantine
    .rows()
    .filter((row) => row.review === review.code && !row.settled && !awaitsWord(row));
  return {
    awards: open.awards.rows(),
    nominations: ofReview,
    findings: [...told, ...holdsNotTold(counted.findings, told)],
    /** How many nominations the checks would now find otherwise of. */
    outdated: outdatedOf(counted.findings, told),
    quotas: counted.quotas,
    shares: counted.shares,
    known: counted.known,
    staff: open.staff.rows(),
    /** That submissions wait for the secretary's word. */
    waiting: stillWaiting(open.quarantine.rows(), review.code),
    quarantined: unsettled.length,
  };
}

function yearOf({ schoolYear }: ReviewPeriod, open: Open): SchoolYear | undefined {
  return open.years.withKey({ code: schoolYear });
}

/** Holds that were typed after the nominations were last checked. */
function holdsNotTold(counted: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  const saysHeld = ({ rule }: Finding) => checks[rule].councilReads === "held";
  const held = new Set(told.filter(saysHeld).map(({ nomination }) => nomination));
  return counted.filter((finding) => saysHeld(finding) && !held.has(finding.nomination));
}

/** How many nominations have other findings now, but for the units' meetings, which are not read. */
function outdatedOf(counted: readonly Finding[], told: readonly Finding[]): number {
  const textOf = ({ nomination, rule, severity, message, grounds }: Finding) =>
    JSON.stringify([nomination, rule, severity, message, grounds]);
  const comparedOf = (findings: readonly Finding[]) =>
    new Map(
      findings
        .filter(({ rule }) => checks[rule].restsOn !== "meeting")
        .map((finding) => [textOf(finding), finding.nomination]),
    );
  const [now, before] = [comparedOf(counted), comparedOf(told)];
  const differing = [...now, ...before].filter(([text]) => !(now.has(text) && before.has(text)));
  return new Set(differing.map(([, nomination]) => nomination)).size;
}

/** Why there is nothing to list, or null. */
function nothingListed({ nominations: ofReview }: ReviewNominations): Problem | null {
  if (ofReview.some(isStanding)) return null;
  return {
    what: "Kỳ xét này chưa có đề nghị nào",
    where: { tab: nominations.tab },
    remedy: `Bấm ${menuPath("receiveSubmissions")} trước`,
  };
}

/** What the secretary should settle before the council reads of it: these warn. */
function openMatters({
  nominations: ofReview,
  waiting,
  quarantined,
  outdated,
}: ReviewNominations): readonly Problem[] {
  const leaving = ofReview.filter(({ state }) => state === "leaving").length;
  const telling = [...new Set(withPrivateFacts(ofReview).map(({ name }) => name))];
  const pictured = ofReview.filter((row) => isStanding(row) && hasPictures(row.name)).map(({ name }) => name);
  return [
    ...(pictured.length === 0
      ? []
      : [
          {
            what: `Họ tên, tên tập thể có hình (emoji): ${someOf([...new Set(pictured)])}; văn bản in bỏ hình, giữ chữ`,
            where: placeOf(nominations, "name"),
            remedy: "Đơn vị sửa họ tên trong biểu mẫu nếu muốn sổ cũng không có hình",
          },
        ]),
    ...(telling.length === 0
      ? []
      : [
          {
            what: `Thành tích của ${someOf(telling)} có thể nói đến chuyện riêng (sức khỏe, dân tộc, tôn giáo, gia đình)`,
            where: placeOf(nominations, "summary"),
            remedy: "Xem lại trước khi đưa ra Hội đồng; đơn vị sửa trong biểu mẫu nếu không cần thiết",
          },
        ]),
    ...(outdated === 0
      ? []
      : [
          {
            what: `Sổ đã đổi sau lần kiểm tra gần nhất, kết quả của ${outdated} đề nghị không còn đúng`,
            where: { tab: findings.tab },
            remedy: `Bấm ${menuPath("recheck")}, rồi bấm lại lệnh này`,
          },
        ]),
    ...waiting,
    ...(quarantined === 0
      ? []
      : [
          {
            what: `Còn ${quarantined} nội dung gửi về chưa xử lý`,
            where: { tab: quarantine.tab },
            remedy: `Xử lý trong tab này rồi bấm ${captionOf("recheck")}`,
          },
        ]),
    ...(leaving === 0
      ? []
      : [
          {
            what: `Còn ${leaving} đề nghị chờ duyệt bỏ theo danh sách thay thế`,
            where: { tab: nominations.tab },
            remedy: `Bấm ${menuPath("decideReplacements")}`,
          },
        ]),
  ];
}
