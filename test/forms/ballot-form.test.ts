import { describe, expect, test } from "vitest";
import { type BallotPaper, ballotFormPlan, marksByLine } from "../../src/forms/ballot-form";

const line = (number: number, name: string, detail: string, group: string) => ({
  number,
  name,
  detail,
  group,
});

const paper: BallotPaper = {
  title: "Phiếu bầu danh hiệu thi đua",
  instruction: "Bỏ phiếu kín bằng mã đã rút.",
  marking: "twoBoxes",
  lines: [
    line(1, "Trần Văn Thử", "Khoa Mộc", "Lao động tiên tiến"),
    line(7, " Lê  Thị\nMẫu ", "Phòng Đào tạo", "Lao động tiên tiến"),
    line(8, "Khoa Mộc", "", "Tập thể lao động tiên tiến"),
    line(12, "Trần Văn Thử", "Khoa Mộc", "Chiến sĩ thi đua cơ sở"),
  ],
};

const wide = (lines: number): BallotPaper => ({
  ...paper,
  lines: Array.from({ length: lines }, (_, n) => line(n + 1, "Nguyễn Văn A", "Khoa Mộc", "LĐTT")),
});

describe("the form of a paper", () => {
  test("asks the code, then each award's lines by number and name", () => {
    const { code, ...plan } = ballotFormPlan(paper);
    expect(code.title).toBe("Mã phiếu");
    const help = "Mỗi dòng chọn một ô; dòng không chọn là để trống.";
    const columns = ["Đồng ý", "Không đồng ý"];
    expect(plan).toEqual({
      title: "Phiếu bầu danh hiệu thi đua",
      description: "Bỏ phiếu kín bằng mã đã rút.",
      confirmation:
        "Phiếu đã được ghi nhận. Phiếu điện tử không sửa được; giữ kín mã phiếu cho đến khi công bố kết quả.",
      grids: [
        {
          ...{ title: "Lao động tiên tiến", help, columns },
          rows: ["01. Trần Văn Thử (Khoa Mộc)", "07. Lê Thị Mẫu (Phòng Đào tạo)"],
        },
        { title: "Tập thể lao động tiên tiến", help, columns, rows: ["08. Khoa Mộc"] },
        { title: "Chiến sĩ thi đua cơ sở", help, columns, rows: ["12. Trần Văn Thử (Khoa Mộc)"] },
      ],
    });
  });

  test.each([
    [50, ["LĐTT"], [50]],
    [51, ["LĐTT (1/2)", "LĐTT (2/2)"], [50, 1]],
    [180, ["LĐTT (1/4)", "LĐTT (2/4)", "LĐTT (3/4)", "LĐTT (4/4)"], [50, 50, 50, 30]],
  ])("of %i lines has at most 50 rows a grid", (count, titles, lengths) => {
    const { grids } = ballotFormPlan(wide(count));
    expect(grids.map(({ title }) => title)).toEqual(titles);
    expect(grids.map(({ rows }) => rows.length)).toEqual(lengths);
    expect(new Set(grids.flatMap(({ rows }) => rows)).size).toBe(count);
  });

  test("says what a line without a choice is, as the rule has it", () => {
    const { grids } = ballotFormPlan({ ...paper, marking: "strikeOut" });
    expect(new Set(grids.map(({ help }) => help))).toEqual(
      new Set(["Dòng không chọn được tính là đồng ý; không đồng ý thì chọn ô bên phải."]),
    );
  });

  test("writes numbers with as many digits as the longest has", () => {
    expect(ballotFormPlan(wide(100)).grids[0]?.rows[6]).toBe("007. Nguyễn Văn A (Khoa Mộc)");
  });
});

describe("the marks of a ballot", () => {
  test("are told by the lines' numbers: the first column is a yes; where none was chosen, nothing is said", () => {
    expect(marksByLine(paper, { marks: [[0, null], [1], [0]] })).toEqual(
      new Map([
        [1, "yes"],
        [8, "no"],
        [12, "yes"],
      ]),
    );
  });

  test("over several grids stay with their lines, in whatever order the paper lists them", () => {
    const all = wide(60);
    const mixed: BallotPaper = { ...all, lines: [...all.lines].reverse() };
    const marks = ballotFormPlan(mixed).grids.map(({ rows }) =>
      rows.map((row) => (row.startsWith("55.") ? 1 : null)),
    );
    expect([...marksByLine(mixed, { marks })]).toEqual([[55, "no"]]);
  });

  test("of another paper are refused", () => {
    expect(() => marksByLine(paper, { marks: [[0, null], [1]] })).toThrow("fewer marks");
  });
});
