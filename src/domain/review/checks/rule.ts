/**
 * What a unit reads of a finding: in the reasons of a return, and so in its mail (domain.md 9). No mail or document for a
 * unit carries a message that tells of leave, discipline, a hold, the staff list, how the register has somebody rated or
 * what another unit nominates, and none names a code.
 */
export type UnitReads =
  /** The message, after the nominee's name. */
  | "message"
  /** The message as it stands, once: it is about the unit's submission and not about the nominee. */
  | "messageOfUnit"
  /** What goes on after the nominee's name in place of a message that is for the secretary alone. */
  | { readonly instead: string }
  /** Nothing, where the unit can mend nothing. */
  | "nothing";

/** In place of a message that a unit must not read, where there is nothing else to ask of it. */
export const byTheRules: UnitReads = { instead: "rà soát lại theo quy định" };

/** What the council's papers print of a finding after its severity (domain.md 5.12, 9). */
export type CouncilReads =
  /** The message, with its grounds where it blocks. */
  | "message"
  /** The same beside the nominee, but what only warns is told once for the award: it says nothing of the nominee. */
  | "messageOfAward"
  /** The same, but what only warns is told once for the unit: it is about the unit's submission. */
  | "messageOfUnit"
  /** What the finding is about and nothing more; it goes on after the severity's words: " theo quy định về kỷ luật". */
  | { readonly matter: string }
  /** That the nominee is held, and then nothing else beside the name. */
  | "held";

/** What is proposed where a rule says nothing of its own. */
export const usualProposal = "Hội đồng kết luận trước khi bỏ phiếu";

/** What a rule is judged on, beside the nominee's own rows. */
export type RestsOn =
  /** Nothing: it is judged whenever it comes up. */
  | "nominee"
  /** The row's base awards: who is validly nominated for them is settled before. */
  | "baseAwards"
  /** All nominations that stand: it is looked at after all other rules, and has no say in what counts. */
  | "allThatStand"
  /** The unit's meeting as its submission tells it: papers do not read it, and print what the last check found. */
  | "meeting";

/** A part of a nomination that some awards ask for (domain.md A7): the forms say so beside their question. */
export type AskedPart = "summary" | "product" | "evidence" | "consent";

/** What a rule is, all but how it is checked. */
export interface Rule {
  /** What the secretary calls it. */
  readonly label: string;
  readonly unitReads: UnitReads;
  readonly councilReads: CouncilReads;
  readonly restsOn: RestsOn;
  /** What the standing office proposes to the council where this is for it to look at; `usualProposal` where nothing is said. */
  readonly proposal?: string;
  /** The part without which the rule is not met. */
  readonly asksFor?: AskedPart;
}
