import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { registerRows } from "../../scripts/decoded-rows";
import { summariseNominations } from "../../scripts/intake-account";
import { playSubmissions } from "../../scripts/play-submissions";
import { readSample } from "../../scripts/sample";
import { readSubmissions } from "../../scripts/submissions";
import { unitReports } from "../../src/register/tables/review/unit-reports";
import { ledger } from "../../src/register/tables/technical/ledger";
import { reviewForms } from "../../src/register/tables/technical/review-forms";
import { registerOf, thaiNguyen } from "../support/register";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "play-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A fresh register of the sample, with these submissions played. */
function play(...lines: readonly object[]) {
  writeFileSync(join(folder, "submissions.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n"));
  const script = registerOf(thaiNguyen);
  playSubmissions(script, readSubmissions(folder, readSample(thaiNguyen)), () => {});
  return script;
}

const meeting = {
  "Ngày họp bình xét": "2021-07-05",
  "Tổng số người của đơn vị": "18",
  "Số người dự họp": "16",
  "Liên kết biên bản họp": "bản giấy nộp kèm",
  "Chốt danh sách": "Chưa chốt",
};

const praise = {
  form: "nomination",
  unit: "K-KTE",
  answers: {
    "Lần gửi này là": "Nộp mới",
    "Cách gửi": "Một cá nhân",
    "Họ và tên": "Nguyễn Thị Ví Dụ",
    "Đối tượng": "GV - Nhà giáo",
    "Danh hiệu đề nghị cho cá nhân": ["GK - Giấy khen"],
    "Tóm tắt thành tích của cá nhân": "Dạy tốt.",
    ...meeting,
  },
};

test("units send, edit and report at their times; what comes after the deadline's last minute is late", () => {
  const script = play(
    { ...praise, id: "a", time: "2021-07-16T16:59:59", duplicate: true },
    { edits: "a", time: "2021-07-16T17:00:59", answers: { "Tóm tắt thành tích của cá nhân": "Dạy giỏi." } },
    {
      form: "report",
      unit: "K-CB",
      time: "2021-07-16T17:01:00",
      answers: { "Số người tham gia": "12", "Tóm tắt kết quả": "Tốt." },
    },
    { ...praise, unit: null, raw: true, time: "2021-07-16T18:00:00" },
  );
  expect(registerRows(script, ledger).map(({ unit, form, revision }) => [unit, form, revision])).toEqual([
    ["K-KTE", "nomination", 1],
    ["K-KTE", "nomination", 2],
    ["K-CB", "report", 1],
    ["", "nomination", 1],
  ]);
  expect(summariseNominations(script)).toEqual([
    {
      id: expect.stringMatching(/^CN2021\/K-KTE\/.*\/GK$/),
      unit: "K-KTE",
      nominee: "Nguyễn Thị Ví Dụ",
      award: "GK",
      state: "active",
      findings: { staffList: "warn" },
    },
  ]);
  expect(registerRows(script, unitReports)).toMatchObject([{ unit: "K-CB", participants: 12, late: true }]);
  expect(registerRows(script, reviewForms).map(({ state }) => state)).toEqual(["late", "late"]);
});

test("what a form refuses is named by file and line", () => {
  const refused = { ...praise, time: "2021-07-06T08:00:00", answers: { ...praise.answers, Lớp: "K1" } };
  const { "Đối tượng": _, ...without } = refused.answers;
  expect(() => play({ ...praise, time: "2021-07-05T08:00:00" }, { ...refused, answers: without })).toThrow(
    `${join(folder, "submissions.jsonl")}, line 2: "Đối tượng": This is a required question`,
  );
  expect(() => play({ ...refused, answers: { ...refused.answers, "Câu lạ": "x" } })).toThrow(
    /line 1: "Câu lạ" not asked on the pages that were visited/,
  );
});
