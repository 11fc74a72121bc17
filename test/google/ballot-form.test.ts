import { describe, expect, test } from "vitest";
import type { CallRecord } from "../../local/local-apps-script";
import type { BallotFormPlan, BallotItems, RawBallot } from "../../src/google/ballot-form";
import { given, newForm, openModules } from "./google-project";

const plan: BallotFormPlan = {
  title: "Phiếu bầu",
  description: "Bầu kín.",
  confirmation: "Đã ghi nhận.",
  code: { title: "Mã phiếu", help: "Trên phiếu mã", pattern: "[A-Z]{4}", fault: "Bốn chữ cái" },
  grids: [
    { title: "LĐTT", help: "Chọn một ô", rows: ["01. An", "02. Bình"], columns: ["Đồng ý", "Không đồng ý"] },
    { title: "CSTĐCS", help: "", rows: ["03. An"], columns: ["Đồng ý", "Không đồng ý"] },
  ],
};

const modules = ["google/ballot-form", "google/form", "google/form-file"];

/** A ballot form that is open to anyone. */
function openBallots(of: BallotFormPlan = plan, options = {}) {
  const { script, call, changeForm } = openModules(modules, options);
  const id = String(call("makeForm", ...newForm("Phiếu bầu")).value);
  const items: BallotItems = given(call("layOutBallotForm", id, of));
  call("openBallotForm", id);
  call("letAnyoneRespond", id);
  const read = (): CallRecord => call("readBallots", id, items, of);
  return { script, call, changeForm, id, items, form: script.form(id), read };
}

