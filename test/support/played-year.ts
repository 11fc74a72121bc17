import type { LocalAppsScript } from "../../local/local-apps-script";
import { freshRegister, pasteSample, tabRows } from "../../scripts/fresh-register";
import { readMeetings } from "../../scripts/meetings";
import { playMeetings } from "../../scripts/play-meetings";
import { playResults } from "../../scripts/play-results";
import { closeReviews, playSubmissions, secretary } from "../../scripts/play-submissions";
import { readResults } from "../../scripts/results";
import { readSample } from "../../scripts/sample";
import { readSubmissions } from "../../scripts/submissions";
import { rounds } from "../../src/register/tables/plan/rounds";

/** A whole year of a sample as the demo plays it: plans, submissions, meetings, and all that followed from the votes. */
export function playedYear(folder: string, state?: string): LocalAppsScript {
  const sample = readSample(folder);
  const submissions = readSubmissions(folder, sample);
  const script = freshRegister("Sổ thử", new Date(2026, 8, 1, 8, 0), state);
  pasteSample(script, sample);
  for (const row of tabRows(script, rounds.tab)) {
    script.click(["Sổ Thi đua", "Kế hoạch", "Soạn kế hoạch"], {
      person: secretary(row[rounds.columns.code.header] ?? ""),
    });
  }
  const quietly = () => {};
  playSubmissions(script, submissions, quietly);
  closeReviews(script, submissions, quietly);
  playMeetings(script, readMeetings(folder), quietly);
  playResults(script, readResults(folder), quietly);
  return script;
}
