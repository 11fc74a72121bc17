import { describe, expect, test } from "vitest";
import { importPastAwardList } from "../../../src/domain/imports/import-past-awards";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

/** What stands between the rows of a list and could be taken for one, or a row that could be taken for something else. */

function read(...lines: readonly string[]) {
  const list = parseNominationList(lines.join("\n"), awards.initial ?? [], "2022-2023");
  return {
    rows: list.lines.map(
      ({ line, name, position, awards: codes, guesses }) =>
        `${guesses.length > 0 ? "? " : ""}${line} ${name}|${codes.join(" ")}|${position}`,
    ),
    told: list.reasons.map(({ line }) => line),
    ignored: list.ignored.map(({ line, why }) => `${line} ${why}`),
  };
}

describe("an award alone in its line", () => {
  test("left of the names is the person's above where the next row names its own, and at the end", () => {
    const { rows, told } = read(
      ...["TT\tDanh hiệu\tHọ và tên\tChức vụ", "1\tLĐTT\tLê Văn Thử\tGiáo viên", "\tGiấy khen\t\t"],
      ...["2\tLĐTT\tVũ Thị Mẫu\tKế toán", "\tCSTĐCS\t\t", "Danh sách có 02 người"],
    );
    expect(rows).toEqual([
      "2 Lê Văn Thử|LDTT|Giáo viên",
      "? 3 Lê Văn Thử|GK|Giáo viên",
      "4 Vũ Thị Mẫu|LDTT|Kế toán",
      "? 5 Vũ Thị Mẫu|CSTDCS|Kế toán",
    ]);
    expect(told).toEqual([]);
  });

  test("is a group's where the rows below name none", () => {
    const { rows } = read(
      ...["TT\tDanh hiệu\tHọ và tên\tChức vụ", "1\tLĐTT\tVũ Thị Mẫu\tKế toán"],
      ...["\tGiấy khen\t\t", "1\t\tLê Văn Thử\tGiáo viên"],
    );
    expect(rows).toEqual(["2 Vũ Thị Mẫu|LDTT|Kế toán", "4 Lê Văn Thử|GK|Giáo viên"]);
  });

  test("with a count of persons is a group's in any spelling, and with a count below a total it is a part of that", () => {
    const { rows, told, ignored } = read(
      ...["TT\tHọ và tên\tChức vụ", "\tGK: 01 người\t", "1\tLê Văn Thử\tGiáo viên"],
      ...["\tLĐ tiên tiến: 01 đồng chí\t", "1\tVũ Thị Mẫu\tKế toán"],
      ...["\tTổng cộng: 02 người\t", "\t- LĐ tiên tiến: 01\t", "\tTổng Giấy khen: 01 người\t"],
    );
    expect(rows).toEqual(["3 Lê Văn Thử|GK|Giáo viên", "5 Vũ Thị Mẫu|LDTT|Kế toán"]);
    expect([told, ignored]).toEqual([
      [],
      ["1 header", "2 group", "4 group", "6 total", "7 total", "8 total"],
    ]);
  });
});

test("signers with an apostrophe or a dash in their names are no nominees", () => {
  const { rows, told } = read(
    ...["Họ và tên\tChức vụ", "I. Giấy khen\t", "Lê Văn Thử\tGiáo viên"],
    ...["Người lập\tTrưởng khoa", "H'Mẫu Byă\tPhòng Tổ chức - Hành chính"],
  );
  expect([rows, told]).toEqual([["3 Lê Văn Thử|GK|Giáo viên"], []]);
});

test("a remark below the rows is told and is nobody", () => {
  const { rows, told } = read(
    ...[
      "Họ và tên\tChức vụ",
      "I. Giấy khen\t",
      "Lê Văn Thử\tGiáo viên",
      "* Ghi chú: xếp theo bảng chữ cái\t",
    ],
  );
  expect([rows, told]).toEqual([["3 Lê Văn Thử|GK|Giáo viên"], [4]]);
});

test("a unit under an award is whom it is for, and told where nothing can be read", () => {
  const { rows, told } = read(
    "II. Tập thể LĐTT: 01 tập thể",
    "Khoa Mộc",
    "III. LDTT: 01 người",
    "Lê Văn Thử",
  );
  expect([rows, told]).toEqual([[], [2, 4]]);
});

test("a cell a line is put together under headings of which one is nothing we know", () => {
  const { rows } = read(
    ...["STT", "Chức danh nghề dạy", "DH đề nghị", "Ông (bà)"],
    ...["1.0", "Phó Trưởng phòng", "LĐTT", "Lê Văn Thử", "2.0", "Bảo vệ", "GK", "Vũ Thị Mẫu"],
  );
  expect(rows).toEqual(["? 5 Lê Văn Thử|LDTT|", "? 9 Vũ Thị Mẫu|GK|"]);
});

describe("awards already given", () => {
  const given = (...lines: readonly string[]) =>
    importPastAwardList(lines.join("\n"), {
      awards: awards.initial ?? [],
      years: [],
      pastAwards: [],
    }).added.map(({ name, award, schoolYear }) => `${name}|${award}|${schoolYear}`);

  test("groups say the year or the award of the rows below", () => {
    expect(
      given("TT\tHọ và tên\tDanh hiệu", "I. Năm học 2019-2020 (01 người)", "1\tLê Văn Thử\tLĐTT"),
    ).toEqual(["Lê Văn Thử|LDTT|2019-2020"]);
    expect(given("TT\tHọ và tên\tNăm học", "I. GIẤY KHEN", "1\tLê Văn Thử\t2018-2019")).toEqual([
      "Lê Văn Thử|GK|2018-2019",
    ]);
  });

  test("years below two columns of awards with another between them are the columns'", () => {
    expect(
      given(
        ...[
          "Họ và tên\tDanh hiệu đã đạt\tMã đơn vị\tDanh hiệu đã đạt",
          "\tNăm học 2018-2019\t\tNăm học 2017-2018",
        ],
        "Lê Văn Thử\tGiấy khen\tK-CK\tLĐTT",
      ),
    ).toEqual(["Lê Văn Thử|GK|2018-2019", "Lê Văn Thử|LDTT|2017-2018"]);
  });
});
