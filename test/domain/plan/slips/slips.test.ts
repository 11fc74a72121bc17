import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { degreeBefore, slipsIn } from "../../../../src/domain/plan/slips/slips";
import { slipExamples } from "../../../fixtures/slip-examples";

const context = { ownAgencies: ["CĐKTKT", "HĐTĐKT"] };

/** Every slip in the texts, as "error|warning, number of the text: what". */
function found(texts: readonly string[], ownAgencies: readonly string[] = context.ownAgencies) {
  const placed = texts.map((text, index) => ({ text, place: { tab: "Nội dung kế hoạch", row: index + 1 } }));
  const { errors, warnings } = slipsIn(placed, { ownAgencies });
  const told = (kind: string) => (problem: (typeof errors)[number]) =>
    `${kind} ${problem.where?.row}: ${problem.what}`;
  return [...errors.map(told("error")), ...warnings.map(told("warning"))];
}

/** The lines of a seed; empty ones hold no slip, and keep the others' numbers right. */
function seed(letter: "a" | "b"): readonly string[] {
  return readFileSync(`test/fixtures/seed-${letter}.txt`, "utf8").split("\n");
}

test("seed A has the slips of domain.md 2, and no other", () => {
  expect(found(seed("a"))).toEqual([
    "error 5: Ngày tháng còn bỏ trống: “ngày 3... tháng 11 năm 2020”",
    "warning 3: Ký hiệu có nhóm thứ ba: “800/KH-CĐKTKT-TH”",
    "warning 11: Ký hiệu không hợp với tên loại văn bản: “kế hoạch số 1999/ĐHTN-PCTĐ”",
    "warning 17: Chữ viết tắt dùng D thay cho Đ: “NLD”",
    "warning 23: Có lẽ viết sai chính tả: “trong tâm”",
    "warning 59: Chữ viết tắt dùng D thay cho Đ: “HLD”",
    "warning 65: Chữ viết tắt dùng D thay cho Đ: “HĐTD”",
    "warning 69: Thiếu dấu hai chấm: “Nơi nhận”",
    "warning 75: Thiếu dấu hai chấm: “Lưu VT, TH”",
  ]);
  const signer = seed("a")[78] ?? "";
  expect([signer, degreeBefore(signer)]).toEqual(["TS. Ngô Xuân Hoàng", "TS."]);
});

test("seed B has the slips of domain.md 2, and one more: QĐ-UBND without its issuing body", () => {
  expect(found(seed("b"), ["CĐN", "HĐTĐKT"])).toEqual([
    "error 8: Ngày tháng thừa dấu gạch chéo: “30/4//2023”",
    "error 46: Ngày tháng thừa dấu gạch chéo: “30/4//2023”",
    "warning 7: Thiếu cơ quan ban hành: “Kế hoạch số 16/KH-UBND”",
    "warning 8: Dấu cách quanh gạch nối không đều: “19/5/1890 -19/5/2023”",
    "warning 29: Thiếu cơ quan ban hành: “Quyết định số 03/2021/QĐ-UBND”",
    "warning 35: Có lẽ viết sai chính tả: “tiến tiến”",
    "warning 46: Một đợt viết hai cách: “đợt II” và “Đợt 2”",
    "warning 46: Dấu cách quanh gạch nối không đều: “19/5/1890 -19/5/2023”",
    "warning 47: Hạn “trước ngày 07/7/2023” đến trước khi “từ ngày 03/7/2023-07/7/2023” kết thúc",
  ]);
});

test("a problem carries the cell and what to write instead", () => {
  const place = { tab: "Nội dung kế hoạch", row: 4, column: "Nội dung" };
  expect(slipsIn([{ text: "Đến 30/4//2023, NLD và HLD", place }], context)).toEqual({
    errors: [
      { what: "Ngày tháng thừa dấu gạch chéo: “30/4//2023”", where: place, remedy: "Viết “30/4/2023”" },
    ],
    warnings: [
      { what: "Chữ viết tắt dùng D thay cho Đ: “NLD”", where: place, remedy: "Viết “NLĐ”" },
      { what: "Chữ viết tắt dùng D thay cho Đ: “HLD”", where: place, remedy: "Viết “NLĐ” hoặc “HĐLĐ”" },
    ],
  });
});

describe.each(slipExamples)("$says", ({ says, slips, fine }) => {
  test.each(slips)("%s", (text, ...words) => {
    const ofThisRule = found([text]).filter((problem) => problem.startsWith(says));
    expect(ofThisRule).toEqual(words.map((word) => `${says}“${word}”`));
  });

  test.each(fine)("nothing in: %s", (text) => {
    expect(found([text])).toEqual([]);
  });
});

test("a round named in two ways is told once, where the second way first stands", () => {
  expect(
    found(["Đợt thi đua II", "đợt 1", "đợt 2, đợt 02", "đợt II", "ĐỢT I", "đợt 2"].map((text) => `${text}:`)),
  ).toEqual([
    "warning 3: Một đợt viết hai cách: “Đợt thi đua II” và “đợt 2”",
    "warning 5: Một đợt viết hai cách: “đợt 1” và “ĐỢT I”",
  ]);
});

