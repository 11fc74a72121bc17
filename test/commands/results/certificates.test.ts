import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import type { Grant } from "../../../src/domain/results/grant";
import { certificates } from "../../../src/register/tables/results/certificates";
import { grants } from "../../../src/register/tables/results/grants";
import { clickChange, clickNumber, numberedDecision, typeChanges } from "../../support/after-decision";
import { decidedReview } from "../../support/decided-review";
import {
  clickCertificates,
  clickCertificateTest,
  clickDecision,
  clickTracking,
  documentNamed,
  firstDecision,
  grantRows,
  sign,
  signedReview,
} from "../../support/decisions";
import { clickCompare, editByHand, fileOfDocument, lastSaid, retype } from "../../support/document-in-hand";
import { type Docx, readDocx } from "../../support/docx";
import { found } from "../../support/format";
import { said } from "../../support/register";
import { serviceCalls, typeWhere } from "../../support/review";
import { suddenRegister, suddenReview } from "../../support/sudden";
import { pastable } from "../../support/vote-rows";

const name = "Giấy khen, giấy chứng nhận CN-2023 LDTT-1";
const again = "Giấy khen, giấy chứng nhận CN-2023 LDTT IL-1";
const tab = certificates.tab;

const setting = (script: LocalAppsScript, item: string, value: string) =>
  typeWhere(script, "Thông tin chung", ["Mục", item], "Giá trị", value);

const write = (script: LocalAppsScript, person: string, header: string, value: string) =>
  typeWhere(script, tab, ["Họ tên, tên tập thể", person], header, value);

/** What each page prints, from the first line on. */
function pagesOf({ paragraphs }: Docx, first: string): readonly (readonly string[])[] {
  const pages: string[][] = [];
  for (const { text } of paragraphs) {
    if (text === first) pages.push([]);
    if (text !== "") (pages[pages.length - 1] ?? []).push(text);
  }
  return pages;
}

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** Whose certificates a document has, in its order. */
function namesIn(script: LocalAppsScript, file = name): readonly (string | undefined)[] {
  return pagesOf(documentNamed(script, file), nation).map((page) => page[5]);
}

const sentence = "Đã có thành tích xuất sắc trong phong trào thi đua năm học 2022-2023";

test("certificates wait for the decision's number and day: what is missing, and what to do", () => {
  const script = decidedReview();
  const last = () => said(clickCertificates(script, "LDTT")).at(-1);
  expect(last()).toContain("Kỳ xét “CN-2023”: chưa có quyết định khen thưởng (tab “Sổ văn bản”)");
  clickDecision(script, "LDTT");
  expect(last()).toBe(
    `Giấy khen, giấy chứng nhận: chưa làm gì, cần sửa trước: • Quyết định ${firstDecision} chưa ký, nên chưa in giấy được: giấy khen, giấy chứng nhận ghi số, ngày của quyết định (tab “Sổ văn bản”). Trình ký, xin văn thư cấp số, rồi bấm Sổ Thi đua → Kết quả → Ghi số, ngày.`,
  );
  sign(script, firstDecision, "", "17/7/2023");
  expect(last()).toContain(`Quyết định ${firstDecision} đã ký nhưng chưa đủ số và ngày`);
  sign(script, firstDecision, "45", "17/7/2023");
  expect(last()).toContain(`Quyết định ${firstDecision} đã ký nhưng chưa có dòng nào ở tab “Đã khen thưởng”`);
  expect(tabRows(script, tab)).toEqual([]);
});

test("an award that gets no certificate has none", () => {
  const script = signedReview();
  typeWhere(script, "Danh hiệu", ["Mã danh hiệu", "LDTT"], "Giấy in kèm", "Không");
  expect(said(clickCertificates(script, "LDTT")).at(-1)).toContain(
    `Quyết định ${firstDecision} không có danh hiệu, hình thức nào được cấp giấy`,
  );
});

