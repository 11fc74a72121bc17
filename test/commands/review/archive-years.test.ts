import { expect, test } from "vitest";
import type { LocalAppsScript } from "../../../local/local-apps-script";
import { pasteSample, tabRows } from "../../../scripts/fresh-register";
import { allTables } from "../../../src/register/all-tables";
import { archivedTables } from "../../../src/register/archive/archived-tables";
import { columnsOf } from "../../../src/register/table";
import { nominations as nominationTable } from "../../../src/register/tables/review/nominations";
import { meetings } from "../../../src/register/tables/vote/meetings";
import { votingSessions } from "../../../src/register/tables/vote/voting-sessions";
import { archiveOldYear, clickArchive, clickTakeBack } from "../../support/archive";
import { lastSaid } from "../../support/document-in-hand";
import { champion, nextReview, oldYear, ownHeader } from "../../support/old-year";
import { columnOf, said } from "../../support/register";
import { fire, nominations, review, rowsOf, typeWhere } from "../../support/review";

/** Everything that stands on the tabs whose rows are archived, in no order. */
function workingRows(script: LocalAppsScript): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(archivedTables.map(({ table }) => [table.tab, sorted(script, table.tab)]));
}

function sorted(script: LocalAppsScript, tab: string): readonly string[] {
  const rows = tabRows(script, tab).map((row) =>
    JSON.stringify(Object.entries(row).filter(([, cell]) => cell !== "")),
  );
  return rows.filter((row) => row !== "[]").sort();
}

/** The working rows that are the register's, not the secretary's. */
function registersRows(script: LocalAppsScript): readonly string[] {
  return archivedTables.flatMap(({ table }) => {
    const [key] = columnsOf(table).filter(([name]) => table.key.includes(name));
    return tabRows(script, table.tab).flatMap((row) => row[key?.[1].header ?? ""] || []);
  });
}

const clickRecheck = (script: LocalAppsScript, code: string) =>
  script.click(["Sổ Thi đua", "Hồ sơ", "Kiểm tra lại"], { answers: [{ button: "OK", text: code }] });

const clickOpen = (script: LocalAppsScript, code: string) =>
  script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], { answers: [{ button: "OK", text: code }, "YES"] });

test("all rows of a year that is over go, with what people wrote beside them, and come back as they were", () => {
  const script = oldYear();
  const before = workingRows(script);
  expect(registersRows(script).length).toBe(24);

  expect(lastSaid(clickArchive(script))).toBe(
    "Lưu trữ năm học cũ: Đã lưu trữ năm học 2022-2023 (kỳ xét CN-2023): 24 dòng, ở các tab có tên kèm chữ “(lưu trữ)”.",
  );
  expect(registersRows(script)).toEqual([]);
  // What the secretary wrote on a line of her own is no nomination, and stays.
  expect(sorted(script, "Đề nghị")).toEqual([JSON.stringify([[ownHeader, "Việc của tôi: gọi Khoa Mộc"]])]);
  expect(
    rowsOf(script, "Đề nghị (lưu trữ)", [
      ...["Năm học lưu trữ", "Mã người, tập thể", "Minh chứng", "Ý kiến thẩm định", "Ghi chú", ownHeader],
    ]),
  ).toEqual([
    ["2022-2023", "002", "Chưa xác minh", "", "", "Cô Ví Dụ"],
    ["2022-2023", "005", "Chưa xác minh", "Đủ điều kiện", "", ""],
    ["2022-2023", "006", "Đã xác minh", "", "Đã xem bản giấy", "007"],
    ["2022-2023", "", "Chưa xác minh", "", "", ""],
  ]);
  expect(rowsOf(script, "Chờ xử lý (lưu trữ)", ["Mã nộp đã ghi", "Đã xử lý"])).toEqual([
    ["AAAA-BBBB-0000", "Có"],
  ]);

  expect(lastSaid(clickTakeBack(script))).toBe(
    "Lấy lại từ lưu trữ: Đã lấy lại hồ sơ năm học 2022-2023: 24 dòng. Xong việc thì bấm Lưu trữ năm học cũ.",
  );
  expect(workingRows(script)).toEqual(before);
  expect(rowsOf(script, "Kỳ xét", ["Mã kỳ xét", "Nhận hồ sơ"])).toEqual([
    [review, "Đã khóa"],
    [nextReview, ""],
  ]);
  expect(archivedTables.flatMap(({ archive }) => sorted(script, archive.tab))).toEqual([]);
  clickArchive(script);
  expect(registersRows(script)).toEqual([]);
});

