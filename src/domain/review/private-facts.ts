import { comparableLabel } from "../../vietnamese/text";
import { isStanding, type Nomination } from "./nomination";

/** Words that tell of somebody's health, ethnicity, belief or family: a council's papers need none of it (domain.md 9). */
const telling = [
  ...[
    "ung thư",
    "bệnh(?! viện| xá)",
    "thai sản",
    "sảy thai",
    "trầm cảm",
    "tâm thần",
    "khuyết tật",
    "tàn tật",
    "hiv",
  ],
  ...[
    "dân tộc",
    "người (?:chăm|khmer|khơ ?me|hoa|tày|nùng|thái|mường|dao|mông|h'mông|ê ?đê|ba ?na|gia ?rai)",
  ],
  ...["tôn giáo", "công giáo", "tin lành", "theo đạo"],
  ...["mồ côi", "ly hôn", "ly thân", "đơn thân", "hộ nghèo", "cận nghèo", "hoàn cảnh khó khăn", "gia cảnh"],
];
const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${telling.join("|")})(?![\\p{L}\\p{M}])`, "u");

/** Of the nominations that stand, those whose printed texts may tell something private: for a person to look at. */
export function withPrivateFacts(nominations: readonly Nomination[]): readonly Nomination[] {
  return nominations.filter(
    (nomination) =>
      isStanding(nomination) &&
      nomination.kind === "individual" &&
      pattern.test(comparableLabel(`${nomination.summary}\n${nomination.product}`)),
  );
}
