import { expect, test } from "vitest";
import { pasteSample } from "../../../scripts/fresh-register";
import { documentBook } from "../../../src/register/tables/review/document-book";
import { readDocx } from "../../support/docx";
import { ruledTables, runningText } from "../../support/filled-review";
import { said, typeInto } from "../../support/register";
import { clickOutgoing, decisions, grantedReview } from "../../support/reported-review";
import { review, reviewName, serviceCalls, typeWhere } from "../../support/review";
import { pastable } from "../../support/vote-rows";

/** Papers of the council with numbers of its own series: 02 is missing, 03 stands twice. */
const ofCouncil = [
  ["BCTĐ:CN-2023", "Báo cáo thẩm định", review, "1", "BC-HĐTĐKT", "12/7/2023", "Đã phát hành"],
  ["BBH:CN-2023:CN2023-P1", "Biên bản họp", review, "3", "BB-HĐTĐKT", "14/7/2023", "Đã ký, có số"],
  ["BBH2:CN-2023:CN2023-P1", "Biên bản họp", review, "3", "BB-HĐTĐKT", "15/7/2023", "Dự thảo"],
  ["KH:ĐÃ XÓA", "Kế hoạch", "ĐÃ XÓA", "", "", "", "Dự thảo"],
] as const;

function register() {
  return grantedReview("outgoing", (script) => {
    pasteSample(script, [
      {
        table: documentBook,
        headers: ["Mã văn bản", "Loại văn bản", "Mã đợt", "Số", "Ký hiệu", "Ngày ban hành", "Trạng thái"],
        rows: ofCouncil.map((row) => [...row]),
      },
    ]);
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", "BBH:CN-2023:CN2023-P1"], "Phần", "CN2023-P1");
    typeWhere(script, "Sổ văn bản", ["Mã văn bản", "BBH2:CN-2023:CN2023-P1"], "Phần", "CN2023-P1");
    typeWhere(
      script,
      "Sổ văn bản",
      ["Mã văn bản", "BBH2:CN-2023:CN2023-P1"],
      "Thay thế",
      "BBH:CN-2023:CN2023-P1",
    );
    typeWhere(script, "Phiên họp", ["Mã phiên họp", "CN2023-P1"], "Chủ tọa", "TV02");
    typeWhere(script, "Thông tin chung", ["Mục", "Cách lấy số"], "Giá trị", "Một dãy của hội đồng");
  });
}

function paperOf(script: ReturnType<typeof register>) {
  const [file] = script.files().filter(({ name }) => name.startsWith("Sổ đăng ký văn bản đi CN-2023"));
  if (!file) throw new Error("no register of outgoing documents");
  return readDocx(script.fileContent(file.id));
}

test("every numbered document of the school year stands by year and body, with who signed it and where it went", () => {
  const script = register();
  clickOutgoing(script, review);
  const paper = paperOf(script);
  const [rows = []] = ruledTables(paper);
  const minutes = `Biên bản phiên họp ngày 14/7/2023: ${reviewName}`;
  expect(rows).toEqual([
    ["Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung", "Người ký", "Nơi nhận", "Ghi chú"],
    ["Năm 2023, văn bản mang ký hiệu CĐTN: 07 văn bản"],
    ...decisions
      .map(({ number, part, date }) => [
        `${String(number).padStart(2, "0")}/QĐ-CĐTN`,
        date?.month === 2 ? "06/02/2023" : "25/7/2023",
        "Quyết định khen thưởng",
        ...["Nguyễn Văn Hiệu", "Nơi nêu tại Điều 3", ""],
        part,
      ])
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))
      .map((row) => row.slice(0, 6)),
    [
      ...["34/QĐ-CĐTN", "03/8/2023", "Quyết định hủy bỏ một phần Quyết định khen thưởng"],
      ...["Nguyễn Văn Hiệu", "Nơi nêu tại Điều 3", ""],
    ],
    [
      ...["41/CĐTN-TH", "02/8/2023", "Công văn đính chính Quyết định khen thưởng"],
      ...["Nguyễn Văn Hiệu", "Nơi nêu ở phần kính gửi", ""],
    ],
    ["412/KH-CĐTN", "27/02/2023", "Kế hoạch phát động thi đua đợt II", "Nguyễn Văn Hiệu", "", ""],
    ["Năm 2023, văn bản mang ký hiệu HĐTĐKT: 03 văn bản"],
    [
      ...["01/BC-HĐTĐKT", "12/7/2023"],
      `Báo cáo kết quả thẩm định hồ sơ đề nghị khen thưởng: ${reviewName}`,
      ...["Lý Thị Trang", "Các thành viên Hội đồng", ""],
    ],
    [
      ...["03/BB-HĐTĐKT", "14/7/2023", minutes, "Phan Thị Phó", ""],
      "Được thay thế bằng số 03/BB-HĐTĐKT ngày 15 tháng 7 năm 2023; trùng số 03/BB-HĐTĐKT ngày 15 tháng 7 năm 2023",
    ],
    [
      ...["03/BB-HĐTĐKT", "15/7/2023", minutes, "Phan Thị Phó", ""],
      "Dự thảo; thay thế số 03/BB-HĐTĐKT ngày 14 tháng 7 năm 2023; trùng số 03/BB-HĐTĐKT ngày 14 tháng 7 năm 2023",
    ],
  ]);
  expect(runningText(paper).slice(-2)).toEqual([
    "Năm 2023, ký hiệu HĐTĐKT: thiếu số 02.",
    "Sổ có 10 văn bản, trong đó 09 văn bản đã ký, có số; 01 văn bản chưa ký.",
  ]);
});

