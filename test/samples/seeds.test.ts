import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The non-empty lines of a plan as it was published. */
function linesOf(file: string): readonly string[] {
  const lines = readFileSync(`test/fixtures/${file}`, "utf8").normalize("NFC").split("\n");
  return lines.map((line) => line.replace(/[ \t]+/g, " ").trim()).filter((line) => line !== "");
}

/** Replaces each slip, which must be there; `times` says how often. */
function corrected(
  text: string,
  slips: readonly (readonly [wrong: string, right: string, times?: number])[],
): string {
  return slips.reduce((sofar, [wrong, right, times = 1]) => {
    expect([wrong, sofar.split(wrong).length - 1]).toEqual([wrong, times]);
    return sofar.replaceAll(wrong, right);
  }, text);
}

function expected(sample: string): string {
  return readFileSync(`test/samples/${sample}.expected.txt`, "utf8").trimEnd();
}

test("what is expected of the first real plan is its own text, but for the slips its README lists", () => {
  const text = linesOf("seed-a.txt").join("\n").replace("có môi\ntrường", "có môi trường");
  const slips = [
    ["3... tháng", "03 tháng"],
    ["KH-CĐKTKT-TH", "KH-CĐKTKT"],
    ["trong tâm", "trọng tâm"],
    ["NLD", "NLĐ"],
    ["HLD", "NLĐ"],
    ["HĐTD", "HĐTĐ"],
    ["Nơi nhận", "Nơi nhận:"],
    ["Lưu VT", "Lưu: VT"],
    ["TS. ", ""],
  ] as const;
  expect(expected("thai-nguyen")).toBe(corrected(text, slips));
});

test("what is expected of the second real plan is its own text, but for the slips its README lists", () => {
  const slips = [
    ["30/4//2023", "30/4/2023", 2],
    ["điển hình tiến tiến", "điển hình tiên tiến"],
    ["- Đợt 2: Từ", "- Đợt II: Từ"],
    ["năm 2023 về Kế hoạch tổ chức", "năm 2023 của Ủy ban nhân dân tỉnh An Giang về Kế hoạch tổ chức"],
    ["phong trào thi đua năm 2023;", "phong trào thi đua năm 2023."],
    ["(26/3/1931-26/3/2023)", "(26/3/1931 - 26/3/2023)", 2],
    ["(19/5/1890 -19/5/2023)", "(19/5/1890 - 19/5/2023)", 2],
  ] as const;
  expect(expected("an-giang")).toBe(corrected(linesOf("seed-b.txt").join("\n"), slips));
});
