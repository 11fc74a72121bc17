import fc from "fast-check";
import { expect, test } from "vitest";
import { type Appraisal, appraisedNominations } from "../../../../src/domain/review/appraisal";
import {
  type CheckSources,
  checkedNominations,
} from "../../../../src/domain/review/checks/check-nominations";
import type { Nomination } from "../../../../src/domain/review/nomination";
import { empty, nominate, nominateUnit, rule } from "../../../support/example-school/nominations";
import { member, past, staffYear } from "../../../support/example-school/people";
import { dayOf } from "../../../support/ground-example";

/** A hold of today on somebody. */
function held(code: string, name: string): CheckSources["holds"][number] {
  return { code, name, from: dayOf("01/7/2023"), until: null, reason: "đơn tố cáo" };
}

const rules = [rule("", "hold"), rule("", "discipline")];
/** The one that something stands against, a colleague, and two of one name. */
const staff = [
  member("009", "Trần Thị Mẫu"),
  member("010", "Lê Văn Thử"),
  member("011", "Đỗ Thử Trùng"),
  member("012", "Đỗ Thử Trùng"),
];

/** What is found of one nomination, rule and severity, and what it comes to. */
function told(one: Partial<Nomination>, more: Partial<CheckSources>) {
  const nominations = [nominate("a", "GK", { code: "009", ...one })];
  const { findings, known } = checkedNominations(nominations, { ...empty, rules, staff, ...more });
  const [appraised] = appraisedNominations(nominations, findings, known);
  return [...findings.map(({ rule: name, severity }) => `${name} ${severity}`), appraised?.appraisal];
}

/** Ways of writing somebody that are not the code of the list under the name of the list. */
const wrongly: readonly (readonly [string, Partial<Nomination>])[] = [
  ["a code whose zeros a spreadsheet ate", { code: "9" }],
  ["such a code and another name", { code: "9", name: "Trần Thị Mẩu" }],
  ["a colleague's code", { code: "010" }],
  ["a code that nobody has", { code: "777" }],
  ["the code beside a colleague's name", { name: "Lê Văn Thử" }],
  ["the name alone", { code: "" }],
  ["the name alone, behind a form of address", { code: "", name: "Đ/c Trần Thị Mẫu" }],
  ["the name alone, behind another", { code: "", name: "Bà Trần Thị Mẫu" }],
  ["the name alone, by another unit", { code: "", unit: "K-DL" }],
  ["a code that nobody has, by another unit", { code: "777", unit: "K-DL" }],
  ["the name and a class", { code: "", className: "K45A" }],
  ["a class and a student's code", { code: "SV07", className: "K45A" }],
  ["a class and the code without zeros", { code: "9", className: "K45A" }],
];

test.each(wrongly)("holds and discipline are found under %s, for a person to see", (_, one) => {
  const disciplined = { staffYears: [staffYear("009", { discipline: "warning" })] };
  expect([
    told(one, { holds: [held("009", "Trần Thị Mẫu")] }),
    told(one, disciplined),
    told(one, {}),
  ]).toEqual([["hold review", "toIdentify"], ["discipline review", "toIdentify"], ["toIdentify"]]);
});

test("who is nominated by the code and name of the list is held or not, whoever else is", () => {
  expect([
    told({}, { holds: [held("009", "Trần Thị Mẫu")] }),
    told({ unit: "K-DL" }, { holds: [held("009", "")] }),
    told({}, { staffYears: [staffYear("009", { discipline: "warning" })] }),
    told({}, { holds: [held("010", "Lê Văn Thử")] }),
    told({ code: "011", name: "Đỗ Thử Trùng" }, { holds: [held("012", "Đỗ Thử Trùng")] }),
    told({}, {}),
  ]).toEqual([
    ["hold block", "held"],
    ["hold block", "held"],
    ["discipline block", "blocked"],
    ["eligible"],
    ["eligible"],
    ["eligible"],
  ]);
});

test("a hold that was typed with a wrong code is found by the name, or by the code without zeros", () => {
  expect([
    told({}, { holds: [held("", "Trần Thị Mẫu")] }),
    told({}, { holds: [held("9", "")] }),
    told({}, { holds: [held("010", "Trần Thị Mẫu")] }),
    // A colleague of that code is held, unless the name says that somebody else is meant: then a person decides.
    told({ code: "010", name: "Lê Văn Thử" }, { holds: [held("010", "Trần Thị Mẫu")] }),
  ]).toEqual([
    ["hold review", "toIdentify"],
    ["hold review", "toIdentify"],
    ["hold review", "toIdentify"],
    ["hold block", "held"],
  ]);
});

