/** The digest of a frozen row of a session's version, and of its total: the row of tab "" (docs/votes.md, "Seal"). */
export interface SealedRow {
  readonly session: string;
  readonly version: number;
  /** The tab the row stands on; "" for the total of the session. */
  readonly tab: string;
  /** What names the row on its tab: its key columns as the tab shows them, parted by " / ". */
  readonly row: string;
  /** SHA-256, 64 hexadecimal digits. */
  readonly digest: string;
}
