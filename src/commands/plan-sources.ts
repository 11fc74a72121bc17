import { type PlanView, planView } from "../documents/plan-view";
import { anniversaryWithin, type CommemorationDay } from "../domain/anniversary";
import type { Period } from "../domain/calendar-date";
import { type CouncilDocument, documentId, documentSymbol, isSigned } from "../domain/document";
import { type EmulationRound, periodOfRound, type SchoolYear } from "../domain/emulation-round";
import { planParagraphs } from "../domain/plan";
import type { MarkContext } from "../domain/plan-text";
import type { Problem } from "../domain/problem";
import { recipientLines } from "../domain/recipient";
import type { OpenTable } from "../register/open-table";
import { placeOf } from "../register/table";
import { commemorationDays } from "../register/tables/commemoration-days";
import { documentBook } from "../register/tables/document-book";
import { planContent } from "../register/tables/plan-content";
import { recipients } from "../register/tables/recipients";
import { rounds } from "../register/tables/rounds";
import { schoolYears } from "../register/tables/school-years";
import { settingsFrom, settingsTable } from "../register/tables/settings";
import type { Done, Opened, Result } from "../register/unit-of-work";
import { shortDate } from "../vietnamese/dates";

/** The tables a plan is made of. */
export const planTables = {
  settings: settingsTable,
  years: schoolYears,
  rounds,
  days: commemorationDays,
  content: planContent,
  recipients,
  book: documentBook,
};
type Open = Opened<typeof planTables>;

/** A plan ready to be merged with its template. */
export interface PlanSources {
  readonly round: EmulationRound;
  readonly document: CouncilDocument;
  readonly view: PlanView;
}

/**
 * Everything the plan of a round says, or everything that is wrong with the rows it is made of. `year` is printed where
 * the plan has no date yet.
 */
export function readPlan(
  open: Open,
  code: string,
  year: number,
): Done<PlanSources> | { readonly problems: readonly Problem[] } {
  const settings = settingsFrom(open.settings);
  const round = open.rounds.find((row) => row.code === code);
  if (!round) return { problems: [unknownRound(code, open.rounds.rows())] };
  const period = roundDays(round, open);
  const blocks = open.content.rows().filter((block) => block.round === code);
  const { paragraphs, problems } = planParagraphs(
    blocks.map((block) => ({ block, place: open.content.place(block, "text") })),
    marksOf(open.days, period.ok ? period.value : null),
  );
  const faults = [
    ...(settings.ok ? [] : settings.problems),
    ...(period.ok ? [] : period.problems),
    ...(blocks.length > 0 ? problems : [noContent(round)]),
  ];
  if (!settings.ok || faults.length > 0) return { problems: faults };

  const agency =
    round.issuingBody === "council" ? settings.settings.councilSymbol : settings.settings.schoolSymbol;
  const id = documentId("plan", code);
  const known = open.book.find((row) => row.id === id);
  if (known && isSigned(known) && known.link !== "") return { problems: [signedAlready(known, open.book)] };
  const document: CouncilDocument = {
    ...(known ?? { id, kind: "plan", round: code, number: null, date: null, state: "draft", link: "" }),
    symbol: known && isSigned(known) && known.symbol !== "" ? known.symbol : documentSymbol("plan", agency),
    title: round.planSummary.trim(),
  };
  const lines = recipientLines(open.recipients.rows(), "plan", code);
  if (lines.length === 0) return { problems: [noRecipients(round)] };
  const view = planView({
    settings: settings.settings,
    round,
    document,
    paragraphs,
    recipients: lines,
    year,
  });
  return { value: { round, document, view }, what: "" };
}

/** The days of a round, or what is wrong with them. */
function roundDays(round: EmulationRound, open: Open): Result<Period> {
  const year = open.years.find((row) => row.code === round.schoolYear);
  if (!year) return { ok: false, problems: [unknownYear(round, open.rounds)] };
  const days = periodOfRound(round, year);
  if (days.ok) return { ok: true, value: days.period };
  return {
    ok: false,
    problems: [days.fault === "half" ? halfPeriod(round, open.rounds) : reversedPeriod(round, year, open)],
  };
}

/** Looks anniversaries up. Without a period (itself a problem already) marks are not held against it. */
function marksOf(days: OpenTable<CommemorationDay>, period: Period | null): MarkContext {
  const byCode = new Map(days.rows().map((day) => [day.code.toLowerCase(), day]));
  return {
    anniversary(code) {
      const day = byCode.get(code.toLowerCase());
      if (!day) {
        return {
          what: `Không có ngày kỷ niệm mã “${code}”`,
          remedy: `Dùng một mã có trong tab “${commemorationDays.tab}”, hoặc thêm ngày này vào tab đó`,
        };
      }
      if (!period) return { day, years: 1, on: day.founded };
      return (
        anniversaryWithin(day, period) ?? {
          what: `${day.name} (${shortDate(day.founded)}) không rơi vào đợt, từ ${shortDate(period.from)} đến ${shortDate(period.to)}`,
          remedy: "Bỏ dấu này khỏi nội dung, hoặc sửa ngày của đợt",
        }
      );
    },
  };
}

function unknownRound(code: string, known: readonly EmulationRound[]): Problem {
  const codes = known.map((round) => `“${round.code}”`).join(", ");
  return {
    what: `Không có đợt mã “${code}”`,
    where: { tab: rounds.tab },
    remedy: codes === "" ? "Thêm đợt vào tab này" : `Chọn một trong: ${codes}`,
  };
}

function unknownYear(round: EmulationRound, open: OpenTable<EmulationRound>): Problem {
  return {
    what: `Không có năm học mã “${round.schoolYear}”`,
    where: open.place(round, "schoolYear"),
    remedy: `Chọn một mã có trong tab “${schoolYears.tab}”, hoặc thêm năm học vào tab đó`,
  };
}

function halfPeriod(round: EmulationRound, open: OpenTable<EmulationRound>): Problem {
  return {
    what: `Đợt “${round.code}” chỉ có một trong hai ngày`,
    where: open.place(round, round.from ? "to" : "from"),
    remedy: "Điền cả hai ngày, hoặc để trống cả hai nếu đợt kéo dài cả năm học",
  };
}

function reversedPeriod(round: EmulationRound, year: SchoolYear, open: Open): Problem {
  const own = round.from !== null;
  return {
    what: `${own ? `Đợt “${round.code}”` : `Năm học “${year.code}”`} kết thúc trước khi bắt đầu`,
    where: own ? open.rounds.place(round, "to") : open.years.place(year, "to"),
    remedy: "Sửa một trong hai ngày",
  };
}

function noContent(round: EmulationRound): Problem {
  return {
    what: `Đợt “${round.code}” chưa có nội dung kế hoạch`,
    where: { tab: planContent.tab },
    remedy: "Nhập nội dung vào tab này, mỗi dòng một đoạn, cột “Mã đợt” ghi mã của đợt",
  };
}

function noRecipients(round: EmulationRound): Problem {
  return {
    what: `Kế hoạch của đợt “${round.code}” chưa có nơi nhận`,
    where: placeOf(recipients, "name"),
    remedy: "Nhập nơi nhận vào tab này, cột “Loại văn bản” chọn Kế hoạch; dòng cuối là Lưu: VT, …",
  };
}

function signedAlready(document: CouncilDocument, open: OpenTable<CouncilDocument>): Problem {
  return {
    what: `Văn bản ${document.id} đã ký`,
    where: open.place(document, "state"),
    remedy: "Văn bản đã ký thì không soạn đè; nếu trạng thái ghi nhầm thì sửa lại rồi soạn",
  };
}
