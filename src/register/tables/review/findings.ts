import { type Severity, severityNames } from "../../../domain/awards/severity";
import { ruleLabels } from "../../../domain/review/checks/checks";
import type { NamedFinding } from "../../../domain/review/finding";
import { captionOf } from "../../../vietnamese/captions";
import { choice, text } from "../../column";
import { table } from "../../table";
import type { Tones } from "../../tones";

/** Of what was found of a nomination; nothing found is not coloured. */
export const severityTones: Tones<Severity> = { block: "bad", review: "moving", warn: "attention" };

export const findings = table<NamedFinding>({
  tab: "Kết quả kiểm tra",
  purpose: `Từng điều kiện không đạt của từng đề nghị, với căn cứ; “${captionOf("recheck")}” ghi lại toàn bộ.`,
  key: ["nomination", "rule"],
  writtenBy: "program",
  columns: {
    name: text({
      header: "Họ tên, tập thể",
      frozen: true,
      width: 200,
      note: "Như ở tab “Đề nghị”",
      optional: true,
    }),
    rule: choice({ header: "Điều kiện", width: 240, note: "Điều kiện không đạt", labels: ruleLabels }),
    severity: choice({
      header: "Mức",
      note: "Chặn, cảnh báo, hoặc cần xem xét",
      labels: severityNames,
      tones: severityTones,
    }),
    message: text({ header: "Điều cần biết", width: 520, note: "Không đạt ở chỗ nào" }),
    grounds: text({ header: "Căn cứ", width: 360, note: "Văn bản quy định", optional: true }),
    nomination: text({ header: "Mã đề nghị", clipped: true, width: 200, note: "Ở tab “Đề nghị”" }),
  },
  initial: [],
});
