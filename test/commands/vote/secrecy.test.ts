import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { ServiceObject } from "../../../local/script/surface";
import { ballotCodeOf } from "../../../src/domain/vote/ballot-code";
import { temporaryFolder } from "../../local/temporary-folder";
import { openCount, typeCount } from "../../support/count-example";
import {
  ballotForm,
  cast,
  confirmForm,
  countForm,
  formRegister,
  openedForm,
  slipFiles,
  voidCode,
} from "../../support/form-ballots";
import { callDoor } from "../../support/pages";
import { rowsOf } from "../../support/review";
import { sha256 } from "../../support/sealed-session";
import { firstSession, linesOf, meetingMorning, members, voteRegister } from "../../support/vote-register";

/**
 * All that a local Apps Script holds after a vote, and all that its script said on the way, is looked through for a ballot: a
 * person or a code beside a choice, by place, by order, by time, or by a line left blank.
 *
 * Twelve lines; the n-th voter says no to the lines whose bit is set in n, so that each ballot is told from every other one by
 * its marks alone, and each line has marks of its own in the order of the voters.
 */
const lineCount = 12;
const voterCount = 14;
const saysNo = (voter: number, line: number) => (((voter * 2_741) >> (line - 1)) & 1) === 1;
const noLines = (voter: number) =>
  Array.from({ length: lineCount }, (_, at) => at + 1).filter((line) => saysNo(voter, line));

/** The marks of a whole ballot, and those of a line in the order in which the ballots came. */
const ballotMarks = (voter: number) =>
  Array.from({ length: lineCount }, (_, at) => (saysNo(voter, at + 1) ? "K" : "Đ")).join("");
const lineInOrder = (line: number, order: readonly number[]) =>
  order.map((voter) => (saysNo(voter, line) ? "K" : "Đ")).join("");

/** What the script said on the way: every argument of every call, as text. */
interface Heard {
  readonly calls: string[];
}

/** Goes on in a folder, listening: what stood before the vote is not looked at. */
function listening(before: LocalAppsScript): { script: LocalAppsScript; folder: string; heard: Heard } {
  const folder = temporaryFolder();
  const heard: Heard = { calls: [] };
  const script = openLocalAppsScript({
    project: "dist",
    from: before.snapshot(),
    folder: join(folder, "state"),
    now: meetingMorning,
    user: before.user,
    listen: (call, args) => {
      heard.calls.push(`${call} ${args.map(asText).join(" ")}`);
    },
  });
  script.open();
  return { script, folder: join(folder, "state"), heard };
}

/** A value as text; services are told by their names, and bytes by their number: files are looked at as they are kept. */
function asText(value: unknown): string {
  if (Array.isArray(value) && value.length > 500 && value.every((item) => typeof item === "number"))
    return `${value.length} bytes`;
  if (value instanceof ServiceObject) return value.surface.name;
  return JSON.stringify(value) ?? String(value);
}

/** Everything that is held, by where it is: each file of the state, documents unpacked. */
function held(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      for (const [inner, text] of held(path)) found.set(`${name}/${inner}`, text);
    } else if (name.endsWith(".docx")) {
      const zip = new PizZip(readFileSync(path));
      const texts = Object.values(zip.files).map((file) => (file.dir ? "" : file.asText()));
      found.set(name, texts.join("\n"));
    } else found.set(name, readFileSync(path, "utf8"));
  }
  return found;
}

/** All that was said: the calls' arguments, the logs, the dialogs, what functions gave back to pages. */
function said(script: LocalAppsScript, heard: Heard): ReadonlyMap<string, string> {
  return new Map([
    ...heard.calls.map((call, at): [string, string] => [`call ${at}`, call]),
    ...script.history.flatMap(({ function: name, logs, dialogs, toasts, value }, at): [string, string][] => [
      [`${name} ${at} logs`, logs.join("\n")],
      [`${name} ${at} toasts`, toasts.join("\n")],
      ...dialogs.map(({ title, message }, index): [string, string] => [
        `${name} ${at} dialog ${index}`,
        `${title}\n${message}`,
      ]),
      [`${name} ${at} value`, asText(value)],
    ]),
  ]);
}

