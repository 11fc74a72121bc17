import { describe, expect, test } from "vitest";
import type { Moment } from "../../../src/domain/moment";
import type { NextStep } from "../../../src/domain/next-step";
import { firstDocument } from "../../../src/domain/papers/document";
import type { DocumentKind } from "../../../src/domain/papers/kinds";
import { firstSteps, type RegisterStand } from "../../../src/domain/plan/first-steps";
import { type MeetingStand, type MeetingStep, stepState } from "../../../src/domain/results/meeting-steps";
import { nextSteps } from "../../../src/domain/results/next-steps";
import { paperCommand } from "../../../src/domain/results/paper-command";
import type { Deed, PaperStep } from "../../../src/domain/results/paper-step";
import type { IntakeStand } from "../../../src/domain/review/intake-steps";
import type { SessionState } from "../../../src/domain/vote/session";
import { newSession } from "../../../src/domain/vote/session";
import { july, review } from "../../support/example-school/review";
import { meeting as exampleMeeting } from "../../support/vote-register";

/** A step on a line: whose turn, what its button does, what it says. */
function line({ what, why, when, does }: NextStep): string {
  const deed =
    does === null ? "-" : "opens" in does ? `tab ${does.opens}` : [does.command, ...does.given].join(" ");
  return `${when} | ${deed} | ${what}${why === "" ? "" : ` (${why})`}`;
}

describe("what the register lacks before a review", () => {
  const whole: RegisterStand = {
    ...{ isSetUp: true, hasSettings: true, units: 12, schoolYears: 1, reviews: 1 },
    rounds: [{ code: "D1", name: "đợt I", plan: "signed", document: "KH-D1" }],
  };
  const lines = (change: Partial<RegisterStand>) => firstSteps({ ...whole, ...change }).map(line);

  test("before set-up nothing else can be done", () => {
    expect(
      lines({ isSetUp: false, hasSettings: false, units: 0, schoolYears: 0, rounds: [], reviews: 0 }),
    ).toEqual([
      "now | guideSetUp | Lập sổ trong trang tính này, từng bước đến kế hoạch đầu tiên",
      "later | setUpRegister | Chỉ tạo các tab, thư mục và mẫu của sổ",
    ]);
  });

  test("a new register is filled from the school to the review", () => {
    expect(lines({ hasSettings: false, units: 0, schoolYears: 0, rounds: [], reviews: 0 })).toEqual([
      "now | guideSetUp | Điền thông tin của trường, ghi các đơn vị, ghi đợt thi đua để soạn kế hoạch",
      "now | tab reviews | Ghi kỳ xét: danh hiệu nào, hạn nào",
    ]);
    expect(lines({ units: 0 })).toEqual(["now | guideSetUp | Ghi các đơn vị"]);
    expect(lines({ rounds: [], reviews: 0 })[0]).toBe("now | guideSetUp | Ghi đợt thi đua để soạn kế hoạch");
    expect(lines({ schoolYears: 0 })).toEqual(["now | tab years | Ghi năm học"]);
  });

  test("a plan is composed, numbered once it is signed, and then nothing is left", () => {
    const round = (plan: "missing" | "composed", document: string) =>
      lines({ rounds: [{ code: "D1", name: "đợt I", plan, document }] });
    expect(round("missing", "")).toEqual(["now | composePlan D1 | Soạn kế hoạch đợt I"]);
    expect(round("composed", "KH-D1")).toEqual([
      "later | recordNumber KH-D1 | Ghi số, ngày của kế hoạch đợt I (khi đã ký)",
    ]);
    expect(lines({})).toEqual([]);
  });

  test("a school that reviews without rounds is not asked for one", () => {
    expect(lines({ rounds: [] })).toEqual([]);
  });
});

/** Twelve units, all of whom sent; nothing waits. */
const intake: IntakeStand = {
  review,
  ...{
    units: 12,
    received: 12,
    owing: 0,
    waiting: 0,
    replacements: 0,
    strays: 0,
    returnable: 0,
    standing: 40,
  },
  ...{ hasList: false, hasAppraisal: false, hasMeeting: false, hasVoted: false },
};
const nothingAfter = { isDecided: false, resultsSent: false, toPay: 0, toReturn: 0, unhanded: 0 };

