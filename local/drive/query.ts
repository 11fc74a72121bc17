import { type DriveFile, type DriveStore, isTrashed, rootOf } from "./drive-store";

/** Whether a file fits a search. */
export type FileTest = (file: DriveFile) => boolean;

const TOKEN = /\s*(?:([()={}])|(!=)|'((?:[^'\\]|\\.)*)'|([A-Za-z]+))/y;

type Token = { readonly kind: "mark" | "word" | "text"; readonly text: string };

function tokens(query: string): Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = query.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(query);
    if (match === null) return undefined;
    const [, mark, unequal, quoted, word] = match;
    if (quoted !== undefined) found.push({ kind: "text", text: quoted.replace(/\\(.)/g, "$1") });
    else if (word !== undefined) found.push({ kind: "word", text: word });
    else found.push({ kind: "mark", text: mark ?? unequal ?? "" });
  }
  return found;
}

/** Thrown inside the parser alone, to leave it. */
class InvalidQuery extends Error {}

/**
 * Reads the search language of `Drive.Files.list`, as far as it is emulated: `and`, `or`, `not`, parentheses;
 * `appProperties has { key='k' and value='v' }`; `mimeType =` and `!=`; `name =` and `contains` (which matches the
 * beginnings of words, as Google says of names); `'id' in parents`; `trashed =`. In texts `\'` and `\\` are escapes.
 * Gives `undefined` for what Google would call an "Invalid Value" — and for all that is not emulated.
 */
export function readQuery(query: string, store: DriveStore, user: string): FileTest | undefined {
  const list = tokens(query);
  if (list === undefined) return undefined;
  try {
    return parse(list, store, user);
  } catch (error) {
    if (error instanceof InvalidQuery) return undefined;
    throw error;
  }
}

function parse(list: readonly Token[], store: DriveStore, user: string): FileTest {
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
  const word = (kind: "word" | "text"): string => {
    const token = list[position];
    if (token?.kind !== kind) throw new InvalidQuery();
    position += 1;
    return token.text;
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
    return list[position]?.kind === "text" ? inParents() : field(word("word"));
  }

  function inParents(): FileTest {
    const named = word("text");
    need("in");
    need("parents");
    const id = named === "root" ? rootOf(user) : named;
    return (file) => file.parents.includes(id);
  }

  function field(name: string): FileTest {
    if (name === "trashed") return trashed();
    if (name === "appProperties") return appProperty();
    if (name === "mimeType") {
      const negated = skip("!=");
      if (!negated) need("=");
      const mimeType = word("text");
      return (file) => (file.mimeType === mimeType) !== negated;
    }
    if (name !== "name") throw new InvalidQuery();
    if (skip("contains")) return nameContains(word("text"));
    need("=");
    const exact = word("text");
    return (file) => file.name === exact;
  }

  function trashed(): FileTest {
    const negated = skip("!=");
    if (!negated) need("=");
    const value = word("word");
    if (value !== "true" && value !== "false") throw new InvalidQuery();
    const wanted = (value === "true") !== negated;
    return (file) => isTrashed(store, file) === wanted;
  }

  function appProperty(): FileTest {
    need("has");
    need("{");
    need("key");
    need("=");
    const key = word("text");
    need("and");
    need("value");
    need("=");
    const value = word("text");
    need("}");
    return (file) => file.appProperties[key] === value;
  }

  const test = either();
  if (position < list.length) throw new InvalidQuery();
  return test;
}

function nameContains(text: string): FileTest {
  const wanted = text.toLowerCase();
  return (file) => {
    const name = file.name.toLowerCase();
    for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
    }
    return false;
  };
}
