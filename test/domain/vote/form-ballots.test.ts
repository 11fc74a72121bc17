import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "../../../src/domain/vote/counting";
import { type CodeState, type FormResponse, formBallots } from "../../../src/domain/vote/form-ballots";
import { marksOf } from "../../../src/domain/vote/marks";
import { tally } from "../../../src/domain/vote/tally";
import { paperAccount, sessionOf } from "../../support/vote";

const paper = { lines: [1, 2, 3], unmarked: "blank" } as const;
const known = (code: string): CodeState =>
  code.startsWith("M") ? "issued" : code.startsWith("H") ? "void" : "unknown";

function response(code: string, marks: Partial<Record<1 | 2 | 3, Mark>>, late = false): FormResponse {
  const entries = ([1, 2, 3] as const).flatMap((line) => {
    const mark = marks[line];
    return mark === undefined ? [] : [[line, mark] as const];
  });
  return { code, marks: new Map(entries), late };
}

const allYes = { 1: "yes", 2: "yes", 3: "yes" } as const;

test("each code counts once: the same twice once, two that differ as one invalid ballot", () => {
  const counted = formBallots(
    [
      response("M1", allYes),
      response("M2", { 1: "yes", 2: "no" }),
      response("M1", allYes),
      response("M3", allYes),
      response("M3", { ...allYes, 3: "no" }),
      // Not marked and marked as blank are the same.
      response("M4", { 1: "no", 3: "blank" }),
      response("M4", { 1: "no", 2: "blank" }),
    ],
    paper,
    known,
  );
  expect(counted).toEqual({
    returned: 4,
    valid: 3,
    invalid: 1,
    lines: new Map([
      [1, { yes: 2, no: 1, blank: 0, invalid: 0 }],
      [2, { yes: 1, no: 1, blank: 1, invalid: 0 }],
      [3, { yes: 1, no: 0, blank: 2, invalid: 0 }],
    ]),
    repeated: 2,
    contradicting: 1,
    told: [],
  });
});

test("unknown, spoiled and late ones are no ballots, and are told without what they say", () => {
  const counted = formBallots(
    [
      response("X9", allYes),
      response("X1", allYes),
      response("X9", allYes),
      response("H1", allYes),
      response("M1", allYes),
      response("M2", allYes, true),
    ],
    paper,
    known,
  );
  expect([counted.returned, counted.valid, counted.invalid]).toEqual([1, 1, 0]);
  expect(counted.told).toEqual([
    {
      what: "3 phiếu điện tử có mã không do Ban kiểm phiếu phát (X1, X9)",
      remedy:
        "Không tính là phiếu; trước khi đóng, đọc mã này trong phòng họp để người gõ nhầm tự bỏ lại bằng mã đúng, không cần xưng tên",
    },
    {
      what: "1 phiếu điện tử có mã của phiếu hỏng đã đổi (H1)",
      remedy: "Không tính là phiếu; người đó bỏ phiếu bằng mã mới",
    },
    {
      what: "1 phiếu điện tử đến sau khi đóng bỏ phiếu (M2)",
      remedy: "Không tính là phiếu; giữ nguyên và ghi trong biên bản",
    },
  ]);
});

test("codes that are one in the caller's normal form are one ballot; a strike-out's unmarked line is a yes", () => {
  const counted = formBallots(
    [response("M1", { 2: "no" }), response("m1 ", { 2: "no" })],
    { ...paper, unmarked: "yes" },
    (code) => known(code.trim().toUpperCase()),
    (code) => code.trim().toUpperCase(),
  );
  expect([counted.returned, counted.valid, counted.repeated]).toEqual([1, 1, 1]);
  expect(counted.lines.get(2)).toEqual({ yes: 0, no: 1, blank: 0, invalid: 0 });
  expect(counted.lines.get(3)).toEqual({ yes: 1, no: 0, blank: 0, invalid: 0 });
});

const marks = fc.constantFrom<Mark>("yes", "no", "blank", "invalid");
const responses = fc.array(
  fc.record({
    code: fc.constantFrom("M1", "M2", "M3", "M4", "M5", "H1", "X1"),
    late: fc.boolean(),
    marks: fc.tuple(marks, marks, marks).map((each) => new Map(each.map((mark, index) => [index + 1, mark]))),
  }),
  { maxLength: 12 },
);

/** A session of five from form ballots, as far as its outcomes. */
function outcomes(all: readonly FormResponse[]) {
  const { returned, invalid, lines } = formBallots(all, paper, known);
  const result = tally(
    sessionOf([{ yes: 0 }, { yes: 0 }, { yes: 0 }], {
      ballots: 15,
      accounts: [paperAccount(15, { returned, invalid })],
      marks: [...lines].map(([number, counts]) => ({ session: "P1-L1", number, marks: marksOf(counts) })),
    }),
  );
  if (!result.ok) throw new Error(result.problems.map(({ what }) => what).join("\n"));
  return result.value;
}

test("outcomes are unchanged by the ballots' order, by replays, by late ballots, by codes that are none of ours", () => {
  fc.assert(
    fc.property(responses, fc.nat(), (all, turn) => {
      const expected = outcomes(all);
      const at = turn % Math.max(1, all.length);
      expect(outcomes([...all.slice(at), ...all.slice(0, at)].reverse())).toEqual(expected);
      expect(outcomes([...all, ...all])).toEqual(expected);
      expect(outcomes(all.filter(({ late }) => !late))).toEqual(expected);
      expect(outcomes(all.filter(({ code }) => code.startsWith("M")))).toEqual(expected);
      const late = all.map((one) => ({ ...one, late: true }));
      expect(outcomes([...late, ...all])).toEqual(expected);
    }),
  );
});
