import { documentKey, rootFolderKey, templateKey } from "../../documents/engine/files";
import { type CouncilDocument, countIn } from "../../domain/papers/document";
import { countOf, formerId } from "../../domain/papers/document-id";
import { type DriveFile, findEveryFile } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import type { Composition } from "./composition";

/** What was found on Drive: by key, and the file of a document. */
export interface FoundFiles {
  readonly byKey: ReadonlyMap<string, DriveFile>;
  /** The templates of its kind: one, as a rule. */
  readonly templates: readonly DriveFile[];
  of(document: CouncilDocument): DriveFile | undefined;
}

/** The files the document may need: its template, its folders, itself and the next one. One service call. */
export function filesOf(composition: Composition): FoundFiles {
  const { latest, next, folder } = composition;
  const keys = [latest, next].flatMap((document) => keysOf(document, composition));
  const template = templateKey(latest.kind);
  const found = findEveryFile(container().id, [rootFolderKey, folder.key, template, ...keys]);
  const byKey = new Map([...found].flatMap(([key, [oldest]]) => (oldest ? [[key, oldest] as const] : [])));
  const of = (document: CouncilDocument) =>
    keysOf(document, composition).flatMap((key) => byKey.get(key) ?? [])[0];
  return { byKey, templates: found.get(template) ?? [], of };
}

/**
 * The keys a document's file may carry. One that was made before decision 0015, and whose row somebody deleted, carries
 * the former id: that is looked for, too, unless it may be another document's.
 */
function keysOf(document: CouncilDocument, { book, subjects }: Composition): readonly string[] {
  const { id, kind, part } = document;
  const former = formerId(document, countIn(document));
  if (former === null || former === id || book.some((other) => other.id === former)) return [documentKey(id)];
  const others = subjects.filter((subject) => subject !== document.subject);
  const isAnothers = others.some((subject) => countOf(former, { kind, subject, part }) !== null);
  return isAnothers ? [documentKey(id)] : [id, former].map(documentKey);
}
