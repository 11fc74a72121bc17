import type { ImportReport } from "../../domain/imports/import-report";
import type { Problem } from "../../domain/problem";
import { type Failed, failed } from "../../domain/result";

/** A list that was pasted or typed on a page. */
export interface ListTyped {
  readonly text: string;
  /** When it is written: the changes of rows that stand, a line each, as the secretary saw them. */
  readonly agreed?: readonly string[];
}

/**
 * Refuses to change a row otherwise than the secretary saw it: somebody typed into it since. Rows that are new overwrite nothing, and
 * a change that stands already is none.
 */
export function unseenChanges({ changed }: ImportReport, agreed: readonly string[]): Failed | null {
  const seen = new Set(agreed);
  const unseen = changed
    .map(({ who, changes }) => `${who}: ${changes.join("; ")}`)
    .filter((change) => !seen.has(change));
  return unseen.length === 0 ? null : failed(changedSince(unseen));
}

function changedSince(unseen: readonly string[]): Problem {
  return {
    what: `Sổ đã đổi từ khi xem trước, nên danh sách sẽ đổi cả điều chưa được xem: ${unseen.join(" | ")}`,
    remedy: "Bấm Xem trước lại rồi ghi; chưa có gì bị thay đổi",
  };
}
