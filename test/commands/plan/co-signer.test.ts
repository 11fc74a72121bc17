import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { checkFormat } from "../../../src/documents/format/check-format";
import { readDocx as readChecked } from "../../../src/documents/format/docx/read-docx";
import { profileOf } from "../../../src/documents/format/profile";
import type { LaunchKind } from "../../../src/domain/papers/kinds";
import { fileOfDocument } from "../../support/document-in-hand";
import { type Docx, readDocx } from "../../support/docx";
import { launchedAs } from "../../support/launched";
import { clickComposePlan, said, typeInto } from "../../support/register";

/** The chair of the trade union signs with the school. */
function signedByTwo(kind: LaunchKind): LocalAppsScript {
  const { script } = launchedAs(kind);
  const signers = script.spreadsheet.sheet("Người ký");
  signers.paste(2, 1, [
    [
      "CTCĐ",
      "TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ TRƯỜNG CAO ĐẲNG KINH TẾ - KỸ THUẬT",
      "CHỦ TỊCH",
      "",
      "Trần Thị Ví Dụ",
    ],
  ]);
  typeInto(script, "Đợt thi đua", 2, "Người ký cùng", "CTCĐ");
  return script;
}

const contentOf = (script: LocalAppsScript, id: string) => script.fileContent(fileOfDocument(script, id).id);

/** The cells of the foot, row by row, without empty lines. */
function footOf({ tables }: Docx): readonly (readonly string[])[] {
  const last = tables[tables.length - 1];
  return (last?.rows ?? []).map(({ cells }) => cells.flat().filter((text) => text.trim() !== ""));
}

test.each([
  ["plan", "KH:2020-2021", "- Ban Giám hiệu;"],
  ["launchLetter", "CVPĐ:2020-2021", "- Như trên;"],
] as const)(
  "a %s that two bodies sign: the other body left, who issues it right, the recipients below",
  (kind, id, first) => {
    const script = signedByTwo(kind);
    clickComposePlan(script, ["YES"]);
    const content = contentOf(script, id);
    const [titles = [], names = [], below = []] = footOf(readDocx(content));
    expect([...titles, ...names]).toEqual([
      "TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ TRƯỜNG CAO ĐẲNG KINH TẾ - KỸ THUẬT",
      "CHỦ TỊCH",
      "HIỆU TRƯỞNG",
      "Trần Thị Ví Dụ",
      "Ngô Xuân Hoàng",
    ]);
    expect(below.slice(0, 2)).toEqual(["Nơi nhận:", first]);
    const read = readChecked(content);
    const found = read ? checkFormat(read, profileOf(kind, ["CĐKTKT"])) : [];
    expect(found.filter(({ rule }) => rule !== "grounds")).toEqual([]);
  },
);

test("who signs beside must be known, and no other than who signs; a decision is signed by one alone", () => {
  const script = signedByTwo("plan");
  typeInto(script, "Đợt thi đua", 2, "Người ký", "CTCĐ");
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain("Người ký cùng cũng là người ký");
  typeInto(script, "Đợt thi đua", 2, "Người ký", "");
  typeInto(script, "Đợt thi đua", 2, "Loại văn bản", "Quyết định ban hành kế hoạch");
  expect(said(clickComposePlan(script, ["NO"]))[0]).toContain(
    "Quyết định chỉ do người đứng đầu ký nên không in người ký cùng",
  );
  typeInto(script, "Đợt thi đua", 2, "Người ký cùng", "CTCD");
  expect(said(clickComposePlan(script))[0]).toContain("Không có người ký mã “CTCD”");
});
