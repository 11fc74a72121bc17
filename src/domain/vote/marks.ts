import { type Mark, markLetters } from "./counting";

/** The marks on a line of all valid ballots. */
export type LineCounts = Readonly<Record<Mark, number>>;

export const noMarks: LineCounts = { yes: 0, no: 0, blank: 0, invalid: 0 };

const [yesLetter, noLetter, blankLetter, invalidLetter] = [
  markLetters.yes,
  markLetters.no,
  markLetters.blank,
  markLetters.invalid,
];

const [yesCode, noCode, blankCode, invalidCode] = [
  yesLetter.charCodeAt(0),
  noLetter.charCodeAt(0),
  blankLetter.charCodeAt(0),
  invalidLetter.charCodeAt(0),
];

/** "ĐĐKT" as figures; `other`: how many characters are no letter of a mark. */
export function countMarks(marks: string): LineCounts & { readonly other: number } {
  let yes = 0;
  let no = 0;
  let blank = 0;
  let invalid = 0;
  let other = 0;
  // By place and number: 25 members × 1.000 nominees are 25.000 letters, and "Đ" as a text is made anew each time.
  for (let place = 0; place < marks.length; place++) {
    const letter = marks.charCodeAt(place);
    if (letter === yesCode) yes++;
    else if (letter === noCode) no++;
    else if (letter === blankCode) blank++;
    else if (letter === invalidCode) invalid++;
    else other++;
  }
  return { yes, no, blank, invalid, other };
}

/**
 * The letters of figures, sorted: "ĐĐKT". What is saved must be shuffled first, each line anew, so that nothing joins the
 * marks of one ballot (domain.md 4).
 */
export function marksOf(counts: LineCounts): string {
  return (
    yesLetter.repeat(counts.yes) +
    noLetter.repeat(counts.no) +
    blankLetter.repeat(counts.blank) +
    invalidLetter.repeat(counts.invalid)
  );
}

/** How many valid ballots the figures are of. */
export function markedBallots({ yes, no, blank, invalid }: LineCounts): number {
  return yes + no + blank + invalid;
}
