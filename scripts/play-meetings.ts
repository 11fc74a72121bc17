import type { LocalAppsScript } from "../local/local-apps-script";
import type { CountDesk } from "../src/commands/vote/count-desk";
import { newBallotCode } from "../src/domain/vote/ballot-code";
import type { Door } from "../src/door";
import { awards } from "../src/register/tables/school/awards";
import { ballotForms } from "../src/register/tables/technical/ballot-forms";
import { ballotLines } from "../src/register/tables/vote/ballot-lines";
import { votingSessions } from "../src/register/tables/vote/voting-sessions";
import { captionOf } from "../src/vietnamese/captions";
import { codesOn } from "./code-slips";
import { registerRows } from "./decoded-rows";
import { pasteSample, tabRows } from "./fresh-register";
import { ask, clicked, Refused, type Said, typeCell, typing } from "./hands";
import type { MeetingEvent, PlacedEvent, SampleMeetings } from "./meetings";
import { SampleError } from "./sample";

type Event<Do extends MeetingEvent["do"]> = Extract<MeetingEvent, { readonly do: Do }>;
type Count = Event<"count">;
type Papers = Count["papers"][number];
type Ballot = NonNullable<Papers["ballots"]>[number];
type Kind = CountDesk["kinds"][number];

/**
 * Plays what a sample says of its council's meetings, as the secretary and the counting board would do it: with the menu, and
 * with what the pages ask of the door. `said` gets what the dialogs say. Throws a SampleError for what the add-on refuses.
 */
export function playMeetings(script: LocalAppsScript, { tabs, events }: SampleMeetings, said: Said): void {
  const slips: Slips = new Map();
  const [first] = events;
  if (!first) return;
  script.now = first.time;
  pasteSample(script, tabs);
  for (const placed of events) {
    script.now = placed.time;
    try {
      play(script, placed, slips, said);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new SampleError(`${placed.place}: ${error.message}`);
    }
  }
}

/** The slips in the hat, by session. */
type Slips = Map<string, readonly string[]>;

function play(script: LocalAppsScript, { event }: PlacedEvent, slips: Slips, said: Said): void {
  const item = items[event.do];
  if (item) said(clicked(script, ["Biểu quyết", item.caption], item.texts(event)));
  else if (event.do === "document") said(clicked(script, ["Văn bản", event.caption], [event.of]));
  else if (event.do === "way") typeWay(script, event);
  else if (event.do === "type") typeCell(script, event.tab, event.where, event.column, event.value);
  else if (event.do === "attend") attend(script, event);
  else if (event.do === "withdraw") withdraw(script, event);
  else if (event.do === "add") add(script, event);
  else if (event.do === "count") count(script, event);
  else if (event.do === "form") slips.set(event.session, openForm(script, event.session, said));
  else if (event.do === "vote") vote(script, event, slips.get(event.session) ?? []);
  else if (event.do === "void") voidSlip(script, event, slips.get(event.session) ?? [], said);
  else if (event.do === "close form") closeForm(script, event, said);
}

interface Item {
  readonly caption: string;
  /** What is typed where the item asks. */
  readonly texts: (event: MeetingEvent) => readonly string[];
}

const ofSession = (event: MeetingEvent) => ("session" in event ? [event.session] : []);

/** The events that are a click on an item of the menu. */
const items: Partial<Record<MeetingEvent["do"], Item>> = {
  prepare: { caption: "Chuẩn bị phiên họp", texts: (event) => ("meeting" in event ? [event.meeting] : []) },
  open: { caption: "Mở lượt bỏ phiếu", texts: ofSession },
  close: { caption: "Đóng lượt bỏ phiếu", texts: ofSession },
  again: { caption: "Bỏ phiếu lại", texts: ofSession },
  adjourn: { caption: "Hoãn lượt bỏ phiếu", texts: ofSession },
  announce: { caption: "Gửi mã niêm phong", texts: ofSession },
  correct: {
    caption: "Đính chính kết quả",
    texts: (event) => (event.do === "correct" ? [event.session, event.reason] : []),
  },
};

function typeWay(script: LocalAppsScript, { session, way }: Event<"way">): void {
  typeCell(script, votingSessions.tab, ["Mã lượt", session], "Cách thu phiếu", way);
}

