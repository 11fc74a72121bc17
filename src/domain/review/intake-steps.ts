import { twoDigits } from "../../vietnamese/numbers";
import { daysLeft, daysOverdue, deadlineOf, lastMomentText, timeLeftText } from "../deadline";
import type { Moment } from "../moment";
import { commandStep, type NextStep, tabStep, waitingStep } from "../next-step";
import type { ReviewPeriod } from "./review-period";

/** How far a review's intake has come. */
export interface IntakeStand {
  readonly review: ReviewPeriod;
  /** How many units are asked, how many of them have sent something, and how many still owe something. */
  readonly units: number;
  readonly received: number;
  readonly owing: number;
  /** Submissions that wait for the secretary's word, replacement lists, and other rows of *Chờ xử lý*. */
  readonly waiting: number;
  readonly replacements: number;
  readonly strays: number;
  /** Nominations that are blocked and not sent back. */
  readonly returnable: number;
  /** Nominations that stand. */
  readonly standing: number;
  /** What the council reads before it votes: whether it is composed. */
  readonly hasList: boolean;
  readonly hasAppraisal: boolean;
  /** Whether a meeting is entered for it, and whether one has voted. */
  readonly hasMeeting: boolean;
  readonly hasVoted: boolean;
}

/** So many days before a deadline the units that owe something are reminded. */
const remindDays = 3;

const unreadDeadline = tabStep("now", "reviews", "Sửa hạn nhận hồ sơ", "sổ chưa đọc được hạn đã ghi");

/** What is next in a review's intake, from before its forms are made until the council has what it reads. */
export function intakeSteps(stand: IntakeStand, now: Moment): readonly NextStep[] {
  const { intake } = stand.review;
  if (intake === null) return openingSteps(stand.review, now);
  if (intake === "open") return [...deskSteps(stand), ...sendingSteps(stand, now)];
  if (intake === "locked") return [...deskSteps(stand), ...readingSteps(stand)];
  return [];
}

function openingSteps(review: ReviewPeriod, now: Moment): readonly NextStep[] {
  const { code, kind } = review;
  const open = commandStep("now", "openReview", [code], "Tạo biểu mẫu và mở nhận hồ sơ");
  const read = deadlineOf(review);
  if (!read.ok) return [unreadDeadline];
  const deadline = read.value;
  if (deadline === null)
    return kind === "sudden"
      ? [{ ...open, when: "later" }]
      : [tabStep("now", "reviews", "Ghi hạn nhận hồ sơ của kỳ xét"), { ...open, when: "later" }];
  if (daysOverdue(now, deadline) !== null)
    return [
      tabStep("now", "reviews", "Sửa hạn nhận hồ sơ", timeLeftText(now, deadline)),
      { ...open, when: "later" },
    ];
  return [{ ...open, why: `hạn ${lastMomentText(deadline)}, ${timeLeftText(now, deadline)}` }];
}

/** What lies on the secretary's desk. */
function deskSteps({ review, waiting, replacements, strays, returnable }: IntakeStand): readonly NextStep[] {
  return [
    ...(waiting > 0
      ? [commandStep("now", "decideWaiting", [], `Duyệt ${twoDigits(waiting)} lần gửi chờ xác nhận`)]
      : []),
    ...(replacements > 0
      ? [commandStep("now", "decideReplacements", [], `Duyệt ${twoDigits(replacements)} danh sách thay thế`)]
      : []),
    ...(strays > 0
      ? [tabStep("now", "quarantine", `Xử lý ${twoDigits(strays)} nội dung chưa đọc được`)]
      : []),
    ...(returnable > 0 && review.intake === "open"
      ? [
          commandStep(
            "now",
            "returnForCorrection",
            [],
            `Xem ${twoDigits(returnable)} đề nghị bị chặn, trả lại nếu cần`,
          ),
        ]
      : []),
  ];
}

/** While units send: they are waited for, reminded, and in the end the intake is locked, which the deadline alone never does. */
function sendingSteps({ review, units, received, owing }: IntakeStand, now: Moment): readonly NextStep[] {
  const read = deadlineOf(review);
  const deadline = read.ok ? read.value : null;
  const left = deadline === null ? "" : timeLeftText(now, deadline);
  const isPast = deadline !== null && daysOverdue(now, deadline) !== null;
  const { code } = review;
  const remind = commandStep(
    "now",
    "remindUnits",
    [code],
    `Nhắc ${twoDigits(owing)} đơn vị còn thiếu hồ sơ`,
    left,
  );
  const lock = commandStep("now", "lockReview", [code], "Khóa nhận để chuyển sang xét");
  const wrong = read.ok ? [] : [unreadDeadline];
  if (owing === 0 && units > 0)
    return [...wrong, { ...lock, why: isPast ? `đủ hồ sơ, ${left}` : "các đơn vị đã nộp đủ" }];
  if (isPast)
    return [
      remind,
      commandStep("later", "composeReminder", [code], "Soạn công văn đôn đốc"),
      { ...lock, when: "later", why: "hồ sơ muộn vẫn nhận đến khi khóa" },
    ];
  const wait = waitingStep(
    `Chờ đơn vị gửi hồ sơ: ${twoDigits(received)}/${twoDigits(units)} đơn vị đã gửi`,
    left,
  );
  const isNear = deadline !== null && (daysLeft(now, deadline) ?? 0) <= remindDays;
  return [...wrong, ...(isNear ? [remind] : []), wait];
}

/** Once it is locked: what the council reads, and the meeting that reads it. */
function readingSteps(stand: IntakeStand): readonly NextStep[] {
  const { review, standing, hasList, hasAppraisal, hasMeeting, hasVoted } = stand;
  const { code } = review;
  if (standing === 0 || hasVoted) return [];
  return [
    ...(hasList ? [] : [commandStep("now", "composeNominationList", [code], "Soạn danh sách tổng hợp")]),
    ...(hasAppraisal ? [] : [commandStep("now", "composeAppraisal", [code], "Soạn báo cáo thẩm định")]),
    ...(hasMeeting ? [] : [tabStep("now", "meetings", "Ghi phiên họp Hội đồng: ngày, giờ, địa điểm")]),
  ];
}
