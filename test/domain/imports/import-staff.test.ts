import { describe, expect, test } from "vitest";
import { importStaffList, type StaffRegister } from "../../../src/domain/imports/import-staff";
import type { StaffMember } from "../../../src/domain/school/staff";

const member: StaffMember = {
  ...{ code: "001", name: "Trần Văn Thử", unit: "K-MOC", position: "Trưởng khoa", category: "CBQL" },
  ...{ birthDate: { year: 1971, month: 2, day: 12 }, sex: "male", directLabour: true, sortKey: "" },
  ...{ startedOn: null, movedInOn: null, movedOutOn: null },
};

const unit = { kind: "faculty", head: "", mails: [], headCount: null } as const;
const register: StaffRegister = {
  units: [
    { ...unit, code: "K-MOC", name: "Khoa Mộc" },
    { ...unit, code: "P-DT", name: "Phòng Đào tạo" },
  ],
  categories: [
    { code: "CBQL", name: "Cán bộ quản lý", kind: "individual", criteria: "" },
    { code: "GV", name: "Nhà giáo", kind: "individual", criteria: "" },
  ],
  staff: [member],
  staffYears: [
    {
      ...{ code: "001", schoolYear: "2022-2023", rating: "good", leaveDays: 3, maternityDays: null },
      ...{ discipline: null, note: "của thư ký" },
    },
  ],
};

const table = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.join("\t")).join("\n");
const year = "2022-2023";

