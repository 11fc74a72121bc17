import type { Letterhead } from "../school/settings";
import type { DocumentKind } from "./kinds";

/** One line of the recipients (nơi nhận) of a kind of document: of every round, or of one alone (domain.md A12). */
export interface Recipient {
  readonly kind: DocumentKind;
  /** "" where the line stands under the documents of every round. */
  readonly round: string;
  readonly order: number;
  readonly name: string;
}

/** The recipients in their order: those of the first of these kinds that has any; a round with lines of its own for it takes those alone. */
export function recipientsAmong(
  recipients: readonly Recipient[],
  kinds: readonly DocumentKind[],
  round: string,
): readonly Recipient[] {
  const found = kinds.find((kind) => recipients.some((recipient) => recipient.kind === kind));
  const ofKind = recipients.filter((recipient) => recipient.kind === found);
  const own = ofKind.filter((recipient) => recipient.round === round);
  const used = own.length > 0 ? own : ofKind.filter((recipient) => recipient.round === "");
  return [...used].sort((a, b) => a.order - b.order);
}

/** Their names as they stand in a text: dashes and punctuation that were typed along are left out. */
export function recipientNames(recipients: readonly Recipient[]): readonly string[] {
  return recipients
    .map(({ name }) => name.replace(/^[\s\-–+]+|[;.,\s]+$/g, ""))
    .filter((name) => name !== "");
}

/** The lines under "Nơi nhận:", punctuated: "- Ban Giám hiệu;" … "- Lưu: VT, TH." (NĐ 30/2020, domain.md 6). */
export function recipientLines(names: readonly string[]): readonly string[] {
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? "." : ";"}`);
}

/**
 * Whether the last line is the file copy, "Lưu: VT, …", as it must be (NĐ 30/2020, domain.md 6). The youth union and the Party keep
 * it in their office: "Lưu VP".
 */
export function endsWithFileCopy(recipients: readonly Recipient[], letterhead: Letterhead): boolean {
  const names = recipientNames(recipients);
  if (letterhead !== "national") return /^lưu(?!\p{L})/iu.test(names[names.length - 1] ?? "");
  return /^lưu: ?vt\b/i.test(names[names.length - 1] ?? "");
}
