import { checkFormat } from "../../src/documents/format/check-format";
import { readDocx } from "../../src/documents/format/docx/read-docx";
import { profileOf } from "../../src/documents/format/profile";
import type { FormatRuleName } from "../../src/documents/format/rules/rules";
import type { DocumentKind } from "../../src/domain/papers/kinds";
import { type Edit, edited } from "./edited-docx";
import { sampleDocuments } from "./sample-documents";

/** What a check finds, a line a finding: "wrong margins: Lề trái …". */
export function found(
  content: Uint8Array,
  kind: DocumentKind,
  ownAgencies: readonly string[] = [],
): readonly string[] {
  const document = readDocx(content);
  if (document === null) throw new Error("No .docx could be read");
  return checkFormat(document, profileOf(kind, ownAgencies)).map(
    ({ severity, rule, what }) => `${severity} ${rule}: ${what}`,
  );
}

/** The rules that find something. */
export function rulesFinding(content: Uint8Array, kind: DocumentKind): readonly FormatRuleName[] {
  const document = readDocx(content);
  if (document === null) throw new Error("No .docx could be read");
  return [...new Set(checkFormat(document, profileOf(kind)).map(({ rule }) => rule))];
}

let samples: Promise<ReadonlyMap<DocumentKind, Uint8Array>> | undefined;

/** Our document of a kind, made once a process. */
export async function sampleOf(kind: DocumentKind): Promise<Uint8Array> {
  samples ??= sampleDocuments();
  const content = (await samples).get(kind);
  if (!content) throw new Error(`There is no example of ${kind}`);
  return content;
}

/** What a check finds in our document of a kind after these edits. */
export async function foundIn(kind: DocumentKind, ...edits: readonly Edit[]): Promise<readonly string[]> {
  return found(edited(await sampleOf(kind), ...edits), kind);
}