function intakeLines(change: Partial<IntakeStand>, now: Moment): readonly string[] {
  return nextSteps({ intake: { ...intake, ...change }, meetings: [], ...nothingAfter }, now).map(line);
}

describe("the intake of a review, with its deadline on 07/7", () => {
  const notOpen = { ...review, intake: null };
  const locked = { ...review, intake: "locked" as const };
  const someOwe = { received: 9, owing: 3 };

  test.each([
    [
      "it is opened",
      notOpen,
      july(3),
      ["now | openReview CN23 | Tạo biểu mẫu và mở nhận hồ sơ (hạn hết ngày 07/7/2023, còn 4 ngày)"],
    ],
    [
      "without a deadline that comes first",
      { ...notOpen, deadline: null },
      july(3),
      [
        "now | tab reviews | Ghi hạn nhận hồ sơ của kỳ xét",
        "later | openReview CN23 | Tạo biểu mẫu và mở nhận hồ sơ",
      ],
    ],
    [
      "a deadline that is over is mended",
      notOpen,
      july(8),
      [
        "now | tab reviews | Sửa hạn nhận hồ sơ (quá hạn 1 ngày)",
        "later | openReview CN23 | Tạo biểu mẫu và mở nhận hồ sơ",
      ],
    ],
    [
      "an hour that is none is mended",
      { ...notOpen, deadlineTime: "chiều" },
      july(3),
      ["now | tab reviews | Sửa hạn nhận hồ sơ (sổ chưa đọc được hạn đã ghi)"],
    ],
    [
      "a sudden award needs no deadline",
      { ...notOpen, kind: "sudden" as const, deadline: null },
      july(3),
      ["later | openReview CN23 | Tạo biểu mẫu và mở nhận hồ sơ"],
    ],
    ["an archived review needs nothing", { ...review, intake: "archived" as const }, july(3), []],
  ] as const)("before it: %s", (_, of, now, expected) => {
    expect(intakeLines({ review: of }, now)).toEqual(expected);
  });

  test("four days before its deadline the units are waited for, three days before they are reminded", () => {
    const wait = "waits | - | Chờ đơn vị gửi hồ sơ: 09/12 đơn vị đã gửi";
    expect(intakeLines(someOwe, july(3))).toEqual([`${wait} (còn 4 ngày)`]);
    expect(intakeLines(someOwe, july(4))).toEqual([
      "now | remindUnits CN23 | Nhắc 03 đơn vị còn thiếu hồ sơ (còn 3 ngày)",
      `${wait} (còn 3 ngày)`,
    ]);
  });

  test("on its last day there is time, after it the letter may be written; the deadline alone locks nothing", () => {
    expect(intakeLines(someOwe, july(7, 23))).toEqual([
      "now | remindUnits CN23 | Nhắc 03 đơn vị còn thiếu hồ sơ (hết hạn hôm nay)",
      "waits | - | Chờ đơn vị gửi hồ sơ: 09/12 đơn vị đã gửi (hết hạn hôm nay)",
    ]);
    expect(intakeLines(someOwe, july(8, 0))).toEqual([
      "now | remindUnits CN23 | Nhắc 03 đơn vị còn thiếu hồ sơ (quá hạn 1 ngày)",
      "later | composeReminder CN23 | Soạn công văn đôn đốc",
      "later | lockReview CN23 | Khóa nhận để chuyển sang xét (hồ sơ muộn vẫn nhận đến khi khóa)",
    ]);
  });

  test("once all have sent it may be locked, early or late", () => {
    expect(intakeLines({}, july(5))).toEqual([
      "now | lockReview CN23 | Khóa nhận để chuyển sang xét (các đơn vị đã nộp đủ)",
    ]);
    expect(intakeLines({}, july(9))).toEqual([
      "now | lockReview CN23 | Khóa nhận để chuyển sang xét (đủ hồ sơ, quá hạn 2 ngày)",
    ]);
  });

  test("what lies on the desk comes first; nothing can be returned once it is locked", () => {
    const desk = { waiting: 2, replacements: 1, strays: 3, returnable: 4 };
    const shown = [
      "now | decideWaiting | Duyệt 02 lần gửi chờ xác nhận",
      "now | decideReplacements | Duyệt 01 danh sách thay thế",
      "now | tab quarantine | Xử lý 03 nội dung chưa đọc được",
    ];
    expect(intakeLines({ ...desk, ...someOwe }, july(3))).toEqual([
      ...shown,
      "now | returnForCorrection | Xem 04 đề nghị bị chặn, trả lại nếu cần",
      "waits | - | Chờ đơn vị gửi hồ sơ: 09/12 đơn vị đã gửi (còn 4 ngày)",
    ]);
    expect(intakeLines({ ...desk, review: locked, hasVoted: true }, july(9))).toEqual(shown);
  });

  test("locked: what the council reads, and its meeting; of nobody nominated there is nothing to read", () => {
    const reading = [
      "now | composeNominationList CN23 | Soạn danh sách tổng hợp",
      "now | composeAppraisal CN23 | Soạn báo cáo thẩm định",
      "now | tab meetings | Ghi phiên họp Hội đồng: ngày, giờ, địa điểm",
    ];
    expect(intakeLines({ review: locked }, july(9))).toEqual(reading);
    expect(intakeLines({ review: locked, hasList: true, hasAppraisal: true }, july(9))).toEqual([reading[2]]);
    expect(intakeLines({ review: locked, standing: 0 }, july(9))).toEqual([]);
  });
});

