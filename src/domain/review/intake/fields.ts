// The fields of the forms, by the page they stand on: forms/ asks each of them and intake reads each of them, so that a
// question nobody reads, and a reading nobody asks for, do not compile. Item ids are kept by these names.

/** Before a nomination form's pages. */
export const firstFields = ["mode", "unitCode", "shape"] as const;
export type FirstField = (typeof firstFields)[number];

/** The page "Một cá nhân". */
export const individualFields = [
  ...(["code", "name", "position", "className", "category", "awards", "rating", "initiative"] as const),
  ...(["initiativeDecision", "pastAwards", "summary", "product", "evidence", "votes", "consent"] as const),
] as const;
export type IndividualField = (typeof individualFields)[number];

/** The page "Một tập thể". */
export const collectiveFields = [
  ...(["collectiveName", "collectiveCategory", "collectiveAwards", "memberCount", "goodWorkers"] as const),
  ...(["champions", "disciplined", "completion", "collectiveRating", "collectiveSummary"] as const),
  ...(["collectiveProduct", "collectiveEvidence", "collectiveVotes"] as const),
] as const;
export type CollectiveField = (typeof collectiveFields)[number];

/** The page "Danh sách dán từ bảng tính". */
export const listPageFields = ["list", "listConsent"] as const;
export type ListPageField = (typeof listPageFields)[number];

/** The last page of a nomination form. */
export const meetingFields = ["meetingOn", "meetingTotal", "meetingPresent", "minutes", "closed"] as const;
export type MeetingField = (typeof meetingFields)[number];

/** A report form, but for its targets. */
export const reportFields = ["unitCode", "participants", "summary", "link"] as const;
export type ReportField = (typeof reportFields)[number];

const target = "target:";

/** The field of the question on a target of the round, by its order: "target:2". */
export type TargetField = `target:${number}`;

export function targetField(order: number): TargetField {
  return `${target}${order}`;
}

/** The order of the target a field is of, as text; null where it is no target's. */
export function targetOrder(field: string): string | null {
  return field.startsWith(target) ? field.slice(target.length) : null;
}