/** Places whose text has one of these. */
function having(where: ReadonlyMap<string, string>, wanted: readonly (string | RegExp)[]): readonly string[] {
  const has = (text: string) =>
    wanted.some((each) => (typeof each === "string" ? text.includes(each) : each.test(text)));
  return [...where].flatMap(([place, text]) => (has(text) ? [place] : []));
}

/**
 * What a reader who knows in which order members voted would look for: whole ballots, in letters, as the form gives them, as
 * lists of the lines they strike; and each line's marks in that order or backwards.
 */
function traces(order: readonly number[]): readonly RegExp[] {
  const numbers = (voter: number) =>
    Array.from({ length: lineCount }, (_, at) => (saysNo(voter, at + 1) ? "1" : "null"));
  const inOrder = Array.from({ length: lineCount }, (_, at) => lineInOrder(at + 1, order))
    // A line of one mark alone is the same in any order.
    .filter((marks) => new Set(marks).size > 1);
  const reversed = inOrder.map((marks) => [...marks].reverse().join(""));
  // Few struck lines may be any numbers.
  const struck = order.map(noLines).filter((lines) => lines.length > 3);
  return [
    ...[...order.map(ballotMarks), ...inOrder, ...reversed].map(
      (marks) => new RegExp(`(?<![ĐKTH])${marks}(?![ĐKTH])`),
    ),
    ...order.map((voter) => new RegExp(numbers(voter).join(",\\s*"))),
    ...struck.map((lines) => new RegExp(`(?<![\\d, ])${lines.join("(?:, ?| )")}(?![\\d, ])`)),
  ];
}

/** In which order the n-th marks of all lines stand for one ballot: how many of the voters' ballots can be read off the columns. */
function columnsThatAreBallots(script: LocalAppsScript, order: readonly number[]): number {
  const rows = rowsOf(script, "Phiếu theo dòng", ["Các dấu"]).map(([marks = ""]) => marks);
  const columns = Array.from({ length: order.length }, (_, at) =>
    rows.map((marks) => marks[at] ?? "").join(""),
  );
  const ballots = new Set(order.map(ballotMarks));
  return columns.filter((column) => ballots.has(column)).length;
}

test("a form ballot leaves no person and no code beside a choice: not by place, order, time or a blank line", () => {
  const before = formRegister("secrecy", { lines: linesOf(firstSession, "LDTT", lineCount) });
  const { script, folder, heard } = listening(before);
  const codes = openedForm(script);
  expect(codes).toHaveLength(17);
  const spoiled = codes[16] ?? "";
  voidCode(script, spoiled);
  const order = Array.from({ length: voterCount }, (_, at) => at + 1);
  const responses = order.map((voter) => {
    script.now = new Date(script.now.getTime() + 61_000);
    return cast(script, codes[voter - 1] ?? "", { no: noLines(voter) });
  });
  countForm(script);
  // Between the count and its confirmation all stands in the form alone, and nothing else has a code.
  expect(ballotForm(script).summary().responses).toBe(voterCount);
  const form = [...held(folder).keys()].filter((name) => name.startsWith("forms/"));
  const spellings = codes.flatMap((code) => [code, code.replaceAll("-", ""), code.toLowerCase()]);
  expect(having(held(folder), spellings)).toEqual(form);
  expect(having(held(folder), traces(order))).toEqual([]);
  confirmForm(script);

  const [all, spoken] = [held(folder), said(script, heard)];
  expect(slipFiles(script)).toEqual([]);
  // Plain codes: nowhere but in what wrote the slips; the one that was typed by the secretary is hers.
  expect(having(all, spellings)).toEqual([]);
  const withCodes = having(
    spoken,
    codes.filter((code) => code !== spoiled),
  );
  expect(withCodes.filter((place) => !isDigest(spoken.get(place) ?? ""))).toEqual([]);
  // Responses: none is left, nor their ids and times.
  expect(ballotForm(script).summary().responses).toBe(0);
  const ids = responses.flatMap(({ id, editUrl }) => [id, editUrl]);
  expect(having(all, ids)).toEqual([]);
  // Marks: no whole ballot, and no line in the order in which the ballots came.
  expect(having(all, traces(order))).toEqual([]);
  expect(having(spoken, traces(order))).toEqual([]);
  // Lines are shuffled apart: read down, they give no ballots but by chance.
  expect(columnsThatAreBallots(script, order)).toBeLessThan(4);
  // Nothing tells a choice in the words of the form.
  expect(having(spoken, ["Không đồng ý"]).filter((place) => !isLayout(spoken.get(place) ?? ""))).toEqual([]);
  // Digests: once each, in their tab and in the calls that keep them, and never beside a mark.
  const digests = codes.map((code) => sha256(JSON.stringify([firstSession, code])));
  expect(having(all, digests).map((name) => name.replace(/\/.*/, ""))).toEqual(["spreadsheets"]);
  const kept = rowsOf(script, "Dấu mã phiếu", ["Dấu của mã"]).map(([digest = ""]) => digest);
  expect([...kept].sort()).toEqual([...digests].sort());
  expect(kept).not.toEqual(digests);
  const beside = [...spoken].filter(
    ([, text]) => digests.some((each) => text.includes(each)) && /[ĐK]{3,}/.test(text),
  );
  expect(beside).toEqual([]);
  // Mails: none was sent.
  expect(script.mails()).toEqual(before.mails());
  expect(all.get("properties.json")).not.toMatch(/ballots|draft/);
});

