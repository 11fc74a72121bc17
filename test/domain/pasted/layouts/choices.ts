import type { Dice } from "../../../support/dice";
import type { ListKind } from "./known-rows";

/** How a table is printed, in every respect in which school's lists differ. */
export interface Choices {
  readonly kind: ListKind;
  /** Rows of headings: one; two or three with merged cells; one with line breaks in its cells; none. */
  readonly heading: "one" | "two" | "three" | "broken" | "none";
  /** A row "(1) (2) (3)" below the headings. */
  readonly numbered: boolean;
  /** Headings stand again in the middle, as on the second page of a printed list. */
  readonly repeated: boolean;
  readonly capitals: boolean;
  /** Where awards stand: in a column, in a column each to tick, above the rows as a group, in the list's title. */
  readonly awards: "column" | "ticks" | "groups" | "title";
  /** A column of awards beside those proposed. */
  readonly besideAwards: "none" | "registered" | "pastYear" | "pastYears" | "twoYears";
  readonly order: "usual" | "any";
  readonly groups: "none" | "team" | "organisation" | "category" | "kind";
  readonly groupPlace: "counter" | "name" | "alone" | "both";
  readonly subtotal: "none" | "words" | "counts";
  readonly total: "none" | "words" | "sentence" | "counts" | "perAward" | "bare";
  readonly top: boolean;
  readonly foot: boolean;
  /** A second list below the signatures: going on, or with headings of its own. */
  readonly second: "none" | "goesOn" | "ownHeadings";
  /** A column whose equal cells are merged down, or an awarded person's two awards in two lines. */
  readonly merged: "none" | "team" | "awards" | "rating" | "person";
  readonly ditto: "none" | "awards" | "rating" | "team";
  readonly quotes: "none" | "breaks" | "inches" | "opened" | "titles";
  readonly names: "plain" | "capitals" | "split" | "splitUnderOne" | "address" | "withPosition" | "born";
  readonly codes: "asIs" | "lostZeros" | "none";
  readonly counter: "there" | "none" | "restarts";
  readonly ratings: "column" | "ticks" | "none";
  readonly votes: "one" | "split" | "none";
  readonly notAll: boolean;
  /** A spreadsheet took votes for days and shares for numbers. */
  readonly spoilt: boolean;
  readonly separator:
    | "tab"
    | "semicolon"
    | "bar"
    | "markdown"
    | "comma"
    | "spaces"
    | "cells"
    | "prose"
    | "spacedTabs";
  readonly newline: "\n" | "\r\n";
  readonly encoding: Encoding;
  readonly blankLines: boolean;
  /** Columns beside the few that every list has. */
  readonly wide: boolean;
}

export type Encoding =
  | "nfc"
  | "nfd"
  | "cp1258"
  | "tcvn3"
  | "vni"
  | "cp1258AsLatin"
  | "utf8AsLatin"
  | "hardSpaces"
  | "zeroWidth";

/** What a list is like where its layout does not say: mostly plain, sometimes with one or the other of the frequent ways. */
function usualChoices(dice: Dice): Choices {
  const at = <T>(share: number, value: T, otherwise: T): T => (dice.chance(share) ? value : otherwise);
  return {
    kind: "people",
    heading: at<Choices["heading"]>(0.15, "two", "one"),
    numbered: dice.chance(0.05),
    repeated: false,
    capitals: dice.chance(0.1),
    awards: at<Choices["awards"]>(0.25, "ticks", "column"),
    besideAwards: "none",
    order: at<Choices["order"]>(0.1, "any", "usual"),
    groups: "none",
    groupPlace: dice.pick(["counter", "name", "alone", "both", "both"]),
    subtotal: dice.pick(["none", "none", "words", "counts"]),
    total: dice.pick(["none", "none", "words", "sentence", "counts"]),
    top: dice.chance(0.4),
    foot: dice.chance(0.3),
    second: "none",
    merged: "none",
    ditto: "none",
    quotes: "none",
    names: at<Choices["names"]>(0.1, "capitals", "plain"),
    codes: at<Choices["codes"]>(0.4, "asIs", "none"),
    counter: at<Choices["counter"]>(0.1, "none", "there"),
    ratings: at<Choices["ratings"]>(0.6, "column", "none"),
    votes: at<Choices["votes"]>(0.4, "one", "none"),
    notAll: false,
    spoilt: false,
    separator: "tab",
    newline: at<Choices["newline"]>(0.3, "\r\n", "\n"),
    encoding: at<Encoding>(0.1, "nfd", "nfc"),
    blankLines: dice.chance(0.1),
    wide: dice.chance(0.5),
  };
}

/** A way to print a list that a school really has. */
export interface Layout {
  readonly name: string;
  /** Whether something has to be guessed: its rows may wait for the secretary's yes, all of them. */
  readonly guess?: boolean;
  readonly says: (dice: Dice) => Partial<Choices>;
}

export function choicesOf(dice: Dice, layout: Layout): Choices {
  return possible({ ...usualChoices(dice), ...layout.says(dice) });
}

/** What cannot go together on a page, settled: text without cells has no blank ones, one line no line breaks, and so on. */
function possible(choices: Choices): Choices {
  let settled = choices;
  const settle = (when: boolean, more: Partial<Choices>) => {
    if (when) settled = { ...settled, ...more };
  };
  const { kind, separator, heading, encoding } = choices;
  settle(kind !== "people", {
    merged: "none",
    ditto: "none",
    names: "plain",
    votes: kind === "students" ? "none" : choices.votes,
  });
  settle(kind === "collectives" || kind === "students", {
    ratings: kind === "students" ? "none" : choices.ratings && "column",
  });
  settle(kind !== "people" && choices.awards !== "groups", { awards: "column" });
  settle(separator === "spaces" || separator === "cells" || separator === "prose", {
    ...{
      heading: heading === "none" ? "none" : "one",
      awards: separator === "prose" ? choices.awards : "column",
      quotes: "none",
      top: false,
      foot: false,
      total: "none",
    },
    ...{
      numbered: false,
      groups: "none",
      names: "plain",
      wide: false,
      votes: "none",
      codes: "none",
      counter: "there",
    },
    ...{ ditto: "none", merged: "none", blankLines: false, besideAwards: "none", second: "none" },
  });
  settle(separator === "markdown" || separator === "comma", { quotes: "none" });
  settle(separator === "markdown", { heading: "one", blankLines: false, top: false });
  settle(separator !== "tab" && heading === "broken", { heading: "one" });
  settle(heading === "none", {
    ...{
      numbered: false,
      repeated: false,
      wide: false,
      votes: "none",
      total: "none",
      top: false,
      foot: false,
    },
    ...{ besideAwards: "none", ratings: "none", order: "usual" },
  });
  settle(encoding === "tcvn3", {
    capitals: false,
    names: settled.names === "capitals" ? "plain" : settled.names,
  });
  settle(settled.awards === "title", { top: true });
  settle(settled.groups !== "none" && settled.awards === "groups", { groups: "none" });
  settle(settled.awards !== "column", {
    merged: settled.merged === "person" || settled.merged === "awards" ? "none" : settled.merged,
  });
  settle(settled.groups === "none" && settled.awards !== "groups", { subtotal: "none" });
  settle(settled.ratings === "ticks" && settled.heading === "none", { ratings: "none" });
  return settled;
}
