import type { DocumentKind } from "../../domain/document";

/** What the secretary calls each kind of document; printed in capitals it is the kind's name on the document. */
export const documentKindLabels: Readonly<Record<DocumentKind, string>> = { plan: "Kế hoạch" };
