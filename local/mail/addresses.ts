export interface Address {
  /** As it was written, e.g. `"Lan, Ms" <lan@example.com>`. */
  readonly text: string;
  /** Without the name: `lan@example.com`. */
  readonly bare: string;
  readonly isValid: boolean;
}

/** Letters of ASCII on both sides of one @, and a dot in the domain. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:\.[A-Za-z\d-]+)+$/;
const WITH_NAME = /^(?:"[^"]*"|[^<>"]*)\s*<([^<>]*)>$/;

/** The addresses of a list with commas, bare or as `Name <address>`; commas between quotes do not count. */
export function addressesIn(list: string): readonly Address[] {
  if (list.trim() === "") return [];
  const outsideQuotes = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
  return list.split(outsideQuotes).map((part) => {
    const text = part.trim();
    const bare = WITH_NAME.exec(text)?.[1] ?? text;
    return { text, bare, isValid: ADDRESS.test(bare) && !bare.includes("..") };
  });
}
