import type { DriveStore } from "./drive-store";
import { comparisonTest, type FileTest, InvalidQuery, membershipTest, propertyTest } from "./query-terms";
import { type Token, tokensOf } from "./query-words";

/**
 * Reads the search language of `Drive.Files.list`: `and`, `or`, `not`, parentheses, and the terms of `query-terms.ts`. In
 * texts `\'` and `\\` are escapes. Gives `undefined` for what Google would call an "Invalid Value"; valid terms that are not
 * emulated throw their names.
 */
export function readQuery(query: string, store: DriveStore, user: string): FileTest | undefined {
  const list = tokensOf(query);
  if (list === undefined) return undefined;
  try {
    return parse(list, store, user);
  } catch (error) {
    if (error instanceof InvalidQuery) return undefined;
    throw error;
  }
}

function parse(list: readonly Token[], store: DriveStore, user: string): FileTest {
  const searched = { store, user };
  let position = 0;
  const isNext = (text: string): boolean => list[position]?.kind !== "text" && list[position]?.text === text;
  const skip = (text: string): boolean => {
    if (!isNext(text)) return false;
    position += 1;
    return true;
  };
  const need = (text: string): void => {
    if (!skip(text)) throw new InvalidQuery();
  };
  const take = (...kinds: readonly Token["kind"][]): Token => {
    const token = list[position];
    if (token === undefined || !kinds.includes(token.kind)) throw new InvalidQuery();
    position += 1;
    return token;
  };

  function either(): FileTest {
    let test = both();
    while (skip("or")) {
      const [left, right] = [test, both()];
      test = (file) => left(file) || right(file);
    }
    return test;
  }

  function both(): FileTest {
    let test = single();
    while (skip("and")) {
      const [left, right] = [test, single()];
      test = (file) => left(file) && right(file);
    }
    return test;
  }

  function single(): FileTest {
    if (skip("not")) {
      const test = single();
      return (file) => !test(file);
    }
    if (skip("(")) {
      const test = either();
      need(")");
      return test;
    }
    const first = take("word", "text");
    if (first.kind === "text") {
      need("in");
      return membershipTest(first.text, take("word").text, searched);
    }
    if (skip("has")) return property(first.text);
    const operator = take("mark", "word").text;
    const { text: value, kind } = take("word", "text");
    if (kind === "mark") throw new InvalidQuery();
    return comparisonTest({ field: first.text, operator, value, kind }, searched);
  }

  function property(field: string): FileTest {
    need("{");
    need("key");
    need("=");
    const key = take("text").text;
    need("and");
    need("value");
    need("=");
    const value = take("text").text;
    need("}");
    return propertyTest(field, key, value);
  }

  const test = either();
  if (position < list.length) throw new InvalidQuery();
  return test;
}
