import fc from "fast-check";
import { expect, test } from "vitest";
import {
  appraisalNames,
  groundsPrinted,
  isPlain,
  isToldOfUnit,
  shortVerdict,
  verdictLines,
} from "../../../src/documents/review/appraisal-words";
import { appraisalOf } from "../../../src/domain/review/appraisal";
import { checkNominations } from "../../../src/domain/review/checks/check-nominations";
import { checks, type RuleName, ruleNames } from "../../../src/domain/review/checks/checks";
import { heldText, namesakeText } from "../../../src/domain/review/checks/hold";
import type { Finding } from "../../../src/domain/review/finding";
import { anyNominations, confidential, school } from "../../support/example-school/any-nominations";
import { finding, nominate } from "../../support/example-school/nominations";

const words = {
  clean: (text: string) => text,
  cite: (written: string) => [written],
  beginsWithName: (text: string) => text.startsWith("Khoa"),
};

/** The lines about a nominee with these findings. */
function linesOf(findings: readonly Finding[], identified = true, undecided: readonly string[] = []) {
  return verdictLines({ appraisal: appraisalOf(findings, identified), findings }, undecided, words);
}

const held = finding("a", "hold", "block", heldText);
const rated = finding("a", "rating", "block", "Xếp loại thấp");

test.each([
  ["held by the code", [held, rated], true, "Tạm dừng xem xét theo quy định"],
  ["perhaps somebody held", [finding("a", "hold", "review", namesakeText), rated], true, "Cần đối chiếu"],
  ["unidentified", [], false, "Cần đối chiếu"],
  [
    "unidentified, and perhaps disciplined",
    [finding("a", "discipline", "review", "x")],
    false,
    "Cần đối chiếu",
  ],
] as const)("who is %s is printed so, and nothing else beside it", (_, findings, identified, printed) => {
  const appraisal = appraisalOf(findings, identified);
  expect([
    appraisalNames[appraisal],
    shortVerdict({ appraisal }, ["LĐTT"]),
    linesOf(findings, identified),
  ]).toEqual([printed, printed, [printed]]);
});

test("what rests on an undecided title of this year is eligible only if that is recognised", () => {
  expect([linesOf([]), linesOf([], true, ["LĐTT", "CSTĐCS"]), linesOf([rated], true, ["LĐTT"])]).toEqual([
    ["Đủ điều kiện."],
    ["Đủ điều kiện nếu được công nhận LĐTT, CSTĐCS năm học này."],
    ["Chưa đủ điều kiện: xếp loại thấp (căn cứ Quy chế thử, Điều 1)."],
  ]);
});

test("messages go on in small letters after a colon and a semicolon, but for names and abbreviations", () => {
  const message = (rule: RuleName, text: string) => finding("a", rule, "review", text);
  expect(
    linesOf([
      message("twoUnits", "Khoa Du lịch cũng đề nghị."),
      message("rating", "Chưa có xếp loại"),
      message("awardOpen", "LĐTT không thuộc danh hiệu được xét"),
    ]),
  ).toEqual([
    "Cần Hội đồng xem xét: Khoa Du lịch cũng đề nghị; chưa có xếp loại; LĐTT không thuộc danh hiệu được xét.",
  ]);
});

test("what blocks comes first, then what the council looks at, then what it should know", () => {
  expect(
    linesOf([
      finding("a", "late", "warn", "muộn"),
      finding("a", "twoUnits", "review", "hai đơn vị"),
      finding("a", "rating", "block", "xếp loại", "Luật"),
      finding("a", "category", "block", "đối tượng", ""),
    ]),
  ).toEqual([
    "Chưa đủ điều kiện: xếp loại (căn cứ Luật); đối tượng.",
    "Cần Hội đồng xem xét: hai đơn vị.",
    "Lưu ý: muộn.",
  ]);
});

test("a nominee is plain where nothing is told but that it is eligible", () => {
  const plain = (findings: readonly Finding[], state: "active" | "leaving" = "active") =>
    isPlain({ nomination: nominate("a", "GK", { state }), appraisal: appraisalOf(findings, true), findings });
  expect([
    plain([]),
    plain([finding("a", "quota", "warn", "Đề nghị 9")]),
    plain([finding("a", "meeting", "warn", "Thiếu biên bản")]),
    plain([finding("a", "late", "warn", "muộn")]),
    plain([finding("a", "staffList", "warn", "x")]),
    plain([rated]),
    plain([], "leaving"),
  ]).toEqual([true, true, true, false, false, false, false]);
});

test("what only warns of a unit's meeting is told of the unit, what blocks for it beside the nominee", () => {
  const meeting = (severity: Finding["severity"]) => finding("a", "meeting", severity, "Thiếu biên bản", "");
  expect((["warn", "review", "block"] as const).map((each) => isToldOfUnit(meeting(each)))).toEqual([
    true,
    false,
    false,
  ]);
  expect(linesOf([meeting("block")])).toEqual(["Chưa đủ điều kiện: thiếu biên bản."]);
});

const message = "LÝ DO BÍ MẬT, nghỉ 13,25 ngày";

/** What is printed of a finding of a rule: its lines, and the grounds beside them. */
function printedOf(rule: RuleName, severity: Finding["severity"]) {
  const found = finding("a", rule, severity, message, "Luật");
  return [linesOf([found]), groundsPrinted(found)];
}

test.each([
  ["discipline", "Chưa đủ điều kiện theo quy định về kỷ luật."],
  ["membersDiscipline", "Chưa đủ điều kiện theo quy định về kỷ luật."],
  ["leave", "Chưa đủ điều kiện theo quy định về thời gian công tác."],
  ["staffList", "Chưa đủ điều kiện: cần đối chiếu với danh sách nhân sự."],
  ["hold", heldText],
] as const)("of what %s found the council reads the matter alone, without grounds", (rule, printed) => {
  expect(printedOf(rule, "block")).toEqual([[printed], []]);
});

test.each(ruleNames)("of what %s found the council reads what the rule says, and no word more", (rule) => {
  const { councilReads } = checks[rule];
  const matter = typeof councilReads === "object" ? councilReads.matter : "";
  const whole = [["Chưa đủ điều kiện: LÝ DO BÍ MẬT, nghỉ 13,25 ngày (căn cứ Luật)."], ["Luật"]];
  const warned = ["Đủ điều kiện.", "Lưu ý: LÝ DO BÍ MẬT, nghỉ 13,25 ngày."];
  expect({ block: printedOf(rule, "block"), warn: printedOf(rule, "warn") }).toEqual(
    {
      message: { block: whole, warn: [warned, []] },
      messageOfAward: { block: whole, warn: [["Đủ điều kiện."], []] },
      messageOfUnit: { block: whole, warn: [["Đủ điều kiện."], []] },
      matter: {
        block: [[`Chưa đủ điều kiện${matter}.`], []],
        warn: [["Đủ điều kiện.", `Lưu ý${matter}.`], []],
      },
      held: { block: [[heldText], []], warn: [[heldText], []] },
    }[typeof councilReads === "object" ? "matter" : councilReads],
  );
});

test("the council reads no reason of a hold, days of leave or form of discipline, whatever all rules find", () => {
  const read = new Set<RuleName>();
  fc.assert(
    fc.property(anyNominations, (nominations) => {
      for (const found of checkNominations(nominations, school)) {
        read.add(found.rule);
        expect(linesOf([found]).join()).not.toMatch(confidential);
      }
    }),
  );
  expect([...read]).toEqual(expect.arrayContaining(["hold", "discipline", "leave", "membersDiscipline"]));
});
