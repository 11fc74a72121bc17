import { compareExact } from "../../vietnamese/collation";
import type { Problem } from "../problem";
import type { Mark } from "./counting";
import { type LineCounts, noMarks } from "./marks";

/** What a form ballot came back as. */
export interface FormResponse {
  /** As it was typed. */
  readonly code: string;
  /** By the line's number; a line it says nothing of is not marked. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** It came after the vote was closed. */
  readonly late: boolean;
}

/** What is known of a code: a slip that was drawn, one that was spoiled and given back, or none of ours. */
export type CodeState = "issued" | "void" | "unknown";

/** The paper the form asks: its standing lines, and what an unmarked one is (`marking`: a yes, or blank). */
export interface FormPaper {
  readonly lines: readonly number[];
  readonly unmarked: Mark;
}

/** Ballots of a form, counted. No code stands beside a mark, and nothing keeps the order in which they came. */
export interface FormBallots {
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  /** By the line's number. */
  readonly lines: ReadonlyMap<number, LineCounts>;
  /** How many codes came more than once: with the same marks (counted once), and with others (an invalid ballot). */
  readonly repeated: number;
  readonly contradicting: number;
  /** What is told before closing: responses that are no ballots. */
  readonly told: readonly Problem[];
}

/**
 * Counts form ballots (issue: codes are drawn at the meeting): identical responses of one code count once, differing ones
 * are one invalid ballot; unknown, void and late ones are no ballots and are told. The order of responses changes nothing.
 * `known` says what a code is, and `same` in which form codes are one (the caller's normal form).
 */
export function formBallots(
  responses: readonly FormResponse[],
  paper: FormPaper,
  known: (code: string) => CodeState,
  same: (code: string) => string = (code) => code,
): FormBallots {
  const inTime = responses.filter(({ late }) => !late);
  const unknown = inTime.filter(({ code }) => known(code) === "unknown");
  const spoiled = inTime.filter(({ code }) => known(code) === "void");
  const contents = new Map<string, Set<string>>();
  const counted = new Map<string, ReadonlyMap<number, Mark>>();
  const times = new Map<string, number>();
  for (const { code, marks } of inTime) {
    if (known(code) !== "issued") continue;
    const key = same(code);
    const written = contents.get(key) ?? new Set<string>();
    contents.set(key, written.add(ballotText(marks, paper)));
    counted.set(key, marks);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const agreeing = [...contents].filter(([, written]) => written.size === 1).map(([key]) => key);
  const valid = agreeing.length;
  return {
    returned: contents.size,
    valid,
    invalid: contents.size - valid,
    lines: countLines(
      agreeing.flatMap((key) => counted.get(key) ?? []),
      paper,
    ),
    repeated: agreeing.filter((key) => (times.get(key) ?? 0) > 1).length,
    contradicting: contents.size - valid,
    told: [
      ...told(
        unknown,
        "có mã không do Ban kiểm phiếu phát",
        "Không tính là phiếu; trước khi đóng, đọc mã này trong phòng họp để người gõ nhầm tự bỏ lại bằng mã đúng, không cần xưng tên",
      ),
      ...told(spoiled, "có mã của phiếu hỏng đã đổi", "Không tính là phiếu; người đó bỏ phiếu bằng mã mới"),
      ...told(
        responses.filter(({ late }) => late),
        "đến sau khi đóng bỏ phiếu",
        "Không tính là phiếu; giữ nguyên và ghi trong biên bản",
      ),
    ],
  };
}

function countLines(
  ballots: readonly ReadonlyMap<number, Mark>[],
  { lines, unmarked }: FormPaper,
): ReadonlyMap<number, LineCounts> {
  return new Map(
    lines.map((line) => {
      const count = { ...noMarks };
      for (const marks of ballots) count[marks.get(line) ?? unmarked]++;
      return [line, count];
    }),
  );
}

/** The same for ballots that say the same of every line. */
function ballotText(marks: ReadonlyMap<number, Mark>, { lines, unmarked }: FormPaper): string {
  return lines.map((line) => marks.get(line) ?? unmarked).join(" ");
}

/** Codes are told, for they hold no vote, sorted, so that the order in which they came is not. */
function told(responses: readonly FormResponse[], what: string, remedy: string): readonly Problem[] {
  if (responses.length === 0) return [];
  const codes = [...new Set(responses.map(({ code }) => code))].sort(compareExact);
  return [{ what: `${responses.length} phiếu điện tử ${what} (${codes.join(", ")})`, remedy }];
}
