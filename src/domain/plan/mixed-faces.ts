import type { Problem } from "../problem";
import type { PlacedLine } from "./plan-line";

/** A sentence that says what a plan rests on, and names a paper; "theo quy định" within a sentence begins none. */
const groundSentence =
  /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Triển khai|Thi hành)\s.*?(?:số\s*:?\s*\d|(?<!\p{L})(?:ngày\s+\d|[Ll]uật|[Qq]uy chế|[Qq]uy định|[Đđ]ề nghị))/su;

/**
 * Paragraphs of which a ground is italic and the rest upright: grounds are italic, each a paragraph of its own (NĐ 30/2020, Phụ lục I, II.6);
 * what merely cites a paper is upright as its sentence is. Other words in italics are a person's own.
 */
export function faceWarnings(lines: readonly PlacedLine[]): readonly Problem[] {
  return lines.flatMap((line) => {
    if (line === null || line.level === "ground") return [];
    const ground = line.runs.find(({ italic, text }) => italic && groundSentence.test(text.trim()));
    const upright = line.runs.some(({ italic, text }) => !italic && /\p{L}/u.test(text));
    if (ground === undefined || !upright) return [];
    const words = ground.text.trim().split(/\s+/).slice(0, 4).join(" ");
    return [
      {
        what: `Đoạn nửa nghiêng, nửa đứng: căn cứ “${words} …” in nghiêng, lời văn cùng đoạn in đứng`,
        where: line.place,
        remedy: "Tách căn cứ thành dòng riêng cấp “Căn cứ”, hoặc bỏ {nghiêng: …} để cả đoạn in đứng",
      },
    ];
  });
}
