import { describe, expect, test } from "vitest";
import { derive, desk, mode, person, receive, response } from "../../../support/example-school/intake";
import { july, returned } from "../../../support/example-school/review";

const mau = person("GV001", "Trần Thị Mẫu");
type Values = Readonly<Record<string, string>>;

describe("a unit's report", () => {
  const target = (order: number, text: string) => ({
    round: "D2",
    order,
    target: text,
    result: "",
    met: null,
  });
  const targets = [target(1, "100%  tiết dạy tốt"), target(11, "Một công trình")];
  const reported = (...sent: readonly Values[]) => {
    const all = sent.map((values, index) => response(`p${index + 1}`, july(index + 1), values));
    return derive(receive([], all, "report"), { targets });
  };

  test("says its results by their targets, only those that say something", () => {
    const { reports } = reported({
      ...{
        participants: "12 người",
        "target:11": " một\ncông trình ",
        "target:1": "\u200b ",
      },
      ...{ summary: " Tốt ", link: " https://example.org/bc " },
    });
    expect(reports).toEqual([
      {
        ...{ review: "CN23", unit: "K-CK", submission: "p1#1", at: july(1), late: false, participants: 12 },
        ...{ results: ["Một công trình: một công trình"], summary: "Tốt", link: "https://example.org/bc" },
      },
    ]);
  });

  test.each<readonly [string, Values, string, string]>([
    ["a number of people", { participants: "0" }, "", ""],
    ["a result", { "target:1": "đạt" }, "", ""],
    ["a word", { summary: "Tốt" }, "Tốt", ""],
    ["a link", { link: "https://example.org" }, "", "https://example.org"],
  ])("is one with nothing but %s", (_, values, summary, link) => {
    const { reports, quarantine } = reported(values);
    expect(reports.map((each) => [each.summary, each.link])).toEqual([[summary, link]]);
    expect(quarantine).toEqual([]);
  });

  test("that says nothing is told with what it does say, and leaves the one before it", () => {
    const state = reported({ summary: "Tốt" }, { mode: "", note: "gửi lại sau" });
    expect(state.reports.map(({ submission }) => submission)).toEqual(["p1#1"]);
    expect(state.quarantine.map(({ text, reason }) => [text, reason])).toEqual([
      ["note: gửi lại sau", "Báo cáo không có nội dung"],
    ]);
  });

  test("whose only figure cannot be read is told of that alone, and is owed still", () => {
    const state = reported({ participants: "đông" });
    expect([desk(state), state.reports]).toEqual([["Câu “participants”: không phải là số"], []]);
  });

  test("of an unknown unit is nobody's", () => {
    const state = reported({ unitCode: "sai", summary: "Tốt" });
    expect([state.reports, state.receipts]).toEqual([[], []]);
  });

  test("a long result is cut short, the whole stands in the ledger", () => {
    const [report] = reported({ "target:1": "a".repeat(5_000) }).reports;
    expect(report?.results.map((result) => [result.slice(0, 22), result.length <= 2_000])).toEqual([
      ["100% tiết dạy tốt: aaa", true],
    ]);
  });
});

