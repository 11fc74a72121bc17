import type { PastAward } from "../awards/past-award";
import { isSameDay } from "../calendar-date";
import { codeKey } from "../code-key";
import { awardGranted, type UpwardResult } from "./upward-result";

/** What a person has to mend, by the column of *Kết quả cấp trên* it is about. */
export interface ResultFault {
  readonly column: "outcome" | "grantedAward" | "decision" | "decidedOn" | "body";
  readonly what: string;
  readonly remedy: string;
}

/** What a row does to the award history; the row itself as it stands afterwards. */
export type HistoryStep =
  | { readonly kind: "nothing" }
  | { readonly kind: "fault"; readonly fault: ResultFault }
  | {
      readonly kind: "written";
      readonly remove: PastAward | null;
      readonly put: PastAward | null;
      readonly row: UpwardResult;
    };

/** What a row is of, beside what stands in it. */
export interface HistoryOf {
  readonly schoolYear: string;
  /** Sudden and thematic awards do not count in chains. */
  readonly sudden: boolean;
  readonly history: readonly PastAward[];
  /** Whether the catalogue has an award of this code. */
  isAward(code: string): boolean;
}

const nothing: HistoryStep = { kind: "nothing" };

/**
 * What a line's result changes in the award history. Its own row there is the one this line wrote before and nobody changed
 * since: it follows the line. A row of people's is never touched: where it says the same it serves as the line's own, where it
 * says otherwise that is told.
 */
export function historyStep(row: UpwardResult, of: HistoryOf): HistoryStep {
  const fault = row.outcome === null ? null : faultOf(row, of.isAward);
  if (fault) return { kind: "fault", fault };
  const wanted = pastAwardOf(row, of);
  const written = writtenBefore(row, of);
  const own = written && isAsWritten(written, row) ? written : null;
  const told = wanted && of.history.find((past) => past !== own && isAbout(past, wanted));
  if (told && !saysTheSame(told, wanted)) return otherwiseThere(row, told);
  if (written && !own && !(wanted && saysTheSame(written, wanted))) return changedByPeople(row);
  const stands =
    written !== null && wanted !== null && isAward(written, wanted) && saysTheSame(written, wanted);
  const { put, remove } = change(stands || told ? null : wanted, stands ? null : own);
  const recorded = {
    ...row,
    recordedAward: wanted?.award ?? "",
    recordedDecision: wanted?.decision ?? "",
    recordedOn: wanted?.decidedOn ?? null,
  };
  if (put === null && remove === null && isRecorded(row, recorded)) return nothing;
  return { kind: "written", remove, put, row: recorded };
}

/** A row that stays about the same is changed in place; another award is another row. */
function change(
  put: PastAward | null,
  remove: PastAward | null,
): { readonly put: PastAward | null; readonly remove: PastAward | null } {
  if (put === null || remove === null || !isAbout(remove, put)) return { put, remove };
  return { put: { ...remove, decision: put.decision, decidedOn: put.decidedOn }, remove: null };
}

function faultOf(row: UpwardResult, isAward: HistoryOf["isAward"]): ResultFault | null {
  const { outcome, award, grantedAward, decision, decidedOn, body } = row;
  if (outcome === "notGranted") {
    return grantedAward === ""
      ? null
      : {
          column: "grantedAward",
          what: "không được khen mà có ghi danh hiệu được tặng",
          remedy: "Xóa ô này, hoặc sửa cột kết quả",
        };
  }
  if (outcome === "other" && grantedAward === "") {
    return {
      column: "grantedAward",
      what: "được khen hình thức khác nhưng chưa ghi là danh hiệu, hình thức nào",
      remedy: "Chọn mã danh hiệu được tặng",
    };
  }
  if (grantedAward !== "" && !isAward(grantedAward)) {
    return {
      column: "grantedAward",
      what: `không có danh hiệu mã “${grantedAward}”`,
      remedy: "Chọn một mã có trong tab “Danh hiệu”, hoặc thêm vào tab đó",
    };
  }
  if (outcome === "granted" && grantedAward !== "" && codeKey(grantedAward) !== codeKey(award)) {
    return {
      column: "outcome",
      what: `ghi là được khen như đề nghị (${award}) nhưng danh hiệu được tặng là ${grantedAward}`,
      remedy: "Chọn “Được khen hình thức khác”, hoặc xóa danh hiệu được tặng",
    };
  }
  const missing = (column: ResultFault["column"], what: string): ResultFault => ({
    column,
    what: `được khen nhưng chưa có ${what}`,
    remedy: "Điền ô này theo quyết định của cấp trên",
  });
  if (decision === "") return missing("decision", "số quyết định");
  if (decidedOn === null) return missing("decidedOn", "ngày quyết định");
  return body === "" ? missing("body", "cơ quan quyết định") : null;
}

