import { describe, expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

const read = (...lines: readonly string[]) => {
  const list = parseNominationList(
    lines.map((line) => line.replaceAll("|", "\t")).join("\n"),
    awards.initial,
    "2022-2023",
  );
  return {
    lines: list.lines.map(({ name, awards: given }) => `${name}: ${given.join(", ")}`),
    reasons: list.reasons.map(({ line, reason }) => `${line}: ${reason}`),
  };
};

describe("a column of school years", () => {
  test("keeps another year's awards out of the list; a blank cell is of the year reviewed", () => {
    expect(
      read(
        "TT|Họ và tên|Năm học|Danh hiệu",
        "1|Trần Văn Thử|2021-2022|LĐTT",
        "2|Lê Thị Mẫu|2022-2023|LĐTT",
        "3|Ngô Văn Ví||CSTĐCS",
        "4|Bùi Thị Dụ|NH 2023 - 2024|LĐTT",
        "5|Đỗ Văn Giả|2023|LĐTT",
      ),
    ).toEqual({
      lines: ["Lê Thị Mẫu: LDTT", "Ngô Văn Ví: CSTDCS", "Đỗ Văn Giả: LDTT"],
      reasons: [
        "2: “LĐTT 2021-2022” là danh hiệu của năm học khác, không đọc là đề nghị",
        "5: “LĐTT NH 2023 - 2024” là danh hiệu của năm học khác, không đọc là đề nghị",
      ],
    });
  });

  test("holds for ticks and for the award of a group", () => {
    expect(
      read("TT|Họ và tên|LĐTT|Năm học", "1|Trần Văn Thử|x|2021-2022", "2|Lê Thị Mẫu|x|2022-2023"),
    ).toEqual({
      lines: ["Lê Thị Mẫu: LDTT"],
      reasons: ["2: “2021-2022” là danh hiệu của năm học khác, không đọc là đề nghị"],
    });
    expect(
      read(
        "TT|Họ và tên|Năm học",
        "I|Lao động tiên tiến|",
        "1|Trần Văn Thử|2021-2022",
        "2|Lê Thị Mẫu|2022-2023",
      ),
    ).toEqual({
      lines: ["Lê Thị Mẫu: LDTT"],
      reasons: ["3: “2021-2022” là danh hiệu của năm học khác, không đọc là đề nghị"],
    });
  });

  test.each([
    ["TT|Họ và tên|Danh hiệu đề nghị|Danh hiệu đã đạt|Năm học", "1|Trần Văn Thử|LĐTT|CSTĐCS|2020-2021"],
    ["TT|Họ và tên|Danh hiệu đề nghị|Năm học|Danh hiệu đã đạt", "1|Trần Văn Thử|LĐTT|2020-2021|CSTĐCS"],
    ["TT|Họ và tên|Danh hiệu đề nghị|Sáng kiến|Năm học", "1|Trần Văn Thử|LĐTT|Bài giảng thử|2020-2021"],
    ["TT|Họ và tên|Danh hiệu đề nghị|Năm học", "1|Trần Văn Thử|LĐTT|Năm thứ 2"],
  ])("is not of the proposal in “%s”", (heading, row) => {
    expect(read(heading, row)).toEqual({ lines: ["Trần Văn Thử: LDTT"], reasons: [] });
  });
});
