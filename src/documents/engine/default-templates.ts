import appraisal from "../../../build/templates/appraisal.docx";
import nominationList from "../../../build/templates/nominationList.docx";
import plan from "../../../build/templates/plan.docx";
import reminder from "../../../build/templates/reminder.docx";
import type { DocumentKind } from "../../domain/papers/document";

/** A template as the build made it: the title of its Google Doc and the .docx in base64. */
export interface DefaultTemplate {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly base64: string;
}

/** The templates a new register starts with; the secretary edits her copies of them as ordinary Google Docs. */
export const defaultTemplates: readonly DefaultTemplate[] = [
  { kind: "plan", title: "Mẫu Kế hoạch phát động", base64: plan },
  { kind: "reminder", title: "Mẫu Công văn đôn đốc", base64: reminder },
  { kind: "nominationList", title: "Mẫu Danh sách tổng hợp đề nghị", base64: nominationList },
  { kind: "appraisal", title: "Mẫu Báo cáo thẩm định", base64: appraisal },
];
