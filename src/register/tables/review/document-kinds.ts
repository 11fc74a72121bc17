import type { DocumentKind } from "../../../domain/papers/document";

/** What the secretary calls each kind of document; for drop-downs and lists. */
export const documentKindLabels: Readonly<Record<DocumentKind, string>> = {
  plan: "Kế hoạch",
  reminder: "Công văn đôn đốc",
  nominationList: "Danh sách tổng hợp",
  appraisal: "Báo cáo thẩm định",
};
