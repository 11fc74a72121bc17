import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSample } from "../../scripts/sample";
import { readSubmissions } from "../../scripts/submissions";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "submissions-"));
  mkdirSync(join(folder, "register"));
  register("don-vi.tsv", "Mã đơn vị\tTên đơn vị\tLoại đơn vị\tTrưởng đơn vị", "K1\tKhoa Một\tKhoa\tMẫu");
  register("ky-xet.tsv", ...periods, "R1\tCuối năm\t2023\tCuối năm\tCó\t");
});
afterEach(() => rmSync(folder, { recursive: true }));

const periods = ["Mã kỳ xét\tTên kỳ xét\tNăm học\tLoại kỳ xét\tCần báo cáo\tNhận hồ sơ"];

function register(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, "register", name), `${lines.join("\n")}\n`);
}

const sent = { form: "nomination", unit: "K1", time: "2023-07-05T08:15:00", answers: { "Họ và tên": "Mẫu" } };

function write(...lines: readonly (object | string)[]): void {
  const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(join(folder, "submissions.jsonl"), `${texts.join("\n")}\n`);
}

function read() {
  return readSubmissions(folder, readSample(folder));
}

function error(...lines: readonly (object | string)[]): string {
  write(...lines);
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message.replaceAll(join(folder, "submissions.jsonl"), "jsonl");
  }
  return "no error";
}

test("a sample without submissions has none", () => {
  expect(read()).toEqual([]);
});

test("submissions come in the order of time, each with its place, and the answers to the letter", () => {
  const decomposed = "Mẫu\r\n".normalize("NFD");
  write(
    { ...sent, time: "2023-07-06T23:59:59", unit: null, raw: true, answers: { "Mã nộp của đơn vị": "sai" } },
    "",
    { ...sent, id: "a", duplicate: true, answers: { "Họ và tên": decomposed, "Danh hiệu": ["LDTT", "GK"] } },
    { edits: "a", time: "2023-07-05T08:15:01", answers: { "Danh hiệu": [] } },
    { ...sent, form: "report", time: "2023-07-05T00:00:00" },
  );
  const place = (line: number) => `${join(folder, "submissions.jsonl")}, line ${line}`;
  const plain = { review: "R1", form: "nomination", unit: "K1", edits: null, duplicate: false, raw: false };
  const edited = {
    ...plain,
    place: place(3),
    time: new Date(2023, 6, 5, 8, 15, 0),
    answers: { "Họ và tên": decomposed, "Danh hiệu": ["LDTT", "GK"] },
    duplicate: true,
  };
  expect(read()).toEqual([
    { ...plain, place: place(5), form: "report", time: new Date(2023, 6, 5), answers: sent.answers },
    edited,
    {
      ...plain,
      place: place(4),
      time: new Date(2023, 6, 5, 8, 15, 1),
      answers: { "Danh hiệu": [] },
      edits: edited,
    },
    {
      ...plain,
      place: place(1),
      unit: null,
      time: new Date(2023, 6, 6, 23, 59, 59),
      answers: { "Mã nộp của đơn vị": "sai" },
      raw: true,
    },
  ]);
});

test("what is no submission is named by file, line and field", () => {
  expect(error(sent, "{form: 1}")).toContain("jsonl, line 2: not JSON (");
  expect(error("[]")).toBe("jsonl, line 1: not a JSON object");
  expect(error("", { ...sent, note: "x" })).toBe(
    "jsonl, line 2, field “note”: no such field; there are id, edits, review, form, unit, time, duplicate, raw, answers",
  );
  expect(error({ ...sent, form: "ballot" })).toBe(
    'jsonl, line 1, field “form”: write "nomination" or "report"',
  );
  expect(error({ unit: "K1", time: sent.time, answers: {} })).toBe(
    'jsonl, line 1, field “form”: write "nomination" or "report"',
  );
  expect(error({ ...sent, raw: "yes" })).toBe("jsonl, line 1, field “raw”: write true, or leave it out");
  expect(error({ ...sent, answers: { "Tổng số người": 12 } })).toBe(
    "jsonl, line 1, field “answers”: “Tổng số người”: write a text, or a list of texts",
  );
  expect(error({ ...sent, answers: undefined })).toBe(
    "jsonl, line 1, field “answers”: write an object of answers by the questions' titles",
  );
  writeFileSync(join(folder, "submissions.jsonl"), Buffer.from([0x7b, 0xe3, 0x7d]));
  expect(() => read()).toThrow("submissions.jsonl: not UTF-8; save it as UTF-8 text");
});