/** The calls that make a digest of a code are given the code; nothing keeps what they are given. */
function isDigest(call: string): boolean {
  return call.startsWith("Utilities.computeDigest ");
}

/** The calls that lay the form out name its columns. */
function isLayout(text: string): boolean {
  return /^GridItem\.(setColumns|setHelpText) /.test(text);
}

test("a paper count by the page leaves the marks of no paper, and no draft, once it is saved", () => {
  const before = voteRegister("secrecy paper", { lines: linesOf(firstSession, "LDTT", lineCount) });
  const { script, folder, heard } = listening(before);
  openCount(script);
  const order = Array.from({ length: voterCount }, (_, at) => at + 1);
  const entries = order.map((voter) => {
    const struck = noLines(voter);
    return struck.length === 0 ? `${voter} sạch` : `${voter}: ${struck.join(" ")}`;
  });
  const account = {
    kind: "main",
    printed: voterCount,
    unused: 0,
    exchanged: 0,
    issued: voterCount,
    returned: voterCount,
    valid: voterCount,
    invalid: 0,
    invalidReason: "",
  };
  typeCount(script, { accounts: [account], passes: [entries, entries] });
  // As typed, papers stand in the script's properties alone, which have no history.
  const typed = entries.map((entry) => JSON.stringify(entry).slice(1, -1));
  expect(having(held(folder), typed)).toEqual(["properties.json"]);
  expect(callDoor(script, "saveCount", { session: firstSession }).answer.ok).toBe(true);

  const all = held(folder);
  expect(having(all, typed)).toEqual([]);
  expect(having(all, traces(order))).toEqual([]);
  expect(all.get("properties.json")).not.toMatch(/draft/);
  expect(columnsThatAreBallots(script, order)).toBeLessThan(4);
  // On the way papers as they were typed went to the properties, and to no cell, mail, log or file.
  const spoken = said(script, heard);
  const places = having(spoken, typed).map((place) => spoken.get(place) ?? "");
  expect(places.filter((text) => !/^Properties\.setProperties /.test(text))).toEqual([]);
  const told = having(spoken, traces(order)).map((place) => spoken.get(place) ?? "");
  expect(told.filter((text) => !/^Properties\.setProperties /.test(text))).toEqual([]);
  // The roll stands with the names of members and no mark.
  const names = members.map(({ name }) => name);
  const beside = heard.calls.filter(
    (call) =>
      call.startsWith("Range.setValues") &&
      names.some((name) => call.includes(name)) &&
      /[ĐK]{3,}/.test(call),
  );
  expect(beside).toEqual([]);
});

test("the scan sees what it looks for", () => {
  const order = [1, 2, 3];
  expect(
    having(
      new Map([
        ["a", `x ${ballotMarks(2)}`],
        ["b", "y"],
      ]),
      traces(order),
    ),
  ).toEqual(["a"]);
  expect(new Set(Array.from({ length: voterCount }, (_, at) => ballotMarks(at + 1))).size).toBe(voterCount);
  expect(ballotCodeOf("2222-2222-22222")).toBe("2222-2222-22222");
});
