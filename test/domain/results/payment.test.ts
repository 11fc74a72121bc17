import { expect, test } from "vitest";
import type { Grant } from "../../../src/domain/results/grant";
import { type Payment, paymentState, sumOf } from "../../../src/domain/results/payment";
import { grantRows } from "../../support/decisions";

const paid = (number: number, amount: number, returned = 0): Payment => {
  const { document, name } = grantRows()[number - 1] ?? missing();
  return { document, number, name, amount, paidOn: null, returned };
};

/** Numbers and sums to pay, and to take back. */
function told(changed: ReadonlyMap<number, Partial<Grant>>, payments: readonly Payment[]) {
  const { toPay, toReturn, paid: stays, elsewhere } = paymentState(grantRows(changed), payments);
  const sums = (all: typeof toPay) => all.map(({ grant, amount }) => [grant.number, amount]);
  return {
    toPay: sums(toPay),
    toReturn: sums(toReturn),
    stays,
    elsewhere: elsewhere.map(({ number }) => number),
  };
}

test("what is granted and not paid is to be paid; a second list has the rest alone", () => {
  expect(told(new Map(), [paid(1, 540_000), paid(3, 540_000)])).toEqual({
    toPay: [
      [2, 540_000],
      [4, 540_000],
      [5, 540_000],
    ],
    toReturn: [],
    stays: 1_080_000,
    elsewhere: [],
  });
});

test("of an annulled grant nothing is paid, and what was paid has to come back until it did", () => {
  const annulled = new Map([[2, { state: "annulled" as const }]]);
  expect(told(annulled, []).toPay.map(([number]) => number)).toEqual([1, 3, 4, 5]);
  expect(told(annulled, [paid(2, 540_000)]).toReturn).toEqual([[2, 540_000]]);
  expect(told(annulled, [paid(2, 540_000, 200_000)]).toReturn).toEqual([[2, 340_000]]);
  expect(told(annulled, [paid(2, 540_000, 540_000)]).toReturn).toEqual([]);
});

test("a corrected reward is paid in addition, or the rest comes back", () => {
  const corrected = new Map([
    [1, { state: "corrected" as const, reward: 600_000 }],
    [2, { state: "corrected" as const, reward: 500_000 }],
  ]);
  const state = told(
    corrected,
    [1, 2, 3, 4, 5].map((number) => paid(number, 540_000)),
  );
  expect([state.toPay, state.toReturn]).toEqual([[[1, 60_000]], [[2, 40_000]]]);
});

test("who is paid by another decision is counted, not paid; who has no money without a reason is not", () => {
  const changed = new Map([
    [1, { reward: 0, rewardNote: "hưởng mức thưởng của Chiến sĩ thi đua cơ sở" }],
    [2, { reward: 0 }],
  ]);
  const { toPay, elsewhere } = told(changed, []);
  expect([toPay.map(([number]) => number), elsewhere]).toEqual([[3, 4, 5], [1]]);
  expect(sumOf(paymentState(grantRows(changed), []).toPay)).toBe(1_620_000);
});

test("payments of another decision say nothing", () => {
  expect(told(new Map(), [{ ...paid(1, 540_000), document: "QĐ2:CN-2023:LDTT" }]).toPay).toHaveLength(5);
});

function missing(): never {
  throw new Error("no such grant");
}