test("a plan that two bodies signed names both, who issues it first; a decision was signed by one alone", () => {
  const signedBy = (kind: string) => {
    const script = grantedReview();
    const signers = script.spreadsheet.sheet("Người ký");
    const row = signers.values().filter((line) => line[0] !== "").length + 1;
    signers.paste(row, 1, [["CTCĐ", "TM. BAN CHẤP HÀNH CÔNG ĐOÀN", "CHỦ TỊCH", "", "Trần Thị Ví Dụ"]]);
    typeInto(script, "Đợt thi đua", 2, "Người ký cùng", "CTCĐ");
    typeWhere(script, "Sổ văn bản", ["Loại văn bản", "Kế hoạch"], "Loại văn bản", kind);
    clickOutgoing(script, review);
    return ruledTables(paperOf(script))[0]?.find(([number = ""]) => number.startsWith("412/"))?.[3];
  };
  expect(["Kế hoạch", "Quyết định ban hành kế hoạch"].map(signedBy)).toEqual([
    "Nguyễn Văn Hiệu; Trần Thị Ví Dụ",
    "Nguyễn Văn Hiệu",
  ]);
});

test("gaps, repeated numbers and documents of no known year are told before it is made", () => {
  const [, asked = ""] = said(clickOutgoing(register(), review));
  expect(asked.match(/• [^(.]*/g)?.map((line) => line.slice(2).trim())).toEqual([
    "Năm 2023, ký hiệu HĐTĐKT: thiếu số 02",
    "Số 03/BB-HĐTĐKT đã dùng cho văn bản BBH2:CN-2023:CN2023-P1 trong năm 2023",
    "Số 03/BB-HĐTĐKT đã dùng cho văn bản BBH:CN-2023:CN2023-P1 trong năm 2023",
    "Không biết văn bản KH:ĐÃ XÓA thuộc năm học nào nên không in",
  ]);
});

test("the clerical office's numbers have no gaps here, and the register says so", () => {
  const script = grantedReview();
  clickOutgoing(script, review);
  expect(runningText(paperOf(script)).at(-1)).toBe(
    "Sổ có 07 văn bản, trong đó 07 văn bản đã ký, có số. Số do văn thư cấp chung với các văn bản khác của trường nên không liên tục.",
  );
});

test("a book of a thousand documents costs the calls of five", () => {
  const [small, large] = [0, 1000].map((more) => {
    const script = grantedReview();
    const copies = decisions.slice(0, 1).flatMap((one) =>
      Array.from({ length: more }, (_, index) => ({
        ...one,
        id: `X${index}`,
        number: String(100 + index),
      })),
    );
    pasteSample(script, [pastable(documentBook, copies)]);
    return serviceCalls(clickOutgoing(script, review));
  });
  expect(large).toEqual(small);
}, 120_000);
