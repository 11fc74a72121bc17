import type { DocumentKind } from "../domain/document";

/** The keys by which the add-on finds its own files again (design.md, decision 2). */
export const rootFolderKey = "folder:root";
export const templatesFolderKey = "folder:templates";

export function roundFolderKey(round: string): string {
  return `folder:round:${round}`;
}

export function reviewFolderKey(review: string): string {
  return `folder:review:${review}`;
}

export function templateKey(kind: DocumentKind): string {
  return `template:${kind}`;
}

export function documentKey(id: string): string {
  return `document:${id}`;
}
