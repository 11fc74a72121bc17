import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { registerRows } from "../../scripts/decoded-rows";
import { formatAccount } from "../../scripts/format-account";
import { documentBook } from "../../src/register/tables/review/document-book";
import { clipboardText } from "../support/clipboard";
import { clickComposePlan, registerOf, said } from "../support/register";

/** The samples of other bodies: each round, with the day it is composed on and the file that says what is to be printed. */
const bodies = [
  { sample: "mam-non", now: new Date(2026, 9, 12, 8), rounds: ["20-11-2026"] },
  { sample: "benh-vien", now: new Date(2025, 11, 29, 8), rounds: ["2026"] },
  { sample: "doan-truong", now: new Date(2026, 1, 2, 8), rounds: ["26-3-2026"] },
  { sample: "cong-doan", now: new Date(2026, 1, 2, 8), rounds: ["8-3-2026"] },
  { sample: "ubnd-xa", now: new Date(2026, 6, 20, 8), rounds: ["CD-2026", "HD-2026"] },
];

test.each(bodies)(
  "$sample: what launches its rounds is printed whole, without a question",
  ({ sample, now, rounds }) => {
    const script = registerOf(`samples/${sample}`);
    script.now = now;
    for (const round of rounds) {
      const answers = rounds.length > 1 ? [{ button: "OK", text: round } as const] : [];
      const told = said(clickComposePlan(script, answers)).filter(
        (line) => !/: (?:Đã soạn|Gõ mã đợt) /.test(line),
      );
      const row = registerRows(script, documentBook).find((each) => each.subject === round);
      const file = script.files().find(({ id }) => row?.link.includes(id));
      const expected = readFileSync(`test/samples/${sample}-${round}.expected.txt`, "utf8").replace(
        /\n$/,
        "",
      );
      expect([told, clipboardText(script.fileContent(file?.id ?? ""))]).toEqual([[], expected]);
    }
    expect(formatAccount(script)).toEqual([`${rounds.length} documents pass the format check`]);
  },
);
