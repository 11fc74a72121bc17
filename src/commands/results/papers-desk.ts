import type { ComposedText } from "../../domain/papers/composed-text";
import { type CouncilDocument, isComposed, isSigned, latestDocument } from "../../domain/papers/document";
import type { DocumentCause } from "../../domain/papers/document-id";
import { kinds } from "../../domain/papers/kinds";
import { describeProblem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import {
  deedShown,
  type PaperFacts,
  type PaperStep,
  paperShown,
  type StepGroup,
  type StepShown,
} from "../../domain/results/paper-step";
import { now } from "../../google/clock";
import type { TableView } from "../../register/open-table";
import { readRegister, readTogether } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { rounds } from "../../register/tables/plan/rounds";
import { documentBook } from "../../register/tables/review/document-book";
import { composedTexts } from "../../register/tables/technical/composed-texts";
import { meetings } from "../../register/tables/vote/meetings";
import { comparable } from "../../vietnamese/text";
import { ofMeeting, ofReview } from "../flow/reach";
import { nameOfMeeting } from "../vote/list-meetings";
import { changedSince } from "./composed-doubts";
import { composers } from "./composers";
import { packageSteps, packageTables } from "./package-steps";
import { reviewPapers, reviewPaperTables } from "./review-papers";

/** Of what papers are shown: a review, a round of emulation, or all that a meeting needs. */
export type PaperSubject = "review" | "round" | "meeting";

/** Something that has papers, as a page offers it. */
export interface SubjectOffered {
  readonly of: PaperSubject;
  readonly code: string;
  readonly name: string;
}

/** What a page shows of the papers of a subject. */
export interface PapersDesk {
  readonly groups: readonly { readonly caption: string; readonly papers: readonly StepShown[] }[];
}

/** Everything that has papers, the newest of each kind first; nothing where the register has none yet. Changes nothing. */
export function paperSubjects(): Result<readonly SubjectOffered[]> {
  return readRegister({ reviews: reviewPeriods, rounds, meetings }, (open) => {
    const offered = (of: PaperSubject, rows: readonly { readonly code: string; readonly name: string }[]) =>
      [...rows].reverse().map(({ code, name }): SubjectOffered => ({ of, code, name: `${code}: ${name}` }));
    return ok([
      ...offered("review", open.reviews.rows()),
      ...offered("round", open.rounds.rows()),
      ...offered(
        "meeting",
        open.meetings.rows().map((meeting) => ({ code: meeting.code, name: nameOfMeeting(meeting) })),
      ),
    ]);
  });
}

/**
 * Every paper of a subject with how far it has come: what it lacks, in the words with which its command would refuse; what
 * is made; and which of those are not what the register says now. Each tab is read once for all of them. Changes nothing.
 */
export function papersDesk({
  of,
  code: typed,
}: {
  readonly of: PaperSubject;
  readonly code: string;
}): Result<PapersDesk> {
  const code = comparable(typed);
  return readTogether(() => {
    const groups = groupsOf(of, code);
    if (!groups.ok) return groups;
    return readRegister({ book: documentBook, texts: composedTexts }, (open) => {
      return ok({
        groups: groups.value
          .filter((group) => group.steps.length > 0)
          .map((group) => ({
            caption: group.caption,
            papers: group.steps.map((step) =>
              step.kind === "deed" ? deedShown(step) : paperShown(step, factsOf(step, open)),
            ),
          })),
      });
    });
  });
}

function groupsOf(of: PaperSubject, code: string): Result<readonly StepGroup[]> {
  switch (of) {
    case "review":
      return readRegister(ofReview(reviewPaperTables, code), (open) => reviewPapers(open, code));
    case "round": {
      return readRegister({ rounds }, (open) => {
        // A code that no round has is told by the command that would compose its plan.
        const kind = open.rounds.withKey({ code })?.kind ?? "plan";
        const cause: DocumentCause = { kind, subject: code, part: "" };
        return ok([{ caption: "", steps: [{ kind: "paper", cause, needs: "" }] }]);
      });
    }
    case "meeting":
      return readRegister(ofMeeting(packageTables, code), (open) => {
        const steps = packageSteps(open, code);
        return steps.ok ? ok([{ caption: "", steps: steps.value }]) : steps;
      });
  }
}

interface OpenBook {
  readonly book: TableView<CouncilDocument>;
  readonly texts: TableView<ComposedText>;
}

/** More of one paper would fill the page; its own command tells all. */
const problemsShown = 4;

/** What the register says of a paper. What waits for a deed is not asked what else it lacks. */
function factsOf({ cause, needs }: Extract<PaperStep, { kind: "paper" }>, open: OpenBook): PaperFacts {
  const standing = latestDocument(open.book.rows(), cause.kind, cause.subject, cause.part) ?? null;
  if (needs !== "") return { document: standing, missing: [], outdated: outdatedOf(standing, open) };
  const composition = composers[cause.kind](cause)(now());
  // Certificates are several documents: which is at hand their composing knows.
  const document = composition.ok ? inBook(composition.value.latest, open) : standing;
  const problems = composition.ok ? [] : composition.problems.map(describeProblem);
  const rest = problems.length - problemsShown;
  return {
    document,
    missing: rest > 0 ? [...problems.slice(0, problemsShown), `… và ${rest} điều nữa.`] : problems,
    outdated: outdatedOf(document, open),
  };
}

function inBook({ id }: CouncilDocument, { book }: OpenBook): CouncilDocument | null {
  return book.rows().find((row) => row.id === id) ?? null;
}

/** A letter that was sent stands, whatever came after it. */
function outdatedOf(document: CouncilDocument | null, { texts }: OpenBook): string {
  if (document === null || !isComposed(document)) return "";
  if (isSigned(document) && kinds[document.kind].succession === "letters") return "";
  return changedSince(document, texts.withKey({ document: document.id }) ?? null);
}
