/** A piece of a search: a mark or operator, a word, or a quoted text. */
export type Token = { readonly kind: "mark" | "word" | "text"; readonly text: string };

const TOKEN = /\s*(?:([()={}]|!=|<=|>=|<|>)|'((?:[^'\\]|\\.)*)'|([A-Za-z]+(?:\.[A-Za-z]+)?))/y;

/** The pieces of a search in the language of `Drive.Files.list`; `undefined` where something is none. */
export function tokensOf(query: string): Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = query.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(query);
    if (match === null) return undefined;
    const [, mark, quoted, word] = match;
    if (quoted !== undefined) found.push({ kind: "text", text: quoted.replace(/\\(.)/g, "$1") });
    else if (word !== undefined) found.push({ kind: "word", text: word });
    else found.push({ kind: "mark", text: mark ?? "" });
  }
  return found;
}
