import type { PageReading, ReadNomination, Reason } from "../../../../src/domain/review/intake/read-types";
import type { NominationContent } from "../../../../src/domain/review/nomination";
import type { Expected, ExpectedRow, Field, Told, Value } from "./expected";
import type { Paper } from "./paper";

/**
 * "right": exactly its nominations, each value in its own field, nothing said against it. "noisy": the same, but the
 * secretary is asked to look for nothing. "told": not read, or in part, and said so. "waits": a guess that is right; "waitsWrong": one
 * that is not. "wrong": a nomination or a value that the list does not say, or one it says lost in silence.
 */
export type Verdict = "right" | "noisy" | "told" | "waits" | "waitsWrong" | "wrong";

export interface RowVerdict {
  readonly verdict: Verdict;
  readonly why: readonly string[];
}

export interface Judgement {
  readonly rows: readonly RowVerdict[];
  /** Nominations from lines that print no row: never one may stand. */
  readonly invented: readonly string[];
  /** What is said of the list as a whole though nothing is the matter. */
  readonly alarms: readonly string[];
}

/** Holds what was read against what was printed. It knows nothing of how lists are read. */
export function judge(
  rows: readonly ExpectedRow[],
  { text, places }: Paper,
  { nominations, reasons, readings }: PageReading,
  { announcedRight = true, foldCase = false } = {},
): Judgement {
  const lines = text.split(/\r\n|\n/);
  const isWithin = (line: number | null, place: Paper["places"][number]) =>
    line !== null && line >= place.from && line <= place.to;
  const ofTheList = reasons.filter(({ line }) => line === null);
  const encoding = ofTheList.filter(({ reason }) => /bảng mã|TCVN|VNI|1258|Unicode|phông/iu.test(reason));
  const verdicts = rows.map((row, at): RowVerdict => {
    const place = places[at] ?? { from: 0, to: 0 };
    const own = lines.slice(place.from - 1, place.to).join("\n");
    return judgeRow(row.expected, {
      nominations: nominations.filter(({ line }) => isWithin(line, place)),
      reasons: reasons.filter(
        ({ line, text: said }) => isWithin(line, place) || (line !== null && holds(said, own)),
      ),
      ofTheList,
      readings,
      isRefused: encoding.length > 0 && nominations.length === 0,
      foldCase,
    });
  });
  const stands = (nomination: ReadNomination) => nomination.guesses.length === 0;
  return {
    rows: verdicts,
    invented: nominations
      .filter((nomination) => stands(nomination) && !places.some((place) => isWithin(nomination.line, place)))
      .map(({ line, content }) => `${line}: ${content.name} | ${content.award}`),
    alarms: announcedRight
      ? ofTheList.filter(({ reason }) => /ghi tổng số/u.test(reason)).map(({ reason }) => reason)
      : [],
  };
}

interface RowReading {
  readonly nominations: readonly ReadNomination[];
  /** On its lines, or with its text in them. */
  readonly reasons: readonly Reason[];
  readonly ofTheList: readonly Reason[];
  readonly readings: PageReading["readings"];
  /** Nothing was read and the encoding was told. */
  readonly isRefused: boolean;
  readonly foldCase: boolean;
}

function judgeRow(expected: Expected, reading: RowReading): RowVerdict {
  const standing = reading.nominations.filter(({ guesses }) => guesses.length === 0);
  const waiting = reading.nominations.filter(({ guesses }) => guesses.length > 0);
  const isTold = reading.reasons.length > 0 || reading.isRefused;
  const of = faultsOf(expected, standing, reading);
  const missing = expected.awards.filter((award) => !standing.some(({ content }) => content.award === award));
  if (of.false.length > 0) return { verdict: "wrong", why: of.false };
  if (waiting.length > 0) {
    const guessed = faultsOf(expected, [...standing, ...waiting], reading);
    const lacks = missing.filter((award) => !waiting.some(({ content }) => content.award === award));
    const why = [...guessed.false, ...guessed.lost.map(({ what }) => what), ...lacks];
    return { verdict: why.length === 0 ? "waits" : "waitsWrong", why };
  }
  const lost = [...of.lost.map(({ what }) => what), ...missing.map((award) => `${award} is not nominated`)];
  if (expected.awards.length === 0)
    return isTold
      ? { verdict: "right", why: [] }
      : { verdict: "wrong", why: ["its name is dropped in silence"] };
  if (lost.length === 0) {
    const noise = reading.reasons.filter(({ reason }) => !isRemark(reason, expected));
    return { verdict: noise.length === 0 ? "right" : "noisy", why: noise.map(({ reason }) => reason) };
  }
  const unread = missing.length === 0 && of.lost.every(({ field }) => isColumnTold(field, expected, reading));
  return { verdict: isTold || unread ? "told" : "wrong", why: lost };
}

