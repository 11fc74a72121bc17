import { expect, test } from "vitest";
import { askedFor, partHelp } from "../../src/forms/asked-parts";
import { rule } from "../support/example-school/nominations";
import { award } from "../support/example-school/school";

const awards = [award("LDTT", "Lao động tiên tiến", 7), award("GK", "Giấy khen", 10)];

test("a part is asked for by the awards a blocking rule names, and by all where the rule is for all", () => {
  const both = "Bắt buộc khi đề nghị Lao động tiên tiến; Giấy khen.";
  const praise = "Bắt buộc khi đề nghị Giấy khen.";
  const told = (...rules: Parameters<typeof askedFor>[2]) => askedFor("summary", awards, rules);
  expect(told()).toBe("");
  expect(told(rule("GK", "summary"))).toBe(praise);
  expect(told(rule("GK", "summary", { severity: "warn" }))).toBe("");
  expect(told(rule("GK", "product"))).toBe("");
  expect(told(rule("", "summary"))).toBe(both);
  expect(told(rule("GK", "summary", { category: "GV" }))).toBe(praise);
  // What the award's own row says holds before the row for all.
  expect(told(rule("", "summary"), rule("LDTT", "summary", { severity: "warn" }))).toBe(praise);
});

test("a question that no award asks for, and that needs no other word, has no help", () => {
  expect(partHelp("product", awards, [])).toEqual({});
  expect(partHelp("product", awards, [], "Nếu có.")).toEqual({ help: "Nếu có." });
  expect(partHelp("product", awards, [rule("GK", "product")], "Nếu có.")).toEqual({
    help: "Bắt buộc khi đề nghị Giấy khen. Nếu có.",
  });
});
