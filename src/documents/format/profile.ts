import { type DocumentKind, kinds } from "../../domain/papers/kinds";
import type { Letterhead } from "../../domain/school/settings";

/**
 * The forms documents come in, by what is expected of them: a document of a named kind; a letter (công văn), which has none;
 * minutes, without place and date, signed by several; an annex, without a head of its own; a sheet that is filled in and kept with a
 * meeting's papers; a certificate.
 */
export type Form = "document" | "letter" | "minutes" | "annex" | "sheet" | "certificate";

/** What is expected of a document beside what is expected of all. */
export interface Profile {
  readonly form: Form;
  /** "KH"; "" for a letter. */
  readonly symbol: string;
  /** Whether the signer is a person with a name: the standing office may sign without one. */
  readonly named: boolean;
  /** Abbreviations of our own bodies as symbols have them; none where they are not known. */
  readonly ownAgencies: readonly string[];
  /** What stands over its documents: of an organisation with a head of its own less of the decree binds them. */
  readonly letterhead: Letterhead;
}

/** What a kind's row says of how its documents look (`domain/papers/kinds.ts`). */
export function profileOf(
  kind: DocumentKind,
  ownAgencies: readonly string[] = [],
  letterhead: Letterhead = "national",
): Profile {
  const { form, symbol, numbered, signer } = kinds[kind];
  return {
    form: form ?? usualForm(symbol, numbered, signer === "meeting"),
    symbol,
    named: signer !== "standingSigner" && signer !== "meeting",
    ownAgencies,
    letterhead,
  };
}

function usualForm(symbol: string, numbered: boolean, byMeeting: boolean): Form {
  if (!numbered) return "sheet";
  if (byMeeting) return "minutes";
  return symbol === "" ? "letter" : "document";
}
