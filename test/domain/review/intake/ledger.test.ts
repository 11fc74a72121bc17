import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ledgerRows,
  newRevisions,
  normalised,
  submissionsOf,
  timesOf,
} from "../../../../src/domain/review/intake/ledger";
import type { FormResponse, LedgerRow } from "../../../../src/domain/review/submission";
import { answers, hashOf, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

const nfd = "Nguyễn Văn Mẫu".normalize("NFD");

/** As the register gives a cell back: NFC. */
function fromSheet(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.map((row) => ({ ...row, content: row.content.normalize("NFC") }));
}

function rowsOf(sent: FormResponse, revision = 1): readonly LedgerRow[] {
  return ledgerRows(sent, "CN23", "nomination", "K-CK", revision, "dấu");
}

/** The sheet swallows or evaluates what begins so, and spaces at the ends are easily lost. */
function isSafe({ content }: LedgerRow): boolean {
  return content.length < 45_000 && !/^[\s='+@-]|\s$/.test(content) && !/^\p{M}|\p{Cs}/u.test(content);
}

describe("the ledger keeps answers as typed", () => {
  test.each([
    ["a formula", '=IMPORTXML("https://example.org","//a")'],
    ["a template's tag", "{#rows}{/rows}"],
    ["a script", "<script>alert(1)</script>"],
    ["50.000 characters", "a".repeat(50_000)],
    ["200.000 characters", "ư ".repeat(100_000)],
    ["signs that guard cells", "=".repeat(100_000)],
    ["spaces alone", " ".repeat(100_000)],
    ["emoji", "🏆".repeat(50_000)],
    ["an emoji across every cut", `a${"🏆".repeat(50_000)}`],
    ["half an emoji", "\uD83C và \uDFC6"],
    ["zero-width characters", "\u200BAn\u200D\uFEFF"],
    ["NFD", nfd.repeat(5_000)],
    ["a mark alone", "\u0301".repeat(60_000)],
    ["what normalisation changes of itself", "\u212B\u2126\u1112\u1161\u11AB"],
    ["line ends and tabs", "a\r\nb\tc\u2028d"],
  ])("%s", (_, answer) => {
    const sent = response("r1", july(1), { summary: answer });
    const rows = rowsOf(sent);
    expect(rows.filter((row) => !isSafe(row))).toEqual([]);
    expect(submissionsOf(fromSheet(rows))).toEqual({
      submissions: [
        {
          ...{ id: "r1#1", review: "CN23", form: "nomination", response: "r1", revision: 1, at: july(1) },
          ...{ unit: "K-CK", hash: "dấu", editLink: "https://forms.example/r1", answers: sent.answers },
        },
      ],
      broken: [],
    });
  });

  test("what was put together before is not taken for what other parts say", () => {
    const sent = response("r1", july(1), { summary: "a".repeat(100_000) });
    const [first, second, third] = rowsOf(sent);
    if (!first || !second || !third) throw new Error("The answer takes fewer parts than three");
    const lettersOf = (rows: readonly LedgerRow[]) =>
      submissionsOf(rows).submissions.map(({ answers }) => {
        const summary = answers.find(({ field }) => field === "summary")?.answer ?? "";
        return [..."ab"].map((letter) => summary.split(letter).length - 1);
      });
    const length = second.content.length;
    expect(lettersOf([first, second, third])).toEqual([[100_000, 0]]);
    expect(lettersOf([first, { ...second, content: "b".repeat(length) }, third])).toEqual([
      [100_000 - length, length],
    ]);
    expect(lettersOf([first, second])).toEqual([]);
    expect(lettersOf([third, first, second])).toEqual([[100_000, 0]]);
  });

  test("any strings, in any order of the rows", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc
        .array(fc.constantFrom("\uD83C", "\uDFC6", "=", "'", " ", "\u0301", "e", "\\", '"'))
        .map((of) => of.join("")),
    );
    const long = fc
      .tuple(text, fc.nat(20_000))
      .map(([piece, count]) => piece.repeat(count).slice(0, 120_000));
    const answer = fc.record({
      field: text,
      title: text,
      answer: fc.oneof({ weight: 5, arbitrary: text }, long),
    });
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (given, order) => {
          const rows = rowsOf({ response: "r1", at: july(1), editLink: "", answers: given });
          const shuffled = [...rows].sort((a, b) => (order[a.part - 1] ?? 0) - (order[b.part - 1] ?? 0));
          expect(rows.every(isSafe)).toBe(true);
          const { submissions, broken } = submissionsOf(fromSheet(shuffled));
          expect([submissions.map((each) => each.answers), broken]).toEqual([[given], []]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a revision that cannot be put together is told, never thrown", () => {
  const rows = rowsOf(response("r1", july(1), { summary: "a".repeat(100_000) }));
  const whole = rowsOf(response("r2", july(2), { summary: "b" }));

  test.each([
    ["a part is missing", rows.slice(1), "Thiếu phần 1/3"],
    ["the last part is missing", rows.slice(0, 2), "Thiếu phần 3/3"],
    ["a part is there twice", [...rows, ...rows.slice(0, 1)], "Có phần bị lặp"],
    [
      "parts count differently",
      rows.map((row) => (row.part === 2 ? { ...row, parts: 4 } : row)),
      "Các phần ghi số phần khác nhau",
    ],
    [
      "the content was edited",
      rows.map((row) => ({ ...row, content: "x" })),
      "Nội dung đã bị sửa, không còn đọc được",
    ],
    [
      "the content is no list of answers",
      rows.slice(0, 1).map((row) => ({ ...row, parts: 1, content: '[{"field":1}]' })),
      "Nội dung đã bị sửa, không còn đọc được",
    ],
  ])("%s", (_, given, reason) => {
    const { submissions, broken } = submissionsOf([...given, ...whole]);
    expect(submissions.map(({ id }) => id)).toEqual(["r2#1"]);
    expect(broken.map((each) => [each.id, each.response, each.revision, each.reason])).toEqual([
      ["r1#1", "r1", 1, reason],
    ]);
  });
});

describe("the hash sees what was answered", () => {
  const given = answers({ name: "Nguyễn Văn Mẫu", awards: "LDTT" });

  test("and not the order, the Unicode form, a question's new title or blank answers", () => {
    const same = [
      [...given].reverse(),
      given.map((each) => ({ ...each, answer: each.answer.normalize("NFD") })),
      given.map((each) => ({ ...each, title: `${each.title} (bắt buộc)` })),
      [...given, { field: "code", title: "Mã", answer: "" }],
    ];
    expect(same.map(normalised)).toEqual(same.map(() => normalised(given)));
  });

  test("another answer, the same under another field, another question of no field", () => {
    const others = [
      given.map((each) => ({ ...each, answer: `${each.answer} ` })),
      given.map((each) => ({ ...each, field: `${each.field}2` })),
      [...given, { field: "", title: "Câu cũ", answer: "a" }],
      [...given, { field: "", title: "Câu khác", answer: "a" }],
    ].map(normalised);
    expect(new Set([...others, normalised(given)]).size).toBe(5);
  });
});

describe("which responses are new", () => {
  const first = response("r1", july(1), { name: "Trần Thị Mẫu" });
  const edited = response("r1", july(2), { name: "Trần Thị Mẫu Hai" });
  const ledger = receive([], [first]);
  const newIn = (responses: readonly FormResponse[], rows: readonly LedgerRow[]) =>
    newRevisions(responses, submissionsOf(rows), hashOf).map((each) => [
      each.response.response,
      each.revision,
    ]);

  test("one the ledger lacks, or has with other answers", () => {
    expect(newIn([first], [])).toEqual([["r1", 1]]);
    expect(newIn([first], ledger)).toEqual([]);
    expect(newIn([edited], ledger)).toEqual([["r1", 2]]);
    expect(newIn([edited, first, edited], ledger)).toEqual([["r1", 2]]);
  });

  test("not one that was read before the edit the ledger already has", () => {
    const both = receive(ledger, [edited]);
    expect(newIn([first], both)).toEqual([]);
    expect(newIn([response("r1", july(3), { name: "Trần Thị Mẫu" })], both)).toEqual([["r1", 3]]);
  });

  test("one whose latest revision is broken, under the next number", () => {
    const torn = ledger.map((row) => ({ ...row, parts: 2 }));
    expect(newIn([first], torn)).toEqual([["r1", 2]]);
    const healed = receive(torn, [first]);
    expect(newIn([first], healed)).toEqual([]);
    expect(submissionsOf(healed).submissions.map(({ id }) => id)).toEqual(["r1#2"]);
  });
});

test("a response's time is that of its latest revision; where that one is broken, it has none", () => {
  const sent = (id: string, day: number) => response(id, july(day), { summary: `ngày ${day}` });
  const whole = [...rowsOf(sent("r1", 1)), ...rowsOf(sent("r1", 3), 2), ...rowsOf(sent("r2", 2))];
  const mended = rowsOf(sent("r3", 1)).map((row) => ({ ...row, content: "…" }));
  const torn = rowsOf(sent("r4", 4), 2).map((row) => ({ ...row, parts: 2 }));
  const rows = [...whole, ...mended, ...rowsOf(sent("r3", 2), 2), ...rowsOf(sent("r4", 1)), ...torn];
  expect(Object.fromEntries(timesOf(submissionsOf(rows)))).toEqual({
    r1: july(3),
    r2: july(2),
    r3: july(2),
  });
});
