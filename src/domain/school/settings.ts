/** What is the school's own and the same for every round (domain.md 5). */
export interface Settings {
  /** The body above the school ("Đại học Thái Nguyên"), "" where none is printed. */
  readonly parentBody: string;
  readonly school: string;
  /** What stands over its documents: the nation's name, or the organisation's. */
  readonly letterhead: Letterhead;
  /** The school's abbreviation in symbols ("CĐKTKT"). */
  readonly schoolSymbol: string;
  readonly council: string;
  readonly councilSymbol: string;
  /** The place in the place-and-date line. */
  readonly place: string;
  /** The sector of the school ("Giáo dục"), by which its ministry's circulars are chosen; "" for none. */
  readonly sector: string;
  /** The title of the head who signs ("Hiệu trưởng"). */
  readonly headTitle: string;
  readonly headName: string;
  /** The word for the year a plan covers: "năm học", elsewhere "năm". */
  readonly yearWord: string;
  /** The word for the school's parts: "đơn vị", "phòng, khoa, trung tâm". */
  readonly unitWord: string;
  readonly series: NumberSeries;
  /** The abbreviation of the unit that drafts letters, in their symbol ("TCHC"); "" where none is set. */
  readonly draftingUnit: string;
  /** Who issues the letters and lists of a review; its appraisal report is always the council's (domain.md 5). */
  readonly reviewBody: IssuingBody;
  /** The code of who signs letters, "" for the head. */
  readonly letterSigner: string;
  /** The code of who signs lists and appraisal reports to the council, "" for its standing office without a name. */
  readonly standingSigner: string;
  /** The sentence of a reminder that says what follows for who is late; "" for none. */
  readonly sanction: string;
  /** How the school's decisions are parted: one an award, one a group of awards, one for all (domain.md 5.8). */
  readonly decisionGrouping: DecisionGrouping;
  /** How many days the announcement of the vote's result is open for comment before the decision (domain.md 5.9). */
  /** How many days a unit has after a reminder to complete what it owes; 0: at once. */
  readonly reminderDays: number;
  /** Where units send and ask, as a letter to them names it; "" for the standing office. */
  readonly submissionsOffice: string;
  readonly commentDays: number;
  /** How many days a complaint is answered in where its row says no day; 0 where none is set. */
  readonly replyDays: number;
  /** How many years after a school year's end what units submitted is kept; 0 where it is kept for good. */
  readonly keepSubmissions: number;
  /** The same of ratings, leave and discipline of people, and of holds that ended. */
  readonly keepStaffYears: number;
  /** Where announcements are posted ("bảng tin của trường"), "" where they do not say. */
  readonly noticePlace: string;
  /** Where comments and complaints go, with a telephone number or a mail; "" for the council's standing office. */
  readonly commentsOffice: string;
  /** How many come up to the stage at once at a ceremony; 0 for all of an award. */
  readonly stageGroup: number;
  /** When a collective's reward that is twice an individual's is rounded (domain.md 3). */
  readonly collectiveDoubling: CollectiveDoubling;
  /** What reward money is taken from, as a decision says it ("nguồn kinh phí …"); "" where none is set. */
  readonly rewardSource: string;
  /** Who carries out a decision, as its last article says it; those it names come beside. */
  readonly executors: string;
  /** How reward money is paid out (domain.md 5.13). */
  readonly payout: Payout;
  /** Who makes and who checks the list of payments, under their signatures; "" where the name is written by hand. */
  readonly paymentMaker: string;
  readonly accountant: string;
  /** Whom the school's Tờ trình goes to ("Hội đồng Thi đua - Khen thưởng tỉnh …"); "" for the body above. */
  readonly submissionAddressee: string;
  /** The paper of certificates, on its side. */
  readonly certificateSize: CertificateSize;
  /** Whether certificates are printed whole, or only what differs, on pre-printed blanks (in trên phôi). */
  readonly certificateWay: CertificateWay;
  /** How far the text on a blank is moved to the right and down, in millimetres; to the left and up where less than 0. */
  readonly certificateRight: number;
  readonly certificateDown: number;
}

/** The head of documents: the State's (NĐ 30/2020), which trade unions use, too; the youth union's; the Party's. */
export type Letterhead = "national" | "youth" | "party";

export type CertificateSize = "A4" | "A3";

export type CertificateWay = "full" | "blank";

/** In cash, against a signature, or by transfer to an account. */
export type Payout = "cash" | "transfer";

/** One decision an award; one for titles of people, one for titles of collectives, one for forms; or one for all. */
export type DecisionGrouping = "award" | "group" | "one";

/** Twice the factor and then rounded, or the individual's rounded reward twice. */
export type CollectiveDoubling = "beforeRounding" | "afterRounding";

/** Who launches a round and signs its plan: the council, or the school itself (domain.md A2). */
export type IssuingBody = "council" | "school";

/**
 * Who numbers documents (domain.md 5): the clerical office after signing, or the council itself, in one series or in
 * one a kind, from 01 in each calendar year.
 */
export type NumberSeries = "office" | "one" | "kind";
