import type { CalendarDate } from "../calendar-date";

/** A meeting of the council about a review, or a consultation of its members in writing without one (domain.md 4). */
export interface Meeting {
  /** Unique among all meetings; the codes of its sessions begin with it. */
  readonly code: string;
  readonly review: string;
  readonly council: string;
  readonly kind: "meeting" | "consultation";
  readonly day: CalendarDate | null;
  /** "08:00"; "" where not known yet. Of a consultation, "" both. */
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** Codes of members. */
  readonly chair: string;
  readonly secretary: string;
  /** Codes of the awards it votes on; empty for all that the review reviews. */
  readonly awards: readonly string[];
  /** One paper for all awards, counted once and decided low to high; without it a session an award. */
  readonly onePaper: boolean;
  /** Who keeps the sealed envelope of papers, and until when. */
  readonly keeper: string;
  readonly keptUntil: CalendarDate | null;
  /** What was discussed and concluded, as the secretary writes it into the minutes: a paragraph a line. */
  readonly discussion: readonly string[];
  readonly conclusion: readonly string[];
}
