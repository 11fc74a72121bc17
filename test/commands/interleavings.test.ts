import { expect, test } from "vitest";
import {
  type Person as Answering,
  type CallRecord,
  type LocalAppsScript,
  type MenuView,
  ScriptError,
} from "../../local/local-apps-script";
import { pasteSample, tabRows } from "../../scripts/fresh-register";
import type { Door } from "../../src/door";
import { suddenAwards } from "../../src/register/tables/results/sudden-awards";
import { upwardResults } from "../../src/register/tables/results/upward-results";
import { documentBook } from "../../src/register/tables/review/document-book";
import { busyRegister } from "../support/busy-register";
import { account, accountsOf, keep, openCount, passOf, typeCount } from "../support/count-example";
import { clickClose, pasteThird } from "../support/held-meeting";
import { type Act, personAt, type Rows, rowFaults, rowsOf } from "../support/interleavings";
import { answerOf, callDoor, goodValue } from "../support/pages";
import { planPaste } from "../support/plan-paste";
import { headless, review, send, serviceCalls, typeWhere } from "../support/review";
import { suddenCertificate } from "../support/upward-review";
import { firstSession, meeting, secondSession } from "../support/vote-register";
import { pastable } from "../support/vote-rows";

/**
 * Every command that changes the register, while a person works in it: before any of its service calls she types, sorts,
 * inserts, deletes and adds rows. Nothing she typed is lost, nothing lands beside another row, and the command, run again
 * where it was refused, comes to what it comes to undisturbed. `INTERLEAVINGS` says how many are tried, `SEED` with which chance.
 */
const total = Number(process.env.INTERLEAVINGS ?? 44);
const seed = Number(process.env.SEED ?? 1);

interface Command {
  readonly name: string;
  readonly isTrigger?: true;
  /** What a page asks of the door. */
  readonly args?: (script: LocalAppsScript) => readonly unknown[];
  /** Tabs in which the person deletes nothing: the command is about a row of it. */
  readonly keeps?: readonly string[];
}

const table = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.join("\t")).join("\n");

