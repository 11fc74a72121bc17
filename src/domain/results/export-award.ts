import { type Award, compareAwards } from "../awards/award";
import { codeKey } from "../code-key";
import type { CouncilDocument } from "../papers/document";
import { numberAndSymbol } from "../papers/document";
import type { ReviewPeriod } from "../review/review-period";
import type { StaffMember } from "../school/staff";
import type { AwardedAbove } from "./awarded-above";
import { type Grant, isGranted } from "./grant";

/** An award as it goes into another system: by a decision of the school, or of the body above. */
export interface ExportedAward extends Omit<AwardedAbove, "decision" | "body"> {
  /** null for a code the catalogue does not have. */
  readonly ofCatalogue: Award | null;
  /** "12/QĐ-CĐTN"; "" where the book has no such decision. */
  readonly decision: string;
  readonly body: string;
  /** null of an award from above. */
  readonly goldenNumber: number | null;
  readonly reward: number | null;
  readonly ofReview: ReviewPeriod;
  /** The row of the staff list by the code, null where there is none. */
  readonly member: StaffMember | null;
}

/** What is left out of a sheet, and why. */
export interface LeftOut {
  /** "" where it goes into none. */
  readonly sheet: string;
  readonly who: string;
  readonly what: string;
  readonly reason: string;
}

/** The awards of a school year. */
export interface ExportedAwards {
  /** In the order of lists. */
  readonly awards: readonly ExportedAward[];
  readonly leftOut: readonly LeftOut[];
}

export interface ExportedSources {
  /** The reviews of the school year. */
  readonly reviews: readonly ReviewPeriod[];
  /** Every review of the register: a grant of another year is no matter of this one. */
  readonly allReviews: readonly ReviewPeriod[];
  readonly grants: readonly Grant[];
  readonly above: readonly AwardedAbove[];
  readonly book: readonly CouncilDocument[];
  readonly catalogue: readonly Award[];
  readonly staff: readonly StaffMember[];
  /** The school, on one line: it issues its own decisions. */
  readonly school: string;
}

/** The awards in force of the school year; those annulled, and those of a review nobody knows, are left out and told. */
export function exportedAwards(sources: ExportedSources): ExportedAwards {
  const { grants, above, book, school, allReviews, catalogue } = sources;
  const reviews = new Map(sources.reviews.map((review) => [review.code, review]));
  const known = new Set(allReviews.map(({ code }) => code));
  const members = new Map(sources.staff.map((member) => [codeKey(member.code), member]));
  const awards = new Map(catalogue.map((award) => [codeKey(award.code), award]));
  const documents = new Map(book.map((document) => [document.id, document]));
  const leftOut: LeftOut[] = [];

  const own = grants.flatMap((grant) => {
    const { document, number, reward } = grant;
    const ofReview = reviewOf(grant);
    if (ofReview === null) return [];
    if (!isGranted(grant)) {
      const by = grant.changedBy === "" ? "" : ` theo văn bản ${referenceOf(grant.changedBy)}`;
      leftOut.push(left(grant, `đã bị hủy bỏ${by}`));
      return [];
    }
    const decision = documents.get(document);
    return [
      {
        ...shared(grant, ofReview),
        decision: referenceOf(document, ""),
        decidedOn: decision?.date ?? null,
        body: school,
        goldenNumber: number,
        reward,
      },
    ];
  });
  const fromAbove = above.flatMap((row) => {
    const ofReview = reviewOf(row);
    if (ofReview === null) return [];
    const { decision, decidedOn, body } = row;
    return [{ ...shared(row, ofReview), decision, decidedOn, body, goldenNumber: null, reward: null }];
  });
  const order = [...catalogue].sort(compareAwards);
  const placeOf = ({ ofCatalogue }: ExportedAward) =>
    ofCatalogue === null ? order.length : order.indexOf(ofCatalogue);
  return {
    awards: [...own, ...fromAbove].sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        Number(a.kind === "individual") - Number(b.kind === "individual") ||
        Number(a.decision > b.decision) - Number(a.decision < b.decision) ||
        (a.goldenNumber ?? 0) - (b.goldenNumber ?? 0),
    ),
    leftOut,
  };

  function reviewOf(row: Row): ReviewPeriod | null {
    if (!known.has(row.review)) leftOut.push(left(row, `không có kỳ xét mã “${row.review}” trong sổ`));
    return reviews.get(row.review) ?? null;
  }

  function referenceOf(id: string, otherwise = id): string {
    const document = documents.get(id);
    if (!document || document.number === null) return otherwise;
    return numberAndSymbol(document);
  }

  function shared(row: Row, ofReview: ReviewPeriod) {
    const { id, review, kind, nominee, code, name, position, unit, unitName, category, award } = row;
    return {
      ...{ id, review, kind, nominee, code, name, position, unit, unitName, category, award },
      awardName: row.awardName,
      achievement: row.achievement,
      from: row.from,
      to: row.to,
      ofReview,
      ofCatalogue: awards.get(codeKey(award)) ?? null,
      member: kind === "individual" && code !== "" ? (members.get(codeKey(code)) ?? null) : null,
    };
  }
}

type Row = Omit<AwardedAbove, "decision" | "decidedOn" | "body">;

function left({ name, awardName }: Row, reason: string): LeftOut {
  return { sheet: "", who: name, what: awardName, reason };
}
