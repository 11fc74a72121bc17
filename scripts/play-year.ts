import type { LocalAppsScript } from "../local/local-apps-script";
import { rounds } from "../src/register/tables/plan/rounds";
import { pasteSample, tabRows } from "./fresh-register";
import type { Said } from "./hands";
import { readMeetings } from "./meetings";
import { playMeetings } from "./play-meetings";
import { playResults } from "./play-results";
import { closeReviews, playSubmissions, secretary } from "./play-submissions";
import { readResults } from "./results";
import { readSample } from "./sample";
import { readSubmissions, type SampleSubmission } from "./submissions";

/** A part of a sample's year. */
export interface YearPart {
  /** How it is named where one says how far a year is played. */
  readonly code: YearPoint;
  /** Whether the sample tells anything of it. */
  readonly told: boolean;
  play(script: LocalAppsScript, said: Said): void;
}

/** The points of a year, in their order, by what a secretary would have done last; each in Vietnamese without marks. */
export const yearPoints = {
  "nhap-so": "sổ vừa nhập xong dữ liệu của trường",
  "ke-hoach": "đã soạn kế hoạch của từng đợt thi đua",
  "nhan-ho-so": "đã mở nhận hồ sơ, các đơn vị đã gửi",
  "tham-dinh": "đã khóa nhận, có danh sách tổng hợp và báo cáo thẩm định",
  hop: "hội đồng đã họp và bỏ phiếu",
  "ket-qua": "đã có quyết định và các việc sau đó đến hết năm",
} as const;

export type YearPoint = keyof typeof yearPoints;

/** A sample's year, to be played into a register that was just set up. */
export interface SampleYear {
  readonly parts: readonly YearPart[];
  readonly submissions: readonly SampleSubmission[];
  /** How many steps its meetings have. */
  readonly meetingSteps: number;
}

/** Reads a sample folder as a year in parts, the earliest first. Throws a SampleError. */
export function readYear(folder: string): SampleYear {
  const sample = readSample(folder);
  const submissions = readSubmissions(folder, sample);
  const meetings = readMeetings(folder);
  const results = readResults(folder);
  return {
    submissions,
    meetingSteps: meetings.events.length,
    parts: [
      { code: "nhap-so", told: true, play: (script) => pasteSample(script, sample) },
      { code: "ke-hoach", told: true, play: composePlans },
      {
        code: "nhan-ho-so",
        told: submissions.length > 0,
        play: (script, said) => playSubmissions(script, submissions, said),
      },
      {
        code: "tham-dinh",
        told: submissions.length > 0,
        play: (script, said) => closeReviews(script, submissions, said),
      },
      {
        code: "hop",
        told: meetings.events.length > 0,
        play: (script, said) => playMeetings(script, meetings, said),
      },
      {
        code: "ket-qua",
        told: results.length > 0,
        play: (script, said) => playResults(script, results, said),
      },
    ],
  };
}

/** How far a sample tells its year; one that sends nothing stops where its rounds are launched. Throws a SampleError. */
export function lastPointOf(folder: string): YearPoint {
  const told = readYear(folder).parts.filter((part) => part.told);
  return told[told.length - 1]?.code ?? "ke-hoach";
}

/** Composes the plan of each round from the menu. */
function composePlans(script: LocalAppsScript, said: Said): void {
  for (const row of tabRows(script, rounds.tab)) {
    const code = row[rounds.columns.code.header] ?? "";
    said(script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], { person: secretary(code) }));
  }
}
