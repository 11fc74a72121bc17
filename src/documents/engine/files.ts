import { type DocumentKind, kinds } from "../../domain/papers/kinds";

/** The keys by which the add-on finds its own files again (design.md, decision 2). */
export const rootFolderKey = "folder:root";
export const templatesFolderKey = "folder:templates";

export function roundFolderKey(round: string): string {
  return `folder:round:${round}`;
}

/** Of a review period: its documents and its units' folders lie in it. */
export function reviewFolderKey(review: string): string {
  return `folder:review:${review}`;
}

/** The title a kind's template starts with. */
export function templateTitle(kind: DocumentKind): string {
  return `Mẫu ${kinds[kind].name}`;
}

/** Of a kind's template. The nominations' list kept the name it had in the first registers. */
export function templateKey(kind: DocumentKind): string {
  return `template:${kind === "nominationList" ? "summary" : kind}`;
}

export function documentKey(id: string): string {
  return `document:${id}`;
}

/** Of the PDF beside a document. */
export function pdfKey(id: string): string {
  return `pdf:${id}`;
}

/** Of a unit's evidence in a review. */
export function unitFolderKey(review: string, unit: string): string {
  return `folder:unit:${review}:${unit}`;
}

/** Of a form of a review: "nomination", "report". */
export function reviewFormKey(review: string, kind: string): string {
  return `form:${review}:${kind}`;
}

/** Of the form by which a session is voted on. */
export function ballotFormKey(session: string): string {
  return `ballot:${session}`;
}

/** Of the list sheet a unit got in a review. */
export function listSheetKey(review: string, unit: string): string {
  return `list:${review}:${unit}`;
}

/** Of the results exported for other systems, in the folder of the review they were exported from. */
export function exportKey(review: string): string {
  return `export:${review}`;
}
