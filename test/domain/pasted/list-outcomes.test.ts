import { expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

const read = (...lines: readonly string[]) => {
  const list = parseNominationList(
    lines.map((line) => line.replaceAll("|", "\t")).join("\n"),
    awards.initial,
    "2022-2023",
  );
  const lineOf = ({ name, awards: given, guesses }: (typeof list.lines)[number]) =>
    [`${name}: ${given.join(", ")}`, ...guesses].join(" / ");
  return [...list.lines.map(lineOf), ...list.reasons.map(({ line, reason }) => `${line}: ${reason}`)];
};

const look = "xem có phải là đề nghị không";

test.each([
  ["Danh hiệu đăng ký|Kết quả", "Không đạt", "Kết quả"],
  ["Danh hiệu đăng ký|Kết quả xét", "Không", "Kết quả"],
  ["Danh hiệu đề nghị|Kết quả bình xét", "Không đạt", "Bình xét"],
  ["Danh hiệu đề nghị|Ghi chú", "Xin rút", "Ghi chú"],
  ["Danh hiệu đề nghị|Ghi chú", "Không đồng ý", "Ghi chú"],
  ["Danh hiệu đề nghị|Ghi chú", "Bỏ", "Ghi chú"],
])("what a row says against its own award makes it a question: %s, “%s”", (headings, said, label) => {
  expect(
    read(
      `TT|Họ và tên|${headings}`,
      "1|Trần Văn Thử|LĐTT|",
      `2|Lê Thị Mẫu|LĐTT|${said}`,
      "3|Ngô Văn Ví|CSTĐCS|",
    ),
  ).toEqual([
    "Trần Văn Thử: LDTT",
    `Lê Thị Mẫu: LDTT / Ô “${label}” ghi “${said}”, ${look}`,
    "Ngô Văn Ví: CSTDCS",
  ]);
});

test.each([
  ["Kết quả", "Đạt"],
  ["Kết quả bình xét", "12/14"],
  ["Ghi chú", "Không"],
  ["Ghi chú", "Không có"],
  ["Ghi chú", "Rút kinh nghiệm"],
  ["Ghi chú", "Loại A"],
  ["Ghi chú", "Bộ môn Toán"],
  ["Ghi chú", "Bỏ phiếu lại ngày 05/6"],
])("another remark makes none: %s, “%s”", (heading, said) => {
  expect(read(`TT|Họ và tên|Danh hiệu đề nghị|${heading}`, `1|Trần Văn Thử|LĐTT|${said}`)).toEqual([
    "Trần Văn Thử: LDTT",
  ]);
});

test("a column of yes and no beside the awards says who is proposed", () => {
  expect(
    read(
      "TT|Họ và tên|Danh hiệu|Đề nghị (Có/Không)",
      "1|Trần Văn Thử|LĐTT|Có",
      "2|Lê Thị Mẫu|LĐTT|Không",
      "3|Ngô Văn Ví|CSTĐCS|",
      "|Tổng cộng: 3 người||",
    ),
  ).toEqual([
    "Trần Văn Thử: LDTT",
    `Lê Thị Mẫu: LDTT / Ô “Kết quả” ghi “Không”, ${look}`,
    "Ngô Văn Ví: CSTDCS",
  ]);
});

test("two columns that both name awards stay two", () => {
  expect(
    read("TT|Họ và tên|Danh hiệu|Đề nghị", "1|Trần Văn Thử|LĐTT|Có", "2|Lê Thị Mẫu|LĐTT|CSTĐCS").some(
      (line) => line.includes("Có hai cột"),
    ),
  ).toBe(true);
});

test("a column of forms in which everybody has none says nothing against the titles", () => {
  expect(
    read(
      "TT|Họ và tên|Danh hiệu thi đua|Hình thức khen thưởng",
      "1|Trần Văn Thử|LĐTT|Không",
      "2|Lê Thị Mẫu|LĐTT|Không",
    ).join("\n"),
  ).not.toContain("Kết quả");
});