/** What was read, in the order of the codes. */
function ballotsIn(record: CallRecord): readonly RawBallot[] {
  const ballots: readonly RawBallot[] = given(record);
  return [...ballots].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const YES = "Đồng ý";
const NO = "Không đồng ý";

describe("a ballot form", () => {
  test("asks a code and a grid for each award; it collects nothing else and cannot be edited", () => {
    const { form, script, call, id } = openBallots();
    const plain = { choices: [], otherOption: false, validation: undefined };
    expect(form.pages()).toEqual([
      {
        title: "Phiếu bầu",
        helpText: "Bầu kín.",
        items: [
          {
            ...{ ...plain, type: "TEXT", title: "Mã phiếu", helpText: "Trên phiếu mã", required: true },
            validation: "Bốn chữ cái",
          },
          { ...plain, type: "GRID", title: "LĐTT", helpText: "Chọn một ô", required: false, ...labels(0) },
          { ...plain, type: "GRID", title: "CSTĐCS", helpText: "", required: false, ...labels(1) },
        ],
      },
    ]);
    expect(
      JSON.parse(script.stateText().match(/\{\n {2}"form"[\s\S]*?\n\}\n/)?.[0] ?? "{}").settings,
    ).toEqual({
      allowResponseEdits: false,
      collectEmail: false,
      limitOneResponsePerUser: false,
      progressBar: false,
      publishingSummary: false,
      requireLogin: false,
      showLinkToRespondAgain: false,
      shuffleQuestions: false,
    });
    expect(script.triggers()).toEqual([]);
    expect(call("openBallotForm", id).value).toEqual({
      publicLink: expect.stringContaining("/viewform"),
      editLink: expect.stringContaining("/edit"),
      summaryLink: expect.stringContaining("/viewanalytics"),
    });
  });

  test("is open to who has no account in a school's own domain, too", () => {
    expect(openBallots(plan, { workspace: true }).form.refusal).toBeUndefined();
  });

  test("gets its switches back when it is opened, whoever changed them", () => {
    const { call, changeForm, id, script } = openBallots();
    const settings = script.stateText();
    changeForm(id, "form.setAllowResponseEdits(true).setPublishingSummary(true).setCollectEmail(true);");
    expect(script.stateText()).not.toBe(settings);
    call("openBallotForm", id);
    expect(script.stateText()).toBe(settings);
  });

  test("that was cut off while it was made is laid out as if nothing had been", () => {
    const { script, call } = openModules(modules);
    const id = String(call("makeForm", ...newForm("Phiếu bầu")).value);
    call("layOutBallotForm", id, { ...plan, title: "Bản khác", grids: plan.grids.slice(1) });
    const items = call("layOutBallotForm", id, plan).value;
    expect(
      script
        .form(id)
        .pages()[0]
        ?.items.map(({ title }) => title),
    ).toEqual(["Mã phiếu", "LĐTT", "CSTĐCS"]);
    expect(call("asksAsPlanned", id, items, plan).value).toBe(true);
  });

  test("that somebody answered is not laid out again", () => {
    const { form, call, id } = openBallots();
    form.submit({ "Mã phiếu": "ABCD" });
    expect(() => call("layOutBallotForm", id, plan)).toThrow("was answered");
  });

  test("closed, takes nothing", () => {
    const { form, call, id } = openBallots();
    call("closeForm", id, "Đã hết giờ bỏ phiếu.");
    expect(() => form.submit({ "Mã phiếu": "ABCD" })).toThrow("Đã hết giờ bỏ phiếu.");
  });
});

function labels(grid: number) {
  const { rows, columns } = plan.grids[grid] ?? { rows: [], columns: [] };
  return { rows, columns };
}

describe("ballots", () => {
  test("are read as they were cast: code, marks by rows, nothing of when", () => {
    const { form, read } = openBallots();
    const first = form.submit({
      "Mã phiếu": "CCCC",
      LĐTT: { "01. An": YES, "02. Bình": NO },
      CSTĐCS: { "03. An": NO },
    });
    const second = form.submit({ "Mã phiếu": "AAAA", LĐTT: { "02. Bình": YES } });
    const third = form.submit({ "Mã phiếu": "BBBB" });
    expect(ballotsIn(read())).toEqual([
      { id: second.id, code: "AAAA", marks: [[null, 0], [null]] },
      { id: third.id, code: "BBBB", marks: [[null, null], [null]] },
      { id: first.id, code: "CCCC", marks: [[0, 1], [1]] },
    ]);
  });

  test("come in an order of chance, not in that of their sending", () => {
    const { form, read } = openBallots();
    const sent = Array.from({ length: 26 }, (_, n) => {
      const letter = String.fromCharCode(65 + n);
      return form.submit({ "Mã phiếu": letter.repeat(4) }).id;
    });
    const [one, other] = [read(), read()].map((record) =>
      given<readonly RawBallot[]>(record).map(({ id }) => id),
    );
    expect(new Set(one)).toEqual(new Set(sent));
    expect(one).not.toEqual(sent);
    expect(one).not.toEqual(other);
  });

  test.each([
    [1, 1],
    [25, 1],
    [25, 8],
  ])("%i of them with %i grids cost two calls, three each and two each for every grid", (ballots, grids) => {
    const wide: BallotFormPlan = {
      ...plan,
      grids: Array.from({ length: grids }, (_, n) => ({
        title: `Phần ${n}`,
        help: "",
        rows: Array.from({ length: 50 }, (_row, row) => `${n}.${row}`),
        columns: [YES, NO],
      })),
    };
    const { form, read } = openBallots(wide);
    for (let n = 0; n < ballots; n += 1) {
      const marks = wide.grids.map(({ title, rows }) => [title, { [rows[n] ?? ""]: YES }]);
      form.submit({ "Mã phiếu": "ABCD", ...Object.fromEntries(marks) });
    }
    const calls = read().calls.filter(({ kind }) => kind === "service");
    expect(calls).toHaveLength(2 + ballots * (3 + 2 * grids));
  });

  test("are deleted by id, and what came in meanwhile is left and told; again, nothing more is done", () => {
    const { form, call, read, id } = openBallots();
    for (const code of ["AAAA", "BBBB"]) form.submit({ "Mã phiếu": code });
    const counted = ballotsIn(read()).map((ballot) => ballot.id);
    const late = form.submit({ "Mã phiếu": "CCCC" });
    expect(call("deleteBallots", id, counted).value).toEqual([late.id]);
    expect(call("deleteBallots", id, counted).value).toEqual([late.id]);
    expect(call("countBallots", id).value).toBe(1);
    expect(ballotsIn(read()).map(({ code }) => code)).toEqual(["CCCC"]);
  });

  test("are deleted to the end however often a run is cut off", () => {
    const { script, form, call, read, id } = openBallots();
    for (const code of ["AAAA", "BBBB", "CCCC"]) form.submit({ "Mã phiếu": code });
    const counted = ballotsIn(read()).map((ballot) => ballot.id);
    // The first deletion comes after opening, listing and the ids of those that are left.
    for (const at of [6, 5, 4])
      expect(() =>
        script.call("run", {
          args: ["deleteBallots", [id, counted]],
          fault: { at, when: "after", lasting: true },
        }),
      ).toThrow();
    expect(call("deleteBallots", id, counted).value).toEqual([]);
  });

  test("say something else once somebody changed the form: that is told before they are read", () => {
    for (const change of [
      'form.getItems()[1].asGridItem().setRows(["01. An", "02. Cúc"]);',
      'form.getItems()[1].asGridItem().setColumns(["Không đồng ý", "Đồng ý"]);',
      "form.deleteItem(2);",
      "form.deleteItem(0);",
    ]) {
      const { call, changeForm, id, items } = openBallots();
      expect(call("asksAsPlanned", id, items, plan).value).toBe(true);
      changeForm(id, change);
      expect([change, call("asksAsPlanned", id, items, plan).value]).toEqual([change, false]);
    }
  });
});

test("two members of the board find in Google's own summary what was counted from the ballots", () => {
  const { form, read } = openBallots();
  form.submit({ "Mã phiếu": "AAAA", LĐTT: { "01. An": YES, "02. Bình": NO }, CSTĐCS: { "03. An": YES } });
  form.submit({ "Mã phiếu": "BBBB", LĐTT: { "01. An": YES } });
  const ballots = ballotsIn(read());
  const counts = plan.grids.map(({ rows, columns }, grid) =>
    Object.fromEntries(
      rows.map((row, at) => [
        row,
        Object.fromEntries(
          columns.map((name, column) => [
            name,
            ballots.filter(({ marks }) => marks[grid]?.[at] === column).length,
          ]),
        ),
      ]),
    ),
  );
  expect(form.summary().questions.flatMap(({ rows }) => (rows ? [rows] : []))).toEqual(counts);
});
