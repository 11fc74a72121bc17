import type { CalendarDate } from "../calendar-date";

/** How far a list for the website has come: handed over, on the website, taken down again. */
export type PostingState = "sent" | "posted" | "takenDown";

/** What the secretary calls them. */
export const postingStates: Readonly<Record<PostingState, string>> = {
  sent: "Đã gửi đăng",
  posted: "Đã đăng",
  takenDown: "Đã gỡ",
};

/** A list, a notice or a decision that was given to the website (domain.md A9): where it stands there, and since when. */
export interface Posting {
  /** The document's id in the book. */
  readonly document: string;
  readonly state: PostingState;
  readonly postedOn: CalendarDate | null;
  /** The page it stands on. */
  readonly address: string;
  readonly note: string;
}