const staffList = table(
  ["Mã", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại"],
  ["002", "Lê Thị Mẫu", "Tổ trưởng", "Phòng Đào tạo", "HTXSNV"],
  ["005", "Đỗ Văn Nháp", "Trưởng phòng Đào tạo", "Phòng Đào tạo", "HTTNV"],
  ["006", "Vũ Thị Bảng", "Kế toán", "Phòng Đào tạo", "HTXSNV"],
  ["010", "Lý Thị Trang", "Thư ký", "Trung tâm Ngoại ngữ", "HTXSNV"],
  ["0011", "Người Mới", "", "Khoa Mộc", "HTTNV"],
  ["0012", "Người Mới Hơn", "", "Khoa Mộc", "HTTNV"],
);

const pastAwardList = table(
  ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ", "Ngày QĐ"],
  ["001", "Trần Văn Thử", "LĐTT; CSTĐCS", "2021-2022", "12/QĐ-CĐTN", "05/7/2022"],
  ["003", "Phạm Văn Ví Dụ", "LĐTT", "2021-2022", "12/QĐ-CĐTN", "05/7/2022"],
);

function pendingDecision(script: LocalAppsScript): unknown {
  const [pending] = goodValue<readonly { readonly submission: string; readonly gone: readonly string[] }[]>(
    callDoor(script, "pendingReplacements", {}),
  );
  return { submission: pending?.submission, gone: pending?.gone, decision: "approved" };
}

/** A list without the names of its columns is sent and received: it waits. */
function waitingDecision(script: LocalAppsScript): unknown {
  send(script, "TT-NN", headless([["009", "Đinh Văn Ô", "LĐTT"]], { "Lần gửi này là": "Bổ sung thêm" }));
  const { waiting } = goodValue<Door["waitingSubmissions"]["out"]>(
    callDoor(script, "waitingSubmissions", {}),
  );
  return { row: waiting[0]?.row, word: "accepted", back: null };
}

/** Somebody is absent at the session that comes next. */
function rollOfNextSession(script: LocalAppsScript): unknown {
  const desk = goodValue<Door["attendanceDesk"]["out"]>(
    callDoor(script, "attendanceDesk", { meeting: "", session: secondSession }),
  );
  const roll = desk.roll.map(({ session: _session, name: _name, votes: _votes, ...entry }) =>
    entry.member === "TV02" ? { ...entry, presence: "absent", reason: "Đi công tác" } : entry,
  );
  return { session: secondSession, roll };
}

/** Moved about the next session's paper, which is printed. */
const motion = {
  session: secondSession,
  proposedBy: "Trần Văn Thử",
  handsFor: 10,
  handsAgainst: 1,
  handsNone: 3,
  reason: "Hội đồng đề nghị tại phiên họp",
};

/** Thirteen papers say yes to all, so that no order of chance is to be seen. */
const allClean = ["1-13 sạch", "14 hỏng"];
const unanimous = passOf("first", "Cao Thị Học", allClean);

/** The first round of the register. */
function firstRound(script: LocalAppsScript): string {
  return tabRows(script, "Đợt thi đua")[0]?.["Mã đợt"] ?? "";
}

/** The first council of the register. */
function councilOf(script: LocalAppsScript): string {
  return tabRows(script, "Hội đồng")[0]?.["Mã hội đồng"] ?? "";
}

/** What each method of the door that changes the register is asked; a new one does not compile until it stands here. */
const methods: Readonly<Record<keyof Door, ((script: LocalAppsScript) => unknown) | "reads">> = {
  reviews: "reads",
  dashboard: "reads",
  nominationFile: "reads",
  findNominations: "reads",
  showTab: "reads",
  showNomination: "reads",
  returnDesk: "reads",
  previewReturn: "reads",
  returnForCorrection: () => ({
    review,
    unit: "P-DT",
    nominations: [`${review}/P-DT/005/LDTT`],
    reason: "Bổ sung minh chứng.",
    deadline: "2023-07-20",
  }),
  waitingSubmissions: "reads",
  decideWaiting: waitingDecision,
  pendingReplacements: "reads",
  decideReplacement: pendingDecision,
  importYears: "reads",
  previewStaff: "reads",
  importStaff: () => ({ text: staffList, schoolYear: "2022-2023" }),
  previewPastAwards: "reads",
  importPastAwards: () => ({ text: pastAwardList }),
  pasteDesk: "reads",
  pasteContext: "reads",
  pastePlan: (script) => planPaste(firstRound(script)),
  messages: "reads",
  amendablePapers: "reads",
  withdrawLine: () => ({ ...motion, number: 2 }),
  addFromFloor: () => ({
    ...motion,
    nominee: {
      award: "LDTT",
      kind: "individual",
      code: "004",
      name: "Hoàng Thị Giả",
      position: "Giảng viên",
      unit: "K-MOC",
      category: "GV",
    },
  }),
  attendanceDesk: "reads",
  saveAttendance: rollOfNextSession,
  countDesk: "reads",
  keepCount: () => ({ session: firstSession, page: "trang", base: "", draft: unanimous }),
  closePass: (script) => {
    keep(script, accountsOf(account));
    keep(script, unanimous);
    return { session: firstSession, pass: "first" };
  },
  redoPass: (script) => {
    keep(script, unanimous);
    return { session: firstSession, pass: "first" };
  },
  unitWork: "reads",
  unitWorkStep: () => ({ work: "makeEvidenceFolders", review, units: ["P-DT"] }),
  setUpDesk: "reads",
  setUpStep: () => ({ part: "rows", names: [] }),
  saveSchool: () => ({ values: [{ item: "Ngành", before: "Giáo dục", value: "Nghề nghiệp" }] }),
  previewUnits: "reads",
  importUnits: () => ({ text: "Phòng Thanh tra; thanh-tra@truong.example", agreed: [] }),
  saveCouncil: () => ({
    ...{ code: "HD-MOI", decisionNumber: "45/QĐ-CĐTN", decisionDate: "2023-07-01", decisionBody: "" },
    ...{ size: 9, odd: true, validFrom: "2024-01-01", validUntil: "" },
  }),
  previewMembers: "reads",
  importMembers: (script) => ({
    council: councilOf(script),
    text: "Người Mới Thử; Trưởng khoa; Ủy viên",
    agreed: [],
  }),
  saveRound: () => ({
    ...{ code: "D9", name: "Đợt 9", schoolYear: "2029-2030", issuingBody: "school", from: "", to: "" },
    newYear: { name: "Năm học 2029 - 2030", from: "2029-09-01", to: "2030-08-31" },
    planSummary: "Phát động thi đua năm học 2029 - 2030",
  }),
  paperSubjects: "reads",
  papersDesk: "reads",
  makePaper: () => ({
    ...{ kind: "invitation", subject: review, part: meeting.code },
    ...{ again: false, yes: true },
  }),
  saveCount: (script) => {
    typeCount(script, { passes: [allClean, allClean] });
    return { session: firstSession };
  },
};

/** Items of the menu that open a page: what it does is the door's. */
const pages = [
  ...[
    "decideWaiting",
    "decideReplacements",
    "returnForCorrection",
    "copyMessage",
    "importStaff",
    "importPastAwards",
    "pastePlan",
  ],
  ...["amendPaper", "markAttendance", "countVotes", "makePackage"],
];

function functionsOf(menu: MenuView): readonly string[] {
  return menu.items.flatMap((item) => {
    if (item === null) return [];
    return "functionName" in item ? [item.functionName] : functionsOf(item);
  });
}

function commands(): readonly Command[] {
  const menu = busyRegister(false).menu().flatMap(functionsOf);
  const asked = Object.entries(methods).flatMap(([method, args]): Command[] =>
    args === "reads"
      ? []
      : [
          {
            name: `door: ${method}`,
            args: (script) => [{ method, args: args(script) }],
            ...(method === "returnForCorrection" ? { keeps: ["Đề nghị"] } : {}),
          },
        ],
  );
  return [
    ...menu
      .filter((name) => !pages.includes(name))
      .map((name): Command => {
        const begin = begun[name];
        if (begin === undefined) return { name };
        return {
          name,
          args: (script) => {
            begin(script);
            return [];
          },
        };
      }),
    { name: "onResponse", isTrigger: true },
    { name: "everyHour", isTrigger: true },
    ...asked,
  ];
}

/** A sudden award goes to the body above: there is a dossier to make. */
function sendUpward(script: LocalAppsScript): void {
  pasteSample(script, [pastable(suddenAwards, [suddenCertificate])]);
}

/** Its Tờ trình is signed, and the body above has answered. */
function answerUpward(script: LocalAppsScript): void {
  sendUpward(script);
  pasteSample(script, [
    {
      table: documentBook,
      headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Số", "Ngày ban hành", "Trạng thái"],
      rows: [["TTR:CN-2023", "Tờ trình", review, "5", "16/7/2023", "Đã ký, có số"]],
    },
    {
      table: upwardResults,
      headers: [
        ...["Mã đề nghị", "Mã kỳ xét", "Họ tên, tên tập thể", "Đã trình", "Kết quả", "Số quyết định"],
        ...["Ngày quyết định", "Cơ quan quyết định"],
      ],
      rows: [
        [
          ...["DX01", review, "Ngô Thị Dòng", "BK", "Được khen như đề nghị", "88/QĐ-UBND", "01/8/2023"],
          "Ủy ban nhân dân tỉnh",
        ],
      ],
    },
  ]);
}

/** What is done first, so that a command of the meeting has something to do. */
const begun: Readonly<Record<string, (script: LocalAppsScript) => void>> = {
  openSession: (script) => {
    typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Hoãn");
    pasteThird(script);
  },
  closeSession: countFirst,
  correctOutcomes: closeFirst,
  announceSeal: closeFirst,
  makeDossiers: sendUpward,
  recordUpwardResults: answerUpward,
};

function countFirst(script: LocalAppsScript): void {
  openCount(script);
  typeCount(script, { passes: [allClean, allClean] });
  goodValue(callDoor(script, "saveCount", { session: firstSession }));
}

function closeFirst(script: LocalAppsScript): void {
  countFirst(script);
  clickClose(script, firstSession);
}

/** Commands about the first session: the others are about the one that comes next. */
const aboutFirst = ["Đóng lượt bỏ phiếu", "Đính chính kết quả", "Gửi mã niêm phong", "Bỏ phiếu lại"];

const person: Answering = ({ kind, title, message, buttons }) => {
  if (kind === "prompt" && message.includes(secondSession))
    return { button: "OK", text: aboutFirst.includes(title) ? firstSession : secondSession };
  if (kind === "prompt" && message.includes(meeting.code)) return { button: "OK", text: meeting.code };
  if (kind === "prompt") return { button: "OK", text: message.includes("đợt mới") ? "D2-2024" : "D2-2023" };
  return buttons.includes("YES") ? "YES" : "OK";
};

function run(
  script: LocalAppsScript,
  { name, isTrigger }: Command,
  args: readonly unknown[],
  act: (at: number) => void,
): CallRecord {
  const how = isTrigger ? ({ source: "trigger", args: [{}] } as const) : { person, args };
  try {
    return script.call(name.replace(/:.*/, ""), { ...how, between: act });
  } catch (error) {
    if (error instanceof ScriptError) return error.record;
    throw error;
  }
}

/** What a run was refused for; none where it did what it should. */
function refusalsOf({ function: name, value, dialogs, error }: CallRecord): readonly string[] {
  const answer = name === "door" && error === undefined ? answerOf(value) : null;
  const told = dialogs.filter(({ title }) => / chưa | ngắt /.test(title)).map(({ message }) => message);
  return [...(error ? [error.message] : []), ...(answer && !answer.ok ? answer.problems : []), ...told];
}

interface Undisturbed {
  readonly start: Rows;
  readonly end: Rows;
  readonly calls: readonly string[];
  readonly refusals: readonly string[];
  readonly mails: readonly string[];
  readonly deeds: readonly string[];
}

const mailsOf = (script: LocalAppsScript) =>
  script
    .mails()
    .map(({ to, subject }) => `${to}: ${subject}`)
    .sort();
const deedsOf = (script: LocalAppsScript) =>
  tabRows(script, "Nhật ký")
    .map((row) => `${row.Lệnh}: ${row["Việc đã làm"]}`)
    .sort();

/** Chance that comes again with the same seed: numbers from 0 to below `below`. */
function chance(from: number): (below: number) => number {
  let state = from * 2_654_435_761 + 12_345;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const writes = ["Range.setValues", "Sheet.appendRow", "Sheet.moveRows", "Sheet.insertRowsAfter"];
const kinds = ["type", "type", "sort", "insert", "delete", "add"] as const;

/** What the person does, mostly around the calls that write, and in the tabs that are written. */
function actsFor(
  { start, end, calls }: Undisturbed,
  keeps: readonly string[],
  next: (below: number) => number,
): readonly Act[] {
  const all = [...start.keys()].filter((tab) => (start.get(tab)?.size ?? 0) > 0);
  const written = all.filter(
    (tab) => JSON.stringify([...(start.get(tab) ?? [])]) !== JSON.stringify([...(end.get(tab) ?? [])]),
  );
  const busy = calls.flatMap((call, index) => (writes.includes(call) ? [index, index + 1] : []));
  const pick = <T>(items: readonly T[]): T | undefined => items[next(items.length)];
  return Array.from({ length: 1 + next(3) }, (): Act => {
    const tab = (next(5) > 0 ? pick(written) : pick(all)) ?? "Đề nghị";
    const kind = pick(kinds) ?? "sort";
    return {
      at: (next(4) > 0 ? pick(busy) : 1 + next(calls.length)) ?? 1,
      kind: kind === "delete" && keeps.includes(tab) ? "sort" : kind,
      tab,
      where: next(1000),
    };
  });
}

test("whatever a person does between two calls of a command, nothing of hers is lost and nothing lands beside another row", () => {
  const all = commands();
  const faults: string[] = [];
  const known = new Map<string, Undisturbed>();
  for (let n = 0; n < total; n += 1) {
    const next = chance(seed * 1_000_003 + n);
    const command = all[n % all.length];
    if (!command) break;
    const withNotes = n % (2 * all.length) >= all.length;
    const undisturbed = known.get(`${command.name} ${withNotes}`) ?? runUndisturbed(command, withNotes);
    known.set(`${command.name} ${withNotes}`, undisturbed);
    const acts = actsFor(undisturbed, command.keeps ?? [], next);
    const wrong = interleave(command, withNotes, undisturbed, acts, next(5) === 0);
    if (wrong.length > 0)
      faults.push(
        `${n} ${command.name} ${withNotes} ${JSON.stringify(acts)}:\n  ${wrong.slice(0, 6).join("\n  ")}`,
      );
  }
  expect(faults).toEqual([]);
}, 36_000_000);

function runUndisturbed(command: Command, withNotes: boolean): Undisturbed {
  const script = busyRegister(withNotes);
  const args = command.args?.(script) ?? [];
  const start = rowsOf(script);
  const record = run(script, command, args, () => {});
  return {
    start,
    end: rowsOf(script, start),
    calls: serviceCalls(record),
    refusals: refusalsOf(record),
    mails: mailsOf(script),
    deeds: deedsOf(script),
  };
}

/** Runs a command while the person acts, again where it was refused or is not done, and says what is wrong then. */
function interleave(
  command: Command,
  withNotes: boolean,
  undisturbed: Undisturbed,
  acts: readonly Act[],
  again: boolean,
): readonly string[] {
  const script = busyRegister(withNotes);
  const args = command.args?.(script) ?? [];
  const she = personAt(script, acts);
  const first = run(script, command, args, she.act);
  const refusals = refusalsOf(first).filter((text) => !undisturbed.refusals.includes(text));
  const expected = she.expectedOf(undisturbed.end);
  const faults = () => rowFaults(expected, rowsOf(script, undisturbed.start), she.deleted);
  const lost = faults().filter((text) => /gõ lần|của tôi|TAY/.test(text));
  const notWhole = refusals.length > 0 || faults().length > 0;
  const second = notWhole || again ? refusalsOf(run(script, command, args, () => {})) : [];
  const mails = mailsOf(script);
  const deeds = deedsOf(script);
  return [
    ...refusals
      .filter((text) => !/Có người đang thêm|bị dời liên tục/.test(text))
      .map((text) => `refused: ${text}`),
    ...lost,
    ...second
      .filter((text) => !undisturbed.refusals.includes(text) && /để trống|trùng|ngắt/.test(text))
      .map((text) => `refused when it was run again: ${text}`),
    ...faults().map((text) => `after it was run again: ${text}`),
    ...(she.deleted.size === 0 && mails.join() !== undisturbed.mails.join()
      ? [`mails: ${mails.length} for ${undisturbed.mails.length}`]
      : []),
    ...(notWhole || again || deeds.join() === undisturbed.deeds.join() ? [] : [`deeds: ${deeds.join("; ")}`]),
  ];
}
