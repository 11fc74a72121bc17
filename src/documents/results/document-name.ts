import type { CouncilDocument } from "../../domain/papers/document";
import { kinds, officialName } from "../../domain/papers/kinds";
import type { Meeting } from "../../domain/vote/meeting";
import type { VotingSession } from "../../domain/vote/session";
import { shortDate } from "../../vietnamese/dates";
import { comparable, lowerFirst } from "../../vietnamese/text";

/** The meetings and sessions whose codes the titles of their papers bear. */
export interface NamedParts {
  readonly meetings: readonly Meeting[];
  readonly sessions: readonly VotingSession[];
}

/**
 * "Biên bản phiên họp ngày 14/7/2023: …": kind and summary of a document in one phrase, as registers of papers list it. The
 * name of the kind is not said twice, and codes of meetings and sessions are told as people know them.
 */
export function documentName(document: CouncilDocument, parts: NamedParts): string {
  const { kind } = document;
  const { symbol, label } = kinds[kind];
  const name = officialName(kind);
  const summary = withoutCode(document, parts);
  // Without a summary the label says more: "Biên bản kiểm phiếu".
  if (summary === "") return symbol === "" && !label.startsWith(name) ? `${name}: ${label}` : label;
  return joined(name, summary);
}

/** "Giấy mời" and "Mời họp": "Giấy mời họp"; what begins with its own name stays as it is. */
function joined(name: string, summary: string): string {
  if (summary.toLowerCase().startsWith(name.toLowerCase())) return `${name}${summary.slice(name.length)}`;
  const said = words(name);
  const behind = words(summary);
  const same = (count: number) =>
    said
      .slice(said.length - count)
      .join(" ")
      .toLowerCase() === behind.slice(0, count).join(" ").toLowerCase();
  const shared = said.map((_, index) => said.length - index).find(same) ?? 0;
  const [first = "", ...rest] = behind.slice(shared);
  return [...said, lowered(first), ...rest].join(" ");
}

/** A summary within a phrase begins small, unless with a word in capitals. */
function lowered(word: string): string {
  return word === word.toUpperCase() && word.length > 1 ? word : lowerFirst(word);
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

function withoutCode({ kind, part, title }: CouncilDocument, { meetings, sessions }: NamedParts): string {
  const summary = comparable(title);
  if (part === "") return summary;
  if (kind === "complaintReply") return comparable(summary.replace(`(${part})`, ""));
  const session = sessions.find(({ code }) => code === part);
  const meeting = meetings.find(({ code }) => code === (session?.meeting ?? part));
  if (!meeting) return summary;
  const day = meeting.day === null ? "" : `ngày ${shortDate(meeting.day)}`;
  return session === undefined
    ? comparable(summary.replace(`${part}:`, `${day}:`)).replace(" :", ":")
    : summary.replace(part, sessionWords(session, day));
}

/** "1, bỏ phiếu lần 2, ngày 14/7/2023", behind "lượt". */
function sessionWords({ order, ballot }: VotingSession, day: string): string {
  return [
    String(order),
    ...(ballot > 1 ? [`bỏ phiếu lần ${ballot}`] : []),
    ...(day === "" ? [] : [day]),
  ].join(", ");
}
