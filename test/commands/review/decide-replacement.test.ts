import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { tabRows } from "../../../scripts/fresh-register";
import { callDoor, goodValue } from "../../support/pages";
import {
  clickRecheck,
  list,
  nominations,
  openRegister,
  rowsOf,
  send,
  serviceCalls,
} from "../../support/review";

interface Pending {
  readonly submission: string;
  readonly unit: string;
  readonly at: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

const replacing = { "Lần gửi này là": "Thay thế toàn bộ danh sách đã nộp" };

/** A unit of three replaces them: one stays, one is new, two are missing. */
function replaced(): LocalAppsScript {
  const script = openRegister();
  send(
    script,
    "K-MOC",
    list([
      ["001", "Trần Văn Thử", "LĐTT", "HTTNV"],
      ["002", "Lê Thị Mẫu", "LĐTT", "HTTNV"],
      ["003", "Phạm Văn Ví Dụ", "LĐTT", "HTTNV"],
    ]),
  );
  send(
    script,
    "K-MOC",
    list(
      [
        ["001", "Trần Văn Thử", "LĐTT", "HTXSNV"],
        ["004", "Hoàng Thị Giả", "LĐTT", "HTTNV"],
      ],
      replacing,
    ),
  );
  return script;
}

const pendingOf = (script: LocalAppsScript) =>
  goodValue<readonly Pending[]>(callDoor(script, "pendingReplacements", {}));

function decide(script: LocalAppsScript, decision: string) {
  const [pending] = pendingOf(script);
  if (!pending) throw new Error("nothing is pending");
  const { submission, gone } = pending;
  return { ...callDoor(script, "decideReplacement", { submission, decision, gone }), submission, gone };
}

const states = (script: LocalAppsScript) =>
  nominations(script).map(([, code, , , state]) => `${code} ${state}`);

test("a replacement that lacks somebody waits, with what it adds, changes and drops", () => {
  expect(pendingOf(replaced())).toEqual([
    {
      submission: expect.stringMatching(/#1$/),
      review: "Xét danh hiệu cuối năm học 2022 - 2023",
      unit: "Khoa Mộc",
      at: "03/07/2023 08:01:00",
      added: ["Hoàng Thị Giả (004), LDTT"],
      changed: ["Trần Văn Thử (001), LDTT"],
      gone: ["Lê Thị Mẫu (002), LDTT", "Phạm Văn Ví Dụ (003), LDTT"],
    },
  ]);
});

test("approved, those it lacks are dropped; the row stays, and so does the decision when all is checked again", () => {
  const script = replaced();
  expect(decide(script, "approved").answer).toEqual({ ok: true, value: "K-MOC: đã bỏ 2 đề nghị." });
  const expected = [
    "001 Đang đề nghị",
    "002 Đã bỏ theo danh sách thay thế",
    "003 Đã bỏ theo danh sách thay thế",
    "004 Đang đề nghị",
  ];
  expect([...states(script)].sort()).toEqual(expected);
  clickRecheck(script);
  expect([...states(script)].sort()).toEqual(expected);
  expect(rowsOf(script, "Danh sách thay thế", ["Duyệt"])).toEqual([["Đã duyệt"]]);
  expect(tabRows(script, "Nhật ký").map((row) => row["Việc đã làm"])).toContain(
    "Duyệt danh sách thay thế của K-MOC (CN-2023): bỏ 2 đề nghị",
  );
});

test("rejected, they stay", () => {
  const script = replaced();
  expect(decide(script, "rejected").answer).toEqual({ ok: true, value: "K-MOC: giữ lại 2 đề nghị." });
  expect([...states(script)].sort()).toEqual(
    ["001", "002", "003", "004"].map((code) => `${code} Đang đề nghị`),
  );
});

test("deciding the same again changes nothing; deciding otherwise is refused", () => {
  const script = replaced();
  const { submission, gone } = decide(script, "approved");
  const before = script.stateText();
  const again = callDoor(script, "decideReplacement", { submission, decision: "approved", gone });
  expect([again.answer.ok, script.stateText()]).toEqual([true, before]);
  const other = callDoor(script, "decideReplacement", { submission, decision: "rejected", gone });
  expect([other.answer, script.stateText()]).toEqual([
    {
      ok: false,
      problems: [
        "Danh sách thay thế này đã được ghi “Đã duyệt” (tab “Danh sách thay thế”). Bấm Tải lại để xem những danh sách còn chờ.",
      ],
    },
    before,
  ]);
});

test("what the page showed must be what stands: nobody is dropped unseen", () => {
  const script = replaced();
  const [pending] = pendingOf(script);
  const before = script.stateText();
  for (const change of [{ gone: pending?.gone.slice(1) }, { submission: "không có#1" }]) {
    const request = { submission: pending?.submission, gone: pending?.gone, decision: "approved", ...change };
    expect(callDoor(script, "decideReplacement", request).answer).toEqual({
      ok: false,
      problems: [
        "Danh sách thay thế này đã đổi từ khi mở trang (tab “Danh sách thay thế”). Bấm Tải lại, xem lại danh sách rồi quyết định.",
      ],
    });
  }
  expect(script.stateText()).toBe(before);
});

test("a decision makes the same calls for a list a hundred times longer", () => {
  const callsWith = (count: number) => {
    const script = openRegister();
    const people = Array.from({ length: count }, (_, index) => [
      `9${index}`,
      `Người Mẫu ${index}`,
      "LĐTT",
      "",
    ]);
    send(script, "K-MOC", list(people));
    send(script, "K-MOC", list([["001", "Trần Văn Thử", "LĐTT", "HTTNV"]], replacing));
    const { answer, record } = decide(script, "approved");
    expect(answer).toEqual({ ok: true, value: `K-MOC: đã bỏ ${count} đề nghị.` });
    return serviceCalls(record);
  };
  expect(callsWith(500)).toEqual(callsWith(5));
});
