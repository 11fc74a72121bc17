import { referencesText } from "../../domain/awards/ground-reference";
import type { Moment } from "../../domain/moment";
import { referenceCiter } from "../../domain/papers/citing";
import { expiringGrounds } from "../../domain/papers/expiring-grounds";
import { isComplete, shortCitation } from "../../domain/papers/ground";
import { isInForce } from "../../domain/validity";
import { outbox } from "../../register/tables/review/outbox";
import { registerFaults } from "../../register/tables/review/register-faults";
import { settingsFrom } from "../../register/tables/school/settings";
import { captionOf, type MenuCommand } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import { comparableLabel } from "../../vietnamese/text";
import type { OpenDashboard } from "./dashboard-tables";

/** Something that waits for a person, whatever review it is of: how often, and where it is mended. */
export interface DeskLine {
  readonly what: string;
  readonly count: number;
  readonly tab: string;
  readonly command: MenuCommand | null;
  readonly button: string;
}

/** A ground whose end is near or just over. */
export interface GroundLine {
  readonly name: string;
  /** "hiệu lực đến hết ngày 28/02/2027, còn 93 ngày". */
  readonly until: string;
  readonly isOver: boolean;
  /** Whether a rule in force today rests on nothing else. */
  readonly isUsed: boolean;
}

type Unread = readonly { readonly tab: string; readonly stands: boolean }[];

/** What the register and its mails ask the secretary to look at; nothing of what is well. */
export function deskLines(open: OpenDashboard, unread: Unread): readonly DeskLine[] {
  const mails = open.outbox.rows();
  const mailsIn = (state: string) => mails.filter((mail) => mail.state === state).length;
  const inTab = (what: string, count: number, tab: string): DeskLine => ({
    ...{ what, count, tab },
    command: null,
    button: `Mở tab ${tab}`,
  });
  const unreadIn = new Map<string, number>();
  for (const { tab } of unread) unreadIn.set(tab, (unreadIn.get(tab) ?? 0) + 1);
  const lines: readonly DeskLine[] = [
    inTab("Chỗ cần sửa trong sổ", open.faults.rows().length, registerFaults.tab),
    ...[...unreadIn].map(([tab, count]) => inTab(`Dòng chưa đọc được ở tab “${tab}”`, count, tab)),
    inTab("Thư chưa rõ đã gửi hay chưa", mailsIn("unclear"), outbox.tab),
    inTab("Thư không gửi được", mailsIn("failed"), outbox.tab),
    {
      what: "Thư chờ gửi",
      count: mailsIn("waiting"),
      tab: "",
      command: "sendWaitingMail",
      button: captionOf("sendWaitingMail"),
    },
  ];
  return lines.filter(({ count }) => count > 0);
}

/** The grounds whose end is near or just over; those of other sectors than the school's are none of its own. */
export function groundLines(open: OpenDashboard, today: Moment): readonly GroundLine[] {
  const settings = settingsFrom(open.settings);
  const sector = settings.ok ? comparableLabel(settings.value.sector) : "";
  const own = open.grounds
    .rows()
    .filter((row) => row.sector === "" || comparableLabel(row.sector) === sector);
  const inForce = [...open.awardRules.rows(), ...open.votingRules.rows()].filter((rule) =>
    isInForce(rule, today),
  );
  const cite = referenceCiter(open.grounds.rows(), today);
  const used = new Set(
    inForce.flatMap((rule) => cite(referencesText(rule.grounds)).notInForce.map(({ code }) => code)),
  );
  return expiringGrounds(own, used, today).map(({ ground, validUntil, daysLeft, isUsed }) => {
    const isOver = daysLeft < 0;
    const use = isOver && isUsed ? "; còn quy định đang dùng dựa vào" : "";
    const left = isOver
      ? "đã hết hiệu lực"
      : daysLeft === 0
        ? "hết hiệu lực hôm nay"
        : `còn ${daysLeft} ngày`;
    return {
      name: isComplete(ground) ? shortCitation(ground) : `${ground.kind} (${ground.code})`,
      until: `hiệu lực đến hết ngày ${shortDate(validUntil)}, ${left}${use}`,
      isOver,
      isUsed,
    };
  });
}
