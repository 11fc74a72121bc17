import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutFailing } from "../../../../src/domain/review/intake/isolation";
import {
  derive,
  desk,
  kept,
  nothingChecked,
  person,
  receive,
  response,
  standing,
} from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

test("any items that throw are left out, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 20 }), fc.uniqueArray(fc.nat(40)), (items, bad) => {
      const failed = withoutFailing(items, (left) => {
        const found = left.find((item) => bad.includes(item));
        if (found !== undefined) throw new Error(`no ${found}`);
        return left.length;
      });
      const wanted = items.filter((item) => bad.includes(item));
      expect(failed.failing.map(({ item }) => item)).toEqual(wanted);
      expect(failed.value).toBe(items.length - wanted.length);
    }),
  );
});

test("work that throws over nothing at all is no item's fault", () => {
  const work = () => {
    throw new Error("the register");
  };
  expect(() => withoutFailing([1, 2], work)).toThrow("the register");
});

const honest = [
  response("r1", july(1), person("GV001", "Trần Thị Mẫu")),
  response("r3", july(3), { ...person("GV002", "Lê Văn Thử"), unitCode: "dl-19bd" }),
];
const hostile = response("r2", july(2), person("GV077", "Hồ Văn Lạ"));

test("a submission without which alone the rest can be derived waits in quarantine with the fault's words", () => {
  const check = (nominations: readonly { readonly code: string }[]) => {
    if (nominations.some(({ code }) => code === "GV077")) throw new TypeError("x is undefined");
    return nothingChecked;
  };
  const ledger = receive([], [...honest, hostile]);
  const state = derive(ledger, { check });
  expect(standing(state)).toEqual(["K-CK/GV001/LDTT active", "K-DL/GV002/LDTT active"]);
  expect(state.nominations).toEqual(derive(receive([], honest)).nominations);
  expect(desk(state)).toEqual([
    "Sổ gặp lỗi khi đọc lần gửi này nên để riêng, các lần gửi khác vẫn được nhận; báo người phụ trách kỹ thuật (TypeError: x is undefined)",
  ]);
  expect(state.quarantine[0]?.text).toContain("Họ và tên: Hồ Văn Lạ");
  expect(derive(ledger, { check, ...kept(state) })).toEqual(state);
});

test("a submission whose rows the register refuses waits in quarantine with the reason", () => {
  const ledger = receive([], [...honest, hostile]);
  const state = derive(ledger, { setAside: new Map([["r2#1", "Sổ không ghi được"]]) });
  expect(standing(state)).toEqual(["K-CK/GV001/LDTT active", "K-DL/GV002/LDTT active"]);
  expect(desk(state)).toEqual(["Sổ không ghi được"]);
});
