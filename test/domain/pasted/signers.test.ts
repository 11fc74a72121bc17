import { describe, expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

/** Who signs a list, and whose name looks as if. */

function read(...lines: readonly string[]) {
  const list = parseNominationList(lines.join("\n"), awards.initial ?? [], "2022-2023");
  return {
    rows: list.lines.map(({ name, awards: codes }) => `${name}|${codes.join(" ")}`),
    told: list.reasons.map(({ line, reason }) => `${line} ${reason.split(";")[0]}`),
  };
}

describe("people whose names without marks are a signer's title", () => {
  test.each([
    "Trương Khoa",
    "Trương Phong",
    "Trương Bàn",
    "Chu Tích",
    "Thu Kỳ",
    "Kỳ Văn Giả",
    "Kí Vạn Giả",
    "Tô Trương",
  ])("%s and who stands below is nominated", (name) => {
    expect(
      read(
        "Họ và tên\tChức vụ",
        "Lao động tiên tiến\t",
        `${name}\t`,
        "Lê Thị Mẫu\t",
        "Phạm Văn Thử\tKế toán",
      ),
    ).toEqual({ rows: [`${name}|LDTT`, "Lê Thị Mẫu|LDTT", "Phạm Văn Thử|LDTT"], told: [] });
  });

  test("is told without an award, as others are", () => {
    const { told } = read("Họ và tên\tDanh hiệu", "Trương Phòng\t", "Lê Thị Mẫu\t", "Vũ Văn Thử\tLĐTT");
    expect(told).toEqual(["2 Thiếu danh hiệu đề nghị", "3 Thiếu danh hiệu đề nghị"]);
  });

  test("is told where nothing has marks and it may be either", () => {
    expect(
      read("Ho va ten\tChuc vu", "Lao dong tien tien\t", "Truong Phong\t", "Le Thi Mau\t", "Vu Van Thu\tGV"),
    ).toEqual({
      rows: ["Vu Van Thu|LDTT"],
      told: [3, 4].map((line) => `${line} Không rõ là người ký danh sách hay người được đề nghị`),
    });
  });
});

test("names under a signer's title with a row below them are told, and without one are the signers'", () => {
  const list = [
    "Họ và tên\tChức vụ",
    "Giấy khen\t",
    "Lê Văn Thử\tGV",
    "\tTrưởng khoa",
    "Vũ Thị Mẫu\tGiáo viên",
  ];
  expect(read(...list)).toEqual({ rows: ["Lê Văn Thử|GK"], told: [] });
  expect(read(...list, "Đỗ Văn Giả\tGV")).toEqual({
    rows: ["Lê Văn Thử|GK", "Đỗ Văn Giả|GK"],
    told: ["5 Không rõ là người ký danh sách hay người được đề nghị"],
  });
});

test.each(["Người lập biểu", "TRƯỞNG KHOA", "(Ký, ghi rõ họ tên)", "Thư ký", "Nguoi lap", "Truong khoa"])(
  "%s signs",
  (title) => {
    expect(read("Họ và tên\tChức vụ", "Giấy khen\t", "Lê Văn Thử\tGV", `${title}\t`, "Vũ Thị Mẫu\t")).toEqual(
      {
        rows: ["Lê Văn Thử|GK"],
        told: [],
      },
    );
  },
);
