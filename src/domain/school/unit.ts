import type { Rating } from "./rating";

/** A unit of the school: khoa, phòng, trung tâm, or a mass organisation. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: "faculty" | "office" | "centre" | "team" | "organisation" | "other";
  readonly head: string;
  readonly mails: readonly string[];
  readonly headCount: number | null;
}

/** What the secretary calls the kinds of units. */
export const unitKinds: Readonly<Record<Unit["kind"], string>> = {
  faculty: "Khoa",
  office: "Phòng",
  centre: "Trung tâm",
  team: "Tổ",
  organisation: "Đoàn thể",
  other: "Khác",
};

/** What a school year says of a unit. */
export interface UnitYear {
  readonly unit: string;
  readonly schoolYear: string;
  readonly rating: Rating | null;
  /** Percent of its tasks done. */
  readonly completion: number | null;
  readonly note: string;
}
