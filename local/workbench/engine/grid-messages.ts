import type { Deed, UndoReport, ValidationView } from "../../local-apps-script";

/** What a rule asks for, in a sentence of its own or in its author's words. */
export function ruleText({ kind, values, helpText }: ValidationView): string {
  if (helpText !== null && helpText !== "") return helpText;
  const [first = "", second = ""] = values;
  switch (kind) {
    case "VALUE_IN_LIST":
      return `Chỉ nhận một trong các giá trị: ${values.join(", ")}.`;
    case "VALUE_IN_RANGE":
      return `Chỉ nhận giá trị có trong ${first}.`;
    case "CHECKBOX":
      return "Ô này là hộp kiểm: chỉ đánh dấu hoặc bỏ dấu.";
    case "NUMBER_BETWEEN":
      return `Chỉ nhận số từ ${first} đến ${second}.`;
    case "NUMBER_NOT_BETWEEN":
      return `Chỉ nhận số ngoài khoảng từ ${first} đến ${second}.`;
    case "NUMBER_EQUAL_TO":
      return `Chỉ nhận số ${first}.`;
    case "NUMBER_NOT_EQUAL_TO":
      return `Chỉ nhận số khác ${first}.`;
    case "NUMBER_GREATER_THAN":
      return `Chỉ nhận số lớn hơn ${first}.`;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return `Chỉ nhận số từ ${first} trở lên.`;
    case "NUMBER_LESS_THAN":
      return `Chỉ nhận số nhỏ hơn ${first}.`;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return `Chỉ nhận số đến ${first}.`;
    case "DATE_IS_VALID_DATE":
      return "Chỉ nhận ngày tháng, ví dụ 15/03/2023.";
    case "DATE_BETWEEN":
      return `Chỉ nhận ngày từ ${first} đến ${second}.`;
    case "DATE_NOT_BETWEEN":
      return `Chỉ nhận ngày ngoài khoảng từ ${first} đến ${second}.`;
    case "DATE_EQUAL_TO":
      return `Chỉ nhận ngày ${first}.`;
    case "DATE_AFTER":
      return `Chỉ nhận ngày sau ${first}.`;
    case "DATE_BEFORE":
      return `Chỉ nhận ngày trước ${first}.`;
    case "DATE_ON_OR_AFTER":
      return `Chỉ nhận ngày từ ${first} trở đi.`;
    case "DATE_ON_OR_BEFORE":
      return `Chỉ nhận ngày đến hết ${first}.`;
    case "TEXT_CONTAINS":
      return `Chỉ nhận chữ có chứa “${first}”.`;
    case "TEXT_DOES_NOT_CONTAIN":
      return `Chỉ nhận chữ không chứa “${first}”.`;
    case "TEXT_EQUAL_TO":
      return `Chỉ nhận “${first}”.`;
    case "TEXT_IS_VALID_EMAIL":
      return "Chỉ nhận địa chỉ thư điện tử.";
    case "TEXT_IS_VALID_URL":
      return "Chỉ nhận địa chỉ trang web.";
  }
}

/** What a person did, as *Hoàn tác* names it. */
export const DEEDS: Readonly<Record<Deed, string>> = {
  type: "gõ vào ô",
  paste: "dán",
  clear: "xóa nội dung",
  fill: "điền vùng chọn",
  insertRows: "chèn hàng",
  deleteRows: "xóa hàng",
  insertColumns: "chèn cột",
  deleteColumns: "xóa cột",
  moveColumn: "chuyển cột",
  sort: "sắp xếp",
  resize: "đổi kích thước",
  freeze: "cố định hàng, cột",
};

/** Cells that are named in a message before it says how many more there are. */
const NAMED = 8;

/** What undoing (or redoing) could not do, or nothing. */
export function undoMessage({ deed, sheet, left, refused }: UndoReport, verb: string): string | null {
  const what = `${verb} việc ${DEEDS[deed]} ở trang “${sheet}”`;
  if (refused === "sheet gone") return `Không ${what} được: trang đã bị xóa.`;
  if (refused === "changed since") {
    return `Không ${what} được: sau đó một lệnh đã ghi vào trang này, hoặc chèn, xóa, sắp xếp hàng, cột của nó.`;
  }
  if (left.length === 0) return null;
  const more = left.length > NAMED ? ` và ${left.length - NAMED} ô khác` : "";
  return `Đã ${what}, trừ ô ${left.slice(0, NAMED).join(", ")}${more}: sau đó một lệnh đã ghi vào đó.`;
}

/** What the spreadsheet says in English, by how it begins, and the same for people. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^You can't delete all the rows/, "Không xóa được: trang phải còn ít nhất một hàng."],
  [/^You can't delete all the columns/, "Không xóa được: trang phải còn ít nhất một cột."],
  [
    /all non-frozen rows/,
    "Không xóa được: phải còn ít nhất một hàng không cố định. Bỏ cố định hàng trước rồi xóa.",
  ],
  [
    /all non-frozen columns/,
    "Không xóa được: phải còn ít nhất một cột không cố định. Bỏ cố định cột trước rồi xóa.",
  ],
  [/must stay that are not frozen/, "Phải còn ít nhất một hàng và một cột không cố định."],
  [/^You can't remove all the sheets/, "Không xóa được: bảng tính phải còn ít nhất một trang."],
  [
    /^You can't remove all the visible sheets/,
    "Không xóa được: phải còn ít nhất một trang không ẩn. Hiện một trang khác trước.",
  ],
  [/^You can't hide all the sheets/, "Không ẩn được: phải còn ít nhất một trang không ẩn."],
  [/^The sheet name cannot be empty/, "Tên trang không được để trống."],
  [/^The sheet name cannot be greater/, "Tên trang dài quá 100 ký tự."],
  [/^A sheet with the name/, "Đã có trang mang tên này. Đặt tên khác."],
  [/more than the maximum of 50000 characters/, "Một ô chỉ nhận đến 50.000 ký tự."],
  [/above the limit of 10000000 cells/, "Bảng tính chỉ chứa được 10 triệu ô: không thêm được nữa."],
  [/^there is no sheet \d/, "Trang này đã bị xóa."],
];

/** An error of the spreadsheet in words for people; one without any stays as it is. */
export function inVietnamese(error: unknown): Error {
  const { message } = error instanceof Error ? error : new Error(String(error));
  return new Error(SAID.find(([pattern]) => pattern.test(message))?.[1] ?? message);
}
