import { type DocumentKind, everyKind, kinds } from "./kinds";

/** What a document is made for. Its versions, or its letters, have the cause in common and differ by their count. */
export interface DocumentCause {
  readonly kind: DocumentKind;
  /** The code of what it is a document of: a round or a review, as its kind says. */
  readonly subject: string;
  /** The code of its part, "" where the document is of the whole: an award that has a decision of its own. */
  readonly part: string;
}

/**
 * The id of a document: "KH:D1", its second version "KH2:D1", a letter "CVĐĐ1:CN2023", a letter of a part "QĐ1:CN2023:LDTT". Of two
 * documents that differ in cause or count the ids differ, whatever their codes hold (docs/decisions/0015).
 */
export function documentId({ kind, subject, part }: DocumentCause, count: number): string {
  const { prefix, succession } = kinds[kind];
  const counted = succession === "letters" || count > 1 ? `${prefix}${count}` : prefix;
  return [counted, subject, ...(part === "" ? [] : [part])].map(escaped).join(":");
}

/** The cause and the count an id was made of, null where it was not made by `documentId`. */
export function readDocumentId(id: string): (DocumentCause & { readonly count: number }) | null {
  const [, prefix = "", count = "1", subject = "", part = ""] = shape.exec(id) ?? [];
  const kind = everyKind.find((candidate) => kinds[candidate].prefix === prefix);
  if (kind === undefined) return null;
  const read = { kind, subject: unescaped(subject), part: unescaped(part), count: Number(count) };
  return documentId(read, read.count) === id ? read : null;
}

const shape = /^(\p{Lu}+)(\d+)?:((?:[^:~]|~[:~])+)(?::((?:[^:~]|~[:~])+))?$/u;

/** A colon within a code is no separator: it and the sign that says so have a "~" before them. */
function escaped(code: string): string {
  return code.replace(/[:~]/g, "~$&");
}

function unescaped(code: string): string {
  return code.replace(/~([:~])/g, "$1");
}

/**
 * What the ids of these kinds began with before decision 0015: "KH-D1", its second version "KH-D1.2"; a letter
 * "CV-CN2023-1". Such rows and files stay what they are.
 */
const formerPrefixes: Partial<Record<DocumentKind, string>> = {
  plan: "KH",
  reminder: "CV",
  nominationList: "DS",
  appraisal: "BC",
};

/** The id the document would have had before decision 0015, null where there was none. It may mean another document, too. */
export function formerId({ kind, subject, part }: DocumentCause, count: number): string | null {
  const prefix = formerPrefixes[kind];
  if (prefix === undefined || part !== "") return null;
  if (kinds[kind].succession === "letters") return `${prefix}-${subject}-${count}`;
  return `${prefix}-${subject}${count === 1 ? "" : `.${count}`}`;
}

/**
 * The count of a document that stands in the book under an id, of today or of before decision 0015; null for an id that
 * a person made up. A former id alone could mean several documents; with what the row says of its cause it means one.
 */
export function countOf(id: string, cause: DocumentCause): number | null {
  const read = readDocumentId(id);
  if (read !== null) return read.kind === cause.kind ? read.count : null;
  const count = Number(/[.-](\d+)$/.exec(id)?.[1] ?? 1);
  return [1, count].find((candidate) => formerId(cause, candidate) === id) ?? null;
}