function pastAwardOf(row: UpwardResult, { schoolYear, sudden }: HistoryOf): PastAward | null {
  const award = awardGranted(row);
  if (award === null) return null;
  const { code, name, decision, decidedOn } = row;
  return { code, name, award, schoolYear, decision, decidedOn, sudden };
}

/** The row this line wrote, whatever people made of it since; null where it wrote none, or where it is gone. */
function writtenBefore(row: UpwardResult, { schoolYear, history }: HistoryOf): PastAward | null {
  const { code, name, recordedAward: award, recordedDecision: decision, recordedOn: decidedOn } = row;
  if (award === "") return null;
  const key = { code, name, award, schoolYear };
  // Somebody who was written without a code may have been given one since.
  const withCode = (past: PastAward) =>
    code === "" && past.name === name && isAward(past, key) && saysTheSame(past, { decision, decidedOn });
  return history.find((past) => isAbout(past, key)) ?? history.find(withCode) ?? null;
}

function isAsWritten(past: PastAward, row: UpwardResult): boolean {
  const { code, recordedDecision: decision, recordedOn: decidedOn } = row;
  return codeKey(past.code) === codeKey(code) && saysTheSame(past, { decision, decidedOn });
}

/** Whether a row of the history tells of that person or unit, award and year. Nobody is known by the name where a code is given. */
function isAbout(past: PastAward, key: PastAwardKey): boolean {
  const same = codeKey(past.code) === codeKey(key.code) && (key.code !== "" || past.name === key.name);
  return same && isAward(past, key);
}

type PastAwardKey = Pick<PastAward, "code" | "name" | "award" | "schoolYear">;

function isAward(past: PastAward, { award, schoolYear }: Pick<PastAward, "award" | "schoolYear">): boolean {
  return codeKey(past.award) === codeKey(award) && past.schoolYear === schoolYear;
}

function saysTheSame(
  past: Pick<PastAward, "decision" | "decidedOn">,
  { decision, decidedOn }: Pick<PastAward, "decision" | "decidedOn">,
): boolean {
  return past.decision === decision && isSameDay(past.decidedOn, decidedOn);
}

function isRecorded(before: UpwardResult, after: UpwardResult): boolean {
  return (
    before.recordedAward === after.recordedAward &&
    before.recordedDecision === after.recordedDecision &&
    isSameDay(before.recordedOn, after.recordedOn)
  );
}

function changedByPeople({ recordedAward }: UpwardResult): HistoryStep {
  return {
    kind: "fault",
    fault: {
      column: "outcome",
      what: `dòng ${recordedAward} mà sổ đã ghi ở lịch sử khen thưởng đã được sửa tay nên sổ không ghi đè`,
      remedy: "Sửa dòng này cho khớp, hoặc tự sửa dòng đó ở tab “Lịch sử khen thưởng”",
    },
  };
}

function otherwiseThere(row: UpwardResult, { award, decision }: PastAward): HistoryStep {
  return {
    kind: "fault",
    fault: {
      column: row.decision === decision ? "decidedOn" : "decision",
      what: `lịch sử khen thưởng đã có ${award} của năm này với ${decision === "" ? "số quyết định để trống" : `quyết định ${decision}`}, khác dòng này`,
      remedy:
        "Đối chiếu với quyết định của cấp trên rồi sửa dòng này, hoặc sửa dòng ở tab “Lịch sử khen thưởng”",
    },
  };
}
