import { expect, test } from "vitest";
import { referencesText } from "../../../src/domain/awards/ground-reference";
import { type DossierPart, dossierParts, reportPart } from "../../../src/domain/results/dossier-part";
import { dossierPartTable } from "../../../src/register/tables/results/dossier-parts";
import { dayOf } from "../../support/ground-example";

const defaults = dossierPartTable.initial;

/** Code, form, years, mandatory. */
const told = (award: string, kind: "individual" | "collective", day: string, rows = defaults) =>
  dossierParts(rows, { code: award }, kind, dayOf(day)).map(({ part, form, years, mandatory }) =>
    [part, form, years ?? "", mandatory ? "" : "không bắt buộc"].filter((each) => each !== "").join(" "),
  );

const reportOf = (award: string, kind: "individual" | "collective", day: string, rows = defaults) =>
  dossierParts(rows, { code: award }, kind, dayOf(day)).find(({ part }) => part === reportPart(kind));

test("the dossier of a CSTĐ cấp bộ, tỉnh: the submission's papers, then the nominee's, in their order", () => {
  expect(told("CSTDT", "individual", "15/7/2024")).toEqual([
    "TTR",
    "BBH",
    "BBKP không bắt buộc",
    "BCTT-CN Mẫu số 03 3",
    "SK",
    "BSQD không bắt buộc",
  ]);
});

test("CSTĐ toàn quốc needs the minutes of the count, too, and a report of six years; a collective has no initiative", () => {
  expect(told("CSTDTQ", "individual", "15/7/2024").slice(2, 4)).toEqual(["BBKP", "BCTT-CN Mẫu số 03 6"]);
  expect(told("TTLDXS", "collective", "15/7/2024")).toEqual([
    "TTR",
    "BBH",
    "BBKP không bắt buộc",
    "BCTT-TT Mẫu số 02 1",
    "BSQD không bắt buộc",
  ]);
});

test("the forms' numbers change with the decree; that of 2025 is not known, and its note says so", () => {
  const forms = (kind: "individual" | "collective") =>
    ["31/12/2023", "01/01/2024", "30/6/2025", "01/7/2025"].map((day) => reportOf("BK", kind, day)?.form);
  expect(forms("individual")).toEqual(["Mẫu số 02", "Mẫu số 03", "Mẫu số 03", ""]);
  expect(forms("collective")).toEqual(["Mẫu số 01", "Mẫu số 02", "Mẫu số 02", ""]);
  expect(reportOf("BK", "individual", "01/7/2025")?.note).toContain("đối chiếu");
});

test("an award's own row leaves blank what is as for every award, and takes the rest from the general row", () => {
  const report = reportOf("CSTDT", "individual", "15/7/2024");
  expect(report).toMatchObject({ years: 3, copies: 1, form: "Mẫu số 03", mandatory: true });
  expect(referencesText(report?.grounds ?? [])).toBe("ND91; ND98; ND152");
  // An award nobody has a row for, as a Prime Minister's certificate: five years.
  expect(reportOf("BKTTG", "individual", "15/7/2024")?.years).toBe(5);
});

test("the school's own row stands above the pack's; codes are compared without regard to case", () => {
  const general = defaults.find(({ part, award }) => part === "BSQD" && award === "");
  if (!general) throw new Error("no such part");
  const own: DossierPart = { ...general, pack: "", part: "bsqd", mandatory: true };
  const withOwn = told("CSTDT", "individual", "15/7/2024", [...defaults, own]);
  expect(withOwn.at(-1)).toBe("bsqd");
  const ofAward: DossierPart = { ...own, award: "bk", copies: null };
  expect(told("BK", "individual", "15/7/2024", [...defaults, ofAward]).at(-1)).toBe("bsqd");
  expect(told("KNC", "individual", "15/7/2024", [...defaults, ofAward]).at(-1)).toBe("BSQD không bắt buộc");
});
