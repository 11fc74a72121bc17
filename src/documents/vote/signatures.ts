import type { MeetingFacts } from "./meeting-facts";
import { gap } from "./vote-words";

/** Somebody who signs minutes: as what, and the name under it. */
export interface Signatory {
  readonly as: string;
  readonly name: string;
}

/** The chair of a meeting; without one the council's own chair, or who stands in for the chair. */
export function chairSignatory({ meeting, chair }: Pick<MeetingFacts, "meeting" | "chair">): Signatory {
  const heads = meeting.kind === "consultation" && chair?.role === "chair";
  return { as: heads ? "CHỦ TỊCH HỘI ĐỒNG" : "CHỦ TỌA", name: chair?.name ?? gap };
}

/** Who keeps the minutes. */
export function secretarySignatory({ secretary }: Pick<MeetingFacts, "secretary">): Signatory {
  return { as: "THƯ KÝ", name: secretary?.name ?? gap };
}

/**
 * Those who sign, two beside each other (domain.md 5). The last one, who is the chair, always signs on the right: of an odd
 * number it stands there alone.
 */
export function signatureRows(signatories: readonly Signatory[]): readonly object[] {
  const places =
    signatories.length % 2 === 0
      ? signatories
      : [...signatories.slice(0, -1), null, ...signatories.slice(-1)];
  const rows: object[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [left, right] = [places[at], places[at + 1]];
    rows.push({
      "chức danh trái": left?.as ?? "",
      "họ tên trái": left?.name ?? "",
      "chức danh phải": right?.as ?? "",
      "họ tên phải": right?.name ?? "",
    });
  }
  return rows;
}