describe("what a unit tells of its meeting", () => {
  const told = {
    ...{ meetingOn: "2023-07-01", meetingTotal: "13", meetingPresent: "12" },
    ...{ minutes: "https://example.org/bb", closed: "Đã chốt danh sách" },
  };
  const meetingAfter = (...sent: readonly Values[]) => {
    const all = sent.map((values, index) =>
      response(`r${index + 1}`, july(index + 1), {
        ...mode("add"),
        ...person(`GV00${index + 1}`, "Thử Tên"),
        ...values,
      }),
    );
    const [row] = derive(receive([], all)).progress;
    return [row?.meetingOn, row?.meetingTotal, row?.meetingPresent, row?.minutes, row?.closed];
  };
  const day = { year: 2023, month: 7, day: 1 };

  test("stands when a later addition leaves the last page blank", () => {
    expect(meetingAfter(told, {})).toEqual([day, 13, 12, "https://example.org/bb", true]);
  });

  test("is told anew thing by thing", () => {
    expect(meetingAfter(told, { meetingPresent: "0" })).toEqual([day, 13, 0, "https://example.org/bb", true]);
    expect(meetingAfter(told, { closed: "Chưa chốt", meetingTotal: "14" })).toEqual([
      ...[day, 14, 12, "https://example.org/bb", false],
    ]);
    expect(meetingAfter(told, { meetingOn: "2023-07-02", minutes: "bản giấy nộp kèm" })).toEqual([
      ...[{ ...day, day: 2 }, 13, 12, "bản giấy nộp kèm", true],
    ]);
    expect(meetingAfter({}, {})).toEqual([null, null, null, "", false]);
  });

  test("is each submission's own for the check of its nominations, and nobody's where the unit is unknown", () => {
    const all = [
      response("r1", july(1), { ...mau, ...told }),
      response("r2", july(2), { ...mode("add"), ...person("GV002", "Lê Văn Thử"), meetingPresent: "11" }),
      response("r3", july(3), { ...mau, unitCode: "sai", meetingTotal: "99" }),
    ];
    const { meetings } = derive(receive([], all));
    expect([...meetings.byUnit.keys()]).toEqual(["K-CK"]);
    expect(
      [...meetings.bySubmission].map(([id, { meetingTotal, meetingPresent }]) => [
        id,
        meetingTotal,
        meetingPresent,
      ]),
    ).toEqual([
      ["r1#1", 13, 12],
      ["r2#1", null, 11],
      ["r3#1", 99, null],
    ]);
  });
});

describe("where a unit stands", () => {
  const list = (id: string, day: number, more: Values = {}) => response(id, july(day), { ...mau, ...more });

  test("was last heard of when it last sent, in whatever order its responses were read", () => {
    const last = (...days: readonly number[]) =>
      derive(
        receive(
          [],
          days.map((day, index) => list(`r${index + 1}`, day)),
        ),
      ).progress[0]?.lastAt;
    expect([last(4, 3), last(3, 4), last(3, 3)]).toEqual([july(4), july(4), july(3)]);
  });

  test("has its returns' days beside the review's, and theirs alone where the review has none", () => {
    const returns = [
      returned("BS-01", "K-CK", 12),
      returned("BS-02", "K-CK", 14),
      returned("BS-03", "K-DL", 15),
    ];
    const deadlines = (deadline: null | undefined) =>
      derive([], { returns, ...(deadline === null ? { deadline } : {}) }).progress.map((row) => row.deadline);
    const own = "BS-01: hết ngày 12/7/2023; BS-02: hết ngày 14/7/2023";
    expect(deadlines(undefined)).toEqual([
      `hết ngày 07/7/2023; ${own}`,
      "hết ngày 07/7/2023; BS-03: hết ngày 15/7/2023",
      "hết ngày 07/7/2023",
    ]);
    expect(deadlines(null)).toEqual([own, "BS-03: hết ngày 15/7/2023", ""]);
  });

  test("counts those who stand, also who is leaving, of its own list alone", () => {
    const others = [
      response("r2", july(4), { ...mode("replace"), ...person("GV002", "Lê Văn Thử") }),
      response("r3", july(4), { unitCode: "dl-19bd", ...person("GV009", "Phạm Thử") }),
      response("r4", july(5), { ...mode("withdraw"), ...person("GV002", "") }),
    ];
    const { progress, nominations } = derive(receive([], [list("r1", 3), ...others]));
    expect(nominations.map(({ code, state }) => `${code} ${state}`)).toEqual([
      ...["GV001 leaving", "GV002 withdrawn", "GV009 active"],
    ]);
    expect(progress.map((row) => row.nominations)).toEqual([1, 1, null]);
  });
});
