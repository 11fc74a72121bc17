import { describe, expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

/** Who a list says is nobody, or is not proposed. */

function read(...lines: readonly string[]) {
  const list = parseNominationList(lines.join("\n"), awards.initial ?? [], "2022-2023");
  return {
    rows: list.lines.map(
      ({ name, awards: codes, guesses }) => `${guesses.length > 0 ? "? " : ""}${name}|${codes.join(" ")}`,
    ),
    told: list.reasons.map(({ line }) => line),
    guesses: [...new Set(list.lines.flatMap(({ guesses }) => guesses))],
  };
}

const list = "TT\tHọ và tên\tDanh hiệu";

describe("a cell of names that says nobody", () => {
  test.each([
    "Không",
    "Không có",
    "Chưa có",
    "(trống)",
    "Không có cá nhân nào",
    "KHÔNG CÓ",
    "Ko có",
    "Không phát sinh",
    "khong co",
  ])("%s is an empty group's, and told where an award stands beside it", (nobody) => {
    expect(
      read(list, "I\tGiấy khen\t", `1\t${nobody}\t`, "II\tLao động tiên tiến\t", "1\tLê Thị Mẫu\t"),
    ).toEqual({
      rows: ["Lê Thị Mẫu|LDTT"],
      told: [],
      guesses: [],
    });
    expect(read(list, "1\tLê Thị Mẫu\tLĐTT", `2\t${nobody}\tLĐTT`)).toMatchObject({
      rows: ["Lê Thị Mẫu|LDTT"],
      told: [3],
    });
  });

  test("people with such a name are somebody", () => {
    const { rows, told } = read(list, "1\tKhổng Văn Thử\tLĐTT", "2\tKhổng Đạt\tLĐTT", "3\tKhổng Có\tLĐTT");
    expect([rows, told]).toEqual([["Khổng Văn Thử|LDTT", "Khổng Đạt|LDTT", "Khổng Có|LDTT"], []]);
  });

  test("a name with a remark that it is not proposed is told", () => {
    expect(read(list, "1\tLê Thị Mẫu (không đề nghị)\tLĐTT", "2\tVũ Văn Thử\tLĐTT")).toMatchObject({
      rows: ["Vũ Văn Thử|LDTT"],
      told: [2],
    });
  });
});

describe("rows under those not proposed are asked about", () => {
  test.each([
    "II\tKhông đề nghị\t",
    "\tKhông xét\t",
    "Không đề nghị:\t\t",
    "B. Danh sách không đề nghị, có vi phạm\t\t",
    "II. Không hoàn thành nhiệm vụ\t\t",
    "Dự phòng:\t\t",
    "\tChưa đủ điều kiện (01 người)\t",
    "Danh sách không đề nghị xét\t\t",
  ])("%s", (line) => {
    const { rows, told, guesses } = read(list, "1\tLê Thị Mẫu\tLĐTT", line, "2\tVũ Văn Thử\tLĐTT");
    expect([rows, told]).toEqual([["Lê Thị Mẫu|LDTT", "? Vũ Văn Thử|LDTT"], []]);
    expect(guesses).toEqual([expect.stringMatching(/^Nằm dưới mục “.*”, xem có phải là đề nghị không$/)]);
  });

  test("the former group's award is not theirs", () => {
    const { rows, told } = read(
      ...["Họ và tên\tChức vụ", "Lao động tiên tiến\t", "Lê Thị Mẫu\tGV", "Không đạt\t", "Vũ Văn Thử\tGV"],
      ...["Giấy khen\t", "Đỗ Văn Giả\tGV"],
    );
    expect([rows, told]).toEqual([["Lê Thị Mẫu|LDTT", "Đỗ Văn Giả|GK"], [5]]);
  });

  test("in its parts, too, and up to the next group alike", () => {
    const { rows } = read(
      ...[list, "A\tKhông đề nghị\t", "I\tKhoa Mộc\t", "1\tLê Thị Mẫu\tLĐTT", "B\tĐề nghị khen\t"],
      ...["1\tVũ Văn Thử\tLĐTT"],
    );
    expect(rows).toEqual(["? Lê Thị Mẫu|LDTT", "Vũ Văn Thử|LDTT"]);
  });

  test("and under a title that says so", () => {
    const { rows, guesses } = read(
      "DANH SÁCH VIÊN CHỨC KHÔNG ĐẠT DANH HIỆU\t\t",
      list,
      "1\tVũ Văn Thử\tLĐTT",
    );
    expect([rows, guesses]).toEqual([
      ["? Vũ Văn Thử|LDTT"],
      ["Tên danh sách ghi “DANH SÁCH VIÊN CHỨC KHÔNG ĐẠT DANH HIỆU”, xem có phải là đề nghị không"],
    ]);
  });
});