/** Makes a session's form, reads its slips as they are printed, and opens the form. */
function openForm(script: LocalAppsScript, session: string, said: Said): readonly string[] {
  const click = () => said(clicked(script, ["Biểu quyết", captionOf("openBallotForm")], [session]));
  click();
  const file = script.files().find(({ name }) => name.startsWith(`Phiếu mã ${session} `));
  if (!file) throw new Refused(`no slips of ${session}`);
  const codes = codesOn(script.fileContent(file.id));
  click();
  return codes;
}

/** A code that is well formed and that nobody was given. */
const strangeCode = newBallotCode(() => 0);

function codeOf(slips: readonly string[], slip: number): string {
  const code = slips[slip - 1];
  if (code === undefined) throw new Refused(`no slip ${slip}; there are ${slips.length}`);
  return code;
}

/** Votes as a member does on the phone; what is not told of a line is left unmarked where that is a yes, else marked yes. */
function vote(script: LocalAppsScript, event: Event<"vote">, slips: readonly string[]): void {
  const { session, slip, no = [], blank = [], both = [] } = event;
  if (both.length > 0) throw new Refused("a form lets nobody mark both boxes");
  const form = script.form(tabRow(script, ballotForms.tab, session)["Liên kết bỏ phiếu"] ?? "");
  const numbers = (names: readonly string[]) => new Set(names.map((who) => numberOf(script, session, who)));
  const [against, unmarked] = [numbers(no), numbers(blank)];
  const grids = form.pages().flatMap(({ items }) => items.filter(({ type }) => type === "GRID"));
  const answers = grids.map(({ title, rows = [], columns: [yes = "", nay = ""] = [] }) => {
    const marked = rows.filter((row) => !unmarked.has(Number.parseInt(row, 10)));
    const mark = (row: string) => (against.has(Number.parseInt(row, 10)) ? nay : yes);
    return [title, Object.fromEntries(marked.map((row) => [row, mark(row)]))] as const;
  });
  const code = slip === "unknown" ? strangeCode : codeOf(slips, slip);
  form.submit({ "Mã phiếu": code, ...Object.fromEntries(answers) });
}

function voidSlip(
  script: LocalAppsScript,
  { session, slip }: Event<"void">,
  slips: readonly string[],
  said: Said,
): void {
  said(clicked(script, ["Biểu quyết", captionOf("voidBallotCode")], [session, codeOf(slips, slip)]));
}

/** Stops the form, and counts in spite of codes nobody was given; then the two who compared confirm. */
function closeForm(script: LocalAppsScript, { session, confirmedBy }: Event<"close form">, said: Said): void {
  const count = ["Biểu quyết", captionOf("countBallotForm")];
  said(script.click(["Sổ Thi đua", ...count], { person: typing([session]) }));
  const state = () => tabRow(script, ballotForms.tab, session)["Trạng thái"];
  if (state() === "Đã dừng nhận") said(clicked(script, count, [session]));
  said(clicked(script, ["Biểu quyết", captionOf("confirmBallotForm")], [session, ...confirmedBy]));
}

function tabRow(script: LocalAppsScript, tab: string, session: string): Readonly<Record<string, string>> {
  const row = tabRows(script, tab).find((each) => each["Mã lượt"] === session);
  if (!row) throw new Refused(`no row “${session}” in the tab “${tab}”`);
  return row;
}

function attend(script: LocalAppsScript, { session, members }: Event<"attend">): void {
  const meeting = tabRows(script, votingSessions.tab).find((row) => row["Mã lượt"] === session);
  const desk = ask(script, "attendanceDesk", { meeting: meeting?.["Mã phiên họp"] ?? "", session });
  const unknown = Object.keys(members).find((code) => desk.roll.every(({ member }) => member !== code));
  if (unknown !== undefined) throw new Refused(`no member “${unknown}”`);
  const roll = desk.roll.map(({ session: _, name: __, votes: ___, ...row }) => {
    const told = members[row.member];
    if (!told) return row;
    const { replied = row.replied, ...rest } = told;
    return {
      ...row,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      replied,
    };
  });
  ask(script, "saveAttendance", { session, roll });
}

function motionOf({ session, proposedBy, hands, reason }: Event<"withdraw"> | Event<"add">) {
  const [handsFor, handsAgainst, handsNone] = hands;
  return { session, proposedBy, handsFor, handsAgainst, handsNone, reason };
}

function withdraw(script: LocalAppsScript, event: Event<"withdraw">): void {
  ask(script, "withdrawLine", { ...motionOf(event), number: numberOf(script, event.session, event.who) });
}

function add(script: LocalAppsScript, event: Event<"add">): void {
  ask(script, "addFromFloor", { ...motionOf(event), nominee: { ...event.nominee, category: "" } });
}

