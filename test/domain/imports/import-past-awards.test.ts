import { expect, test } from "vitest";
import type { PastAward } from "../../../src/domain/awards/past-award";
import { importPastAwardList, type PastAwardRegister } from "../../../src/domain/imports/import-past-awards";
import { schoolYearOf } from "../../../src/domain/imports/school-year";
import { awards } from "../../../src/register/tables/school/awards";

const years = [
  {
    code: "2021-2022",
    name: "Năm học 2021 - 2022",
    from: { year: 2021, month: 9, day: 1 },
    to: { year: 2022, month: 8, day: 31 },
  },
];

const standing: PastAward = {
  ...{ code: "001", name: "Trần Văn Thử", award: "LDTT", schoolYear: "2021-2022", decision: "" },
  ...{ decidedOn: null, sudden: false },
};

const register: PastAwardRegister = { awards: awards.initial, years, pastAwards: [standing] };
const table = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.join("\t")).join("\n");

test("each award of a row becomes a row; decisions are filled in; what cannot be read is named by line and reason", () => {
  const text = table(
    ["TT", "Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ", "Ngày QĐ"],
    ["1", "001", "Trần Văn Thử", "Lao động tiên tiến", "2021 - 2022", "12/QĐ-CĐTN", "05/7/2022"],
    ["2", "002", "Lê Thị Mẫu", "LĐTT; CSTĐCS", "2020–2021", "", ""],
    ["3", "", "Phạm Văn Ví Dụ", "Giấy khen", "2020", "", ""],
    ["4", "004", "Hoàng Thị Giả", "Người tốt việc tốt", "2019-2021", "", ""],
    ["5", "002", "Lê Thị Mẫu", "LDTT", "2020-2021", "", ""],
    ["6", "005", "Đỗ Văn Nháp", "", "", "", "hôm qua"],
  );
  const result = importPastAwardList(text, register);
  expect(result.report).toEqual({
    added: [
      "Lê Thị Mẫu (002): Lao động tiên tiến 2020-2021",
      "Lê Thị Mẫu (002): Chiến sĩ thi đua cơ sở 2020-2021",
      "Phạm Văn Ví Dụ: Giấy khen 2020",
    ],
    changed: [
      {
        who: "Trần Văn Thử (001): Lao động tiên tiến 2021-2022",
        changes: ["Số quyết định: (trống) → 12/QĐ-CĐTN", "Ngày quyết định: (trống) → 05/7/2022"],
      },
    ],
    unchanged: 0,
    unread: [
      expect.objectContaining({
        line: 5,
        reason:
          "Năm học “2019-2021” cần ghi như 2019-2020; Không có danh hiệu “Người tốt việc tốt” trong tab “Danh hiệu”",
      }),
      expect.objectContaining({
        line: 6,
        reason: "Lao động tiên tiến 2020-2021 của Lê Thị Mẫu đã có ở dòng 3",
      }),
      expect.objectContaining({
        line: 7,
        reason: "Ngày quyết định “hôm qua” không phải là ngày đủ ngày, tháng, năm; Thiếu danh hiệu",
      }),
    ],
    ignored: [expect.objectContaining({ line: 1, reason: "dòng tên cột" })],
    notes: ["Năm “2020” không có trong tab “Năm học”: ghi nguyên, hiểu là năm học bắt đầu năm 2020"],
    readings: [
      { column: 1, heading: "TT", as: "Số thứ tự" },
      { column: 2, heading: "Mã", as: "Mã" },
      { column: 3, heading: "Họ và tên", as: "Họ và tên" },
      { column: 4, heading: "Danh hiệu", as: "Danh hiệu" },
      { column: 5, heading: "Năm học", as: "Năm học" },
      { column: 6, heading: "Số QĐ", as: "Số quyết định" },
      { column: 7, heading: "Ngày QĐ", as: "Ngày quyết định" },
    ],
  });
  expect(result.changed).toEqual([
    { ...standing, decision: "12/QĐ-CĐTN", decidedOn: { year: 2022, month: 7, day: 5 } },
  ]);
  expect(result.added.map(({ code, name, award, schoolYear }) => [code, name, award, schoolYear])).toEqual([
    ["002", "Lê Thị Mẫu", "LDTT", "2020-2021"],
    ["002", "Lê Thị Mẫu", "CSTDCS", "2020-2021"],
    ["", "Phạm Văn Ví Dụ", "GK", "2020"],
  ]);
});

test("a cell that tells each award's year needs no column of years", () => {
  const text = table(
    ["Mã", "Họ và tên", "Danh hiệu đã đạt"],
    ["002", "Lê Thị Mẫu", "2019-2020: LĐTT; Năm học 2020 - 2021: LĐTT, CSTĐCS"],
    ["003", "Phạm Văn Ví Dụ", "LĐTT"],
  );
  const { added, report } = importPastAwardList(text, register);
  expect(report.unread.map(({ line, reason }) => [line, reason])).toEqual([[3, "Thiếu năm học"]]);
  expect(added.map(({ code, award, schoolYear }) => [code, award, schoolYear])).toEqual([
    ["002", "LDTT", "2019-2020"],
    ["002", "LDTT", "2020-2021"],
    ["002", "CSTDCS", "2020-2021"],
  ]);
});

