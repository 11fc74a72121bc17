import { foldText } from "../../vietnamese/collation";
import { foldName } from "../../vietnamese/names";
import { comparable } from "../../vietnamese/text";

/** The family names of most people, folded. */
const familyNames = new Set(
  `nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào trịnh trương lâm mai tô tạ cao chu hà
  lưu lương quách thạch sơn danh châu nghiêm phùng khúc khổng kiều la lò lù lục mã mạc nông ninh quan sầm tăng thái thân thiều tống
  triệu từ vi vương âu bạch bành bế cầm cung diệp đàm đậu giang giáp hứa hữu kim người nhữ ông phí tòng vàng giàng hầu h y k`
    .split(/\s+/)
    .map(foldText),
);

/** Whether a text begins with one of them, degrees and forms of address apart. */
export function hasFamilyName(cell: string): boolean {
  return familyNames.has(foldName(cell).split(" ")[0] ?? "");
}

/** "Trần Văn Thử, Lê Thị Mẫu", or a line each: the names in a cell that holds several people; one or none of others. */
export function severalNames(cell: string): readonly string[] {
  if (cell.length > longestCell) return [];
  const parts = cell
    .split(/[,;\n]|\svà\s/u)
    .map((part) => comparable(part).replace(/^(?:\d{1,3}[.)]|[-–•*+])\s*/, ""));
  const names = parts.filter((part) => part.includes(" ") && hasFamilyName(part));
  return names.length > 1 && names.length === parts.filter((part) => part !== "").length ? names : [];
}

const longestCell = 2_000;
