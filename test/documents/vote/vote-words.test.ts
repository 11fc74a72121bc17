import { expect, test } from "vitest";
import {
  clockWords,
  handsWords,
  numberRanges,
  quorumWords,
  rateWords,
  ruleDetails,
  ruleWords,
  thresholdWords,
} from "../../../src/documents/vote/vote-words";
import { ruleOf } from "../../support/vote-register";

const rule = ruleOf("P1-L1", "LDTT");

test("a rule is told in words: its share, what it is counted on, what it rests on", () => {
  expect(ruleWords(rule)).toBe(
    "đạt khi có từ 80% trở lên số phiếu đồng ý, tính trên tổng số thành viên Hội đồng (theo khoản 2 Điều 5 Quy chế thi đua)",
  );
  const half = {
    ...rule,
    thresholdOf: 1,
    thresholdIn: 2,
    comparator: "moreThan",
    denominator: "valid",
    grounds: "",
  } as const;
  expect(ruleWords(half)).toBe("đạt khi có trên 50% số phiếu đồng ý, tính trên số phiếu hợp lệ");
  expect(thresholdWords({ thresholdOf: 2, thresholdIn: 3, comparator: "atLeast" })).toBe("từ 2/3 trở lên");
});

test("what else a rule says is told where it says something", () => {
  expect(ruleDetails(rule, (code) => code)).toEqual([
    "bằng phiếu thì bỏ phiếu lại",
    "bỏ phiếu không quá 02 lần, hết số lần thì thủ trưởng quyết định",
  ]);
  const strict = {
    ...rule,
    recusal: "reduces",
    secondBodyOf: 9,
    secondBodyIn: 10,
    womenFirst: true,
    lowerAward: "LDTT",
  } as const;
  expect(ruleDetails(strict, () => "Lao động tiên tiến")).toEqual([
    "thành viên được xét không bỏ phiếu cho mình và không tính vào mẫu số",
    "tỷ lệ phiếu bình xét của đơn vị cũng phải từ 90% trở lên",
    "số phiếu bằng nhau thì ưu tiên nữ",
    "bằng phiếu thì bỏ phiếu lại",
    "bỏ phiếu không quá 02 lần, hết số lần thì thủ trưởng quyết định",
    "không đạt thì giữ Lao động tiên tiến nếu đã đạt",
  ]);
});

test("of several awards the strictest quorum is told", () => {
  const most = { ...rule, quorumOf: 9, quorumIn: 10 };
  expect(quorumWords([rule, most])).toBe("có mặt từ 90% tổng số thành viên Hội đồng trở lên");
  expect(quorumWords([rule])).toBe("có mặt từ 2/3 tổng số thành viên Hội đồng trở lên");
  expect(quorumWords([])).toBe("");
});

test("a rate stands with its base, and is never rounded up to its threshold", () => {
  const ninety = { thresholdOf: 9, thresholdIn: 10 };
  expect(rateWords(12, 14, ninety)).toBe("85,71%\n(12/14)");
  expect(rateWords(89_999, 100_000, ninety)).toBe("89,99%\n(89999/100000)");
  expect(rateWords(9, 10, ninety)).toBe("90,00%\n(9/10)");
  expect(rateWords(0, 0, ninety)).toBe("");
});

test("numbers stand as ranges, hours and hands in words, and what nobody kept as a gap", () => {
  expect(numberRanges([9, 1, 2, 3, 5, 8])).toBe("1-3, 5, 8-9");
  expect(["08:15", "8h05", "đầu giờ", " "].map(clockWords)).toEqual([
    "08 giờ 15",
    "08 giờ 05",
    "đầu giờ",
    "……………",
  ]);
  expect(handsWords({ handsFor: 13, handsAgainst: null, handsNone: 0 })).toBe(
    "đồng ý 13, không đồng ý ……, không có ý kiến 00",
  );
});
