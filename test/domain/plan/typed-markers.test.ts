import { expect, test } from "vitest";
import type { Level } from "../../../src/domain/plan/outline";
import { withoutTypedMarker } from "../../../src/domain/plan/typed-markers";

/** "what is left ‹what came off›" of each text. */
function off(level: Level, ...texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const { text: left, typed } = withoutTypedMarker(level, text);
    return typed === "" ? left : `${left} ‹${typed}›`;
  });
}

test("a marker typed before a block comes off, however people write it", () => {
  expect(off("section", "I. MỤC ĐÍCH", "II/ YÊU CẦU", "III) HỒ SƠ", "IV.TỔ CHỨC", "Mục V. KINH PHÍ")).toEqual(
    ["MỤC ĐÍCH ‹I.›", "YÊU CẦU ‹II/›", "HỒ SƠ ‹III)›", "TỔ CHỨC ‹IV.›", "KINH PHÍ ‹Mục V.›"],
  );
  expect(off("clause", "1. Mục đích", "2) Yêu cầu", "3/ Hồ sơ", "4.Kinh phí", "2.1. Hội đồng")).toEqual([
    "Mục đích ‹1.›",
    "Yêu cầu ‹2)›",
    "Hồ sơ ‹3/›",
    "Kinh phí ‹4.›",
    "Hội đồng ‹2.1.›",
  ]);
  expect(off("subclause", "2.1 Hội đồng", "2.1. Các tổ")).toEqual(["Hội đồng ‹2.1›", "Các tổ ‹2.1.›"]);
  expect(off("point", "a) một", "đ. hai", "Điểm c) ba")).toEqual(
    ["một ‹a)›", "hai ‹đ.›", "ba ‹Điểm c)›"].map((t) => t),
  );
  expect(off("dash", "- một", "–hai", "• ba", "\uF0B7\tbốn", "- - năm")).toEqual([
    "một ‹-›",
    "hai ‹–›",
    "ba ‹•›",
    "bốn ‹\uF0B7›",
    "năm ‹-›",
  ]);
  expect(off("plus", "+ một", "+hai")).toEqual(["một ‹+›", "hai ‹+›"]);
  expect(off("part", "A. NHỮNG VẤN ĐỀ CHUNG", "Phần B. TỔ CHỨC")).toEqual([
    "NHỮNG VẤN ĐỀ CHUNG ‹A.›",
    "TỔ CHỨC ‹Phần B.›",
  ]);
  expect(off("numbered", "{đậm: 1. Mục đích.} Nâng cao")).toEqual(["{đậm: Mục đích.} Nâng cao ‹1.›"]);
});

test("what only looks like a marker stays", () => {
  const stays: readonly (readonly [Level, readonly string[]])[] = [
    ["section", ["VI PHẠM KỶ LUẬT", "V. I. Lê-nin", "MỤC ĐÍCH", "X"]],
    ["clause", ["10 năm xây dựng", "1.000 giờ học tốt", "30/4 và 01/5", "2020 - 2021", "5 tốt"]],
    ["subclause", ["1.5 triệu đồng", "2.1 triệu đồng"]],
    ["point", ["C. Mác và Ph. Ăng-ghen", "a", "tập thể"]],
    ["part", ["C. MÁC", "PHẦN CHUNG"]],
    ["dash", ["-5 % so với năm trước", "–", "việc"]],
    ["plus", ["+5 % so với năm trước", "việc"]],
    ["paragraph", ["1. Mục đích", "- một", "I. MỤC"]],
    ["minor", ["1. Mục đích"]],
  ];
  for (const [level, texts] of stays) expect(off(level, ...texts)).toEqual(texts);
});
