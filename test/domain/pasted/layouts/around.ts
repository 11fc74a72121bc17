import type { Dice } from "../../../support/dice";
import type { Column } from "./column";
import type { KnownRow } from "./known-rows";
import { awardHeading, countText } from "./spellings";
import { nameOf } from "./words";

/** What stands around the rows of a school's list: nobody in it is a nominee. Lines of cells. */

type Line = readonly string[];

const awardTitles: Readonly<Record<string, string>> = {
  LDTT: "LAO ĐỘNG TIÊN TIẾN",
  CSTDCS: "CHIẾN SĨ THI ĐUA CƠ SỞ",
  GK: "GIẤY KHEN",
  BK: "BẰNG KHEN",
};

/** The head: the school and the national name, and the list's title, which may name its only award. */
export function topLines(dice: Dice, width: number, award: string | null): readonly Line[] {
  const right = Math.max(1, width - dice.between(2, 3));
  const two = (left: string, text: string) => [left, ...Array<string>(right - 1).fill(""), text];
  const title =
    award === null
      ? dice.pick([
          "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2022 – 2023",
          "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA",
          "BẢNG TỔNG HỢP ĐỀ NGHỊ THI ĐUA, KHEN THƯỞNG",
          "DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ KHEN THƯỞNG",
        ])
      : `${dice.pick(["DANH SÁCH ĐỀ NGHỊ DANH HIỆU", "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU"])} ${awardTitles[award] ?? award}`;
  const head = [
    two("TRƯỜNG CAO ĐẲNG THỬ NGHIỆM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    two("KHOA MỘC", "Độc lập - Tự do - Hạnh phúc"),
    [],
  ];
  const below = [
    "(Kèm theo Biên bản họp ngày 03/7/2023)",
    "(Kèm theo Tờ trình số 12/TTr-KM ngày 03 tháng 7 năm 2023)",
    "Đơn vị: Khoa Mộc",
  ];
  return [
    ...(dice.chance(0.7) ? head : []),
    [title],
    ...(dice.chance(0.5) ? [[dice.pick(below)]] : []),
    ...(dice.chance(0.3) ? [[]] : []),
  ];
}

/** Day and place, who signs, and their names; now and then a remark above. */
export function footLines(
  dice: Dice,
  width: number,
  rows: readonly { readonly name: string }[],
): readonly Line[] {
  const right = Math.max(2, width - dice.between(1, 3));
  const two = (left: string, text: string) => [
    ...(dice.chance(0.5) ? [""] : []),
    left,
    ...Array<string>(right - 2).fill(""),
    text,
  ];
  const signer = () => (dice.chance(0.5) ? dice.pick(rows).name : nameOf(dice));
  const remarks = [
    "* Ghi chú: Danh sách xếp theo thứ tự bảng chữ cái",
    "Danh sách đã được họp bình xét ngày 03/7/2023",
    "Ghi chú: đồng chí Lê Nháp nghỉ thai sản nên không xét",
  ];
  return [
    ...(dice.chance(0.3) ? [[dice.pick(remarks)]] : []),
    ...(dice.chance(0.3) ? [[]] : []),
    two("", dice.pick(["Mai Lâm, ngày 03 tháng 7 năm 2023", "Ngày 03 tháng 7 năm 2023"])),
    two(
      dice.pick(["NGƯỜI LẬP BIỂU", "Người lập", "NGƯỜI LẬP"]),
      dice.pick(["TRƯỞNG KHOA", "Trưởng đơn vị", "HIỆU TRƯỞNG", "TRƯỞNG ĐƠN VỊ"]),
    ),
    ...(dice.chance(0.6) ? [two("(Ký, ghi rõ họ tên)", dice.pick(["(Đã ký)", "(Ký, ghi rõ họ tên)"]))] : []),
    ...(dice.chance(0.3) ? [[], []] : []),
    ...(dice.chance(0.8) ? [two(signer(), signer())] : []),
  ];
}

/** The sum below the rows, in one of the ways it is written. */
export function totalLines(
  dice: Dice,
  way: "none" | "words" | "sentence" | "counts" | "perAward" | "bare",
  columns: readonly Column[],
  rows: readonly KnownRow[],
): readonly Line[] {
  const count = countText(rows.length);
  const nameAt = columns.findIndex(({ part }) => part === "name");
  const used = [...new Set(rows.flatMap(({ awards }) => awards))];
  const perAward = used.map(
    (code) =>
      [
        awardHeading(dice, code),
        countText(rows.filter(({ awards }) => awards.includes(code)).length),
      ] as const,
  );
  const noun = rows.some(({ kind }) => kind === "collective") ? "tập thể" : "người";
  const atName = (text: string, then: (column: Column, at: number) => string = () => "") =>
    columns.map((column, at) => (at === nameAt ? text : at > nameAt ? then(column, at) : ""));
  switch (way) {
    case "none":
      return [];
    case "words": {
      const words = dice.pick([
        `Tổng cộng: ${count} ${noun}`,
        `Cộng: ${count}`,
        `Tổng số: ${count} ${noun} (bằng chữ: như trên)`,
        `Tổng cộng có ${count} ${noun}`,
      ]);
      return [dice.chance(0.5) ? atName(words) : [words]];
    }
    case "sentence": {
      const parts = perAward
        .map(([award, number]) => `${award} ${number} ${noun}`)
        .join(dice.pick(["; ", ", "]));
      const sentence = dice.pick([
        `Danh sách này có ${count} ${noun}.`,
        `Danh sách này có ${count} ${noun}, trong đó: ${parts}.`,
        `Ấn định danh sách có ${count} ${noun}./.`,
        `(Danh sách gồm ${count} ${noun})`,
      ]);
      return [dice.chance(0.3) ? atName(sentence) : [sentence]];
    }
    case "perAward":
      return [
        atName(`Tổng cộng: ${count} ${noun}`),
        ...perAward.map(([award, number]) =>
          atName(dice.pick([`- ${award}: ${number}`, `Tổng ${award}: ${number} ${noun}`])),
        ),
      ];
    case "counts":
    case "bare": {
      const number = (column: Column) => {
        if (column.part === "figure") return "10";
        if (column.part !== "award") return "";
        const ticked = rows.filter(
          (row) => column.cell(row).text.trim() !== "" && !["0", "-"].includes(column.cell(row).text),
        ).length;
        return columns.filter(({ part }) => part === "award").length > 1 ? String(ticked) : "";
      };
      const cells = atName(dice.pick(["Tổng số", "Tổng cộng", "Cộng", "TỔNG CỘNG"]), number);
      if (way === "counts")
        return [
          dice.chance(0.3) && nameAt > 0
            ? [cells[nameAt] ?? "", ...Array<string>(nameAt).fill(""), ...cells.slice(nameAt + 1)]
            : cells,
        ];
      const bare = cells.map((text, at) => (at === nameAt ? "" : text));
      return bare.some((text) => text !== "") ? [bare] : [];
    }
  }
}