test("a year goes only when it is over, none of its reviews is open and no session waits", () => {
  const answer = (change: (script: LocalAppsScript) => void) => {
    const script = oldYear();
    const before = () => [workingRows(script), sorted(script, "Kỳ xét")];
    change(script);
    const stood = before();
    const told = said(script.click(["Sổ Thi đua", "Hồ sơ", "Lưu trữ năm học cũ"]));
    expect(before()).toEqual(stood);
    return told.join("\n");
  };
  expect(
    answer((script) => typeWhere(script, "Năm học", ["Mã năm học", "2022-2023"], "Đến ngày", "02/10/2023")),
  ).toBe("Lưu trữ năm học cũ: Không có năm học nào đã qua còn hồ sơ ở các tab làm việc.");
  expect(
    answer((script) => typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Nhận hồ sơ", "Đang nhận")),
  ).toBe("Lưu trữ năm học cũ: Không có năm học nào đã qua còn hồ sơ ở các tab làm việc.");
  expect(
    answer((script) => {
      pasteSample(script, [
        {
          table: meetings,
          headers: ["Mã phiên họp", "Mã kỳ xét", "Mã hội đồng"],
          rows: [["P1", review, "HD"]],
        },
        {
          table: votingSessions,
          headers: [
            ...["Mã lượt", "Mã phiên họp", "Mã kỳ xét", "Thứ tự", "Danh hiệu", "Lần bỏ phiếu"],
            ...["Cách thu phiếu", "Trạng thái", "Lần công bố"],
          ],
          rows: [["P1-L1", "P1", review, "1", "LDTT", "1", "Giơ tay", "Đang bỏ phiếu", "0"]],
        },
      ]);
    }),
  ).toBe(
    "Lưu trữ năm học cũ: chưa làm gì, cần sửa trước: • Năm học 2022-2023 chưa lưu trữ được vì lượt P1-L1 chưa đóng (tab “Lượt bỏ phiếu”). Bấm Đóng lượt bỏ phiếu trước.",
  );
});

test("what would not go along is told with its cell, and nothing of that tab goes", () => {
  const script = oldYear();
  const sheet = script.spreadsheet.sheet("Đề nghị");
  const own = columnOf(script, "Đề nghị", ownHeader);
  sheet.paste(2, own + 1, [["chữ không có tiêu đề"]]);
  const before = sorted(script, "Đề nghị");
  expect(lastSaid(clickArchive(script))).toBe(
    [
      "Lưu trữ năm học cũ: chưa xong, cần sửa rồi bấm lại: Chưa chuyển hết. Không dòng nào bị mất; sửa điều dưới đây rồi bấm lại để chuyển tiếp.",
      "• Ô này ở cột không có tiêu đề, hoặc có hai cột cùng tiêu đề, nên không chuyển đi cùng dòng được (tab “Đề nghị”, dòng 2, cột “cột thứ 36”). Đặt cho cột này một tiêu đề riêng ở dòng 1, hoặc xóa ô này, rồi bấm lại.",
    ].join("\n\n"),
  );
  expect(sorted(script, "Đề nghị")).toEqual(before);
  // What new tabs are copied from does not stay behind, either.
  const tabs = script.spreadsheet.sheetNames();
  const known = allTables.flatMap(({ tab }) => [tab, `${tab} (lưu trữ)`]);
  expect(tabs.filter((tab) => !known.includes(tab))).toEqual([]);

  sheet.paste(1, own + 1, [["Cột thứ hai của tôi"]]);
  clickArchive(script);
  expect(registersRows(script)).toEqual([]);
  expect(rowsOf(script, "Đề nghị (lưu trữ)", ["Cột thứ hai của tôi"])[0]).toEqual(["chữ không có tiêu đề"]);
});

test("an archived review is not checked again before it is back, and an initiative stays used", () => {
  const script = archiveOldYear();
  expect(lastSaid(clickRecheck(script, review))).toBe(
    "Kiểm tra lại: chưa làm gì, cần sửa trước: • Kỳ xét “CN-2023” đã được lưu trữ cùng năm học của nó (tab “Kỳ xét”). Bấm Sổ Thi đua → Hồ sơ → Lấy lại từ lưu trữ trước.",
  );
  clickOpen(script, nextReview);
  const [form, link] = [
    tabRows(script, "Biểu mẫu").find((row) => row["Mã kỳ xét"] === nextReview)?.["Mã biểu mẫu"] ?? "",
    tabRows(script, "Liên kết nộp").find((row) => row["Mã kỳ xét"] === nextReview)?.["Liên kết đề nghị"] ??
      "",
  ];
  fire(script, script.form(form).submit(champion, { prefilled: link }));
  expect(nominations(script).filter(([unit]) => unit !== "")).toEqual([
    ["K-MOC", "002", "Lê Thị Mẫu", "CSTDCS", "Đang đề nghị"],
  ]);
  const told = rowsOf(script, "Đề nghị", ["Điều cần biết"]).join("\n");
  expect(told).toContain(
    "Sáng kiến “Bàn cưa có chắn bụi” đã dùng ở kỳ xét danh hiệu cuối năm học 2022 - 2023",
  );
});

test("opening the next year's review sends the last year to the archive; opening that one again brings it back", () => {
  const script = oldYear();
  const before = workingRows(script);
  const told = said(clickOpen(script, nextReview));
  expect(told[1]).toContain("Hồ sơ các năm học đã qua còn ở các tab làm việc: 2022-2023 (kỳ xét CN-2023)");
  expect(told[told.length - 1]).toContain("Đã lưu trữ năm học 2022-2023 (kỳ xét CN-2023): 24 dòng");
  expect(rowsOf(script, "Thư", ["Mã kỳ xét"])).toEqual([[nextReview], [nextReview]]);

  const again = said(clickOpen(script, review));
  expect(again[1]).toContain("Hồ sơ năm học 2022-2023 (kỳ xét CN-2023) đang ở lưu trữ");
  const now = workingRows(script);
  for (const tab of ["Đề nghị", "Chờ xử lý", "Kết quả kiểm tra", "Báo cáo đơn vị", "Hồ sơ gửi về"]) {
    expect(now[tab]).toEqual(before[tab]);
  }
  expect(rowsOf(script, "Kỳ xét", ["Nhận hồ sơ"])).toEqual([["Đang nhận"], ["Đang nhận"]]);
});

test("set-up gives an archive tab the columns that it lacks, and makes none where nothing was archived", () => {
  const names = (script: LocalAppsScript) => script.spreadsheet.sheetNames();
  expect(names(oldYear()).filter((name) => name.endsWith("(lưu trữ)"))).toEqual([]);
  const script = archiveOldYear();
  const archives = names(script).filter((name) => name.endsWith("(lưu trữ)"));
  const order = allTables.map(({ tab }) => `${tab} (lưu trữ)`);
  expect(archives).toEqual([...archives].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(archives.length).toBe(9);

  script.spreadsheet.sheet("Thư (lưu trữ)").deleteColumns(columnOf(script, "Thư (lưu trữ)", "Trục trặc"));
  expect(lastSaid(script.click(["Sổ Thi đua", "Thiết lập", "Thiết lập sổ"]))).toContain(
    "cột “Trục trặc” của tab “Thư (lưu trữ)”",
  );
});

/** The archived review's rows as intake derives them anew where a person edits its *Nhận hồ sơ*: without what people wrote. */
function deriveAnew(script: LocalAppsScript): void {
  const whole = tabRows(script, "Đề nghị (lưu trữ)").filter((row) => row["Mã đề nghị"]);
  const { "Năm học lưu trữ": _, ...first } = whole[0] ?? {};
  const all = Object.keys(first).filter((header) => header !== ownHeader);
  const peoples = ["Ý kiến thẩm định", "Ghi chú"];
  const bare = whole.map((row) => all.map((header) => (peoples.includes(header) ? "" : (row[header] ?? ""))));
  pasteSample(script, [{ table: nominationTable, headers: all, rows: bare }]);
}

const words = (script: LocalAppsScript, tab: string) =>
  rowsOf(script, tab, ["Mã người, tập thể", "Minh chứng", "Ý kiến thẩm định", "Ghi chú", ownHeader]).filter(
    ([person]) => person !== "",
  );

const archivedWords = [
  ["002", "Chưa xác minh", "", "", "Cô Ví Dụ"],
  ["005", "Chưa xác minh", "Đủ điều kiện", "", ""],
  ["006", "Đã xác minh", "", "Đã xem bản giấy", "007"],
];

const bySort = (rows: readonly (readonly string[])[]) =>
  [...rows].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));

