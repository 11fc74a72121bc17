import { expect, test } from "vitest";
import { meaningOf, optional, type TagMeanings } from "../../../src/documents/engine/tag-meanings";
import { type TagNode, tagTree } from "../../../src/documents/engine/tag-tree";
import { readTags } from "../../../src/documents/engine/template-tags";
import { readParagraphs } from "../../../src/documents/engine/template-text";

const own: TagMeanings = {
  tt: optional("số thứ tự"),
  "#nhóm": "từng đơn vị",
  "#phụ lục/#nhóm": "từng danh hiệu",
  "#bảng *": "một bảng",
};
const shared: TagMeanings = { tt: "số của dòng", "#phụ lục/#nhóm/tt": "chưa dùng", số: "số văn bản" };

test("a tag's meaning is that of the longest end of its path, of the first table that knows it", () => {
  const meaning = (...path: readonly string[]) => meaningOf([own, shared], path);
  expect(meaning("#nhóm")).toEqual({ table: own, key: "#nhóm", prints: "từng đơn vị", optional: false });
  expect(meaning("#phụ lục", "#nhóm")?.prints).toBe("từng danh hiệu");
  expect(meaning("#phụ lục", "#nhóm", "tt")).toEqual({
    table: own,
    key: "tt",
    prints: "số thứ tự",
    optional: true,
  });
  expect(meaning("#bảng 12")?.prints).toBe("một bảng");
  expect(meaning("số")?.table).toBe(shared);
  expect(meaning("nhóm")).toBeNull();
  expect(meaning("toString")).toBeNull();
});

test("tags stand within their sections, by their names without an editor's spaces", () => {
  const xml = `<w:p><w:r><w:t>{số}{#nơi\u00A0nhận} {t}{^ nghiêng}{t}{/nghiêng}{/nơi nhận}{họ tên}</w:t></w:r></w:p>`;
  const names = (nodes: readonly TagNode[]): unknown[] =>
    nodes.map(({ name, inside }) => (inside.length === 0 ? name : [name, ...names(inside)]));
  expect(names(tagTree(readTags(readParagraphs("word/document.xml", xml)).tags))).toEqual([
    "số",
    ["#nơi nhận", "t", ["^nghiêng", "t"]],
    "họ tên",
  ]);
});
