import { comparableLabel } from "../../vietnamese/text";
import { isStanding, type Nomination } from "./nomination";

/**
 * Words that tell of somebody's health, ethnicity, belief or family: a council's papers need none of it (domain.md 9). What tells of
 * a person's work for the sick or of customs (bệnh viện, dịch bệnh, trang phục dân tộc) is none of it.
 */
const health = [
  "(?<!dịch |sâu |mầm |chống |phòng )bệnh(?! viện| xá| nhân| án| học)",
  ..."ung thư|u ác|u xơ|hóa trị|xạ trị|nhập viện|nằm viện|tai biến|đột quỵ|chấn thương|ốm đau|ốm nặng".split(
    "|",
  ),
  "(?:đang|phải|đi|vừa|sau|sau đợt|sau khi|đợt) (?:điều trị|phẫu thuật|mổ)",
  "(?:bị|gặp|sau) tai nạn",
  ..."thai sản|sảy thai|sẩy thai|mang thai|có thai|(?<!học )sinh con|sinh non|hiếm muộn|vô sinh".split("|"),
  ..."trầm cảm|tâm thần|tự kỷ|khuyết tật|tàn tật|dị tật|khiếm thị|khiếm thính|hiv|cai nghiện".split("|"),
];
const groups =
  "kinh(?! doanh| tế| nghiệm)|chăm(?! sóc| chỉ| lo| ngoan)|khmer|khơ ?me|hoa|tày|nùng|thái|mường|dao|mông|h['’]?mông|ê ?đê|ba ?na|gia ?rai|cơ ?tu|xơ ?đăng|raglai|co ?ho|k['’]?ho|hrê|sán ?dìu|sán ?chay|giáy|la ?hủ|hà ?nhì";
const origin = [
  `người (?:${groups})`,
  `(?:người |thuộc |là |con em )dân tộc`,
  `dân tộc(?: thiểu số|: ?| ?(?:${groups}))`,
];
const belief =
  "tôn giáo|công giáo|thiên chúa giáo|phật giáo|phật tử|tin lành|hòa hảo|cao đài|hồi giáo|giáo dân|tín đồ|theo đạo|ngoại đạo".split(
    "|",
  );
const family = [
  ..."mồ côi|ly hôn|li hôn|ly thân|đơn thân|góa|goá|neo đơn|hộ nghèo|cận nghèo|gia cảnh|nợ nần".split("|"),
  ..."hoàn cảnh(?: gia đình| rất| đặc biệt| vô cùng)* khó khăn|gia đình(?: rất| đặc biệt| thuộc diện)? (?:khó khăn|chính sách)".split(
    "|",
  ),
  ..."con nhỏ|nuôi con|chăm con|cha mất|bố mất|ba mất|mẹ mất|chồng mất|vợ mất|(?:cha|bố|mẹ|vợ|chồng|con)(?: bị)? (?:ốm|bệnh|già yếu)".split(
    "|",
  ),
  ..."con (?:liệt sĩ|liệt sỹ|thương binh)".split("|"),
];

/** Work for others, which a unit tells of: whoever is helped is not the nominee. */
const helping =
  "giúp|hỗ trợ|tặng|thăm|tương trợ|quyên góp|ủng hộ|chăm lo|chăm sóc|cứu trợ|khám|dạy|bồi dưỡng|phòng|tuyên truyền|vận động|phục vụ|đỡ đầu|phổ cập|miễn giảm|trao quà|trao học bổng|học bổng";

const wordsOf = (all: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${all.join("|")})(?![\\p{L}\\p{M}])`;
const telling = new RegExp(wordsOf([...health, ...origin, ...belief, ...family]), "u");
const helps = new RegExp(wordsOf([helping]), "u");

/**
 * Of the nominations that stand, those whose printed texts may tell something private: for a person to look at. Of a collective only
 * what is not said of its work for others: "Giúp ba hộ nghèo" tells of nobody who is named.
 */
export function withPrivateFacts(nominations: readonly Nomination[]): readonly Nomination[] {
  return nominations.filter((nomination) => {
    if (!isStanding(nomination)) return false;
    const text = comparableLabel(`${nomination.summary}\n${nomination.product}`.replace(/\n/g, ". "));
    if (nomination.kind === "individual") return telling.test(text);
    return text.split(/[.;!?]/).some((sentence) => telling.test(sentence) && !helps.test(sentence));
  });
}
