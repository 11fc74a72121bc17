import { describe, expect, test } from "vitest";
import { figuresText, outcomeOf } from "./figures";
import { layouts } from "./layouts";
import { tableOf } from "./tables";

/**
 * The law of reading pasted lists: a row whose facts are known, printed in whatever layout schools use, is read right or
 * told; never is anything else kept in silence, and nobody is nominated whom the list does not name. `TABLES=10000 SEED=1
 * npx vitest run test/domain/pasted/layouts` prints and reads as many tables as you like, and shows the figures by layout.
 */
const { TABLES = "480", SEED = "1" } = process.env;

describe(`${TABLES} tables from seed ${SEED} on`, () => {
  const outcome = outcomeOf(Number(TABLES), Number(SEED));
  if (process.env.TABLES !== undefined) console.log(figuresText(outcome));

  test("no row is read wrong in silence, and none is invented", () => {
    expect(outcome.wrong.join("\n\n")).toBe("");
  });

  test("of the rows that need no guess at least 95 in 100 are right without a click", () => {
    const { clear, clearRight } = outcome.all;
    expect(clear).toBeGreaterThan(Number(TABLES));
    expect(clearRight / clear).toBeGreaterThanOrEqual(0.95);
  });
});

test("there are at least thirty layouts, each of another name, and a seed prints the same table twice", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(30);
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
  for (const seed of [3, 44, 999]) expect(tableOf(seed)).toEqual(tableOf(seed));
});
