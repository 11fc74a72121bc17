import { compareDates, daysBetween, isWithin, type Period } from "../../domain/calendar-date";
import { kinds, type LaunchKind } from "../../domain/papers/kinds";
import { anniversaryNear } from "../../domain/plan/anniversary";
import type { CommemorationDay } from "../../domain/plan/commemoration-day";
import {
  contradictions,
  isImpossible,
  lastDay,
  type Milestone,
  milestoneDates,
  unreadTimes,
} from "../../domain/plan/milestone";
import type { PlanBlock } from "../../domain/plan/plan";
import { anniversaryPhrase } from "../../domain/plan/plan-text";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import type { SchoolYear } from "../../domain/school/school-year";
import type { TableView } from "../../register/open-table";
import { shortDate } from "../../vietnamese/dates";
import { comparable, comparableLabel } from "../../vietnamese/text";
import type { MarksUsed } from "./plan-marks";

/** Hours of milestones that no clock shows, and milestones that no time is left for: these stop. */
export function impossibleMilestones(
  ofRound: readonly Milestone[],
  open: TableView<Milestone>,
): readonly Problem[] {
  const unread = ofRound.flatMap((milestone) =>
    unreadTimes(milestone).map((column) => ({
      what: `“${milestone[column]}” của mốc “${milestone.what}” không phải là một giờ trong ngày`,
      where: open.place(milestone, column),
      remedy: "Gõ giờ theo mẫu 17:00, hoặc để trống",
    })),
  );
  const impossible = ofRound.filter(isImpossible).map((milestone) => ({
    what: `Mốc “${milestone.what}” (${milestoneDates({ ...milestone, inWords: "" })}) không còn ${comparable(milestone.toTime) === "" ? "ngày" : "giờ"} nào`,
    where: open.place(milestone, "to"),
    remedy: "Sửa ngày đầu, ngày cuối, giờ, hoặc cách tính ngày cuối",
  }));
  return [...unread, ...impossible];
}

/** Steps that contradict each other (domain.md B3), and steps outside the school year: these warn. */
export function doubtfulMilestones(
  ofRound: readonly Milestone[],
  year: SchoolYear,
  open: TableView<Milestone>,
): readonly Problem[] {
  const contradicting = contradictions(ofRound).map(([earlier, later]) => ({
    what: `“${later.what}” phải xong ${shortDate(lastDay(later))}, trước khi “${earlier.what}” kết thúc ${shortDate(lastDay(earlier))}`,
    where: open.place(later, "to"),
    remedy: "Lùi hạn của việc sau, hoặc kết thúc sớm việc trước",
  }));
  const outside = ofRound
    .filter((milestone) => compareDates(milestone.from ?? milestone.to, year.from) < 0)
    .map((milestone) => ({
      what: `Mốc “${milestone.what}” (${milestoneDates(milestone)}) ở trước năm học “${year.code}”`,
      where: open.place(milestone, milestone.from ? "from" : "to"),
      remedy: "Xem lại năm của mốc này",
    }));
  const inWords = ofRound
    .filter(
      ({ inWords, fromTime, toTime }) => comparable(inWords) !== "" && `${fromTime}${toTime}`.trim() !== "",
    )
    .map((milestone) => ({
      what: `Mốc “${milestone.what}” ghi bằng chữ “${comparable(milestone.inWords)}” nên giờ không được in`,
      where: open.place(milestone, "inWords"),
      remedy: "Ghi cả giờ vào lời ấy, hoặc xóa lời để sổ in ngày giờ",
    }));
  return [...contradicting, ...outside, ...inWords];
}

/**
 * A round outside its school year, whose days are probably of another year; and one that reaches further than its school year, as a
 * mistyped year makes it, of whose anniversaries the first are printed. These warn.
 */
export function roundOutsideYear(
  round: EmulationRound,
  period: Period,
  year: SchoolYear,
  open: TableView<EmulationRound>,
): readonly Problem[] {
  const place = open.place(round, "from");
  if (daysBetween(period.from, period.to) > Math.max(daysOfYear, daysBetween(year.from, year.to))) {
    return [
      {
        what: `Đợt “${round.code}” kéo dài hơn một năm, từ ${shortDate(period.from)} đến ${shortDate(period.to)}, mà chỉ thuộc năm học “${year.code}”`,
        where: place,
        remedy: "Xem lại năm của hai ngày; nếu đúng là đợt nhiều năm thì để nguyên",
      },
    ];
  }
  if (isWithin(period.from, year) || isWithin(period.to, year)) return [];
  return [
    {
      what: `Đợt “${round.code}” nằm ngoài năm học “${year.code}”`,
      where: place,
      remedy: "Sửa ngày của đợt, hoặc chọn năm học khác",
    },
  ];
}

const daysOfYear = 366;

/** Anniversaries whose return is far from the round, or one of several within it: these warn with what is printed. */
export function doubtfulAnniversaries(
  days: ReadonlySet<CommemorationDay>,
  period: Period,
  open: TableView<CommemorationDay>,
): readonly Problem[] {
  const round = `từ ${shortDate(period.from)} đến ${shortDate(period.to)}`;
  return [...days].flatMap((day) => {
    const near = anniversaryNear(day, period);
    if (near === null || near.doubt === null) return [];
    const { anniversary, doubt } = near;
    return [
      {
        what:
          doubt === "far"
            ? `Ngày kỷ niệm mã “${day.code}” không trở lại trong vòng một năm trước hay sau đợt (${round}); in lần gần nhất: ${anniversaryPhrase(anniversary)}`
            : `Ngày kỷ niệm mã “${day.code}” trở lại nhiều lần trong đợt (${round}); in lần đầu: ${anniversaryPhrase(anniversary)}`,
        where: open.place(day, day.founded ? "founded" : "foundedYear"),
        remedy:
          doubt === "far"
            ? "Xem lại ngày gốc, hoặc ngày của đợt"
            : "Nếu muốn nói lần khác thì viết lời thay cho dấu",
      },
    ];
  });
}

/** What a plan should not be without: grounds (domain.md 5.1), and the days its round is to print. These warn. */
export function missingParts(
  round: EmulationRound,
  kind: LaunchKind,
  blocks: readonly PlanBlock[],
  used: MarksUsed,
  open: TableView<EmulationRound>,
): readonly Problem[] {
  const problems: Problem[] = [];
  // A letter needs none, and a decision takes them from the register's list.
  if (
    kind !== "launchLetter" &&
    kind !== "planDecision" &&
    used.grounds.size === 0 &&
    !used.lists.has("grounds") &&
    !blocks.some(({ level }) => level === "ground")
  ) {
    problems.push({
      what: `${kinds[kind].label} của đợt “${round.code}” chưa nêu căn cứ`,
      remedy: "Thêm dòng cấp “Căn cứ” ghi {căn cứ} vào đầu nội dung, và nhập căn cứ vào tab “Căn cứ”",
    });
  }
  const printed = new Set([...used.days].map(({ code }) => comparableLabel(code)));
  const forgotten = round.days.filter((code) => !printed.has(comparableLabel(code)));
  if (forgotten.length > 0) {
    problems.push({
      what: `Đợt “${round.code}” có ngày kỷ niệm không được nhắc trong kế hoạch: ${forgotten.join(", ")}`,
      where: open.place(round, "days"),
      remedy: "Thêm {kỷ niệm: mã} hoặc {ngày kỷ niệm} vào nội dung, hoặc bỏ mã khỏi ô này",
    });
  }
  return problems;
}