test("a school's list adds people, changes some, leaves others alone, and names each line it cannot read", () => {
  const text = table(
    ["TRƯỜNG CAO ĐẲNG THỬ NGHIỆM"],
    ["DANH SÁCH CÁN BỘ, GIÁO VIÊN"],
    ["TT", "Mã NV", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị công tác", "Chức vụ", "Đối tượng", "SĐT"],
    ["1", "001", "Trần Văn Thử", "", "", "phòng đào tạo", "", "", "09"],
    ["2", "007", "Bùi Văn Cột", "15/8/1987", "Nam", "P-DT", "Chuyên viên", "Nhà giáo", ""],
    ["3", "008", "Ngô Thị Dòng", "1981", "Nữ", "Phòng Mây", "", "", ""],
    ["4", "", "Không Có Mã", "", "", "K-MOC", "", "", ""],
    ["5", "007", "Bùi Văn Cột", "", "", "P-DT", "", "", ""],
    ["", "", "Tổng số: 5 người"],
  );
  const { report, staff, staffYears } = importStaffList(text, register, "");
  expect(report).toEqual({
    added: ["Bùi Văn Cột (007), P-DT"],
    changed: [{ who: "Trần Văn Thử (001), P-DT", changes: ["Đơn vị: K-MOC → P-DT"] }],
    unchanged: 0,
    unread: [
      {
        line: 6,
        text: "3\t008\tNgô Thị Dòng\t1981\tNữ\tPhòng Mây\t\t\t",
        reason:
          "Đơn vị “Phòng Mây” không có trong tab “Đơn vị”; Ngày sinh “1981” không phải là ngày đủ ngày, tháng, năm",
      },
      { line: 7, text: "4\t\tKhông Có Mã\t\t\tK-MOC\t\t\t", reason: "Thiếu mã nhân sự" },
      { line: 8, text: "5\t007\tBùi Văn Cột\t\t\tP-DT\t\t\t", reason: "Mã 007 đã có ở dòng 5" },
    ],
    ignored: [
      { line: 1, text: "TRƯỜNG CAO ĐẲNG THỬ NGHIỆM", reason: "dòng tiêu đề" },
      { line: 2, text: "DANH SÁCH CÁN BỘ, GIÁO VIÊN", reason: "dòng tiêu đề" },
      expect.objectContaining({ line: 3, reason: "dòng tên cột" }),
      { line: 9, text: "\t\tTổng số: 5 người", reason: "dòng tổng" },
    ],
    notes: ["Không nhập các cột sổ không dùng: “SĐT”"],
    readings: [
      { column: 1, heading: "TT", as: "Số thứ tự" },
      { column: 2, heading: "Mã NV", as: "Mã nhân sự" },
      { column: 3, heading: "Họ và tên", as: "Họ và tên" },
      { column: 4, heading: "Ngày sinh", as: "Ngày sinh" },
      { column: 5, heading: "Giới tính", as: "Giới tính" },
      { column: 6, heading: "Đơn vị công tác", as: "Đơn vị" },
      { column: 7, heading: "Chức vụ", as: "Chức vụ" },
      { column: 8, heading: "Đối tượng", as: "Đối tượng" },
      { column: 9, heading: "SĐT", as: null },
    ],
  });
  expect(staff).toEqual([
    { ...member, unit: "P-DT" },
    {
      ...{
        code: "007",
        name: "Bùi Văn Cột",
        unit: "P-DT",
        position: "Chuyên viên",
        category: "GV",
        sortKey: "",
      },
      ...{ birthDate: { year: 1987, month: 8, day: 15 }, sex: "male", directLabour: false },
      ...{ startedOn: null, movedInOn: null, movedOutOn: null },
    },
  ]);
  expect(staffYears).toEqual([]);
});

describe("what a school year says", () => {
  const text = table(
    ["Mã", "Họ và tên", "Đơn vị", "Xếp loại", "Số ngày nghỉ", "Kỷ luật"],
    ["001", "Trần Văn Thử", "", "HTXSNV", "", "Khiển trách"],
    ["002", "Lê Thị Mẫu", "K-MOC", "", "12,5", ""],
  );

  test("goes to the year that was chosen; blank cells erase nothing", () => {
    const { report, staff, staffYears } = importStaffList(text, register, year);
    expect(staffYears).toEqual([
      {
        ...{ code: "001", schoolYear: year, rating: "excellent", leaveDays: 3, maternityDays: null },
        ...{ discipline: "reprimand", note: "của thư ký" },
      },
      {
        ...{ code: "002", schoolYear: year, rating: null, leaveDays: 12.5, maternityDays: null },
        ...{ discipline: null, note: "" },
      },
    ]);
    expect(staff.map(({ code }) => code)).toEqual(["002"]);
    expect(report.added).toEqual(["Lê Thị Mẫu (002), K-MOC; Số ngày nghỉ: 12,5"]);
    expect(report.changed).toEqual([
      {
        who: "Trần Văn Thử (001), K-MOC",
        changes: [
          "Xếp loại: Hoàn thành tốt nhiệm vụ → Hoàn thành xuất sắc nhiệm vụ",
          "Kỷ luật: (trống) → Khiển trách",
        ],
      },
    ]);
  });

  test("is not read where no year was chosen, and that is told", () => {
    const { report, staffYears } = importStaffList(text, register, "");
    expect(staffYears).toEqual([]);
    expect([report.unchanged, report.notes]).toEqual([
      1,
      ["Chưa chọn năm học nên không nhập cột “Xếp loại”, “Số ngày nghỉ”, “Kỷ luật”"],
    ]);
  });

  test.each([
    ["Giỏi", "", "", "Xếp loại “Giỏi” không phải là một mức xếp loại"],
    ["", "nhiều", "", "Số ngày nghỉ “nhiều” không phải là số ngày"],
    ["", "", "Đi muộn", "Kỷ luật “Đi muộn” không phải là một hình thức kỷ luật"],
  ])("names what it cannot read (%s%s%s)", (rating, days, discipline, reason) => {
    const wrong = table(
      ["Mã", "Họ và tên", "Đơn vị", "Xếp loại", "Số ngày nghỉ", "Kỷ luật"],
      ["001", "Trần Văn Thử", "", rating, days, discipline],
    );
    const { report, staff, staffYears } = importStaffList(wrong, register, year);
    expect([report.unread.map((line) => line.reason), staff, staffYears]).toEqual([[reason], [], []]);
  });
});

test("a group's heading that names a unit is the unit of the people under it", () => {
  const text = table(
    ["TT", "Mã", "Họ và tên", "Chức vụ"],
    ["I", "Khoa Mộc", "", ""],
    ["1", "002", "Lê Thị Mẫu", "Giảng viên"],
    ["II", "Phòng Đào tạo", "", ""],
    ["1", "007", "Bùi Văn Cột", "Chuyên viên"],
  );
  expect(importStaffList(text, register, "").staff.map(({ code, unit: of }) => [code, of])).toEqual([
    ["002", "K-MOC"],
    ["007", "P-DT"],
  ]);
});

test("pasting the same again changes nothing", () => {
  const text = table(
    ["Mã", "Họ và tên", "Đơn vị", "Xếp loại", "Ngày vào làm"],
    ["007", "Bùi Văn Cột", "P-DT", "Tốt", "01/9/2015"],
  );
  const first = importStaffList(text, register, year);
  const after = { ...register, staff: [...register.staff, ...first.staff], staffYears: first.staffYears };
  const second = importStaffList(text, after, year);
  expect(second).toMatchObject({
    staff: [],
    staffYears: [],
    report: { added: [], changed: [], unchanged: 1 },
  });
});

test("a code is the same however its letters are written; the register's spelling stays", () => {
  const known = { ...register, staff: [{ ...member, code: "GV01" }], staffYears: [] };
  const { report, staff } = importStaffList(
    table(["Mã NV", "Họ và tên", "Chức vụ"], ["gv01", "Trần Văn Thử", "Phó trưởng khoa"]),
    known,
    "",
  );
  expect([report.added, staff]).toEqual([[], [{ ...member, code: "GV01", position: "Phó trưởng khoa" }]]);
});

describe("a row of another school year", () => {
  const headings = ["Mã", "Họ và tên", "Đơn vị", "Năm học", "Xếp loại"];
  const ratings = (...lines: readonly (readonly string[])[]) => {
    const { report, staffYears } = importStaffList(table(...lines), register, year);
    return {
      years: staffYears.map(({ code, rating }) => [code, rating]),
      notes: report.notes,
      unread: report.unread.map(({ line, reason }) => [line, reason]),
    };
  };

  test("gives the person and not its rating; a blank year is the chosen one", () => {
    expect(
      ratings(
        headings,
        ["005", "Đỗ Văn Giả", "K-MOC", "", "HTTNV"],
        ["002", "Lê Thị Mẫu", "K-MOC", "2021-2022", "HTXSNV"],
        ["003", "Ngô Văn Ví", "K-MOC", "Năm học 2022 - 2023", "HTXSNV"],
        ["004", "Bùi Thị Dụ", "K-MOC", "2022", "HTXSNV"],
      ),
    ).toEqual({
      years: [
        ["005", "good"],
        ["003", "excellent"],
      ],
      notes: [
        "Dòng 3: năm học “2021-2022” không phải năm học 2022-2023, không nhập “Xếp loại”",
        "Dòng 5: năm học “2022” không phải năm học 2022-2023, không nhập “Xếp loại”",
      ],
      unread: [],
    });
  });

  test.each([
    ["before", ["2021-2022", "2022-2023"]],
    ["behind", ["2022-2023", "2021-2022"]],
  ])("gives way to the same person's row of the year, %s it", (_, [first = "", second = ""]) => {
    const rating = (of: string) => (of === year ? "HTXSNV" : "HTNV");
    const [other, own] = first === year ? [3, 2] : [2, 3];
    expect(
      ratings(
        headings,
        ["002", "Lê Thị Mẫu", "K-MOC", first, rating(first)],
        ["002", "Lê Thị Mẫu", "K-MOC", second, rating(second)],
      ),
    ).toEqual({
      years: [["002", "excellent"]],
      notes: [],
      unread: [
        [
          other,
          `Năm học “2021-2022” không phải năm học 2022-2023; người này đã có ở dòng ${own} của năm đang nhập`,
        ],
      ],
    });
  });

  const rows = [
    ["Mã", "Họ và tên", "Đơn vị", "Xếp loại"],
    ["002", "Lê Thị Mẫu", "K-MOC", "HTXSNV"],
  ];

  test.each([
    ["DANH SÁCH XẾP LOẠI VIÊN CHỨC NĂM HỌC 2021-2022", "2021-2022"],
    ["DANH SÁCH XẾP LOẠI, ngày 05 tháng 6 năm 2024, năm học 2023 - 2024", "2023-2024"],
  ])("is so by the title %s", (title, named) => {
    expect(ratings([title], ...rows)).toEqual({
      years: [],
      notes: [
        `Tên danh sách ghi năm học ${named}, đang nhập cho năm học 2022-2023: không nhập cột “Xếp loại”`,
      ],
      unread: [],
    });
  });

  test.each([
    "DANH SÁCH XẾP LOẠI VIÊN CHỨC NĂM HỌC 2022-2023",
    "DANH SÁCH XẾP LOẠI VIÊN CHỨC, ngày 30 tháng 5 năm 2022",
  ])("is none under the title %s", (title) => {
    expect(ratings([title], ...rows)).toEqual({ years: [["002", "excellent"]], notes: [], unread: [] });
  });
});