test("a page each in the annex's order: who gives what to whom for what, by which decision, under which number", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  const paper = documentNamed(script, name);
  expect(namesIn(script)).toEqual([
    "Phạm Văn Ví Dụ",
    "Hoàng Thị Giả",
    "Lê Thị Mẫu",
    "Trần Văn Thử",
    "Đỗ Văn Nháp",
  ]);
  expect(pagesOf(paper, nation)[4]).toEqual([
    nation,
    "Độc lập - Tự do - Hạnh phúc",
    "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG THỬ NGHIỆM",
    "TẶNG",
    "DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
    "Đỗ Văn Nháp",
    "Phòng Đào tạo, Trường Cao đẳng Thử Nghiệm",
    sentence,
    "Quyết định số 45/QĐ-CĐTN\nngày 17 tháng 7 năm 2023",
    "Vào sổ khen thưởng số: 05",
    "Mai Lâm, ngày 17 tháng 7 năm 2023",
    "HIỆU TRƯỞNG",
    "Nguyễn Văn Hiệu",
  ]);
  const colors = new Map(
    paper.paragraphs.flatMap(({ text, runs }) =>
      text.trim() === "" ? [] : [[text, runs[0]?.color] as const],
    ),
  );
  expect([...colors].filter(([, color]) => color !== "000000")).toEqual([
    ["HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG THỬ NGHIỆM", "C00000"],
    ["DANH HIỆU LAO ĐỘNG TIÊN TIẾN", "C00000"],
  ]);
  expect(sizeOf(paper)).toEqual([[297, 210]]);
});

/** The papers of a document, in millimetres. */
function sizeOf({ sections }: Docx) {
  return sections.map(({ width, height }) => [width, height].map((side) => Math.round((side / 1440) * 25.4)));
}

test("a sudden award: decision, number and certificate of merit on one day, for what the dossier says", () => {
  const script = suddenRegister({});
  clickDecision(script, suddenReview.code, "DX01");
  clickNumber(script, "12; 07/3/2023");
  clickCertificates(script, suddenReview.code, "DX01");
  const file = `Giấy khen, giấy chứng nhận DX2023 DX01-1 - ${suddenReview.name}`;
  const certificate = script.files().find((each) => each.name === file);
  if (!certificate) throw new Error(`no ${file}`);
  const content = script.fileContent(certificate.id);
  expect(pagesOf(readDocx(content), nation)).toEqual([
    [
      nation,
      "Độc lập - Tự do - Hạnh phúc",
      "HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG THỬ NGHIỆM",
      "TẶNG",
      "GIẤY KHEN",
      "Lê Thị Mẫu",
      "Giảng viên, Khoa Mộc, Trường Cao đẳng Thử Nghiệm",
      "Đã có thành tích dũng cảm cứu người đuối nước, ngày 05 tháng 3 năm 2023",
      "Quyết định số 12/QĐ-CĐTN\nngày 07 tháng 3 năm 2023",
      "Vào sổ khen thưởng số: 01",
      "Mai Lâm, ngày 07 tháng 3 năm 2023",
      "HIỆU TRƯỞNG",
      "Nguyễn Văn Hiệu",
    ],
  ]);
});

test.each(["Cả trang", "Trên phôi"])("printed %s, certificates are of the form they have", (way) => {
  const script = signedReview();
  setting(script, "Cách in giấy khen", way);
  clickCertificates(script, "LDTT");
  const content = script.fileContent(fileOfDocument(script, "GKCN1:CN-2023:LDTT").id);
  expect(found(content, "certificate")).toEqual([]);
});

test("on A3 everything is larger, and a long name still stands in one line", () => {
  const long = "Công Tằng Tôn Nữ Thị Huyền Trang Thử Nghiệm Thật Dài";
  const script = signedReview("long", new Map([[2, { name: long }]]));
  setting(script, "Cỡ giấy khen", "A3");
  clickCertificates(script, "LDTT");
  const paper = documentNamed(script, name);
  const sizeOfName = (text: string) => paper.paragraphs.find((each) => each.text === text)?.runs[0]?.size;
  expect([sizeOf(paper), sizeOfName("Lê Thị Mẫu"), sizeOfName(long)]).toEqual([[[420, 297]], 48, 37]);
});

