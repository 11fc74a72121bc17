import { expect, test } from "vitest";
import type { Level } from "../../../src/domain/plan/outline";
import { plainLine } from "../../../src/domain/plan/pasted/pasted-part";
import { readPastedPlan } from "../../../src/domain/plan/pasted/pasted-plan";
import { planParts } from "../../../src/domain/plan/plan";
import type { MarkContext } from "../../../src/domain/plan/plan-text";

const missing = { what: "Không có", remedy: "Thêm" };
const context: MarkContext = {
  words: { year: "năm học", unit: "tổ" },
  milestone: () => missing,
  ground: () => ({
    ...{ code: "KH", round: "", order: 1, sector: "", rank: null, listed: "no", pack: "", note: "" },
    ...{
      opening: "Thực hiện",
      kind: "Kế hoạch",
      number: "16/KH-UBND",
      date: { year: 2026, month: 1, day: 5 },
    },
    ...{ issuer: "Ủy ban nhân dân xã Mẫu", summary: "về thi đua", validFrom: null, validUntil: null },
  }),
  list: () => missing,
  anniversary: () => missing,
};

/** The faces of the first line's runs, and what is told of it. */
function printed(level: Level, text: string) {
  const blocks = [[level, text] as const, ["paragraph", "Hết."] as const].map(([each, words], index) => ({
    block: { round: "D1", order: index + 1, level: each, text: words },
    place: { tab: "Nội dung kế hoạch", row: index + 2, column: "Nội dung" },
  }));
  const { parts, warnings } = planParts(blocks, context);
  const [first] = parts;
  return {
    italic: first && "runs" in first ? first.runs.map(({ italic }) => italic) : [],
    told: warnings.map(({ what, where }) => `${where?.row ?? "-"}: ${what}`),
  };
}

test.each([
  ["{nghiêng: Thực hiện {căn cứ: KH}.} Nhà trường phát động thi đua.", "Thực hiện Kế hoạch"],
  ["{nghiêng: Căn cứ Luật Thi đua, khen thưởng;} nay phát động thi đua.", "Căn cứ Luật Thi"],
  ["Nay có chỉ đạo. {nghiêng: Theo Công văn số 5/SGD ngày 05/01/2026.}", "Theo Công văn số"],
])("a ground in italics within upright text is asked about: %s", (text, words) => {
  expect(printed("paragraph", text).told).toEqual([
    `2: Đoạn nửa nghiêng, nửa đứng: căn cứ “${words} …” in nghiêng, lời văn cùng đoạn in đứng`,
  ]);
});

test("a paper cited within a sentence is printed in the face of that sentence", () => {
  expect(printed("paragraph", "Thực hiện {căn cứ: KH}, nhà trường phát động.")).toEqual({
    italic: [false],
    told: [],
  });
  expect(printed("paragraph", "{nghiêng: Thực hiện {căn cứ: KH}, nhà trường phát động.}")).toEqual({
    italic: [true],
    told: [],
  });
});

test.each<readonly [Level, string]>([
  ["ground", "{nghiêng: Căn cứ {căn cứ: KH}} và tình hình;"],
  ["ground", "Căn cứ {căn cứ: KH};"],
  ["paragraph", "Phong trào {nghiêng: Dạy tốt, học tốt} từ ngày 05/01/2026."],
  ["paragraph", "Phát huy (theo {căn cứ: KH}) {nghiêng: theo quy định} của trường."],
  ["paragraph", "{nghiêng: Thực hiện nhiệm vụ} được giao."],
  ["centred", "{nghiêng: Thực hiện {căn cứ: KH}}"],
])("nothing is told of other italics: %s %s", (level, text) => {
  expect(printed(level, text).told).toEqual([]);
});

test("a pasted paragraph that begins with a ground in italics stays one, upright, and says how to part it", () => {
  const note = (text: string) => {
    const line = { ...plainLine(text), italic: "some" as const };
    const { lines } = readPastedPlan([
      plainLine("KẾ HOẠCH"),
      plainLine("Về thi đua"),
      line,
      plainLine("I. MỤC ĐÍCH"),
    ]);
    return lines.filter((each) => each.text === text).map((each) => [each.kind, each.note]);
  };
  expect(
    note("Thực hiện Kế hoạch số 16/KH-UBND ngày 05/01/2026. Để hoàn thành nhiệm vụ, nhà trường phát động:"),
  ).toEqual([
    [
      "paragraph",
      "căn cứ in nghiêng cùng đoạn với lời văn: sổ in đứng cả đoạn; muốn nghiêng thì tách thành dòng cấp “Căn cứ”",
    ],
  ]);
  expect(note("Phong trào Dạy tốt của trường. Để hoàn thành nhiệm vụ, nhà trường phát động:")).toEqual([
    ["paragraph", "có chữ nghiêng: muốn giữ thì viết {nghiêng: chữ}"],
  ]);
});