test("a deadline before the end of the period it follows, in one line", () => {
  const told = (period: string, deadline: string) =>
    found([`${period} các khoa bình xét; gửi phòng Tổ chức ${deadline}.`]);
  const work = "Từ ngày 03/7/2023 đến hết ngày 07/7/2023";
  for (const deadline of ["trước ngày 07/7/2023", "trước 04/7/2023"]) {
    expect(told(work, deadline)).toEqual([`warning 1: Hạn “${deadline}” đến trước khi “${work}” kết thúc`]);
  }
  expect(told("từ 03/7 đến 07/7/2023", "trước ngày 07/7/2023")).toHaveLength(1);
  for (const deadline of ["trước ngày 08/7/2023", "trước ngày 03/7/2023", "đến ngày 07/7/2023"]) {
    expect(told(work, deadline)).toEqual([]);
  }
  expect(found(["Gửi trước ngày 05/7/2023. Từ ngày 03/7/2023 đến ngày 07/7/2023 họp."])).toEqual([]);
});

test("what stands in a mark raises nothing, nor joins what is around it", () => {
  expect(
    found([
      "Chào mừng {kỷ niệm: 3-2}, {số năm: 31/4/2021} năm",
      "{nghiêng: nhiệm vụ trọng tâm {từ đến: 30//4/2023}, NLĐ} của trường",
      "các {số năm: 3-2} các khoa",
    ]),
  ).toEqual([]);
  expect(found(["{nghiêng: nhiệm vụ trong tâm {từ đến: 30//4/2023}} của trường"])).toEqual([
    "warning 1: Có lẽ viết sai chính tả: “trong tâm”",
  ]);
  expect(found(["một dấu { lẻ, NLD } } {"])).toEqual([]);
  expect(found(["một dấu lẻ { NLD"])).toEqual(["warning 1: Chữ viết tắt dùng D thay cho Đ: “NLD”"]);
});

test("lines of one cell are read apart, and a slip is told once a cell", () => {
  expect(found(["Nơi nhận\n- Các khoa của\nCủa trường;\n- Lưu VT.", "NLD, NLD", "NLD"])).toEqual([
    "warning 1: Thiếu dấu hai chấm: “Nơi nhận”",
    "warning 1: Thiếu dấu hai chấm: “Lưu VT”",
    "warning 2: Chữ viết tắt dùng D thay cho Đ: “NLD”",
    "warning 3: Chữ viết tắt dùng D thay cho Đ: “NLD”",
  ]);
});

test("a degree before a name", () => {
  const names = [
    "TS. Ngô Xuân Hoàng",
    "PGS.TS. Nguyễn Văn An",
    "PGS, TS Nguyễn Văn An",
    "ThS.Lê Thị Bình",
    "Tiến sĩ Lê Thị Bình",
    "NGƯT. ThS. Lê Thị Bình".normalize("NFD"),
  ];
  expect(names.map(degreeBefore)).toEqual(["TS.", "PGS.TS.", "PGS, TS", "ThS.", "Tiến sĩ", "NGƯT. ThS."]);
  const bare = ["Ngô Xuân Hoàng", "Tsơn Văn An", "Thạch Sĩ An", "Bs", "TS.", "Lê Thị TS", ""];
  expect(bare.map(degreeBefore)).toEqual(bare.map(() => null));
});

test("ordinary words in any order raise nothing, but for a word set twice", () => {
  const words = (
    "phong trào|thi đua|khen thưởng|nhà trường|giáo viên|học sinh|sinh viên|đơn vị|tập thể|cá nhân|tiên tiến|" +
    "tiến hành|trọng tâm|các|của|và|trong|năm học 2022-2023|Hội đồng|HĐTĐKT|NLĐ|HSSV|CBVC|05/01/2023|30/4/2023|" +
    "đợt II|kế hoạch|quyết định|ban hành|công tác,|nhiệm vụ;|hoạt động.|(kèm theo)|“Dạy tốt”|15%|1.500.000 đồng"
  ).split("|");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (text) => {
      const once = text.filter((word, at) => word !== text[at - 1]);
      expect(found([once.join(" ")])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("any text at all is read without a fault, in NFC and NFD alike", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "ngày ",
      "31/4//2021",
      "…",
      " tháng ",
      "{",
      "}",
      "Kế hoạch số 1/KH-A-B ngày 1",
      "đợt I",
      "đợt 1",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(found([text.normalize("NFD")])).toEqual(found([text.normalize("NFC")]));
      expect(() => degreeBefore(text)).not.toThrow();
    }),
  );
});

test("a cell of the greatest length is read at once", () => {
  const long = [" ", "a", "(", "ngày ", "các ", "1/", "A-", "đợt 1 "].map((part) =>
    part.repeat(50_000 / part.length),
  );
  const start = Date.now();
  found(long);
  expect(Date.now() - start).toBeLessThan(5_000);
});
