import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsCell } from "../../../../src/domain/cell-text";
import { cleanCell } from "../../../../src/domain/pasted/cells";
import { isFilled } from "../../../../src/domain/review/intake/answer-values";
import { modeNames, shapeNames } from "../../../../src/domain/review/intake/choices";
import {
  collectiveFields,
  firstFields,
  individualFields,
  listPageFields,
  meetingFields,
  reportFields,
} from "../../../../src/domain/review/intake/fields";
import { comparable } from "../../../../src/vietnamese/text";
import { derive, receive, response } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";
import { awards } from "../../../support/example-school/school";

const hostile = fc.constantFrom(
  ...[
    '=IMPORTXML("https://example.org","//a")',
    "{#rows}{/rows}",
    "<script>alert(1)</script>",
    "\u200B\uFEFF",
    "'",
    "=1+1",
  ],
  ...[
    "Nguyễn Văn Mẫu".normalize("NFD"),
    "a".repeat(50_000),
    "\uD800",
    "12/13",
    "LDTT",
    "GV001\tTrần Thị Mẫu\tLDTT",
    "\n\n\t",
    ...["\u0958", "\uFB2C", "\u{1D160}", "\u2ADC", "\u030A\u0301", "\u0000"].map((text) =>
      text.repeat(20_000),
    ),
  ],
);
/** Code points of all planes, halves of surrogate pairs among them. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)))
  .map((of) => of.join(""));
const text = fc.oneof(fc.string(), anyCharacters, hostile, fc.constant(""));
const fields = [
  ...individualFields,
  ...collectiveFields,
  ...listPageFields,
  ...meetingFields,
  ...firstFields,
  ...reportFields,
  ...["target:1", ""],
];
const chosen = (names: Readonly<Record<string, string>>) =>
  fc.oneof(fc.constantFrom(...Object.values(names)), text);
const anything = fc.tuple(
  fc.dictionary(fc.constantFrom(...fields), text, { maxKeys: 12 }),
  fc.record({ mode: chosen(modeNames), shape: chosen(shapeNames) }, { requiredKeys: [] }),
  fc.constantFrom({ unitCode: "ck-7f3a" }, {}),
);

/** A cell of the register takes it and can be read back. */
function fits(value: unknown): boolean {
  if (typeof value === "string") return fitsCell(value);
  if (Array.isArray(value) && typeof value[0] === "string") return fitsCell(value.join("\n"));
  return typeof value !== "object" || value === null || Object.values(value).every(fits);
}

test("any text in any answer: rows or reasons, each of which a cell takes, and never a fault", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (sent) => {
      const responses = sent.map(([of, choices, code], at) =>
        response(`r${at}`, july(1, 8, at), { ...choices, ...of, ...code }),
      );
      const ledger = receive([], responses);
      const state = derive(ledger);
      const { nominations, quarantine, replacements, receipts, findings, reports, progress } = state;
      const rows = [nominations, quarantine, replacements, findings, reports, progress].flat();
      expect(rows.filter((row) => !fits(row))).toEqual([]);
      // The register refuses a nomination without a name, and two rows of one id.
      expect(nominations.filter(({ name, award }) => comparable(name) === "" || award === "")).toEqual([]);
      for (const ids of [nominations, quarantine].map((rows) => rows.map(({ id }) => id)))
        expect(new Set(ids).size).toBe(ids.length);
      const known = responses.filter(({ answers }) => answers.some(({ answer }) => answer === "ck-7f3a"));
      expect(receipts.length).toBeGreaterThanOrEqual(known.length);
      expect(derive(ledger, { nominations, quarantine, replacements })).toEqual(state);
    }),
    { numRuns: 100 },
  );
});

test("whether an answer says anything is told as its cleaned text would tell it", () => {
  const unseen = fc.string({
    unit: fc.constantFrom(
      ..." \t\n\v\u0000\u0085\u00A0\u00AD\u180E\u2000\u200B\u200E\u2028\u2060\u3000\uFEFF",
      "\u0301",
      "a",
    ),
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.oneof(unseen, anyCharacters), (typed) => {
      expect(isFilled(typed)).toBe(comparable(cleanCell(typed)) !== "");
    }),
    { numRuns: 1_000 },
  );
});

