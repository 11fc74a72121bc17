import { type Moment, momentOf } from "../../domain/moment";
import type { CouncilDocument } from "../../domain/papers/document";
import type { AuditEntry } from "../../register/tables/technical/audit-trail";

type Composed = Pick<CouncilDocument, "id" | "title">;

/** What the audit trail tells of composing a document: "Soạn lại văn bản KH:D1: …". */
export function composingTold({ id, title }: Composed, again: boolean): string {
  return `${again ? "Soạn lại" : "Soạn"} văn bản ${id}: ${title}`;
}

/** When a document was composed last, by the audit trail; null where it does not tell. */
export function composedWhen({ id }: Composed, trail: readonly AuditEntry[]): Moment | null {
  const begins = [true, false].map((again) => composingTold({ id, title: "" }, again));
  const told = trail.filter(({ what }) => begins.some((words) => what.startsWith(words)));
  return momentOf(told[told.length - 1]?.when ?? "");
}
