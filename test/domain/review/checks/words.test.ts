import { expect, test } from "vitest";
import type { Award } from "../../../../src/domain/awards/award";
import {
  check,
  nominate,
  nominateMembers,
  nominateUnit,
  rule,
} from "../../../support/example-school/nominations";
import { members, staffYear } from "../../../support/example-school/people";
import { award } from "../../../support/example-school/school";

test("an award is called by the way of writing its code with its Đ, else by its name, else by its code", () => {
  const called = (code: string, name: string, more: Partial<Award> = {}) =>
    check([nominate("a", "GK")], {
      rules: [rule("GK", "requires", { base: [code] })],
      awards: [award("GK", "Giấy khen", 1), award(code, name, 2, more)],
    }).map(({ message }) =>
      message.replace("Chưa có hoặc chưa được đề nghị ", "").replace(" cùng năm học", ""),
    );
  expect([
    called("LDTT", "Lao động tiên tiến", { aliases: ["Lao động TT", "LĐTT"] }),
    called("LDtd", "Lao động", { aliases: ["LĐtđ"] }),
    called("LDTT", "Lao động tiên tiến", { aliases: ["LĐ"] }),
    called("LDTT", ""),
  ]).toEqual([["LĐTT"], ["LĐtđ"], ["Lao động tiên tiến"], ["LDTT"]]);
});

test("three are told by name, of more three and how many more", () => {
  const told = (n: number) =>
    check([nominateUnit("u", "TTLDTT"), ...nominateMembers(n, "LDTT")], {
      rules: [rule("TTLDTT", "membersDiscipline")],
      staff: members(n),
      staffYears: members(n).map(({ code }) => staffYear(code, { discipline: "warning" })),
    }).map(({ message }) => message.slice(message.indexOf(": ") + 2));
  const three = "Trần Thị Mẫu (GV001), Lê Văn Thử (GV002), Phạm Thị Nháp (GV003)";
  expect([told(3), told(4)]).toEqual([[three], [`${three} và 1 trường hợp khác`]]);
});
