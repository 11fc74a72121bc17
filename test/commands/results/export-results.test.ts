import { beforeAll, expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample } from "../../../scripts/fresh-register";
import { exportCodes } from "../../../src/register/tables/results/export-codes";
import { exportColumns } from "../../../src/register/tables/results/export-columns";
import { grants } from "../../../src/register/tables/results/grants";
import { upwardResults } from "../../../src/register/tables/results/upward-results";
import { columnOf, everything, said } from "../../support/register";
import {
  answeredAbove,
  clickExport,
  grantedReview,
  manyMore,
  suddenReview,
} from "../../support/reported-review";
import { review, reviewName, secrets, serviceCalls, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";
import { type NamedSheet, readWorkbook } from "../../support/xlsx";

const fileName = `Xuất kết quả 2022-2023 - ${reviewName}.xlsx`;

function workbookOf(script: LocalAppsScript): readonly NamedSheet[] {
  const [file, other] = script.files().filter(({ name }) => name === fileName);
  if (!file || other) throw new Error(`not one file “${fileName}”`);
  return readWorkbook(script.fileContent(file.id));
}

let sheets: readonly NamedSheet[];
let message: string;

beforeAll(() => {
  const script = grantedReview();
  message = said(clickExport(script, review)).at(-1) ?? "";
  sheets = workbookOf(script);
}, 120_000);

test("a sheet for each system: the provincial list, the staff database, initiatives, counts, and what went into none", () => {
  const school = "Trường Cao đẳng Thử Nghiệm";
  const title = [
    "2022-2023",
    "Danh hiệu thi đua",
    "Lao động tiên tiến",
    "",
    "32/QĐ-CĐTN",
    "25/07/2023",
    school,
  ];
  expect(sheets).toEqual([
    {
      name: "Danh sách khen thưởng",
      rows: [
        [
          ...["TT", "Tên gọi", "Họ và tên, tên tập thể", "Chức vụ", "Đơn vị", "Danh hiệu, hình thức"],
          ...["Mã danh hiệu, hình thức", "Đối tượng", "Lĩnh vực"],
        ],
        [
          ...[1, "Tập thể", "Khoa Mộc", "", "Khoa Mộc", "Tập thể lao động tiên tiến", "TTLDTT"],
          ...["Tập thể phòng, khoa, trung tâm", "Giáo dục"],
        ],
        ...[
          ["Ông", "Trần Văn Thử", "Trưởng khoa", "Khoa Mộc", "Cán bộ quản lý"],
          ["Bà", "Lê Thị Mẫu", "Giảng viên", "Khoa Mộc", "Nhà giáo"],
          ["Ông", "Phạm Văn Ví Dụ", "Giảng viên", "Khoa Mộc", "Nhà giáo"],
          ["Ông", "Đỗ Văn Nháp", "Trưởng phòng", "Phòng Đào tạo", "Cán bộ quản lý"],
        ].map(([salutation, name, position, unit, category], index) => [
          ...[
            index + 2,
            salutation,
            name,
            position,
            unit,
            "Lao động tiên tiến",
            "LDTT",
            category,
            "Giáo dục",
          ],
        ]),
        [
          ...[6, "", "Cù Thị Nước", "Lớp CK21A", "Khoa Mộc", "Giấy khen", "GK", "Học sinh, sinh viên"],
          "Giáo dục",
        ],
      ],
    },
    {
      name: "Cơ sở dữ liệu nhân sự",
      rows: [
        [
          ...["Mã nhân sự", "Họ và tên", "Năm học", "Loại", "Danh hiệu thi đua", "Hình thức khen thưởng"],
          ...["Số quyết định", "Ngày quyết định", "Cơ quan ban hành"],
        ],
        ["001", "Trần Văn Thử", ...title],
        ["002", "Lê Thị Mẫu", ...title],
        ["003", "Phạm Văn Ví Dụ", ...title],
        ["005", "Đỗ Văn Nháp", ...title],
      ],
    },
    {
      name: "Sáng kiến",
      rows: [
        [
          ...["TT", "Tên sáng kiến, đề tài", "Tác giả", "Mã tác giả", "Đơn vị", "Phạm vi"],
          ...["Số quyết định", "Ngày quyết định"],
        ],
        [1, "Khuôn bào cong", "Trần Văn Thử", "001", "Khoa Mộc", "Trường", "12/QĐ-CĐTN", ""],
      ],
    },
    {
      name: "Số liệu",
      rows: [
        ["Danh hiệu, hình thức", "Mã", "Đối tượng", "Tập thể", "Cá nhân", "Cộng"],
        ["Tập thể lao động tiên tiến", "TTLDTT", "Tập thể phòng, khoa, trung tâm", 1, 0, 1],
        ["Lao động tiên tiến", "LDTT", "Cán bộ quản lý", 0, 2, 2],
        ["Lao động tiên tiến", "LDTT", "Nhà giáo", 0, 2, 2],
        ["Giấy khen", "GK", "Học sinh, sinh viên", 0, 1, 1],
        ["Gương điển hình tiên tiến", "GUONG", "Cán bộ quản lý", 0, 1, 1],
      ],
    },
    {
      name: "Không xuất",
      rows: [
        ["Trang", "Họ tên, tập thể, tên", "Danh hiệu, hình thức, loại", "Xuất hay không", "Lý do"],
        [
          ...["Mọi trang", "Hoàng Thị Giả", "Lao động tiên tiến", "Không xuất"],
          "đã bị hủy bỏ theo văn bản 34/QĐ-CĐTN",
        ],
        [
          ...["Danh sách khen thưởng", "Đỗ Văn Nháp", "Gương điển hình tiên tiến", "Không xuất"],
          "cột “Danh hiệu, hình thức”, “Mã danh hiệu, hình thức”: không phải danh hiệu thi đua hay hình thức khen thưởng",
        ],
        [
          ...["Cơ sở dữ liệu nhân sự", "Khoa Mộc", "Tập thể lao động tiên tiến", "Không xuất"],
          "cột “Mã nhân sự”: là tập thể",
        ],
        [
          ...["Cơ sở dữ liệu nhân sự", "Cù Thị Nước", "Giấy khen", "Không xuất"],
          "cột “Mã nhân sự”: không có trong danh sách nhân sự",
        ],
        [
          ...["Cơ sở dữ liệu nhân sự", "Đỗ Văn Nháp", "Gương điển hình tiên tiến", "Không xuất"],
          "cột “Loại”: không phải danh hiệu thi đua hay hình thức khen thưởng",
        ],
        [
          ...["Danh sách khen thưởng", "Cù Thị Nước", "Giấy khen", "Có xuất, để trống ô"],
          "cột “Tên gọi”: không biết là Ông hay Bà",
        ],
      ],
    },
  ]);
});

test("the answer counts the rows of each sheet and tells each row that is left out", () => {
  expect(message.split("\n").slice(0, 8)).toEqual([
    "Xuất kết quả: Đã xuất kết quả Năm học 2022 - 2023:",
    "- Danh sách khen thưởng: 06 dòng",
    "- Cơ sở dữ liệu nhân sự: 04 dòng",
    "- Sáng kiến: 01 dòng",
    "- Số liệu: 05 dòng",
    "Không xuất 05 dòng, xem lý do ở trang “Không xuất”:",
    "- Hoàng Thị Giả (Lao động tiên tiến): đã bị hủy bỏ theo văn bản 34/QĐ-CĐTN",
    "- Đỗ Văn Nháp (Gương điển hình tiên tiến): trang “Danh sách khen thưởng”: cột “Danh hiệu, hình thức”, “Mã danh hiệu, hình thức”: không phải danh hiệu thi đua hay hình thức khen thưởng",
  ]);
  expect(message).toContain("01 ô để trống vì sổ không biết, xem ở trang “Không xuất”.");
});

test("no birth date, reason of a hold or leave is exported", () => {
  const text = JSON.stringify(sheets);
  for (const secret of [secrets.holdReason, secrets.leaveDays, ...secrets.birthDates]) {
    expect(text).not.toContain(secret);
  }
});

/** A column of *Cột xuất kết quả* found by its head, changed by the secretary. */
function change(script: LocalAppsScript, head: string, header: string, text: string): void {
  typeWhere(script, exportColumns.tab, ["Tên cột", head], header, text);
}

test("columns are renamed, reordered, dropped and added; another system's codes keep their zeros; what it has no code for is left out", () => {
  const script = grantedReview();
  const sheet = script.spreadsheet.sheet(exportColumns.tab);
  sheet.deleteRows(2, sheet.values().length - 1);
  const at = [
    "Trang",
    "Thứ tự",
    "Tên cột",
    "Nội dung cột",
    "Chữ cố định",
    "Mã theo hệ thống",
    "Định dạng",
    "Bắt buộc",
  ];
  pasteSample(script, [
    {
      table: exportColumns,
      headers: at,
      rows: [
        ["Tỉnh", "3", "MA_DH", "Mã danh hiệu hoặc hình thức", "", "Tỉnh", "", "Có"],
        ["Tỉnh", "1", "HO_TEN", "Họ tên, tên tập thể", "", "", "", "Có"],
        ["Tỉnh", "2", "CAP", "Chữ cố định", "Cấp cơ sở", "", "", ""],
        ["Tỉnh", "4", "NGAY", "Ngày quyết định", "", "", "Ngày", ""],
        ["Tỉnh", "5", "TIEN", "Tiền thưởng (đồng)", "", "", "", ""],
      ],
    },
    {
      table: exportCodes,
      headers: ["Hệ thống", "Mã của", "Mã trong sổ", "Mã của hệ thống đó"],
      rows: [
        ["tỉnh", "Danh hiệu, hình thức", "ldtt", "007"],
        ["Tỉnh", "Danh hiệu, hình thức", "TTLDTT", "10000000000000000001"],
      ],
    },
  ]);
  clickExport(script, review);
  const day = { day: "2023-07-25" };
  const [province, leftOut] = workbookOf(script);
  expect(province).toEqual({
    name: "Tỉnh",
    rows: [
      ["HO_TEN", "CAP", "MA_DH", "NGAY", "TIEN"],
      ["Khoa Mộc", "Cấp cơ sở", "10000000000000000001", day, 1_440_000],
      ["Trần Văn Thử", "Cấp cơ sở", "007", day, 540_000],
      ["Lê Thị Mẫu", "Cấp cơ sở", "007", day, 540_000],
      ["Phạm Văn Ví Dụ", "Cấp cơ sở", "007", day, 540_000],
      ["Đỗ Văn Nháp", "Cấp cơ sở", "007", day, 540_000],
    ],
  });
  expect(leftOut?.rows.slice(2)).toEqual([
    [
      ...["Tỉnh", "Cù Thị Nước", "Giấy khen", "Không xuất"],
      "cột “MA_DH”: danh hiệu, hình thức GK chưa có mã của hệ thống “tỉnh”",
    ],
    [
      ...["Tỉnh", "Đỗ Văn Nháp", "Gương điển hình tiên tiến", "Không xuất"],
      "cột “MA_DH”: không phải danh hiệu thi đua hay hình thức khen thưởng",
    ],
  ]);
});

test("nothing is exported while a column is wrong: a name Excel refuses, kinds of rows mixed, codes that are nowhere", () => {
  const script = grantedReview();
  change(script, "Tên gọi", "Trang", "Không xuất");
  change(script, "Phạm vi", "Trang", "Số liệu");
  change(script, "Lĩnh vực", "Nội dung cột", "Chữ cố định");
  change(script, "Đối tượng", "Mã theo hệ thống", "Tỉnh");
  change(script, "Mã danh hiệu, hình thức", "Mã theo hệ thống", "Tỉnh");
  change(script, "Cơ quan ban hành", "Định dạng", "Ngày");
  change(script, "Cộng", "Trang", "Số/liệu");
  const before = everything(script);
  const told = said(clickExport(script, review)).at(-1) ?? "";
  expect(told.match(/• [^(]*/g)?.map((line) => line.slice(2).trim())).toEqual([
    "Tên trang “Không xuất” Excel không nhận, hoặc đã dùng cho các dòng không xuất",
    "Trang “Số liệu” có cột của nhiều loại dòng: khen thưởng, sáng kiến, số liệu",
    "Tên trang “Số/liệu” Excel không nhận",
    "Hệ thống “Tỉnh” chưa có mã nào của danh hiệu, hình thức",
    "Cột “Đối tượng” ghi mã theo hệ thống “Tỉnh” nhưng không phải là cột mã",
    "Cột “Lĩnh vực” là chữ cố định nhưng chưa ghi chữ gì",
    "Cột “Cơ quan ban hành” định dạng Ngày nhưng nội dung không phải là ngày",
  ]);
  expect(everything(script)).toEqual(before);
  expect(columnOf(script, exportColumns.tab, "Trang")).toBe(1);
});

test("exported again the same file is replaced; from another review of the year the same rows go into its folder", () => {
  const script = grantedReview();
  clickExport(script, review);
  typeWhere(script, grants.tab, ["Họ tên, tên tập thể", "Khoa Mộc"], "Hiệu lực", "Bị hủy bỏ");
  clickExport(script, review);
  expect(workbookOf(script)[0]?.rows).toHaveLength(6);
  clickExport(script, suddenReview);
  const names = script.files().filter(({ name }) => name.startsWith("Xuất kết quả"));
  expect(names.map(({ name }) => name)).toEqual([
    fileName,
    "Xuất kết quả 2022-2023 - Khen đột xuất năm học 2022 - 2023.xlsx",
  ]);
  expect(new Set(names.flatMap(({ parents }) => parents)).size).toBe(2);
});

test("what the body above granted goes out with its decision, what it refused or has not answered does not", () => {
  const script = grantedReview("answered", (register) =>
    pasteSample(register, [pastable(upwardResults, answeredAbove)]),
  );
  clickExport(script, review);
  const found = workbookOf(script);
  const rowsWith = (sheet: string, text: string) =>
    found.find(({ name }) => name === sheet)?.rows.filter((row) => row.includes(text));
  expect(rowsWith("Cơ sở dữ liệu nhân sự", "88/QĐ-UBND")).toEqual([
    [
      ...["001", "Trần Văn Thử", "2022-2023", "Danh hiệu thi đua", "Chiến sĩ thi đua cấp bộ, tỉnh", ""],
      ...["88/QĐ-UBND", "01/08/2023", "Ủy ban nhân dân tỉnh Thử Nghiệm"],
    ],
  ]);
  expect(rowsWith("Số liệu", "BK")).toEqual([
    ["Bằng khen cấp bộ, tỉnh", "BK", "Học sinh, sinh viên", 0, 1, 1],
  ]);
  expect(rowsWith("Số liệu", "TTLDXS")).toEqual([["Tập thể lao động xuất sắc", "TTLDXS", "", 1, 0, 1]]);
});

test("a thousand awards cost the calls of eight", () => {
  const [small, large] = [0, 1000].map((more) => {
    const script = grantedReview();
    pasteSample(script, [pastable(grants, manyMore(more))]);
    return serviceCalls(clickExport(script, review));
  });
  expect(large).toEqual(small);
  expect(small).toHaveLength(25);
}, 60_000);