/** Texts of which a careless expression tries each place with each other: they would take minutes, not milliseconds. */
const tedious: Readonly<Record<string, string>> = {
  "stops inside": `a${".".repeat(50_000)}b`,
  "spaces inside": `a${" ".repeat(50_000)}b`,
  "words and a figure": `${"a b ".repeat(12_500)}1`,
  "brackets that stay open": "(".repeat(50_000),
  "titles after a name": ", ts".repeat(12_500),
  "what parts a choice's code from its name": "a - ".repeat(12_500),
};

test.each(Object.entries(tedious))(
  "50.000 characters in any answer, or a cell of a list, are read: %s",
  (_, typed) => {
    const cells = ["1", "Trần Thị Mẫu", "LDTT", "Tốt"];
    const lists = cells.map((_, at) =>
      cells.map((cell, column) => (column === at ? typed : cell)).join("\t"),
    );
    const answers = [
      ...fields.map((field) => ({ [field]: typed, name: "Trần Thị Mẫu" })),
      ...[...lists, ...lists.map((list) => `Mã\tHọ và tên\tDanh hiệu\tXếp loại\n${list}`)].map((list) => ({
        shape: shapeNames.list,
        list,
      })),
    ];
    const sent = answers.map((values, at) =>
      response(`r${at}`, july(1, 8, at % 60), { ...values, unitCode: "ck-7f3a" }),
    );
    expect(derive(receive([], sent)).receipts).toHaveLength(sent.length);
  },
);

test("every name typed on a page stands in a nomination or in what the secretary is told", () => {
  const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("=1+1", "Trần Thị Mẫu", "<b>Mẫu</b>"));
  const award = fc.oneof(
    fc.constantFrom(...awards.map(({ code }) => code)),
    fc.string(),
    fc.constant("LDTT\nlạ"),
  );
  fc.assert(
    fc.property(chosen(modeNames), chosen(shapeNames), name, award, (mode, shape, typed, awardTyped) => {
      const values = { mode, shape, name: typed, awards: awardTyped };
      const { nominations, quarantine } = derive(receive([], [response("r1", july(1), values)]));
      const clean = comparable(cleanCell(typed));
      const told =
        nominations.some((each) => each.name === clean) || quarantine.some((row) => row.text.includes(typed));
      expect(told || clean === "").toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("every nominee of a pasted list is a nomination, or stands with its line on the secretary's desk", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }).map((of) => of.replace(/[\t\r\n"|;\u0085\u2028\u2029\v\f]/g, "")),
    fc.constantFrom("LDTT", "x", "Lạ", "Trần Thị Mẫu", "GV001", "hO", "Mã", "Xếp loại"),
  );
  const row = fc.tuple(cell, fc.constantFrom("Trần Thị Mẫu", "Lê Văn Thử", "=1+1 Mẫu"), cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const lines = rows.map((cells) => cells.join("\t"));
      const list = ["Mã\tHọ và tên\tDanh hiệu\tXếp loại", ...lines].join("\n");
      const { receipts, quarantine } = derive(
        receive([], [response("r1", july(1), { shape: shapeNames.list, list })]),
      );
      const read = receipts.flatMap(({ nominees, waiting }) =>
        [...nominees, ...waiting].map((each) => each.line),
      );
      const told = quarantine.map(({ line }) => line);
      expect(
        lines.map((_, at) => at + 2).filter((line) => !read.includes(line) && !told.includes(line)),
      ).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("two long names that begin alike stay two nominations, with ids that stay", () => {
  const name = "Nguyễn Văn ".repeat(5_000);
  const sent = ["An", "Bình"].map((end, at) =>
    response(`r${at}`, july(1, 8, at), {
      mode: modeNames.add,
      shape: shapeNames.individual,
      name: name + end,
      awards: "LDTT",
    }),
  );
  const ids = (responses: typeof sent) => derive(receive([], responses)).nominations.map(({ id }) => id);
  expect(ids(sent)).toHaveLength(2);
  expect(new Set(ids(sent)).size).toBe(2);
  expect(ids(sent).filter((id) => id.length > 160)).toEqual([]);
  expect(ids([...sent].reverse())).toEqual(ids(sent));
});
