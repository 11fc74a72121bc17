import { recognisable } from "../../vietnamese/text";
import { madeOf, phrases } from "./fields";
import type { HeadingTime } from "./heading-time";

/** What awards are called above a column. */
const cores = new Set(
  [
    ...["Danh hiệu", "Danh hiệu thi đua", "DH", "DH TĐ", "DHTĐ", "Danh hiệu TĐ", "Danh hiệu khen thưởng"],
    ...["Hình thức khen thưởng", "Hình thức khen", "Hình thức", "Khen thưởng", "Mức khen", "HTKT", "Khen"],
    ...[
      "Thi đua",
      "Thi đua, khen thưởng",
      "Danh hiệu, hình thức khen thưởng",
      "Danh hiệu thi đua, hình thức khen thưởng",
    ],
    ...[
      "Danh hiệu, hình thức",
      "DH, HTKT",
      "Danh hiệu thi đua, khen thưởng",
      "Danh hiệu hoặc hình thức khen thưởng",
    ],
    ...["Danh hiệu và hình thức khen thưởng"],
  ].map(recognisable),
);

/** Words that may stand before what awards are called. */
const leading = /^(?:(?:cac|ten|ket qua|duoc|cong nhan|tang|ghi|muc|y kien) )+/;

/** Words about awards that make no other thing of them: by whom, for whom, at what level. */
const following = phrases(
  `các | được | công nhận | tặng | của | đơn vị | tổ | khoa | phòng | hội đồng | nhà trường | trường | cấp trường | cá nhân | tập thể | ghi mã |
  mới | này | nay | cho | đạt | và | hoặc | học kỳ | kỳ | đợt | I | II | 1 | 2`,
);

/**
 * Whether what a heading says beside its year, "đề nghị", "đăng ký" and "đã đạt" is awards: "Danh hiệu thi đua của cá nhân", or with
 * "đề nghị" nothing more. "Đơn vị ra quyết định", "Ngày khen thưởng", "Cấp khen thưởng" are other things.
 */
export function isAwardHeading(
  rest: string,
  { proposed, registered }: Pick<HeadingTime, "proposed" | "registered">,
): boolean {
  const words = `${rest} `.replace(leading, "").trim().split(" ");
  if (words.join("") === "") return proposed || registered;
  return isAwards(words);
}

/** What awards are called, once or in several ways ("Danh hiệu TĐ, HTKT"), and phrases that may follow. */
function isAwards(words: readonly string[]): boolean {
  return words.some((_, at) => {
    if (!cores.has(words.slice(0, at + 1).join(" "))) return false;
    const after = words.slice(at + 1);
    return (
      after.length === 0 || isAwards(after) || madeOf(after.join(" "), (phrase) => following.has(phrase))
    );
  });
}

/** Of titles alone. */
export function isTitleHeading(heading: string): boolean {
  const words = recognisable(heading);
  return /\b(?:danh hieu|dh)\b/.test(words) && !isForms(words);
}

/** Of forms of commendation alone. */
export function isFormHeading(heading: string): boolean {
  const words = recognisable(heading);
  return isForms(words) && !/\b(?:danh hieu|dh)\b/.test(words);
}

function isForms(words: string): boolean {
  return /\b(?:hinh thuc|khen|htkt)\b/.test(words);
}
