import { codeKey } from "../../domain/code-key";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import { isGranted } from "../../domain/results/grant";
import { type Called, calledToStage, stageAwards } from "../../domain/results/stage";
import type { StaffMember } from "../../domain/school/staff";
import type { Unit } from "../../domain/school/unit";
import { staff } from "../../register/tables/records/staff";
import { grants } from "../../register/tables/results/grants";
import { units } from "../../register/tables/school/units";
import { twoDigits } from "../../vietnamese/numbers";
import { comparableLabel } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { composingReviewDocument } from "../review/compose-review-document";
import { aboveTables, awardedAbove } from "./awarded-above";
import { grantedDecisions, nothingInForce } from "./granted-decisions";
import { readResults, resultTables } from "./result-sources";

const tables = { ...resultTables, ...aboveTables, staff };

/** Composes the kit of a ceremony: calling order, what the master of ceremonies says, how the certificates lie. */
export function composeCeremonyKit(code: string): Reply {
  return composeDocument(composingCeremonyKit(code));
}

/**
 * What the kit says (`Composing`). It may be prepared before decisions are signed: then it says that it is a draft, and
 * leaves gaps for their numbers.
 */
export function composingCeremonyKit(code: string): Composing {
  return composingReviewDocument(
    "composeCeremonyKit",
    "ceremonyKit",
    code,
    tables,
    (open, { review, settings }) => {
      const read = readResults(open, review.code);
      if (!read.ok) return read;
      const granted = grantedDecisions(open, review.code);
      if (!granted.ok) return granted;
      const lines = open.grants.rows().filter((row) => row.review === review.code);
      const above = awardedAbove(open).filter((row) => row.review === review.code);
      const called = calledToStage(lines, read.value.decided, above, open.awards.rows());
      if (called.length === 0) return failed(nothingInForce(review.code, granted.value));
      const unsigned = called.filter((one) => one.document === null && one.above === null);
      const representativeOf = representatives(open.units.rows(), open.staff.rows());
      const nobody = called.filter((one) => one.kind === "collective" && representativeOf(one) === "");
      return ok({
        data: {
          awards: stageAwards(called, settings.stageGroup),
          decisions: granted.value.flatMap(({ decision, lines: own }) =>
            own.some(isGranted) ? [decision] : [],
          ),
          unsigned: unsigned.length > 0,
          addressOf: addresses(open.staff.rows()),
          representativeOf,
        },
        warnings: [
          ...(unsigned.length === 0 ? [] : [notSigned(unsigned)]),
          ...(nobody.length === 0 ? [] : [noHead(nobody)]),
        ],
      });
    },
  );
}

/** "Ông", "Bà" by the staff list, where its row of the code has the same name; nothing is guessed. */
function addresses(people: readonly StaffMember[]): (code: string, name: string) => string {
  const byCode = new Map(people.map((person) => [codeKey(person.code), person]));
  return (code, name) => {
    const person = code === "" ? undefined : byCode.get(codeKey(code));
    return person && comparableLabel(person.name) === comparableLabel(name) ? addressOf(person) : "";
  };
}

function addressOf({ sex }: StaffMember): string {
  return sex === "male" ? "Ông" : sex === "female" ? "Bà" : "";
}

/** A unit's head comes up for it, addressed where exactly one of the unit's staff has that name. */
function representatives(all: readonly Unit[], people: readonly StaffMember[]): (called: Called) => string {
  const byCode = new Map(all.map((unit) => [codeKey(unit.code), unit]));
  return ({ name, code, unit: of }) => {
    const unit = [code, of]
      .map((each) => byCode.get(codeKey(each)))
      .find((each) => each && comparableLabel(each.name) === comparableLabel(name));
    if (!unit || unit.head.trim() === "") return "";
    const [only, other] = people.filter(
      (person) =>
        codeKey(person.unit) === codeKey(unit.code) &&
        comparableLabel(person.name) === comparableLabel(unit.head),
    );
    const address = only && !other ? addressOf(only) : "";
    return [address, unit.head.trim()].filter((part) => part !== "").join(" ");
  };
}

function notSigned(lines: readonly Called[]): Problem {
  return {
    what: `${twoDigits(lines.length)} lượt nhận chưa có quyết định đã ký: kịch bản ghi “Dự thảo”, số để trống`,
    where: { tab: grants.tab },
    remedy: "Soạn lại sau khi quyết định đã ký, có số",
  };
}

function noHead(lines: readonly Called[]): Problem {
  return {
    what: `Chưa biết ai lên nhận thay: ${lines.map(({ name }) => name).join(", ")}`,
    where: { tab: units.tab },
    remedy: `Ghi ở cột “${units.columns.head.header}”, hoặc điền vào chỗ trống trong kịch bản`,
  };
}
