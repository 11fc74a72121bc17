import type { Difference } from "../../documents/engine/difference";
import { changeWords } from "../../documents/engine/difference-words";
import { twoDigits } from "../../vietnamese/numbers";
import type { ChangedSince, Standing } from "./standing-text";

/** More would not fit into a dialog. */
const changesShown = 12;

/**
 * What the secretary is asked before a draft is composed again: what will change against the Google Doc as it stands, edits
 * by hand among them. `begins` says which draft; `standing` is null where its text cannot be read.
 */
export function draftQuestion(begins: string, standing: Standing | null): string {
  if (standing === null) {
    return `${begins} Không đọc được nội dung đang có nên không cho biết trước được chỗ nào đổi; soạn lại sẽ thay toàn bộ bằng nội dung trong sổ. Soạn lại?`;
  }
  const { differences, since } = standing;
  if (differences.length === 0) {
    return `${begins} Không có gì thay đổi: dự thảo đúng với sổ từng chữ. Soạn lại chỉ đưa cách trình bày về theo mẫu. Vẫn soạn lại?`;
  }
  const lines = differences.slice(0, changesShown).map((difference) => `• ${changeWords(difference)}`);
  const rest = differences.length - lines.length;
  return [
    `${begins} Soạn lại sẽ ${counted(differences)}. ${because[since]}`,
    [...lines, ...(rest > 0 ? [`… và ${rest} chỗ nữa.`] : [])].join("\n"),
    "Soạn lại?",
  ].join("\n\n");
}

/** Where the draft's file is gone there is nothing to lose. */
export function missingFileQuestion(begins: string): string {
  return `${begins} Tệp của dự thảo không còn trong Google Drive (đã bị xóa, hoặc nằm trong thùng rác). Soạn lại sẽ tạo tệp mới. Soạn lại?`;
}

/** "đổi 03 chỗ, thêm 01 dòng, bớt 02 dòng". */
function counted(differences: readonly Difference[]): string {
  const count = (...kinds: readonly Difference["kind"][]) =>
    differences.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: readonly (readonly [string, number, string])[] = [
    ["đổi", count("changed"), "chỗ"],
    ["thêm", count("missing"), "dòng"],
    ["bớt", count("extra"), "dòng"],
    ["xếp lại", count("moved"), "dòng"],
  ];
  return parts
    .filter(([, number]) => number > 0)
    .map(([verb, number, what]) => `${verb} ${twoDigits(number)} ${what}`)
    .join(", ");
}

const because: Readonly<Record<ChangedSince, string>> = {
  register: "Văn bản chưa bị sửa tay từ lần soạn trước; khác nhau vì sổ hoặc mẫu đã đổi:",
  hand: "Sổ và mẫu không đổi từ lần soạn trước; đây là những chỗ sửa tay trong văn bản, soạn lại sẽ mất:",
  both: "Từ lần soạn trước sổ hoặc mẫu đã đổi, và văn bản đã sửa tay; chỗ sửa tay sẽ mất:",
  unknown: "Khác nhau vì sổ hoặc mẫu đã đổi, hoặc vì văn bản đã sửa tay; chỗ sửa tay sẽ mất:",
};