test("with a code the name does not matter; without one it does, and blank cells erase nothing", () => {
  const decided = { ...standing, decision: "12/QĐ", decidedOn: { year: 2022, month: 7, day: 5 } };
  const text = table(
    ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ"],
    ["001", "TRẦN VĂN THỬ", "LDTT", "2021-2022", ""],
    ["", "Trần Văn Thử", "LDTT", "2021-2022", ""],
  );
  const { report, added, changed } = importPastAwardList(text, { ...register, pastAwards: [decided] });
  expect([report.unchanged, changed, added.map(({ code, name }) => [code, name])]).toEqual([
    1,
    [],
    [["", "Trần Văn Thử"]],
  ]);
});

test.each([
  ["2019-2020", "2019-2020"],
  ["2019 - 2020", "2019-2020"],
  ["2019 – 2020", "2019-2020"],
  ["2019/2020", "2019-2020"],
  ["Năm học 2019-2020", "2019-2020"],
  ["năm học 2021 - 2022", "2021-2022"],
  ["2020", "2020"],
  ["Năm 2020", "2020"],
  ["2019-2021", null],
  ["2020-2019", null],
  ["19-20", null],
  ["", null],
  ["1820", null],
])("the school year of “%s” is %s", (text, code) => {
  expect(schoolYearOf(text, years)).toBe(code);
});

test("a cell that no cell of the register takes is told with its line, and the rest is read", () => {
  const long = "\u0958".repeat(30_000);
  const text = table(
    ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Số QĐ"],
    ["002", long, "LĐTT", "2020-2021", ""],
    ["003", "Phạm Văn Ví Dụ", "LĐTT", "2020-2021", long],
    ["004", "Hoàng Thị Giả", "LĐTT", "2020-2021", "5/QĐ"],
  );
  const { added, report } = importPastAwardList(text, register);
  expect(added.map(({ code }) => code)).toEqual(["004"]);
  expect(report.unread.map(({ line, reason }) => [line, reason])).toEqual([
    [2, "Họ tên dài 60000 ký tự, một ô chỉ chứa được 50000 ký tự"],
    [3, "Số quyết định dài 60000 ký tự, một ô chỉ chứa được 50000 ký tự"],
  ]);
});

const read = (...lines: readonly (readonly string[])[]) => {
  const { added, report } = importPastAwardList(table(...lines), register);
  return {
    added: added.map(({ code, award }) => `${code} ${award}`),
    unread: report.unread.map(({ line, reason }) => `${line}: ${reason}`),
  };
};

test.each([
  ["Đăng ký nhưng không đạt", ""],
  ["Đăng ký nhưng không đạt năm 2020", ""],
  ["Khác:", ""],
  ["Xin rút khỏi danh sách", "02"],
])("rows below a line that names nobody, “%s”, are not of the award above it", (line, count) => {
  const { added, unread } = read(
    ["Mã", "Họ và tên", "Năm học", "Số QĐ"],
    ["Lao động tiên tiến", "", "", ""],
    ["003", "Ngô Văn Ví", "2020-2021", ""],
    [line, "", "", count],
    ["004", "Bùi Thị Dụ", "2020-2021", ""],
  );
  expect(added).toEqual(["003 LDTT"]);
  expect(unread.slice(-1)).toEqual(["5: Thiếu danh hiệu"]);
});

test("a row that lacks its name alone does not end the group it stands in", () => {
  const { added } = read(
    ["Mã", "Họ và tên", "Năm học"],
    ["Lao động tiên tiến", "", ""],
    ["003", "", "2020-2021"],
    ["NV 07", "", ""],
    ["004", "Bùi Thị Dụ", "2020-2021"],
  );
  expect(added).toEqual(["004 LDTT"]);
});

test("what was registered and not given is no past award", () => {
  expect(
    read(
      ["Mã", "Họ và tên", "Danh hiệu", "Năm học", "Kết quả"],
      ["003", "Ngô Văn Ví", "LĐTT", "2020-2021", "Đạt"],
      ["004", "Bùi Thị Dụ", "LĐTT", "2020-2021", "Không đạt"],
      ["005", "Đỗ Văn Giả", "LĐTT", "2020-2021", "Xin rút"],
      ["006", "Hà Thị Nháp", "LĐTT", "2020-2021", ""],
    ),
  ).toEqual({
    added: ["003 LDTT", "006 LDTT"],
    unread: ["3: Ô kết quả ghi “Không đạt”", "4: Ô kết quả ghi “Xin rút”"],
  });
});
