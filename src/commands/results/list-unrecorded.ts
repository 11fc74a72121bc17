import { isComposed, isNumbered } from "../../domain/papers/document";
import { kinds } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { decisionChanges } from "../../register/tables/results/decision-changes";
import { grants } from "../../register/tables/results/grants";
import { documentBook } from "../../register/tables/review/document-book";
import { menuPath } from "../../vietnamese/captions";
import type { Offered } from "../flow/offered";
import { offered } from "../papers/list-documents";
import { hasEffect } from "./signing-effect";

/** A document whose number and day are to be taken in, as it is offered to choose from. */
export interface Unrecorded extends Offered {
  /** The book has number, day and state already, typed by hand: what follows from them is missing. */
  readonly known: boolean;
}

/**
 * The documents of the book that wait for a number and a day, and signed ones of which what follows was not written yet, the
 * newest first: at least one. Changes nothing.
 */
export function listUnrecorded(): Result<readonly Unrecorded[]> {
  return readRegister({ grants, decisionChanges, book: documentBook }, (open) => {
    const done = new Set(
      [...open.grants.rows(), ...open.decisionChanges.rows()].map(({ document }) => document),
    );
    const waiting = open.book
      .rows()
      .filter((row) => kinds[row.kind].numbered && isComposed(row))
      .filter((row) => !isNumbered(row) || (hasEffect(row) && !done.has(row.id)));
    return waiting.length > 0
      ? ok([...waiting].reverse().map((row) => ({ ...offered(row), known: isNumbered(row) })))
      : failed(nothingWaits);
  });
}

const nothingWaits: Problem = {
  what: "Không có văn bản nào chờ ghi số, ngày",
  where: { tab: documentBook.tab },
  remedy: `Soạn văn bản và trình ký trước; số, ngày đã ghi thì sửa ở tab này. Quyết định khen thưởng soạn bằng ${menuPath("composeDecision")}`,
};