test("on a blank only what differs is printed, moved as far as the settings say", () => {
  const script = signedReview();
  setting(script, "Cách in giấy khen", "Trên phôi");
  clickCertificates(script, "LDTT");
  const before = documentNamed(script, name);
  expect(pagesOf(before, "Đỗ Văn Nháp")).toEqual([
    [
      "Đỗ Văn Nháp",
      "Phòng Đào tạo, Trường Cao đẳng Thử Nghiệm",
      sentence,
      "Mai Lâm, ngày 17 tháng 7 năm 2023",
      "HIỆU TRƯỞNG",
      "Nguyễn Văn Hiệu",
    ],
  ]);
  expect(
    new Set(
      before.paragraphs.flatMap(({ runs }) =>
        runs.flatMap(({ text, color }) => (text === "\n" ? [] : [color])),
      ),
    ),
  ).toEqual(new Set(["000000"]));
  setting(script, "Phôi giấy khen: dời sang phải (mm)", "2,5");
  setting(script, "Phôi giấy khen: dời xuống dưới (mm)", "-3");
  clickCertificates(script, "YES");
  const { margins } = documentNamed(script, name).section;
  const was = before.section.margins;
  const moved = [margins.left - was.left, margins.right - was.right, margins.top - was.top];
  expect(
    [...moved, margins.bottom - was.bottom].map((twips) => Math.round((twips / 1440) * 254) / 10),
  ).toEqual([2.5, -2.5, -3, 3]);
});

