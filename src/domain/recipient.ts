import type { DocumentKind } from "./document";

/** One line of the recipients (nơi nhận) of a kind of document: of every round, or of one alone (domain.md A12). */
export interface Recipient {
  readonly kind: DocumentKind;
  /** "" where the line stands under the documents of every round. */
  readonly round: string;
  readonly order: number;
  readonly name: string;
}

/**
 * The lines under "Nơi nhận:", punctuated: "- Ban Giám hiệu;" … "- Lưu: VT, TH." (NĐ 30/2020, domain.md 6). A round
 * with lines of its own for the kind takes those alone.
 */
export function recipientLines(
  recipients: readonly Recipient[],
  kind: DocumentKind,
  round: string,
): readonly string[] {
  const ofKind = recipients.filter((recipient) => recipient.kind === kind);
  const own = ofKind.filter((recipient) => recipient.round === round);
  const used = own.length > 0 ? own : ofKind.filter((recipient) => recipient.round === "");
  const names = [...used]
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name.trim().replace(/[;.,\s]+$/, ""));
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? "." : ";"}`);
}