test("a time is one of the calendar and the clock, to the second", () => {
  const told = (time: string) => error({ ...sent, time });
  for (const time of ["2024-02-29T00:00:00", "2023-12-31T23:59:59"]) expect(told(time)).toBe("no error");
  for (const time of [
    "2023-02-29T00:00:00",
    "2023-13-01T00:00:00",
    "2023-07-05T24:00:00",
    "2023-07-05T08:60:00",
    "2023-07-05T08:15",
    "05/7/2023 08:15:00",
  ]) {
    expect(told(time)).toBe(
      `jsonl, line 1, field “time”: “${time}” is no time; write it like "2023-07-05T08:15:00"`,
    );
  }
});

test("units and review periods are those of the sample's register", () => {
  expect(error({ ...sent, unit: "K2" })).toBe(
    "jsonl, line 1, field “unit”: no unit “K2” in the tab “Đơn vị”; null is nobody's link",
  );
  expect(error({ ...sent, answers: { "Mã nộp của đơn vị": "7F3A" } })).toBe(
    'jsonl, line 1, field “answers”: the unit\'s link answers “Mã nộp của đơn vị”; leave it out, or "unit"',
  );
  expect(error({ ...sent, review: "R2" })).toBe(
    "jsonl, line 1, field “review”: no open review period “R2”; there are R1",
  );
  register(
    "ky-xet.tsv",
    ...periods,
    "R1\tNăm cũ\t2022\tCuối năm\tCó\tĐã khóa",
    "R2\tMới\t2023\tCuối năm\t\t",
  );
  expect(error({ ...sent, review: "R1" })).toBe(
    "jsonl, line 1, field “review”: no open review period “R1”; there are R2",
  );
  expect(error({ ...sent, form: "report" })).toBe(
    "jsonl, line 1, field “form”: the review period R2 asks for no reports",
  );
  expect(error(sent)).toBe("no error");
  register("ky-xet.tsv", ...periods, "R1\tMột\t2023\tCuối năm\tCó\t", "R2\tHai\t2023\tĐột xuất\t\t");
  expect(error({ ...sent, review: "R1" }, sent)).toBe(
    "jsonl, line 2, field “review”: say which review period it is for; there are R1, R2",
  );
  rmSync(join(folder, "register", "ky-xet.tsv"));
  expect(error(sent)).toBe(
    "jsonl, line 1, field “review”: say which review period it is for; the register has none that is not locked",
  );
});

test("an edit changes a response of a line before it, later, and nothing but its answers", () => {
  const first = { ...sent, id: "a" };
  const edit = { edits: "a", time: "2023-07-05T08:15:01", answers: {} };
  expect(error(first, { ...edit, form: "nomination", unit: "K1", review: "R1" })).toBe("no error");
  expect(error(first, first)).toBe("jsonl, line 2, field “id”: “a” is the id of jsonl, line 1; take another");
  expect(error(edit, first)).toBe("jsonl, line 1, field “edits”: no line before this one has the id “a”");
  expect(error(first, { ...edit, id: "b" }, { ...edit, edits: "b", time: "2023-07-06T00:00:00" })).toBe(
    "jsonl, line 3, field “edits”: jsonl, line 2 is an edit itself; name the line it edits",
  );
  expect(error(first, { ...edit, time: sent.time })).toBe(
    "jsonl, line 2, field “time”: not after jsonl, line 1, which it edits",
  );
  for (const [field, value] of [
    ["form", "report"],
    ["unit", null],
    ["review", "R2"],
  ] as const) {
    expect(error(first, { ...edit, [field]: value })).toBe(
      `jsonl, line 2, field “${field}”: an edit keeps that of jsonl, line 1; leave it out`,
    );
  }
  expect(error(first, { ...edit, raw: true })).toBe(
    "jsonl, line 2, field “raw”: an edit goes through the page; leave it out",
  );
});

test("the submissions of the samples can be read, and show what a review meets", () => {
  for (const sample of ["samples/thai-nguyen", "samples/an-giang"]) {
    const submissions = readSubmissions(sample, readSample(sample));
    const units = new Set(submissions.map(({ unit }) => unit));
    expect(submissions.length).toBeGreaterThanOrEqual(115);
    expect(units.has(null)).toBe(true);
    const edits = submissions.filter(({ edits }) => edits !== null);
    expect({ edited: edits.length > 5, sentTwice: submissions.some(({ duplicate }) => duplicate) }).toEqual({
      edited: true,
      sentTwice: true,
    });
    expect(submissions.some(({ raw }) => raw)).toBe(true);
    expect(submissions.filter(({ form }) => form === "report").length).toBeGreaterThan(9);
  }
});
