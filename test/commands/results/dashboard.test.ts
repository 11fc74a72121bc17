import { describe, expect, test } from "vitest";
import { type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { operator } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { decidedReview, votedReview } from "../../support/decided-review";
import { signedReview } from "../../support/decisions";
import { filledRegister, muchLarger } from "../../support/filled-review";
import {
  clickAdjourn,
  clickClose,
  clickOpen,
  clickPrepare,
  countPapers,
  meetingRegister,
} from "../../support/held-meeting";
import { callDoor, goodValue } from "../../support/pages";
import {
  clickLockReview,
  clickOpenReview,
  openRegister,
  pass,
  review,
  rowsOf,
  schoolRegister,
  serviceCalls,
  typeWhere,
} from "../../support/review";
import { firstSession, meeting } from "../../support/vote-register";

type Dashboard = Door["dashboard"]["out"];

function dashboardOf(script: LocalAppsScript, of = ""): Dashboard {
  return goodValue<Dashboard>(callDoor(script, "dashboard", { review: of }));
}

/** The steps of the first review: whose turn, and what the button says. */
function stepsOf(script: LocalAppsScript): readonly string[] {
  return (dashboardOf(script).reviews[0]?.steps ?? []).map(({ when, button, given }) =>
    [`${when}:`, button, ...given].join(" "),
  );
}

describe("what is next, from an empty Sheet to the papers", () => {
  test("before set-up", () => {
    const script = openLocalAppsScript({ project: "dist", now: new Date(2026, 10, 27, 8), user: operator });
    script.createSpreadsheet("Sổ thử");
    script.open();
    expect(dashboardOf(script)).toEqual({
      at: "08 giờ 00 ngày 27/11/2026",
      notice: "",
      first: [
        {
          what: "Lập sổ trong trang tính này, từng bước đến kế hoạch đầu tiên",
          ...{ why: "", when: "now", command: "guideSetUp", given: [], tab: "" },
          button: "Thiết lập từng bước",
        },
        {
          what: "Chỉ tạo các tab, thư mục và mẫu của sổ",
          ...{ why: "", when: "later", command: "setUpRegister", given: [], tab: "", button: "Thiết lập sổ" },
        },
      ],
      reviews: [],
      chosen: null,
      desk: [],
      grounds: [],
      clock: {
        state: "none",
        told: "Không có biểu mẫu nào đang nhận nên sổ không tự chạy.",
        ...{ command: "receiveSubmissions", button: "Nhận hồ sơ" },
      },
    });
  });

  test("the school is there, nothing is open: its round's plan, then the forms", () => {
    const script = schoolRegister();
    const { first, reviews } = dashboardOf(script);
    expect(first.map(({ button, given }) => [button, ...given])).toEqual([["Soạn kế hoạch", "D2-2023"]]);
    expect(reviews.map(({ code, state }) => [code, state])).toEqual([[review, "Chưa mở nhận"]]);
    expect(stepsOf(script)).toEqual([`now: Mở nhận hồ sơ ${review}`]);
  });

  test("open, past the deadline, locked", () => {
    const script = openRegister();
    expect(dashboardOf(script).reviews[0]?.steps.map(({ what, why }) => `${what}, ${why}`)).toEqual([
      "Chờ đơn vị gửi hồ sơ: 00/03 đơn vị đã gửi, còn 4 ngày",
    ]);
    script.now = new Date(2023, 6, 8, 8);
    expect(stepsOf(script)).toEqual([
      `now: Nhắc đơn vị ${review}`,
      `later: Công văn đôn đốc ${review}`,
      `later: Khóa nhận ${review}`,
    ]);
    clickLockReview(script);
    // Nobody sent anything: there is nothing for the council to read.
    expect(stepsOf(script)).toEqual([]);
  });

  test("filled and locked: what the council reads, a meeting; then the meeting's own papers", () => {
    const script = filledRegister();
    clickLockReview(script);
    expect(stepsOf(script).slice(-3)).toEqual([
      `now: Danh sách tổng hợp ${review}`,
      `now: Báo cáo thẩm định ${review}`,
      "now: Mở tab Phiên họp",
    ]);
    const met = meetingRegister();
    expect(stepsOf(met)).toEqual(
      expect.arrayContaining([
        "now: Giấy mời họp, xin ý kiến CN2023-P1",
        "now: Chuẩn bị phiên họp CN2023-P1",
      ]),
    );
  });

  test("voted, decided, signed", () => {
    expect(stepsOf(votedReview())).toEqual(
      expect.arrayContaining(["now: Biên bản kiểm phiếu CN2023-P1-L1", `now: Trình thủ trưởng ${review}`]),
    );
    expect(stepsOf(decidedReview())).toEqual(
      expect.arrayContaining([`now: Gửi kết quả cho đơn vị ${review}`]),
    );
    expect(stepsOf(signedReview())).toEqual(expect.arrayContaining([`later: Ghi đã chi thưởng ${review}`]));
  });
});

test("where nobody passes, the units are told it all the same, once no vote is ahead", () => {
  const script = meetingRegister("nobody passes");
  clickPrepare(script, meeting.code);
  clickOpen(script, firstSession);
  const lines = rowsOf(script, "Dòng phiếu", ["Mã lượt"]).filter(([code]) => code === firstSession).length;
  countPapers(script, firstSession, 15, [`1-15: 1-${lines}`]);
  clickClose(script, firstSession);
  const sends = () => stepsOf(script).filter((step) => step.includes("Gửi kết quả"));
  const others = rowsOf(script, "Lượt bỏ phiếu", ["Mã lượt"]).flat().slice(1);
  expect([others.length > 0, sends()]).toEqual([true, []]);
  for (const session of others) clickAdjourn(script, session);
  expect(sends()).toEqual([`now: Gửi kết quả cho đơn vị ${review}`]);
});

test("the figures of a review: days, units, awards, quotas, findings", () => {
  const { chosen } = dashboardOf(filledRegister());
  expect(chosen?.days.map(({ what, left }) => `${what}: ${left}`)).toEqual([
    "Nhận hồ sơ: quá hạn 5 ngày",
    "Bổ sung BS-01, Khoa Mộc: quá hạn 2 ngày",
  ]);
  expect(chosen?.unitGroups.map(({ state, units }) => [state, ...units.map(({ name }) => name)])).toEqual([
    ["Phải bổ sung", "Khoa Mộc"],
    ["Muộn", "Phòng Đào tạo"],
    ["Đã chốt", "Trung tâm Ngoại ngữ"],
  ]);
  expect(
    chosen?.awards.map(({ label, total, parts }) => [
      label,
      total,
      ...parts.map(({ name, count }) => `${name} ${count}`),
    ]),
  ).toEqual([
    ["Chiến sĩ thi đua cơ sở", 1, "Chặn 1"],
    ["Tập thể lao động tiên tiến", 1, "Cảnh báo 1"],
    ["Lao động tiên tiến", 9, "Cảnh báo 6", "Chặn 3"],
  ]);
  expect(chosen?.quotas).toEqual([
    {
      name: "Chiến sĩ thi đua cơ sở",
      proposed: 0,
      allowed: 0,
      working: "15% của 4 LĐTT = 0,6, làm tròn xuống",
    },
  ]);
  expect(chosen?.rules[0]).toEqual({
    label: "Có tóm tắt thành tích",
    ...{ severity: "block", name: "Chặn", count: 1 },
  });
});

describe("what waits and what is wrong", () => {
  test("a row that cannot be read hides nothing else, and is told by its tab", () => {
    const script = filledRegister();
    const before = dashboardOf(script);
    typeWhere(script, "Nhân sự", ["Mã nhân sự", "010"], "Ngày sinh", "ba mươi Tết");
    const after = dashboardOf(script);
    expect(after.desk).toContainEqual({
      what: "Dòng chưa đọc được ở tab “Nhân sự”",
      count: 1,
      tab: "Nhân sự",
      ...{ command: null, button: "Mở tab Nhân sự" },
    });
    expect(after.reviews).toEqual(before.reviews);
  });

  test("mails that are unclear or wait are told, settled ones are not", () => {
    const script = openRegister();
    const state = (text: string) => {
      typeWhere(script, "Thư", ["Mã đơn vị", "K-MOC"], "Trạng thái", text);
      return dashboardOf(script).desk.map(({ what, count, button }) => `${what}: ${count}, ${button}`);
    };
    expect(state("Chưa rõ")).toEqual(["Thư chưa rõ đã gửi hay chưa: 1, Mở tab Thư"]);
    expect(state("Chờ gửi")).toEqual(["Thư chờ gửi: 1, Gửi thư đang chờ"]);
    expect(state("Đã gửi")).toEqual([]);
  });

  test("results that are not as they were sealed are told, with what to do", () => {
    const script = votedReview();
    typeWhere(script, "Kết quả bỏ phiếu", ["Họ tên, tên tập thể", "Trần Văn Thử"], "Đồng ý", "3");
    const [line] = dashboardOf(script).reviews;
    expect(line?.problems.join()).toContain("kết quả không còn như khi niêm phong");
    expect(line?.steps.length).toBeGreaterThan(0);
  });

  test("another account and a copy are told that they cannot do the work", () => {
    expect(dashboardOf(openRegister({ user: "khac@truong.example" })).notice).toContain(
      `${operator} vận hành`,
    );
  });

  test("a review that nobody knows any more shows the one that is open", () => {
    expect(dashboardOf(openRegister(), "CN-1900").chosen?.code).toBe(review);
  });
});

describe("grounds", () => {
  /** Only those that a rule rests on alone are told as such: the default rules name several laws each. */
  const told = (day: Date) => {
    const script = schoolRegister({ now: day });
    return dashboardOf(script).grounds.map(
      ({ name, until, isUsed }) => `${name}: ${until}${isUsed ? " !" : ""}`,
    );
  };

  test("the decree of 2025 is told half a year before it lapses", () => {
    expect(told(new Date(2026, 10, 27, 8))).toContain(
      "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025: hiệu lực đến hết ngày 28/02/2027, còn 93 ngày",
    );
    expect(told(new Date(2026, 7, 31, 8)).join()).not.toContain("152/2025");
  });

  test("no rule of the default catalogue rests on what is over, in any year of its packs", () => {
    for (const year of [2023, 2024, 2025, 2026])
      expect(told(new Date(year, 9, 15, 8)).filter((line) => line.endsWith("!"))).toEqual([]);
  });
});

describe("the hourly run", () => {
  const clock = (script: LocalAppsScript) => {
    const { state, told } = dashboardOf(script).clock;
    return [state, told];
  };

  test("made, run, late, dead", () => {
    const script = schoolRegister();
    clickOpenReview(script);
    expect(clock(script)).toEqual([
      "well",
      "Lệnh tự chạy vừa tạo lúc 08 giờ 00 ngày 03/7/2023, chưa đến giờ chạy.",
    ]);
    pass(script, 30);
    script.call("everyHour");
    expect(clock(script)).toEqual(["well", "Tự chạy trọn vẹn lúc 08 giờ 30 ngày 03/7/2023."]);
    pass(script, 180);
    expect(clock(script)[0]).toBe("well");
    pass(script, 1);
    expect(clock(script)).toEqual(["dead", "Sổ không tự chạy từ 08 giờ 30 ngày 03/7/2023."]);
  });

  test("a run that came to no good end says when the last good one was", () => {
    const script = schoolRegister();
    clickOpenReview(script);
    pass(script, 30);
    script.call("everyHour");
    pass(script, 60);
    expect(() => script.call("everyHour", { fault: { at: 4, when: "before", lasting: true } })).toThrow();
    expect(clock(script)[1]).toContain("Lần gần nhất chạy trọn vẹn: 08 giờ 30 ngày 03/7/2023");
    pass(script, 7);
    expect(clock(script)).toEqual([
      "troubled",
      "Lần tự chạy lúc 09 giờ 30 ngày 03/7/2023 có điều cần sửa. Lần gần nhất chạy trọn vẹn: 08 giờ 30 ngày 03/7/2023.",
    ]);
  });
});

test("every tab is read once, and a hundred times the rows cost no call more", () => {
  const calls = (script: LocalAppsScript) => {
    const { answer, record } = callDoor(script, "dashboard", { review: "" });
    if (!answer.ok) throw new Error(answer.problems.join());
    return serviceCalls(record);
  };
  const small = filledRegister();
  const large = filledRegister();
  muchLarger(large);
  const made = calls(small);
  expect(calls(large)).toEqual(made);
  const { length } = made;
  expect([made.filter((call) => call === "Range.getValues").length, length]).toEqual([41, 45]);
});

test("looking changes nothing", () => {
  const script = decidedReview();
  callDoor(script, "dashboard", { review: "" });
  const before = script.stateText();
  callDoor(script, "dashboard", { review: "" });
  expect(script.stateText()).toBe(before);
});