test("how far blanks are moved is a number of millimetres, thirty at most", () => {
  const script = signedReview();
  const problemOf = (value: string) => {
    setting(script, "Phôi giấy khen: dời sang phải (mm)", value);
    return said(clickCertificateTest(script)).at(-1)?.includes("không phải là số milimét từ -30 đến 30");
  };
  expect(["30", "-30", "", "31", "-30,5", "2 mm"].map(problemOf)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("the page by which blanks are tried: a grid in millimetres, then a specimen, in one Doc however often it is made", () => {
  const script = signedReview();
  setting(script, "Phôi giấy khen: dời sang phải (mm)", "2,5");
  clickCertificateTest(script);
  clickCertificateTest(script);
  const paper = documentNamed(script, "Trang in thử phôi giấy khen");
  const [grid, specimen] = paper.tables;
  expect(grid?.rows[0]?.cells.flat().slice(0, 3)).toEqual(["20", "30", "40"]);
  expect(grid?.rows.map(({ cells }) => cells[0]?.join()).slice(1, 3)).toEqual(["30", "40"]);
  expect(specimen?.rows[1]?.cells.flat().filter((text) => text !== "")).toEqual(["Họ và tên, tên tập thể"]);
  expect(paper.paragraphs.find(({ text }) => text.startsWith("Khổ A4"))?.text).toContain(
    "Đang dời sang phải 2,5 mm, xuống dưới 0 mm",
  );
});

test("ticked ones alone are printed again, in a Doc of their own; the others stay as they are", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  write(script, "Lê Thị Mẫu", "In lại", "Có");
  write(script, "Đỗ Văn Nháp", "In lại", "Có");
  const run = clickCertificates(script);
  expect(said(run)[0]).toContain(`Đã soạn “${again} - `);
  expect(namesIn(script, again)).toEqual(["Lê Thị Mẫu", "Đỗ Văn Nháp"]);
  expect(namesIn(script).length).toBe(5);
  expect(
    tabRows(script, "Sổ văn bản")
      .slice(-2)
      .map((row) => [row["Mã văn bản"], row["Trích yếu"]]),
  ).toEqual([
    ["GKCN1:CN-2023:LDTT", "Theo Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023: 05 giấy, số sổ vàng 1-5"],
    [
      "GKCN1:CN-2023:LDTT IL",
      "In lại theo Quyết định số 45/QĐ-CĐTN ngày 17 tháng 7 năm 2023: 02 giấy, số sổ vàng 3, 5",
    ],
  ]);
  write(script, "Lê Thị Mẫu", "In lại", "Không");
  const question = clickCertificates(script, "YES").dialogs[0]?.message;
  expect(question).toContain("(LDTT IL)");
  expect(namesIn(script, again)).toEqual(["Đỗ Văn Nháp"]);
  write(script, "Đỗ Văn Nháp", "In lại", "");
  expect(clickCertificates(script, "YES").dialogs[0]?.message).toContain("đã có dự thảo");
});

test("an annulled one is not printed, and the others keep their numbers", () => {
  const script = signedReview("annulled", new Map([[1, { state: "annulled" as const }]]));
  clickCertificates(script, "LDTT");
  expect(namesIn(script)).toEqual(["Hoàng Thị Giả", "Lê Thị Mẫu", "Trần Văn Thử", "Đỗ Văn Nháp"]);
  const numbers = documentNamed(script, name).paragraphs.filter(({ text }) => text.startsWith("Vào sổ"));
  expect(numbers.map(({ text }) => text.slice(-2))).toEqual(["02", "03", "04", "05"]);
  expect(tabRows(script, tab)[0]?.["Việc phải làm"]).toBe("Không in");
});

test("what was given stays: a signed document is not composed again, ticked ones are", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", "GKCN1:CN-2023:LDTT"], "Trạng thái", "Đã phát hành");
  expect(said(clickCertificates(script)).at(-1)).toContain(
    "Văn bản GKCN1:CN-2023:LDTT đã ký, đã phát hành: giữ nguyên (tab “Sổ văn bản”). In lại giấy nào thì chọn Có ở cột “In lại”",
  );
  write(script, "Đỗ Văn Nháp", "In lại", "Có");
  clickCertificates(script);
  expect(namesIn(script, again)).toEqual(["Đỗ Văn Nháp"]);
});

test("an amendment after printing: told to be issued again, and the ticked one bears the new name", () => {
  const script = numberedDecision();
  clickCertificates(script, "LDTT");
  write(script, "Lê Thị Mẫu", "Ngày in", "18/7/2023");
  typeChanges(script, "TD02", [["Sửa đổi, bổ sung", "3", "Họ tên, tên tập thể", "Lê Thị Mẫu", "Lê Thị Mậu"]]);
  clickChange(script, "TD02");
  clickNumber(script, "52; 24/7/2023");
  expect(said(clickTracking(script))[0]).toContain("Cần cấp lại 01 giấy: Lê Thị Mậu (Lao động tiên tiến).");
  write(script, "Lê Thị Mậu", "In lại", "Có");
  clickCertificates(script);
  expect(namesIn(script, again)).toEqual(["Lê Thị Mậu"]);
});

test("what people write down stays, is counted, and what a change of the grant asks for is told", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  for (const header of ["Ngày in", "Ngày ký", "Ngày đóng dấu", "Ngày trao"]) {
    write(script, "Hoàng Thị Giả", header, "18/7/2023");
  }
  write(script, "Hoàng Thị Giả", "Người nhận", "Lê Thị Mẫu nhận thay");
  write(script, "Hoàng Thị Giả", "Phôi hỏng", "2");
  write(script, "Lê Thị Mẫu", "Ngày in", "18/7/2023");
  expect(said(clickTracking(script))).toEqual([
    `Theo dõi giấy khen: Đã in 02/05, đã ký 01/05, đã đóng dấu 01/05, đã trao 01/05 giấy; phôi hỏng 02, phôi đã dùng 04.\n\nXem tab “${tab}”.`,
  ]);
  const change = (person: string, state: string) =>
    typeWhere(script, "Đã khen thưởng", ["Họ tên, tên tập thể", person], "Hiệu lực", state);
  change("Hoàng Thị Giả", "Đã sửa");
  change("Lê Thị Mẫu", "Bị hủy bỏ");
  expect(said(clickTracking(script))[0]).toContain(
    "\nCần cấp lại 01 giấy: Hoàng Thị Giả (Lao động tiên tiến).\nCần thu hồi 01 giấy: Lê Thị Mẫu (Lao động tiên tiến).",
  );
  write(script, "Hoàng Thị Giả", "Số lần cấp lại", "1");
  write(script, "Hoàng Thị Giả", "Ngày cấp lại", "01/9/2023");
  write(script, "Lê Thị Mẫu", "Ngày thu hồi", "02/9/2023");
  expect(said(clickTracking(script))).toEqual([
    `Theo dõi giấy khen: Đã in 02/05, đã ký 01/05, đã đóng dấu 01/05, đã trao 01/05 giấy; phôi hỏng 02, phôi đã dùng 05.\n\nXem tab “${tab}”.`,
  ]);
  expect(tabRows(script, tab)[1]).toMatchObject({ "Người nhận": "Lê Thị Mẫu nhận thay", "Phôi hỏng": "2" });
});

