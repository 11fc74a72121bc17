import type { FormAnswers } from "../../protocol/forms";

/** What somebody has filled in and not sent, and the pages they went through. Kept in the browser, form by form and link by link. */
export interface Draft {
  readonly answers: FormAnswers;
  readonly pages: readonly number[];
}

const keyOf = (form: string, query: string): string => `workbench.draft ${form}?${query}`;

/** The draft of a form, or `undefined` where there is none, or none that is of this shape. */
export function readDraft(form: string, query: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(form, query)) ?? "null");
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; where the browser has no room for it, it lives as long as the page. */
export function keepDraft(form: string, query: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(form, query), JSON.stringify(draft));
  } catch {
    // The form itself still holds it.
  }
}

export function dropDraft(form: string, query: string): void {
  localStorage.removeItem(keyOf(form, query));
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null || !("answers" in kept) || !("pages" in kept)) return false;
  const { answers, pages } = kept;
  return (
    typeof answers === "object" && answers !== null && Array.isArray(pages) && pages.every(Number.isInteger)
  );
}