test("rows that stand on both tabs keep what people wrote in the archive, whether they come back or go again", () => {
  const back = archiveOldYear();
  deriveAnew(back);
  expect(lastSaid(clickTakeBack(back))).toContain("Đã lấy lại hồ sơ năm học 2022-2023");
  expect(bySort(words(back, "Đề nghị"))).toEqual(archivedWords);
  expect(words(back, "Đề nghị (lưu trữ)")).toEqual([]);

  const away = archiveOldYear();
  deriveAnew(away);
  typeWhere(away, "Kỳ xét", ["Mã kỳ xét", review], "Nhận hồ sơ", "Đã khóa");
  clickArchive(away);
  expect(words(away, "Đề nghị")).toEqual([]);
  expect(bySort(words(away, "Đề nghị (lưu trữ)"))).toEqual(archivedWords);
});

test("where people wrote two things in a row that stands on both tabs, both stay until one of them is chosen", () => {
  for (const click of [clickTakeBack, clickArchive] as const) {
    const script = archiveOldYear();
    deriveAnew(script);
    const other = "Chưa đủ điều kiện";
    typeWhere(script, "Đề nghị", ["Mã người, tập thể", "005"], "Ý kiến thẩm định", other);
    if (click === clickArchive) typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Nhận hồ sơ", "Đã khóa");
    const opinions = () =>
      ["Đề nghị", "Đề nghị (lưu trữ)"].map(
        (tab) =>
          rowsOf(script, tab, ["Mã người, tập thể", "Ý kiến thẩm định"]).find(
            ([person]) => person === "005",
          )?.[1],
      );
    const told = lastSaid(click(script));
    expect(told).toContain(
      "Ô này khác ô “Ý kiến thẩm định” của cùng dòng ở tab “Đề nghị (lưu trữ)” (dòng 3)",
    );
    expect(opinions()).toEqual([other, "Đủ điều kiện"]);

    typeWhere(script, "Đề nghị", ["Mã người, tập thể", "005"], "Ý kiến thẩm định", "Đủ điều kiện");
    click(script);
    expect(opinions()).toEqual(
      click === clickTakeBack ? ["Đủ điều kiện", undefined] : [undefined, "Đủ điều kiện"],
    );
  }
});

