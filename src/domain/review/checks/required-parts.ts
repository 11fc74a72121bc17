import { comparable } from "../../../vietnamese/text";
import type { Check } from "./check";

/** A summary of achievements, where the award asks for one (domain.md A7). */
export const summary: Check = {
  label: "Có tóm tắt thành tích",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  asksFor: "summary",
  check: ({ nomination }) => (isBlank(nomination.summary) ? { message: "Thiếu tóm tắt thành tích" } : null),
};

/** Products, where the award asks for them (domain.md A7). */
export const product: Check = {
  label: "Có sản phẩm",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  asksFor: "product",
  check: ({ nomination }) => (isBlank(nomination.product) ? { message: "Thiếu sản phẩm" } : null),
};

/**
 * Evidence, a link or "bản giấy nộp kèm", where the award asks for it (domain.md A7). Evidence that was not looked at
 * or does not open never counts against the nominee; what the secretary found invalid does (domain.md 8).
 */
export const evidence: Check = {
  label: "Có minh chứng",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  asksFor: "evidence",
  check({ nomination: { evidence, evidenceState } }) {
    if (evidenceState === "invalid") return { message: "Minh chứng không hợp lệ" };
    const seen = evidenceState === "paper" || evidenceState === "verified";
    return isBlank(evidence) && !seen ? { message: "Thiếu minh chứng" } : null;
  },
};

/** A person's consent to be made public (domain.md 9); a collective gives none. */
export const consent: Check = {
  label: "Đồng ý công khai",
  unitReads: "message",
  councilReads: "message",
  restsOn: "nominee",
  asksFor: "consent",
  check: ({ nomination: { kind, consent } }) =>
    kind === "individual" && !consent ? { message: "Người được đề nghị chưa đồng ý công khai" } : null,
};

function isBlank(text: string): boolean {
  return comparable(text) === "";
}