const meeting = { ...exampleMeeting, code: "P1", review: review.code };
const locked: IntakeStand = {
  ...intake,
  review: { ...review, intake: "locked" },
  ...{ hasList: true, hasAppraisal: true, hasMeeting: true },
};

function session(order: number, state: SessionState, way: "paperByLine" | "form" = "paperByLine") {
  const told = {
    code: `P1-L${order}`,
    meeting: "P1",
    review: review.code,
    order,
    awards: [],
    ballot: 1,
    way,
  };
  return { ...newSession(told), state };
}

const paper = (kind: DocumentKind, state: "ready" | "waits" | "done", part = ""): MeetingStep => ({
  step: { kind: "paper", cause: { kind, subject: review.code, part }, needs: "" },
  state,
});
const deed = (name: Deed, state: "done" | "undone"): MeetingStep => ({
  step: { kind: "deed", deed: name, what: "", remedy: "" },
  state,
});

const stand: MeetingStand = {
  meeting,
  ...{
    sessions: [],
    steps: [],
    undecided: 0,
    unpresented: 0,
    pending: 0,
    unnumbered: [],
    hasDossiers: false,
  },
};

function meetingLines(
  change: Partial<MeetingStand>,
  now = july(13),
  after: Partial<typeof nothingAfter> = {},
): readonly string[] {
  const meetings = [{ ...stand, ...change }];
  return nextSteps({ intake: locked, meetings, ...nothingAfter, ...after }, now).map(line);
}

