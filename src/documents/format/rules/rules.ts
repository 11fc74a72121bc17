import { annexAttached, annexAttachedLook, annexHead, annexPages } from "./annex";
import {
  articles,
  articlesLook,
  closing,
  firstLine,
  lineSpacing,
  paragraphSpacing,
  textAlignment,
  textSize,
  titles,
} from "./body";
import {
  degree,
  recipientsFirst,
  recipientsHead,
  recipientsList,
  recipientsLook,
  signatureTogether,
  signer,
  signerLook,
} from "./foot";
import { issuingBody, issuingLook, motto, mottoLook, nationalLook, nationalName, parentBody } from "./head";
import { dateLook, number, numberLook, placeAndDate, symbol } from "./number";
import { color, font, margins, pageNumber, size } from "./page";
import type { FormatRule } from "./rule";
import { emptyCells, headRows, wholeRows } from "./tables";
import {
  about,
  aboutLook,
  addressees,
  addresseesLook,
  authorityLook,
  grounds,
  groundsLook,
  kindLook,
  kindName,
} from "./title";
import { leftovers, words } from "./words";

const registry = {
  size,
  margins,
  font,
  color,
  pageNumber,
  nationalName,
  nationalLook,
  motto,
  mottoLook,
  parentBody,
  issuingBody,
  issuingLook,
  number,
  numberLook,
  symbol,
  placeAndDate,
  dateLook,
  about,
  aboutLook,
  kindName,
  kindLook,
  addressees,
  addresseesLook,
  grounds,
  groundsLook,
  authorityLook,
  textSize,
  textAlignment,
  firstLine,
  paragraphSpacing,
  lineSpacing,
  titles,
  articles,
  articlesLook,
  closing,
  signer,
  signerLook,
  degree,
  recipientsHead,
  recipientsList,
  recipientsFirst,
  recipientsLook,
  signatureTogether,
  annexHead,
  annexAttached,
  annexAttachedLook,
  annexPages,
  headRows,
  wholeRows,
  emptyCells,
  leftovers,
  words,
} satisfies Readonly<Record<string, FormatRule>>;

/** What a rule is called in code. */
export type FormatRuleName = keyof typeof registry;

/** Every rule, in the order its findings are told: from the page to the words. */
export const formatRules: Readonly<Record<FormatRuleName, FormatRule>> = registry;

/** The rules in their order. */
export const formatRuleNames = Object.keys(registry) as readonly FormatRuleName[];