test("an archived review whose cell somebody edited is neither taken in nor opened: the cell is told, and set back all is as it was", () => {
  const told =
    "Hồ sơ năm học 2022-2023 đang ở các tab lưu trữ, nhưng ô “Nhận hồ sơ” của kỳ xét “CN-2023” không còn ghi như vậy (tab “Kỳ xét”, dòng 2, cột “Nhận hồ sơ”)";
  const receive = (script: LocalAppsScript) => script.click(["Sổ Thi đua", "Hồ sơ", "Nhận hồ sơ"], {});
  const recheck = (script: LocalAppsScript) => clickRecheck(script, review);
  const open = (script: LocalAppsScript) =>
    script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], { answers: [{ button: "OK", text: review }] });
  const edits = [
    ["Đang nhận", receive],
    ["Đang nhận", open],
    ["Đã khóa", recheck],
    ["", open],
  ] as const;
  const script = archiveOldYear();
  const before = [workingRows(script), archivedTables.map(({ archive }) => sorted(script, archive.tab))];
  for (const [cell, click] of edits) {
    typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Nhận hồ sơ", cell);
    expect(said(click(script)).join("\n")).toContain(told);
    expect([workingRows(script), archivedTables.map(({ archive }) => sorted(script, archive.tab))]).toEqual(
      before,
    );
  }
  typeWhere(script, "Kỳ xét", ["Mã kỳ xét", review], "Nhận hồ sơ", "Đã lưu trữ");
  expect(lastSaid(clickTakeBack(script))).toContain("Đã lấy lại hồ sơ năm học 2022-2023: 24 dòng");
});
