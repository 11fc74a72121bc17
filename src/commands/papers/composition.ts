import type { Moved } from "../../documents/engine/moved-pages";
import type { Moment } from "../../domain/moment";
import type { CouncilDocument } from "../../domain/papers/document";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import type { Settings } from "../../domain/school/settings";
import type { CommandName } from "../../vietnamese/captions";

/** A document to be composed: everything but its version, number and date, and what the secretary is asked. */
export interface Composition {
  /** The command's name in the audit trail. */
  readonly command: CommandName;
  readonly settings: Settings;
  /** The council issues it, and numbers it where it keeps a series of its own. */
  readonly byCouncil: boolean;
  readonly book: readonly CouncilDocument[];
  /** The version at hand, with its title and symbol; a draft not in the book yet where there is none. */
  readonly latest: CouncilDocument;
  /** What is composed instead once that one is signed. */
  readonly next: CouncilDocument;
  /** The codes of all that documents of its kind are of. */
  readonly subjects: readonly string[];
  readonly warnings: readonly Problem[];
  /** The folder it lies in, made where there is none. */
  readonly folder: { readonly key: string; readonly name: string };
  readonly questions: {
    /** The latest is signed: whether to make the next. */
    readonly signed: string;
    /** There is a draft: which one; what will change, and the question, follow. */
    readonly draft: string;
    /** There are warnings: whether to go on. */
    readonly anyway: string;
  };
  /** How far all of it is moved on its pages; nothing where it is printed as its template says. */
  readonly moved?: Moved;
  fileTitle(document: CouncilDocument): string;
  /** What the template is merged with; `replaced` is the signed document it replaces, null for none. */
  view(document: CouncilDocument, replaced: CouncilDocument | null): object;
}

/**
 * Reads what a document says by the register, or why it cannot be composed: the one at hand, or, where `made` is given,
 * that row of the book with its own number, date and version. `now` is the moment its text tells of.
 */
export type Composing = (now: Moment, made?: CouncilDocument) => Result<Composition>;
