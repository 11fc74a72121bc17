import { expect, test } from "vitest";
import { remembered, rememberedOf } from "../../src/vietnamese/remembered";

test("a short text is worked out once, a long one each time, and both come out as they would", () => {
  const asked: number[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text.length);
    return text.length;
  });
  const texts = ["Khoa Mộc", "", "a".repeat(300), "a".repeat(301)];
  expect([...texts, ...texts].map(lengthOf)).toEqual([8, 0, 300, 301, 8, 0, 300, 301]);
  expect(asked).toEqual([8, 0, 300, 301, 301]);
});

test("what is worked out of a thing is its own, null too; one that looks like it is another", () => {
  const asked: (readonly string[])[] = [];
  const firstOf = rememberedOf((list: readonly string[]) => {
    asked.push(list);
    return list[0] ?? null;
  });
  const [full, like, none] = [["LDTT"], ["LDTT"], []];
  expect([full, none, full, none, like].map(firstOf)).toEqual(["LDTT", null, "LDTT", null, "LDTT"]);
  expect(asked).toEqual([full, none, like]);
});