test("two of a name: whichever of them something stands against, it is found under the name alone", () => {
  const trung = { code: "", name: "Đỗ Thử Trùng" };
  expect([
    told(trung, { staffYears: [staffYear("012", { discipline: "reprimand" })] }),
    told(trung, { staffYears: [staffYear("012", { discipline: "none" })] }),
    told(trung, { holds: [held("012", "Đỗ Thử Trùng")] }),
  ]).toEqual([["discipline review", "toIdentify"], ["toIdentify"], ["hold review", "toIdentify"]]);
});

test("students are known by their code and class, unless the register knows the code or the name otherwise", () => {
  const student = { code: "SV01", name: "Sinh Viên Thử", className: "K45A" };
  const history = past("SV01", "GK", "2021-2022", { name: "Sinh Viên Thử" });
  expect([
    told(student, {}),
    told(student, { pastAwards: [history] }),
    told(student, { holds: [held("SV01", "Sinh Viên Thử")] }),
    told({ ...student, code: "" }, {}),
    told({ ...student, code: "SV1" }, { holds: [held("SV01", "Sinh Viên Khác")] }),
    told({ ...student, code: "SV1" }, { pastAwards: [history] }),
    told({ ...student, code: "SV02" }, { holds: [held("SV01", "Sinh Viên Thử")] }),
    told({ ...student, code: "010" }, {}),
  ]).toEqual([
    ["eligible"],
    ["eligible"],
    ["hold block", "held"],
    ["toIdentify"],
    ["hold review", "toIdentify"],
    ["toIdentify"],
    ["hold review", "toIdentify"],
    ["toIdentify"],
  ]);
});

test("a school that keeps no list takes codes for their owners', and names for nobody's", () => {
  const none = { staff: [] };
  expect([
    told({}, none),
    told({ code: "" }, none),
    told({}, { ...none, holds: [held("009", "Trần Thị Mẫu")] }),
    told({ code: "9" }, { ...none, holds: [held("009", "Trần Thị Mẫu")] }),
    told({ code: "010", name: "Lê Văn Thử" }, { ...none, holds: [held("009", "Trần Thị Mẫu")] }),
  ]).toEqual([
    ["eligible"],
    ["toIdentify"],
    ["hold block", "held"],
    ["hold review", "toIdentify"],
    ["eligible"],
  ]);
});

test("a unit's code beside another unit's name may be either's", () => {
  const unit = (code: string, name: string) => {
    const nominations = [nominateUnit("u", "GK", { code, name })];
    const { findings, known } = checkedNominations(nominations, {
      ...empty,
      rules,
      holds: [held("K-DL", "Khoa Du lịch")],
    });
    return appraisedNominations(nominations, findings, known).map(({ appraisal }): Appraisal => appraisal);
  };
  expect([
    unit("", "Khoa Cơ khí"),
    unit("K-CK", "Khoa Cơ khí"),
    unit("K-DL", "Khoa Cơ khí"),
    unit("K-CK", "Khoa Du lịch"),
    unit("", "Khoa Du lịch"),
    unit("", "Tổ Thử"),
  ]).toEqual([["eligible"], ["eligible"], ["toIdentify"], ["toIdentify"], ["held"], ["eligible"]]);
});

test("of the staff nobody's appraisal tells of a hold but of those who are held by their own code", () => {
  const people = fc.constantFrom(...staff);
  const written = fc.record({
    who: people,
    code: fc.option(fc.constantFrom("9", "010", "777", ""), { nil: null }),
    unit: fc.constantFrom("K-CK", "K-DL"),
    className: fc.constantFrom("", "", "K45A"),
  });
  fc.assert(
    fc.property(fc.array(written, { maxLength: 8 }), fc.subarray(staff), (wanted, onHold) => {
      const nominations = wanted.map(({ who, code, ...rest }, index) =>
        nominate(`n${index}`, "GK", { ...rest, name: who.name, code: code ?? who.code }),
      );
      const appraise = (holds: CheckSources["holds"]) => {
        const { findings, known } = checkedNominations(nominations, { ...empty, rules, staff, holds });
        return appraisedNominations(nominations, findings, known).map(({ appraisal }) => appraisal);
      };
      const [without, withHolds] = [[], onHold.map(({ code, name }) => held(code, name))].map(appraise);
      expect(
        withHolds?.map((appraisal, index) => (appraisal === "held" ? without?.[index] : appraisal)),
      ).toEqual(without);
      for (const [index, appraisal] of (withHolds ?? []).entries())
        if (appraisal === "held") expect(onHold.map(({ code }) => code)).toContain(nominations[index]?.code);
    }),
  );
});