describe("the meeting on 14/7 and what follows", () => {
  test("its sessions are prepared, the invitation is written", () => {
    const steps = [paper("invitation", "ready", "P1"), deed("prepare", "undone"), deed("vote", "undone")];
    expect(meetingLines({ steps })).toEqual([
      "now | composeInvitation P1 | Soạn giấy mời họp P1",
      "now | prepareMeeting P1 | Chuẩn bị phiên họp P1: lập các lượt bỏ phiếu",
    ]);
  });

  test("more than two papers are offered together", () => {
    const papers = ["P1-L1", "P1-L2"].map((part) => paper("ballot", "ready", part));
    const steps = [
      paper("invitation", "ready", "P1"),
      ...papers,
      deed("prepare", "done"),
      deed("vote", "undone"),
    ];
    const sessions = [session(1, "draft")];
    expect(meetingLines({ steps, sessions })).toEqual([
      "now | composeInvitation P1 | Soạn giấy mời họp P1",
      "now | makePackage | Soạn trọn bộ: 03 văn bản soạn được ngay",
      "waits | - | Họp Hội đồng ngày 14/7/2023 (còn 1 ngày)",
    ]);
    const two = steps.filter(({ step }) => step.kind !== "paper" || step.cause.part !== "P1-L2");
    expect(meetingLines({ steps: two, sessions })[1]).toBe(
      "waits | - | Họp Hội đồng ngày 14/7/2023 (còn 1 ngày)",
    );
  });

  test.each([
    [
      "draft",
      "paperByLine",
      ["now | markAttendance | Điểm danh phiên P1", "now | openSession P1-L1 | Mở lượt bỏ phiếu P1-L1"],
    ],
    [
      "printed",
      "paperByLine",
      ["now | markAttendance | Điểm danh phiên P1", "now | openSession P1-L1 | Mở lượt bỏ phiếu P1-L1"],
    ],
    ["open", "paperByLine", ["now | countVotes | Kiểm phiếu lượt P1-L1"]],
    ["open", "form", ["now | countBallotForm P1-L1 | Kiểm phiếu điện tử lượt P1-L1"]],
    ["counted", "paperByLine", ["now | closeSession P1-L1 | Đóng lượt bỏ phiếu P1-L1"]],
  ] as const)("on its day a session that is %s (%s)", (state, way, expected) => {
    const steps = [deed("prepare", "done"), deed("vote", "undone")];
    const sessions = [session(2, "draft"), session(1, state, way)];
    expect(meetingLines({ steps, sessions }, july(14))).toEqual(expected);
  });

  test("sessions are held in their order, closed and adjourned ones are over", () => {
    const steps = [deed("prepare", "done"), deed("vote", "undone")];
    const sessions = [session(3, "draft"), session(1, "closed"), session(2, "adjourned")];
    expect(meetingLines({ steps, sessions }, july(14)).at(-1)).toBe(
      "now | openSession P1-L3 | Mở lượt bỏ phiếu P1-L3",
    );
    expect(meetingLines({ steps, sessions: sessions.slice(2) }, july(14))).toEqual([
      "now | prepareMeeting P1 | Phiên P1: các lượt đều đã hoãn, lập lại lượt",
    ]);
  });

  test("a meeting without a day is given one; a consultation in writing needs none, and nobody is called", () => {
    const steps = [deed("prepare", "done"), deed("vote", "undone")];
    const sessions = [session(1, "draft")];
    const on = (kind: "meeting" | "consultation") =>
      meetingLines({ steps, sessions, meeting: { ...meeting, day: null, kind } });
    expect(on("meeting")).toEqual(["now | tab meetings | Ghi ngày họp của phiên P1"]);
    expect(on("consultation")).toEqual(["now | openSession P1-L1 | Mở lượt bỏ phiếu P1-L1"]);
  });

  const voted = [deed("prepare", "done"), deed("vote", "done")];

  test("after the vote its papers of before are of no use; the minutes are, then the head decides", () => {
    const steps = [
      paper("attendanceSheet", "ready", "P1"),
      ...voted,
      paper("countMinutes", "ready", "P1-L1"),
      deed("head", "undone"),
      deed("numbers", "undone"),
    ];
    const sessions = [session(1, "closed")];
    const minutes = "now | composeCountMinutes P1-L1 | Soạn biên bản kiểm phiếu P1-L1";
    expect(meetingLines({ steps, sessions, undecided: 8, unpresented: 8 })).toEqual([
      minutes,
      "now | presentToHead CN23 | Trình thủ trưởng kết quả xét",
    ]);
    expect(meetingLines({ steps, sessions, undecided: 3 })).toEqual([
      minutes,
      "now | tab headDecisions | Ghi quyết định của thủ trưởng: còn 03 dòng",
      "later | acceptProposals CN23 | Ghi tất cả theo đề nghị",
    ]);
    expect(meetingLines({ steps, sessions, undecided: 3, pending: 2 })[1]).toBe(
      "now | holdSecondBallot | Hội đồng chưa quyết định xong 02 kết quả: bằng phiếu hoặc vượt chỉ tiêu",
    );
  });

  test("decided: decisions are composed and numbered, the units are told, the dossiers are gathered", () => {
    const steps = [
      ...voted,
      paper("resultNotice", "ready"),
      deed("head", "done"),
      paper("decision", "ready", "LDTT"),
      paper("decision", "ready", ""),
      deed("numbers", "undone"),
      paper("paymentList", "waits", "LDTT"),
      deed("dossiers", "undone"),
    ];
    const sent = "now | sendResults CN23 | Gửi kết quả cho các đơn vị";
    expect(meetingLines({ steps }, july(15), { isDecided: true })).toEqual([
      "now | composeResultNotice CN23 | Soạn thông báo kết quả xét",
      "now | makePackage | Soạn trọn bộ: 03 văn bản soạn được ngay",
      "now | makeDossiers CN23 | Lập hồ sơ trình cấp trên",
      sent,
    ]);
    const composed = steps.filter(({ state }) => state !== "ready");
    expect(meetingLines({ steps: composed, unnumbered: ["QĐ-1"], hasDossiers: true })).toEqual([
      "now | recordNumber QĐ-1 | Ghi số, ngày của quyết định QĐ-1 (khi văn thư đã cấp số)",
      "now | tab dossierItems | Đánh dấu thành phần hồ sơ trình cấp trên đã có",
    ]);
    expect(meetingLines({ steps: composed, unnumbered: ["QĐ-1", "QĐ-2"] })[0]).toBe(
      "now | recordNumber | Ghi số, ngày của 02 quyết định (khi văn thư đã cấp số)",
    );
  });

  test("with numbers: what is left may wait; paid too much is taken back; then the review is done", () => {
    const signed = [...voted, paper("resultNotice", "ready"), deed("head", "done"), deed("numbers", "done")];
    const steps = [...signed, paper("decisionNotice", "ready", "LDTT"), paper("websiteList", "ready")];
    const after = { isDecided: true, resultsSent: true, toPay: 5, toReturn: 1, unhanded: 4 };
    expect(meetingLines({ steps }, july(20), after)).toEqual([
      "now | composeDecisionNotice CN23 LDTT | Soạn công khai quyết định LDTT",
      "now | recordPayment CN23 | Thu lại 01 khoản thưởng của quyết định đã đổi",
      "later | composeWebsiteList CN23 | Soạn danh sách đăng website",
      "later | trackCertificates CN23 | Trao giấy khen: còn 04 giấy",
    ]);
    expect(meetingLines({ steps: signed }, july(20), { isDecided: true, resultsSent: true })).toEqual([]);
  });

  test("of two meetings the earlier comes first, one without a day last; nothing is told twice", () => {
    const steps = [deed("prepare", "undone")];
    const of = (code: string, day: typeof meeting.day) => ({
      ...stand,
      steps,
      meeting: { ...meeting, code, day },
    });
    const later = { year: 2023, month: 7, day: 28 };
    const meetings = [of("P3", null), of("P2", later), of("P1", meeting.day), of("P1", meeting.day)];
    const lines = nextSteps({ intake: locked, meetings, ...nothingAfter }, july(13)).map(line);
    expect(lines.map((text) => text.split(" | ")[1])).toEqual([
      "prepareMeeting P1",
      "prepareMeeting P2",
      "prepareMeeting P3",
    ]);
  });
});

