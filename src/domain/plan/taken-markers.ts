import type { Place } from "../../vietnamese/place";
import { firstFew } from "../../vietnamese/text";
import type { Problem } from "../problem";

/** A marker that was typed before a block and taken off, and the one that is printed there. */
export interface TakenMarker {
  readonly typed: string;
  readonly printed: string;
  readonly place: Place;
}

/**
 * What is told of typed markers: a number that differs from the printed one by itself, for a line may be missing; all others, which came with
 * a paste, in one sentence.
 */
export function markerWarnings(taken: readonly TakenMarker[]): readonly Problem[] {
  const differs = ({ typed, printed }: TakenMarker) => numberOf(typed) !== numberOf(printed);
  const alike = taken.filter((marker) => !differs(marker));
  const [first] = alike;
  const rows = alike.map(
    ({ typed, place }) => `“${typed}”${place.row === undefined ? "" : ` dòng ${place.row}`}`,
  );
  const together: readonly Problem[] = first
    ? [
        {
          what: `Đã bỏ số, dấu gõ tay ở đầu đoạn vì sổ tự in: ${firstFew(rows, 5, "chỗ")}`,
          where: { tab: first.place.tab, ...(first.place.column ? { column: first.place.column } : {}) },
          remedy: "Không phải làm gì; muốn khỏi nhắc thì xóa số, dấu ấy trong ô",
        },
      ]
    : [];
  return [
    ...together,
    ...taken.filter(differs).map(({ typed, printed, place }) => ({
      what: `Đầu đoạn gõ “${typed}”, sổ đánh “${printed}”`,
      where: place,
      remedy: "Xem có thiếu, thừa dòng hay sai cấp không; số gõ tay không được in",
    })),
  ];
}

/** Letters and figures alone: "I/" and "I." are one number, and so are "-" and "•". */
function numberOf(marker: string): string {
  const [number = ""] = /[\p{L}\d]+(?:\.\d+)*(?=[^\p{L}\d]*$)/u.exec(marker) ?? [];
  return number.toLowerCase();
}
