import { expect, test } from "vitest";
import { templateTitle } from "../../../src/documents/engine/files";
import {
  agencyIn,
  documentKindLabels,
  documentSymbol,
  everyKind,
  isByCouncil,
  kindInSentence,
  kinds,
} from "../../../src/domain/papers/kinds";

test("no two kinds share what their ids begin with, their label or the name of their template", () => {
  for (const part of ["prefix", "label", "name"] as const) {
    expect(new Set(everyKind.map((kind) => kinds[kind][part])).size).toBe(everyKind.length);
  }
  expect(everyKind.filter((kind) => !/^\p{Lu}+$/u.test(kinds[kind].prefix))).toEqual([]);
  expect(everyKind.length).toBeGreaterThan(3);
});

test("drop-downs offer the kinds in the order of the registry", () => {
  expect(Object.entries(documentKindLabels).slice(0, 6)).toEqual([
    ["plan", "Kế hoạch"],
    ["program", "Chương trình"],
    ["guideline", "Hướng dẫn"],
    ["launchLetter", "Công văn phát động"],
    ["planDecision", "Quyết định ban hành kế hoạch"],
    ["reminder", "Công văn đôn đốc"],
  ]);
  expect(kindInSentence("appraisal")).toBe("báo cáo thẩm định");
  expect(templateTitle("nominationList")).toBe("Mẫu Danh sách tổng hợp đề nghị");
});

test("a named kind's symbol is TYPE-AGENCY without a third group, a công văn's AGENCY-UNIT", () => {
  expect(documentSymbol("plan", "CĐKTKT", "TCHC")).toBe("KH-CĐKTKT");
  expect(documentSymbol("reminder", "HĐTĐKT", "TCHC")).toBe("HĐTĐKT-TCHC");
  expect(documentSymbol("reminder", "HĐTĐKT", "")).toBe("HĐTĐKT");
  expect([agencyIn("plan", "KH-CĐN-X"), agencyIn("reminder", "HĐTĐKT-TCHC")]).toEqual(["CĐN-X", "HĐTĐKT"]);
});

test("the appraisal report is the council's whatever the settings say; others are issued as they say", () => {
  const issued = (kind: (typeof everyKind)[number]) => [
    isByCouncil(kind, "council"),
    isByCouncil(kind, "school"),
  ];
  expect(issued("appraisal")).toEqual([true, true]);
  expect(issued("nominationList")).toEqual([true, false]);
});
