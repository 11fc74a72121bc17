import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { type DoorRequest, type Scenario, sampleWith } from "../../support/faults";
import { callDoor, goodValue } from "../../support/pages";
import { planPaste } from "../../support/plan-paste";
import { columnOf } from "../../support/register";
import {
  clickReceive,
  headless,
  individual,
  list,
  openRegister,
  report,
  review,
  schoolRegister,
  submit,
  submitReport,
} from "../../support/review";
import { rechecking, sending } from "./receive.scenarios";

/** In the afternoon of the opening day the secretary works through what came. */
const afternoon = new Date(2023, 6, 3, 15, 0);

/** A unit replaces its list of three: one changes, one is new, two are missing; another unit sent one nomination. */
function replacedList(): LocalAppsScript {
  const script = openRegister({ now: new Date(2023, 6, 3, 14, 0) });
  const names = [
    ["001", "Trần Văn Thử"],
    ["002", "Lê Thị Mẫu"],
    ["003", "Phạm Văn Ví Dụ"],
  ] as const;
  submit(script, "K-MOC", list(names.map(([code, name]) => [code, name, "LĐTT", "HTTNV"])));
  submit(script, "TT-NN", individual("010", "Lý Thị Trang"));
  script.now = new Date(2023, 6, 3, 14, 30);
  const lines = [
    ["001", "Trần Văn Thử", "LĐTT", "HTXSNV"],
    ["004", "Hoàng Thị Giả", "LĐTT; CSTĐCS", "HTTNV"],
  ];
  submit(script, "K-MOC", list(lines, { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" }));
  submitReport(script, "K-MOC", report);
  clickReceive(script);
  return script;
}

/** The decision on the list that waits, as the page shows it. */
function decision(of: "approved" | "rejected"): DoorRequest {
  return {
    method: "decideReplacement",
    args(script) {
      script.open();
      const [pending] = goodValue<
        readonly { readonly submission: string; readonly gone: readonly string[] }[]
      >(callDoor(script, "pendingReplacements", {}));
      if (!pending) throw new Error("no list waits");
      return { submission: pending.submission, gone: pending.gone, decision: of };
    },
  };
}

/** A unit adds a list without the names of its columns to what it has sent: three wait. */
function guessedList(): LocalAppsScript {
  const script = openRegister({ now: new Date(2023, 6, 3, 14, 0) });
  submit(script, "K-MOC", individual("001", "Trần Văn Thử"));
  const guessed = ["002", "003", "004"].map((code, at) => [code, `Người Mẫu ${"ABC"[at]}`, "LĐTT"]);
  submit(script, "K-MOC", headless(guessed, { "Lần gửi này là": "Bổ sung thêm" }));
  clickReceive(script);
  return script;
}

/** The secretary's word on the list that waits. */
function word(of: "accepted" | "declined", back: unknown): DoorRequest {
  return {
    method: "decideWaiting",
    args(script) {
      script.open();
      const { waiting } = goodValue<{ readonly waiting: readonly { readonly row: string }[] }>(
        callDoor(script, "waitingSubmissions", {}),
      );
      const [first] = waiting;
      if (!first) throw new Error("nothing waits");
      return { row: first.row, word: of, back };
    },
  };
}

/** What is returned to a unit, until three days after the deadline. */
function returned(unit: string, nominations: readonly string[]): DoorRequest {
  const reason = "Bổ sung quyết định công nhận sáng kiến.";
  const request = { review, unit, nominations, reason, deadline: "2023-07-10" };
  return { method: "returnForCorrection", args: () => request };
}

const champion = `${review}/K-MOC/004/CSTDCS`;

const table = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.join("\t")).join("\n");

/** Two who change and two who are new, one of whom cannot be read; the ratings stand in a tab of their own. */
const staffList = table(
  ["Mã", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại"],
  ["002", "Lê Thị Mẫu", "", "Phòng Đào tạo", "HTXSNV"],
  ["010", "Lý Thị Trang", "", "Trung tâm Ngoại ngữ", "HTXSNV"],
  ["0011", "=Người <b>Mới</b>", "05/6/1999", "Khoa Mộc", "Tốt"],
  ["0012", "Không Đơn Vị", "", "Khoa Mây", ""],
);

/** One award that stands and gets its decision, two that are new, one that nobody knows. */
const pastAwardList = table(
  ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ", "Ngày QĐ"],
  ["001", "Trần Văn Thử", "LĐTT; CSTĐCS", "2021-2022", "12/QĐ-CĐTN", "05/7/2022"],
  ["003", "Phạm Văn Ví Dụ", "LĐTT", "2021-2022", "12/QĐ-CĐTN", "05/7/2022"],
  ["002", "Lê Thị Mẫu", "Hạng nhất", "2021-2022", "", ""],
);

export const scenarios: readonly Scenario[] = [
  {
    command: "door",
    request: word("accepted", null),
    partsTriedIn: [rechecking, sending],
    situation: "accepting a list that was read by a guess",
    now: afternoon,
    prepare: guessedList,
  },
  {
    command: "door",
    request: word("declined", { reason: "Gửi lại cả dòng tên cột.", deadline: "2023-07-10" }),
    partsTriedIn: [rechecking, sending],
    situation: "sending a list that was read by a guess back to its unit",
    now: afternoon,
    prepare: guessedList,
  },
  {
    command: "door",
    request: decision("approved"),
    partsTriedIn: [rechecking, sending],
    situation: "approving a list that lacks two",
    now: afternoon,
    prepare: replacedList,
  },
  {
    command: "door",
    request: decision("rejected"),
    partsTriedIn: [rechecking, sending],
    situation: "rejecting that two are dropped",
    now: afternoon,
    prepare: replacedList,
  },
  {
    command: "door",
    request: returned("K-MOC", [champion]),
    partsTriedIn: [rechecking, sending],
    situation: "of one nomination, to a unit with a mail",
    now: afternoon,
    prepare: () => {
      const script = replacedList();
      if (!tabRows(script, "Đề nghị").some((row) => row["Mã đề nghị"] === champion))
        throw new Error(`no ${champion}`);
      return script;
    },
  },
  {
    command: "door",
    request: returned("TT-NN", []),
    partsTriedIn: [rechecking, sending],
    situation: "of all that a unit without a mail sent",
    now: afternoon,
    prepare: replacedList,
  },
  {
    command: "door",
    request: { method: "importStaff", args: () => ({ text: staffList, schoolYear: "2022-2023" }) },
    situation: "with new and changed people and their ratings",
    now: afternoon,
    prepare: () => schoolRegister(),
  },
  {
    command: "door",
    request: { method: "importPastAwards", args: () => ({ text: pastAwardList }) },
    situation: "with new awards and one that gets its decision, beside a column of the secretary's own",
    now: afternoon,
    prepare: () => {
      const script = schoolRegister();
      const column = columnOf(script, "Lịch sử khen thưởng", "Số quyết định");
      script.spreadsheet.sheet("Lịch sử khen thưởng").insertColumns(column);
      script.spreadsheet.sheet("Lịch sử khen thưởng").type(1, column, "Của thư ký");
      return script;
    },
  },
  {
    command: "door",
    request: { method: "pastePlan", args: () => planPaste("2020-2021") },
    situation:
      "into a round with a plan: rows between those that stand, one that is replaced, rows of every tab it fills",
    prepare: sampleWith(() => {}),
  },
];
