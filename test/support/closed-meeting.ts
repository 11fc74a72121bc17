import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { pasteSample } from "../../scripts/fresh-register";
import type { Meeting } from "../../src/domain/vote/meeting";
import { outcomes as outcomeTable } from "../../src/register/tables/vote/outcomes";
import { paperAccounts } from "../../src/register/tables/vote/paper-accounts";
import { type Docx, readDocx } from "./docx";
import { accounts, closedSession, lines, meetingTold, outcomes } from "./meeting-papers";
import { openPrepared } from "./prepared";
import { review, reviewName, schoolRegister } from "./review";
import { firstSession, meetingMorning, pasteVote, ruleOf, type VoteExample } from "./vote-register";
import { pastable } from "./vote-rows";

/** When the minutes are written: the afternoon of the meeting. */
export const minutesDay = new Date(2023, 6, 14, 16, 0);

/**
 * A register with a meeting whose first session, voted on paper, is closed: rows as other commands leave them, pasted. The
 * second session is a draft.
 */
export function closedMeeting(name: string, example: VoteExample = {}): LocalAppsScript {
  const make = () => {
    const script = schoolRegister();
    script.now = meetingMorning;
    const { review: _, ...meeting }: Meeting = meetingTold;
    const { review: __, ...session } = closedSession;
    pasteVote(script, {
      lines,
      rules: [ruleOf(firstSession, "LDTT")],
      ...example,
      meeting: { ...meeting, ...example.meeting },
      session: { ...session, ...example.session },
    });
    pasteSample(script, [pastable(paperAccounts, accounts), pastable(outcomeTable, outcomes)]);
    return script;
  };
  return openPrepared(`closed meeting ${name}`, make, { now: minutesDay });
}

/** Clicks a command of the papers for a meeting or a session: the code is typed only where there are several. */
export function clickPaper(item: string, code?: string) {
  return (script: LocalAppsScript, answers: readonly ("YES" | "NO")[] = []): CallRecord =>
    script.click(["Sổ Thi đua", item === "Bảng chiếu" ? "Biểu quyết" : "Văn bản", item], {
      answers: [...(code === undefined ? [] : [{ button: "OK" as const, text: code }]), ...answers],
    });
}

/** A paper of the meeting by the first words of its file's name. Throws unless there is one. */
export function paperNamed(script: LocalAppsScript, name: string): Docx {
  const full = `${name} - ${reviewName}`;
  const [file, other] = script.files().filter((each) => each.name === full);
  if (file === undefined || other !== undefined) throw new Error(`not one file “${full}”`);
  return readDocx(script.fileContent(file.id));
}

export { review };
