import { expect, test } from "vitest";
import { resultLetter, resultWords } from "../../../src/documents/mails/result-letter";
import type { UnitResult } from "../../../src/domain/results/unit-result";

const wording = {
  headTitle: "Hiệu trưởng",
  documentWords: (id: string) => `Quyết định số ${id}`,
  clean: (text: string) => text.replace(" (mã 002)", ""),
};

/** Every result a unit may be told of; one that is missing does not compile. */
const words: Readonly<Record<UnitResult["kind"], readonly [UnitResult, string]>> = {
  granted: [{ kind: "granted", document: "5/QĐ" }, "được khen thưởng theo Quyết định số 5/QĐ"],
  annulled: [{ kind: "annulled", document: "9/QĐ" }, "khen thưởng đã bị hủy bỏ theo Quyết định số 9/QĐ"],
  grantedAbove: [
    {
      ...{
        kind: "grantedAbove",
        award: "",
        decision: "Quyết định số 88/QĐ-UBND",
        body: "Ủy ban nhân dân tỉnh",
      },
      decidedOn: { year: 2023, month: 8, day: 1 },
    },
    "được cấp trên khen thưởng theo Quyết định số 88/QĐ-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh",
  ],
  notGrantedAbove: [{ kind: "notGrantedAbove" }, "đã trình, cấp có thẩm quyền không khen thưởng"],
  proposed: [{ kind: "proposed" }, "Hội đồng thông qua, đề nghị Hiệu trưởng quyết định khen thưởng"],
  proposedAbove: [
    { kind: "proposedAbove" },
    "Hội đồng thông qua, đề nghị trình cấp có thẩm quyền khen thưởng",
  ],
  proposedByOffice: [{ kind: "proposedByOffice" }, "đã được đề nghị Hiệu trưởng quyết định khen thưởng"],
  leftToHead: [{ kind: "leftToHead" }, "Hội đồng trình Hiệu trưởng quyết định"],
  refused: [
    { kind: "refused", reason: "đã được tỉnh khen (mã 002). " },
    "Hiệu trưởng quyết định không khen thưởng; lý do: đã được tỉnh khen",
  ],
  putOff: [{ kind: "putOff", reason: "" }, "Hiệu trưởng để lại, chưa quyết định khen thưởng"],
  failed: [{ kind: "failed" }, "không đủ số phiếu theo quy định"],
  ineligible: [
    { kind: "ineligible", reasons: ["chưa đạt Lao động tiên tiến cùng năm học"] },
    "đủ phiếu, không đủ điều kiện: chưa đạt Lao động tiên tiến cùng năm học",
  ],
  overQuota: [{ kind: "overQuota" }, "đủ phiếu, vượt chỉ tiêu"],
  notVoted: [
    { kind: "notVoted", reasons: ["Thiếu tóm tắt thành tích.", ""] },
    "không đưa ra bỏ phiếu: Thiếu tóm tắt thành tích",
  ],
  withdrawn: [{ kind: "withdrawn" }, "đã rút tại phiên họp của Hội đồng"],
  held: [{ kind: "held" }, "tạm dừng xem xét theo quy định"],
  declined: [{ kind: "declined" }, "thường trực Hội đồng chưa đề nghị khen thưởng"],
  pending: [{ kind: "pending" }, "chưa có kết quả cuối cùng"],
};

test.each(Object.values(words))("%o is told as “%s”", (result, text) => {
  expect(resultWords(result, wording)).toBe(text);
});

test("a letter to a unit of many hundred names tells of those who failed, whatever does not fit of the others", () => {
  const line = (name: string, result: UnitResult["kind"]) => ({
    name,
    award: "Lao động tiên tiến",
    result,
    words: words[result][1],
  });
  const lines = [
    ...Array.from({ length: 400 }, (_, index) => line(`Người ${index}`, "proposed")),
    line("Người Cuối", "failed"),
  ];
  const { body } = resultLetter({
    unit: "Khoa Mộc",
    review: "Xét danh hiệu",
    lines,
    since: null,
    office: "Thường trực Hội đồng",
    council: "Hội đồng",
    school: "Trường",
  });
  expect(body).toContain("1. Người Cuối - Lao động tiên tiến: không đủ số phiếu theo quy định");
  expect(body).toMatch(/… và \d+ dòng nữa\./);
});
