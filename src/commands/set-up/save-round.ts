import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { type EmulationRound, periodOfRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { type Failed, failed, type Result } from "../../domain/result";
import type { SchoolYear } from "../../domain/school/school-year";
import type { IssuingBody } from "../../domain/school/settings";
import { sameRow } from "../../register/same-row";
import { rounds } from "../../register/tables/plan/rounds";
import { schoolYears } from "../../register/tables/school/school-years";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { unknownYear } from "../flow/unknown-codes";

/** A round as the secretary typed it on the page, with its school year where that is new. */
export interface RoundTyped {
  readonly code: string;
  readonly name: string;
  readonly issuingBody: IssuingBody;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly planSummary: string;
  readonly schoolYear: string;
  readonly newYear: Omit<SchoolYear, "code"> | null;
}

/** Adds a round of emulation, and its school year where it is new. Neither is written over where it stands. */
export function saveRound(typed: RoundTyped): Result<{ readonly code: string }> {
  return unitOfWork("guideSetUp", { years: schoolYears, rounds }, (open) => {
    const { newYear, ...rest } = typed;
    const [code, schoolYear] = [comparable(typed.code), comparable(typed.schoolYear)];
    const round: EmulationRound = {
      ...rest,
      ...{ code, schoolYear, kind: "plan", addressees: [], parent: "", days: [], signer: "", coSigner: "" },
    };
    const standing = open.years.withKey({ code: schoolYear });
    const year = standing ?? (newYear && { ...newYear, code: schoolYear });
    const there = open.rounds.withKey({ code });
    const taken = there !== undefined && !sameRow(there, round);
    const problems = [
      ...missing(round),
      ...(year ? [] : [unknownYear(schoolYear, { tab: rounds.tab })]),
      ...(taken ? [takenCode(code)] : []),
    ];
    if (!year || problems.length > 0) return failed(...problems);
    const wrong = wrongDays(round, year);
    if (wrong) return wrong;
    if (!standing) open.years.put(year);
    if (!there) open.rounds.put(round);
    const deeds = [...(standing ? [] : [`năm học ${schoolYear}`]), ...(there ? [] : [`đợt ${code}`])];
    return {
      value: { code },
      what: deeds.length === 0 ? "" : `${adding}${deeds.join(", ")}`,
      // A run that was cut off told of both, and wrote one.
      tells: (earlier) =>
        earlier.startsWith(adding) &&
        deeds.every((deed) => earlier.slice(adding.length).split(", ").includes(deed)),
    };
  });
}

const adding = "Thêm ";

function missing({ code, name, schoolYear, planSummary }: EmulationRound): readonly Problem[] {
  const needed: readonly (readonly [string, string])[] = [
    [code, "mã đợt"],
    [name, "tên đợt"],
    [schoolYear, "năm học"],
    [planSummary, "trích yếu kế hoạch"],
  ];
  return needed
    .filter(([text]) => comparable(text) === "")
    .map(([, what]) => ({
      what: `Chưa gõ ${what}`,
      where: { tab: rounds.tab },
      remedy: "Điền ô này trên trang",
    }));
}

function wrongDays(round: EmulationRound, year: SchoolYear): Failed | null {
  if (compareDates(year.from, year.to) > 0) return failed(reversed(`Năm học ${year.code}`, schoolYears.tab));
  const days = periodOfRound(round, year);
  if (days.ok) return null;
  return failed(days.fault === "half" ? halfPeriod(round.code) : reversed(`Đợt ${round.code}`, rounds.tab));
}

function reversed(what: string, tab: string): Problem {
  return { what: `${what} kết thúc trước khi bắt đầu`, where: { tab }, remedy: "Sửa một trong hai ngày" };
}

function halfPeriod(code: string): Problem {
  return {
    what: `Đợt ${code} chỉ có một trong hai ngày`,
    where: { tab: rounds.tab },
    remedy: "Điền cả hai ngày, hoặc để trống cả hai nếu đợt kéo dài cả năm học",
  };
}

function takenCode(code: string): Problem {
  return {
    what: `Đã có đợt mã “${code}”, khác với điều vừa gõ`,
    where: { tab: rounds.tab },
    remedy: "Sửa đợt ấy ở tab này, hoặc gõ một mã khác",
  };
}
