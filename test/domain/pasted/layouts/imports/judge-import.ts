import type { RowVerdict } from "../judge";
import type { FactTable } from "./facts-sheet";

/** What an import took in, by key, and what it told. */
export interface ImportReading {
  /** A key more than once was taken in more than once. */
  readonly entries: readonly (readonly [key: string, facts: Readonly<Record<string, unknown>>])[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  readonly notes: readonly string[];
  /** Lines whose reading a person is asked about before it is taken in. */
  readonly waiting: readonly number[];
}

export interface ImportJudgement {
  readonly rows: readonly RowVerdict[];
  readonly invented: readonly string[];
}

/** Holds an import against what was printed: each row is taken in as it says, or told; what it does not say is wrong. */
export function judgeImport(
  { rows, paper }: FactTable,
  { entries, unread, notes, waiting }: ImportReading,
): ImportJudgement {
  const lines = paper.text.split(/\r\n|\n/);
  const isRefused = entries.length === 0 && notes.some((note) => /bảng mã|TCVN|VNI|1258|phông/iu.test(note));
  const printed = new Set(rows.flatMap((row) => Object.keys(row.entries)));
  const verdicts = rows.map((row, at): RowVerdict => {
    const { from = 0, to = 0 } = paper.places[at] ?? {};
    const own = tidy(lines.slice(from - 1, to).join("\n"));
    const isTold =
      isRefused ||
      unread.some(
        ({ line, text }) => (line >= from && line <= to) || (own !== "" && tidy(text).includes(own)),
      );
    const untrue: string[] = [];
    const lost: { readonly fact: string | null; readonly what: string }[] = [];
    for (const [key, facts] of Object.entries(row.entries)) {
      const taken = entries.filter(([other]) => other === key);
      if (taken.length > 1) untrue.push(`${key} twice`);
      const got = taken[0]?.[1];
      if (!got) lost.push({ fact: null, what: `${key} is not taken in` });
      for (const [fact, value] of Object.entries(got ?? {})) {
        const may = facts[fact] ?? [""];
        if (may.some((each) => same(each, value))) continue;
        const what = `${fact}: ${JSON.stringify(value)}, not ${JSON.stringify(may[0])}`;
        if (value === "" || value === null) lost.push({ fact, what });
        else untrue.push(what);
      }
    }
    const why = [...untrue, ...lost.map(({ what }) => what)];
    if (waiting.some((line) => line >= from && line <= to))
      return { verdict: why.length === 0 ? "waits" : "waitsWrong", why };
    if (untrue.length > 0) return { verdict: "wrong", why };
    if (lost.length === 0) return { verdict: isTold ? "noisy" : "right", why };
    const isColumnTold = (fact: string | null) => {
      const heading = fact === null ? "" : tidy(row.headings[fact] ?? "");
      return heading !== "" && notes.some((note) => tidy(note).includes(heading));
    };
    return { verdict: isTold || lost.every(({ fact }) => isColumnTold(fact)) ? "told" : "wrong", why };
  });
  return { rows: verdicts, invented: entries.map(([key]) => key).filter((key) => !printed.has(key)) };
}

function same(may: unknown, got: unknown): boolean {
  return typeof may === "string" && typeof got === "string"
    ? tidy(may) === tidy(got)
    : JSON.stringify(may) === JSON.stringify(got ?? "");
}

function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\uFEFF]/g, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