interface Lost {
  readonly field: Told;
  readonly what: string;
}

/** What nominations say that the row does not ("false"), and what it says that they do not ("lost"). */
function faultsOf(expected: Expected, nominations: readonly ReadNomination[], reading: RowReading) {
  const tidy = tidyWith(reading.foldCase);
  const untrue: string[] = [];
  const lost: Lost[] = [];
  const seen = new Set<string>();
  for (const { content } of nominations) {
    if (!expected.awards.includes(content.award)) untrue.push(`nominated for ${content.award}`);
    if (seen.has(content.award)) untrue.push(`nominated twice for ${content.award}`);
    seen.add(content.award);
    if (content.kind !== expected.kind) untrue.push(`is ${content.kind}`);
    if (!expected.names.some((name) => tidy(name).toLowerCase() === tidy(content.name).toLowerCase()))
      untrue.push(`is named “${content.name}”`);
    for (const field of fields) {
      const got = content[field];
      const may = expected.fields[field] ?? [blankOf(field, content)];
      if (field === "pastAwards") continue;
      if (may.some((value) => isSame(value, got, field, expected, tidy))) continue;
      const isBlank = got === "" || got === null;
      const what = `${field}: ${JSON.stringify(got)}, not ${JSON.stringify(may[0])}`;
      if (isBlank) lost.push({ field, what });
      else untrue.push(what);
    }
    const past = tidy(content.pastAwards);
    if (expected.pastAwards.length === 0 && past !== "") untrue.push(`pastAwards: “${past}”`);
    const lacking = expected.pastAwards.filter((award) => !past.includes(tidy(award)));
    if (lacking.length > 0)
      lost.push({ field: "pastAwards", what: `pastAwards: “${past}” lacks ${lacking.join(", ")}` });
    const remark = tidy(expected.note);
    const kept =
      tidy(content.summary).includes(remark) ||
      reading.reasons.some(({ reason }) => tidy(reason).includes(remark));
    if (!kept) lost.push({ field: "note", what: `note: “${remark}”` });
  }
  const once = lost.filter(({ what }, at) => lost.findIndex((other) => other.what === what) === at);
  return { false: [...new Set(untrue)], lost: once };
}

const fields: readonly Field[] = [
  ...([
    "code",
    "position",
    "className",
    "category",
    "rating",
    "initiative",
    "initiativeDecision",
    "pastAwards",
  ] as const),
  ...([
    "summary",
    "product",
    "evidence",
    "votesFor",
    "votesIn",
    "consent",
    "memberCount",
    "goodWorkers",
  ] as const),
  ...(["champions", "disciplined", "completion"] as const),
];

/** What a field is where the list does not say it; a collective's consent is nobody's. */
function blankOf(field: Field, content: NominationContent): Value {
  if (field === "consent") return content.kind === "collective";
  return typeof content[field] === "string" && field !== "rating" ? "" : null;
}

function isSame(
  value: Value,
  got: Value,
  field: Field,
  { note }: Expected,
  tidy: (text: string) => string,
): boolean {
  if (typeof value !== "string" || typeof got !== "string") return value === got;
  const text = tidy(got);
  return text === tidy(value) || (field === "summary" && text === tidy(`${value} Ghi chú: ${note}`));
}

/** NFC, no invisible characters, one space between words: what a person sees of a text. */
function tidyWith(foldCase: boolean) {
  return (text: string) => {
    const seen = text
      .normalize("NFC")
      .replace(/[\u200B-\u200D\uFEFF]/g, "")
      .replace(/\s+/gu, " ")
      .trim();
    return foldCase ? seen.toLowerCase() : seen;
  };
}

const tidied = tidyWith(true);

function holds(said: string, own: string): boolean {
  return tidied(own) !== "" && tidied(said).includes(tidied(own));
}

/** The unit's remark is always handed on. */
function isRemark(reason: string, { note }: Expected): boolean {
  return note !== "" && reason.includes(note);
}

/** Whether the column that says it is told as one that is not read, by a reason or in how columns were understood. */
function isColumnTold(field: Told, { headings }: Expected, { ofTheList, readings }: RowReading): boolean {
  const heading = tidied(headings[field] ?? "");
  return (
    heading !== "" &&
    (ofTheList.some(({ reason }) => /không (được )?đọc/u.test(reason) && tidied(reason).includes(heading)) ||
      readings.some(({ heading: shown, as }) => as === null && tidied(shown) === heading))
  );
}