/** The number on the paper of a line that is told by the nominee's name, "name (award)", or the number itself. */
function numberOf(script: LocalAppsScript, session: string, who: string): number {
  if (/^\d+$/.test(who)) return Number(who);
  const lines = registerRows(script, ballotLines).filter((line) => line.session === session);
  const named = lines.filter(({ name, award }) => who === name || who === `${name} (${award})`);
  const [only] = named;
  if (only && named.length === 1) return only.number;
  throw new Refused(
    `${named.length} lines of ${session} are “${who}”; write “name (${awards.columns.code.header})” or the number`,
  );
}

/** Counts papers as the board does on its page: accounts, two passes, the save. */
function count(script: LocalAppsScript, { session, readers, papers }: Count): void {
  const desk = ask(script, "countDesk", { session, step: "accounts" });
  const told = desk.kinds.map((kind) =>
    countOf(script, desk, kind, papers.find((each) => (each.kind ?? "main") === kind.key) ?? {}),
  );
  const keep = (draft: Door["keepCount"]["in"]["draft"]) =>
    ask(script, "keepCount", { session, page: "demo", base: "", draft });
  keep({ step: "accounts", accounts: told.map(({ account }) => account) });
  const passes =
    desk.first && desk.counting.passes === 2 ? (["first", "second"] as const) : (["first"] as const);
  passes.forEach((step, index) => {
    const kinds = told.map(({ entries, rest, account }) => ({
      kind: account.kind,
      entries: [...entries],
      rest,
    }));
    keep({ step, pass: { reader: readers[index] ?? "", kinds } });
    ask(script, "closePass", { session, pass: step });
  });
  ask(script, "saveCount", { session });
}

/** The account and the typed figures of a kind of paper. What is not said of it is that every voter said yes to everybody. */
function countOf(
  script: LocalAppsScript,
  { session, counting }: CountDesk,
  kind: Kind,
  { unused, exchanged = 0, notReturned = 0, ballots, lines = [] }: Papers,
) {
  const voters = kind.voters.length;
  const number = (who: string) => numberOf(script, session, who);
  const told = ballots ?? [];
  const cast = voters - notReturned;
  const listed = told.reduce((sum, { times = 1 }) => sum + times, 0);
  const all = [...(cast > listed ? [{ times: cast - listed }] : []), ...told];
  const returned = all.reduce((sum, { times = 1 }) => sum + times, 0);
  const spoiled = told.filter((ballot) => ballot.spoiled !== undefined);
  const invalid = spoiled.reduce((sum, { times = 1 }) => sum + times, 0);
  const byPaper = counting.by === "paper";
  const issued = byPaper ? Math.max(voters, returned) : voters;
  const spare = unused ?? (counting.papers ? 3 : 0);
  const account = {
    kind: kind.key,
    printed: issued + exchanged + spare,
    unused: spare,
    exchanged,
    issued,
    returned: byPaper ? returned : cast,
    valid: (byPaper ? returned : cast) - invalid,
    invalid,
    invalidReason: spoiled.map(({ spoiled: why = "" }) => why).join("; "),
  };
  if (!byPaper) {
    const entries = lines
      .filter(({ who }) => kind.lines.includes(number(who)))
      .map(({ who, no = 0, blank = 0, both = 0 }) => `${number(who)}: ${no} t${blank} h${both}`);
    return { account, entries, rest: "" };
  }
  return { account, entries: entriesOf(all, kind, number), rest: null };
}

/** Papers in the notation of the page, numbered one after the other; members in the order of the roll where they are called. */
function entriesOf(
  ballots: readonly Ballot[],
  kind: Kind,
  number: (who: string) => number,
): readonly string[] {
  let next = 1;
  return ballots.map((ballot) => {
    const { times = 1, member, spoiled, no = [], blank = [], both = [] } = ballot;
    const own = member === undefined ? -1 : kind.voters.indexOf(member) + 1;
    const from = own > 0 ? own : next;
    if (own <= 0) next += times;
    const papers = times === 1 ? String(from) : `${from}-${from + times - 1}`;
    if (spoiled !== undefined) return `${papers} hỏng`;
    const on = (names: readonly string[]) => names.map(number).filter((each) => kind.lines.includes(each));
    const marks = [
      ...on(no).map(String),
      ...on(blank).map((each) => `t${each}`),
      ...on(both).map((each) => `h${each}`),
    ];
    return marks.length === 0 ? `${papers} sạch` : `${papers}: ${marks.join(" ")}`;
  });
}