/** The signed decision with so many grants more. */
function manyGrants(count: number): LocalAppsScript {
  const script = signedReview("many");
  const [first] = grantRows();
  if (!first) throw new Error("no grant");
  const more = Array.from({ length: count - 5 }, (_, index): Grant => {
    const number = index + 6;
    return { ...first, number, name: `Người ${number}`, nominee: `person/x${number}`, id: `x${number}` };
  });
  pasteSample(script, [pastable(grants, [...grantRows(), ...more])]);
  return script;
}

test("many are several documents, offered one by one, each with what it has", () => {
  const script = manyGrants(203);
  const offered = () => clickCertificates(script, "").dialogs[0]?.message;
  expect(offered()).toBe(
    "Gõ mã các giấy cần soạn.\n\nLDTT-1: Lao động tiên tiến: 200 giấy\nLDTT-2: Lao động tiên tiến: 03 giấy",
  );
  clickCertificates(script, "LDTT-2");
  expect(offered()).toContain("LDTT-2: Lao động tiên tiến: 03 giấy, đã soạn");
  expect(namesIn(script, "Giấy khen, giấy chứng nhận CN-2023 LDTT-2")).toEqual([
    "Người 201",
    "Người 202",
    "Người 203",
  ]);
  // Without a number the first one that is not made yet.
  clickCertificates(script, "LDTT");
  expect(namesIn(script).length).toBe(200);
  expect(said(clickCertificates(script, "LDTT-3")).at(-1)).toContain(
    "Không có giấy khen, giấy chứng nhận nào của “LDTT-3”",
  );
});

test("two hundred certificates cost the service calls that five do", () => {
  const callsOf = (count: number) => serviceCalls(clickCertificates(manyGrants(count), "LDTT"));
  expect(callsOf(200)).toEqual(callsOf(5));
});

test("the composed ones agree with the register, and a name changed by hand is found", () => {
  const script = signedReview();
  clickCertificates(script, "LDTT");
  write(script, "Đỗ Văn Nháp", "In lại", "Có");
  clickCertificates(script);
  for (const id of ["GKCN1:CN-2023:LDTT", "GKCN1:CN-2023:LDTT IL"]) {
    expect(said(clickCompare(script, id)).at(-1)).toContain("khớp với sổ");
  }
  editByHand(script, "GKCN1:CN-2023:LDTT", (held) => retype(held, "Đỗ Văn Nháp", "Đỗ Văn Nhám"));
  expect(lastSaid(clickCompare(script, "GKCN1:CN-2023:LDTT"))).toContain("Đỗ Văn Nhám");
});
