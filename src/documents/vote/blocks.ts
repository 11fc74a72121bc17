/** The blocks the minutes are made of, by the sections of their templates; "bảng kết quả" is beside them. */
export const minutesBlocks = ["căn cứ", "mục", "khoản", "đoạn", "mã"] as const;

type BlockKind = (typeof minutesBlocks)[number];

/** A block in the words of the templates: one of its sections is printed. */
export type BlockView = Readonly<Record<string, string | boolean | readonly object[]>>;

const nothing: BlockView = {
  ...Object.fromEntries(minutesBlocks.map((kind) => [kind, false])),
  "bảng kết quả": [],
  t: "",
};

export function block(kind: BlockKind, t: string): BlockView {
  return { ...nothing, [kind]: true, t };
}

export function paragraph(t: string): BlockView {
  return block("đoạn", t);
}

/** A table of results, as its section has it. */
export function resultBlock(table: object): BlockView {
  return { ...nothing, "bảng kết quả": [table] };
}

/** "- …;" lines, the last one ended by a full stop. */
export function listed(lines: readonly string[]): readonly BlockView[] {
  return lines.map((line, index) => paragraph(`- ${line}${index === lines.length - 1 ? "." : ";"}`));
}
