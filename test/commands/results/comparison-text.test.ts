import { expect, test } from "vitest";
import { comparisonText } from "../../../src/commands/results/comparison-text";
import type { About, Difference } from "../../../src/documents/engine/difference";
import { firstDocument } from "../../../src/domain/papers/document";

const file = { id: "1", name: "Kế hoạch", link: "https://drive.example/1", version: "" };

function differing(about: About, row: number): Difference {
  const place = { region: "Bảng 1", row: `TT ${row}`, name: "", column: "Ghi chú" };
  return { kind: "changed", place, written: "đúng", found: "sai", about };
}

test("figures come first and wording last, whatever stands first; of many the first twenty are named", () => {
  const wording = Array.from({ length: 18 }, (_, at) => differing("wording", at + 1));
  const differences = [
    ...wording,
    differing("award", 90),
    differing("name", 91),
    differing("money", 92),
    differing("count", 93),
  ];
  const lines = comparisonText(firstDocument("plan", "D1"), file, { differences, since: "unknown" }).split(
    "\n",
  );
  expect(lines.filter((line) => line.endsWith(":"))).toEqual([
    ...["Số lượng:", "Số tiền:", "Họ tên:", "Danh hiệu:", "Câu chữ:"],
  ]);
  expect(lines[0]).toBe("Kế hoạch KH:D1: có 22 chỗ khác với sổ.");
  expect(lines.filter((line) => line.startsWith("• "))).toHaveLength(20);
  expect(lines).toContain("… và 2 chỗ nữa; sửa xong thì đối chiếu lại.");
});

test("a signed letter is not replaced: a new one is written", () => {
  const signed = { ...firstDocument("reminder", "CN2023"), state: "signed" } as const;
  const text = comparisonText(signed, file, { differences: [differing("count", 1)], since: "unknown" });
  expect(text).toContain(
    "Văn bản đã ký nên giữ nguyên, kể cả khi sổ đổi sau ngày ký. Nếu phải sửa thì soạn văn bản mới từ menu.",
  );
});
