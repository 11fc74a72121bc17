import fc from "fast-check";
import { modeNames, shapeNames } from "../../../src/domain/review/intake/choices";
import type { FormResponse } from "../../../src/domain/review/submission";
import { pasted, response } from "./intake";
import { july } from "./review";

/**
 * A unit's day: what its responses said at each time, first sending and edits. An edit never goes back to answers the
 * response had before: those are no new revision, so that the time of the last one read stands. Nor does it lose the
 * unit's code: while it waits to be assigned, what stood stands, if it was read.
 */
export type History = readonly FormResponse[];

const nominee = fc.constantFrom(
  "GV001|Trần Thị Mẫu",
  "GV002|Lê Văn Thử",
  "|Nguyễn Văn Hòa",
  "|NGUYỄN VĂN HOÀ",
  "-|Phạm Thị Nháp",
);
const line = fc
  .tuple(nominee, fc.constantFrom("LDTT", "CSTDCS", "Danh hiệu lạ", ""))
  .map((of) => of.join("|"));
const common = {
  mode: fc.constantFrom(...Object.values(modeNames)),
  unitCode: fc.constantFrom("ck-7f3a", "ck-7f3a", "dl-19bd", "sai"),
  closed: fc.constantFrom("", "Đã chốt danh sách", "Chưa chốt"),
};
const list = fc.record({
  ...common,
  shape: fc.constant(shapeNames.list),
  list: fc
    // A blank award below another is a guess: what waits has laws of its own.
    .array(line, { maxLength: 4 })
    .map((lines) => lines.map((each) => (each.endsWith("|") ? `${each}Danh hiệu lạ` : each)))
    .map((lines) => pasted(...lines).list),
});
const person = fc
  .tuple(fc.record({ ...common, shape: fc.constant(shapeNames.individual) }), line)
  .map(([of, typed]) => {
    const [code = "", name = "", awards = ""] = typed.split("|");
    return { ...of, code, name, awards };
  });
const values = fc.oneof({ weight: 3, arbitrary: person }, { weight: 1, arbitrary: list });

export const histories: fc.Arbitrary<History> = fc
  .array(fc.tuple(fc.constantFrom("r1", "r2", "r3", "r4"), values, fc.nat(2)), { minLength: 1, maxLength: 9 })
  .map((events) => {
    let minutes = 0;
    const codes = new Map<string, string>();
    const seen = new Set<string>();
    return events.flatMap(([id, values, wait]) => {
      const of = {
        ...values,
        unitCode: values.unitCode === "sai" ? (codes.get(id) ?? "sai") : values.unitCode,
      };
      if (of.unitCode !== "sai") codes.set(id, of.unitCode);
      const said = JSON.stringify([id, of]);
      if (seen.has(said)) return [];
      seen.add(said);
      minutes += wait;
      return [response(id, { ...july(5), minute: minutes }, { ...of })];
    });
  });

/** What the forms give: each response as it stands after the first `count` events. */
export function standingAfter(events: History, count: number): readonly FormResponse[] {
  return [...new Map(events.slice(0, count).map((each) => [each.response, each])).values()];
}
