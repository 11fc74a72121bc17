import { expect, test } from "vitest";
import { playYears } from "../../scripts/years";

test("a submission in the third year reads as much as in the first, with as many calls", () => {
  const [first, ...later] = playYears(3, { submissions: 8, length: 3600 });
  expect(later.map(({ calls }) => calls)).toEqual([first?.calls, first?.calls]);
  // Eight summaries stand in the ledger and with the nominations; three years of them would be three times as much.
  expect(first?.characters).toBeGreaterThan(2 * 8 * 3600);
  for (const { characters } of later) expect(characters / (first?.characters ?? 1)).toBeLessThan(1.2);
});