test("how far a step has come is in the book: a paper counts once its Google Doc is made", () => {
  const step = (needs: string): PaperStep => ({
    kind: "paper",
    cause: { kind: "resultNotice", subject: "CN23", part: "" },
    needs,
  });
  const row = firstDocument("resultNotice", "CN23");
  const made = { ...row, link: "https://docs.google.com/document/d/1" };
  expect(stepState(step(""), [])).toBe("ready");
  expect(stepState(step("Chờ"), [])).toBe("waits");
  expect(stepState(step("Chờ"), [made])).toBe("done");
  expect(stepState(step(""), [{ ...row, link: "đang tạo" }])).toBe("ready");
  expect(stepState({ kind: "deed", deed: "vote", what: "Họp", remedy: "" }, [])).toBe("done");
  expect(stepState({ kind: "deed", deed: "vote", what: "Họp", remedy: "Bấm" }, [])).toBe("undone");
});

test("the command of a document is given the codes it would ask for", () => {
  const given = (kind: DocumentKind, part: string) => {
    const { command, given: codes } = paperCommand({ kind, subject: "CN23", part });
    return [command, ...codes].join(" ");
  };
  expect(given("countMinutes", "P1-L1")).toBe("composeCountMinutes P1-L1");
  expect(given("decision", "LDTT")).toBe("composeDecision CN23 LDTT");
  expect(given("decision", "")).toBe("composeDecision CN23 CHUNG");
  expect(given("summaryReport", "")).toBe("composeSummaryReport CN23");
});
