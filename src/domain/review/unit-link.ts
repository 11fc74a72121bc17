/** A unit's own way into a review's forms: whoever has the link can submit, so its code says who it is. */
export interface UnitLink {
  readonly review: string;
  readonly unit: string;
  /** Random, in the prefilled links; a wrong or missing one goes to quarantine. */
  readonly token: string;
  readonly nominationLink: string;
  readonly reportLink: string;
  /** The link of its folder for evidence, "" before *Tạo thư mục minh chứng*. */
  readonly evidenceFolder: string;
}
