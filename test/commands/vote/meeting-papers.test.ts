import { expect, test } from "vitest";
import { callCounts, pasteSample, tabRows } from "../../../scripts/fresh-register";
import { ballotLines } from "../../../src/register/tables/vote/ballot-lines";
import { boardMembers } from "../../../src/register/tables/vote/board-members";
import { councilMembers } from "../../../src/register/tables/vote/council-members";
import { councils } from "../../../src/register/tables/vote/councils";
import { meetings } from "../../../src/register/tables/vote/meetings";
import { clickPaper, closedMeeting, paperNamed } from "../../support/closed-meeting";
import { filledRegister, ruledTables, runningText, wholeText } from "../../support/filled-review";
import { everything, said } from "../../support/register";
import { reviewName, rowsOf, typeWhere } from "../../support/review";
import {
  board,
  council,
  firstSession,
  linesOf,
  meeting,
  members,
  secondSession,
} from "../../support/vote-register";
import { pastable } from "../../support/vote-rows";

const clickCount = clickPaper("Biên bản kiểm phiếu", firstSession);
const clickMinutes = clickPaper("Biên bản họp");
const clickBallot = (code: string) => clickPaper("Phiếu bầu", code);

/** What the tab of outcomes says, as the tables of both minutes must: numbers, figures, base, result. */
function outcomesOf(script: Parameters<typeof clickCount>[0]) {
  return tabRows(script, "Kết quả bỏ phiếu").map((row) => [
    row["Số trên phiếu"],
    row["Họ tên, tên tập thể"],
    row["Đồng ý"],
    row["Không đồng ý"],
    row["Để trống"],
    row["Dòng không hợp lệ"],
    `(${row["Đồng ý"]}/${row["Mẫu số"]})`,
    row["Kết quả"],
  ]);
}

/** The rows of a paper's table of results that stand for an outcome, in the same form. */
function printedResults(table: readonly (readonly string[])[]) {
  return table
    .filter(([number, , , yes]) => /^\d+$/.test(number ?? "") && yes !== "")
    .map(([number, name, , yes, no, blank, invalid, rate = "", result]) => [
      ...[number, name, yes, no, blank, invalid, rate.split("\n")[1], result],
    ]);
}

test("both minutes print the outcomes to the figure, and the same words for them", () => {
  const script = closedMeeting("closed");
  expect(said(clickCount(script)).at(-1)).toContain(
    `Biên bản kiểm phiếu: Đã soạn “Biên bản kiểm phiếu CN-2023 ${firstSession} - ${reviewName}”.`,
  );
  clickMinutes(script, ["YES"]);
  const count = paperNamed(script, `Biên bản kiểm phiếu CN-2023 ${firstSession}`);
  const minutes = paperNamed(script, `Biên bản họp CN-2023 ${meeting.code}`);
  const [counted = []] = ruledTables(count);
  const [told = []] = ruledTables(minutes);
  expect(told).toEqual(counted);
  expect(printedResults(counted)).toEqual(outcomesOf(script));
  expect(printedResults(counted)).toHaveLength(10);
  expect(counted.filter((row) => row.includes("RÚT")).map(([number]) => number)).toEqual(["3", "5"]);
  const results = /đạt, gồm|Không đạt;|tỷ lệ tính trên/;
  const words = runningText(count).filter((text) => results.test(text));
  expect(runningText(minutes).filter((text) => results.test(text))).toEqual(words);
  expect(words).toHaveLength(3);
});

test("the minutes of the count stand in the book as a paper of the session, numbered by the clerical office", () => {
  const script = closedMeeting("closed");
  clickCount(script);
  expect(
    rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Loại văn bản", "Phần", "Số", "Ký hiệu", "Trích yếu"]),
  ).toEqual([
    [
      `BBKP:CN-2023:${firstSession}`,
      "Biên bản kiểm phiếu",
      firstSession,
      "",
      "BB-HĐTĐKT",
      `Kiểm phiếu lượt ${firstSession}: ${reviewName}`,
    ],
  ]);
});

test("a session that is not closed has no minutes of its count; what the paper must say and the register lacks is named", () => {
  const script = closedMeeting("closed");
  const before = everything(script);
  expect(said(clickPaper("Biên bản kiểm phiếu", secondSession)(script)).at(-1)).toContain(
    `Lượt ${secondSession} chưa đóng nên chưa có kết quả (tab “Lượt bỏ phiếu”, dòng 3, cột “Trạng thái”). Bấm Sổ Thi đua → Biểu quyết → Đóng lượt bỏ phiếu trước.`,
  );
  typeWhere(script, "Hội đồng", ["Mã hội đồng", "HD2023"], "Số quyết định thành lập", "");
  typeWhere(script, "Phiên họp", ["Mã phiên họp", meeting.code], "Địa điểm", "");
  const refused = said(clickCount(script)).at(-1);
  expect(refused).toContain("Hội đồng HD2023 chưa có “Số quyết định thành lập” (tab “Hội đồng”, dòng 2,");
  expect(refused).toContain(`Phiên họp ${meeting.code} chưa có “Địa điểm” (tab “Phiên họp”, dòng 2,`);
  typeWhere(script, "Hội đồng", ["Mã hội đồng", "HD2023"], "Số quyết định thành lập", "45/QĐ-CĐTN");
  typeWhere(script, "Phiên họp", ["Mã phiên họp", meeting.code], "Địa điểm", "Phòng họp A1");
  expect(everything(script)).toEqual(before);
});

test("what may be written in by hand is asked about: who keeps the papers, a show of hands", () => {
  const script = closedMeeting("closed");
  typeWhere(script, "Phiên họp", ["Mã phiên họp", meeting.code], "Người giữ phiếu", "");
  typeWhere(script, "Ban kiểm phiếu", ["Họ và tên", "Lâm Văn Tuyển"], "Giơ tay đồng ý", "");
  const [, asked] = said(clickCount(script, ["YES"]));
  expect(asked).toContain("chưa có “Người giữ phiếu”");
  expect(asked).toContain("Chưa ghi số giơ tay khi bầu Lâm Văn Tuyển vào ban kiểm phiếu");
  expect(asked).toContain("Vẫn soạn biên bản kiểm phiếu?");
  const text = wholeText(paperNamed(script, `Biên bản kiểm phiếu CN-2023 ${firstSession}`));
  expect(text).toContain("người giữ: ……………, giữ đến hết ngày 14 tháng 7 năm 2028.");
  expect(text).toContain("Lâm Văn Tuyển, Trưởng phòng Tuyển sinh: Ủy viên (đồng ý ……, không đồng ý 00");
});

test("a correction's minutes tell its reason and which signed ones they replace", () => {
  const script = closedMeeting("corrected", {
    session: { version: 2, correction: "ghi nhầm số phiếu của số 4" },
  });
  clickCount(script);
  typeWhere(script, "Sổ văn bản", ["Mã văn bản", `BBKP:CN-2023:${firstSession}`], "Số", "9");
  typeWhere(
    script,
    "Sổ văn bản",
    ["Mã văn bản", `BBKP:CN-2023:${firstSession}`],
    "Ngày ban hành",
    "14/7/2023",
  );
  typeWhere(
    script,
    "Sổ văn bản",
    ["Mã văn bản", `BBKP:CN-2023:${firstSession}`],
    "Trạng thái",
    "Đã ký, có số",
  );
  clickCount(script, ["YES"]);
  const text = wholeText(paperNamed(script, `Biên bản kiểm phiếu CN-2023 ${firstSession}.2`));
  expect(text).toContain("Biên bản này ghi kết quả đính chính lần 1; lý do: ghi nhầm số phiếu của số 4.");
  expect(text).toContain("Biên bản này thay thế biên bản số 09/BB-HĐTĐKT ngày 14 tháng 7 năm 2023.");
});

test("minutes of a meeting wait for a session that is being counted", () => {
  const script = closedMeeting("closed");
  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", secondSession], "Trạng thái", "Đã kiểm phiếu");
  expect(said(clickMinutes(script)).at(-1)).toContain(`Lượt ${secondSession} chưa đóng (tab “Lượt bỏ phiếu”`);
});

test("ballots of a draft have the rule that holds by now and fix its numbers; one without lines is refused", () => {
  const script = closedMeeting("closed");
  const clickTally = clickPaper("Bảng kiểm phiếu để trống", secondSession);
  expect(said(clickBallot(secondSession)(script)).at(-1)).toContain(
    `Lượt ${secondSession} chưa có dòng phiếu`,
  );
  pasteSample(script, [pastable(ballotLines, linesOf(secondSession, "CSTDCS", 3))]);
  expect(said(clickTally(script)).at(-1)).toContain(
    `Số trên phiếu của lượt ${secondSession} chưa cố định (tab “Lượt bỏ phiếu”, dòng 3, cột “Trạng thái”). Bấm Sổ Thi đua → Văn bản → Phiếu bầu trước`,
  );
  clickBallot(secondSession)(script);
  const ballot = paperNamed(script, `Phiếu bầu CN-2023 ${secondSession}`);
  expect(wholeText(ballot)).toContain("Trang 1/1 (số 1-3, 03 dòng)");
  expect(ruledTables(ballot)).toEqual([
    [
      ["Số", "Họ và tên, tập thể", "Chức vụ, đơn vị", "Đồng ý", "Không đồng ý"],
      ["Khoa Mộc"],
      ["1", "Người Thứ 1 An", "Giảng viên", "", ""],
      ["2", "Người Thứ 2 Bình", "Giảng viên", "", ""],
      ["3", "Người Thứ 3 Châu", "Giảng viên", "", ""],
    ],
  ]);
  clickTally(script);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Số", "Ký hiệu"])).toEqual([
    [`PB:CN-2023:${secondSession}`, "", ""],
    [`BKP:CN-2023:${secondSession}`, "", ""],
  ]);
});

test("where a rule has the member who is a nominee not vote, the line is on a slip apart before the session is opened", () => {
  const script = closedMeeting("closed");
  const lines = linesOf(secondSession, "CSTDCS", 2, new Map([[2, { code: "001", name: "Trần Văn Thử" }]]));
  pasteSample(script, [pastable(ballotLines, lines)]);
  const sheet = script.spreadsheet.sheet("Ngưỡng phiếu");
  const [header = []] = sheet.values();
  const at = header.indexOf("Người không bỏ phiếu cho mình") + 1;
  sheet.values().forEach((_, index) => {
    if (index > 0) sheet.type(index + 1, at, "Giảm mẫu số");
  });
  clickBallot(secondSession)(script);
  const text = wholeText(paperNamed(script, `Phiếu bầu CN-2023 ${secondSession}`));
  expect(text).toContain("Trang 1/1 (số 1, 01 dòng)");
  expect(text).toContain("PHIẾU BẦU RIÊNG (SỐ 2)");
});

test("two nominees whom nobody could tell apart on the paper are told before it is made", () => {
  const script = closedMeeting("closed");
  const twin = { name: "Người Thứ 1 An", position: "Giảng viên" };
  pasteSample(script, [pastable(ballotLines, linesOf(secondSession, "CSTDCS", 3, new Map([[3, twin]])))]);
  const [, asked] = said(clickBallot(secondSession)(script, ["NO"]));
  expect(asked).toContain(
    `Lượt ${secondSession} có các dòng không phân biệt được trên phiếu: số 1, 3 (Người Thứ 1 An) (tab “Dòng phiếu”).`,
  );
  typeWhere(script, "Dòng phiếu", ["Mã lượt", secondSession], "Chức vụ, lớp", "Trưởng bộ môn");
  expect(said(clickBallot(secondSession)(script)).at(-1)).toContain("Đã soạn");
});

test("of who may not stand any more, papers tell discipline and leave by what they are about alone", () => {
  const script = filledRegister();
  const third = board.slice(1).map((one) => ({ ...one, name: "Đặng Thị Viện", member: "TV14" }));
  pasteSample(script, [
    pastable(councils, [council]),
    pastable(councilMembers, members),
    pastable(meetings, [meeting]),
    pastable(boardMembers, [...board, ...third]),
  ]);
  const click = (item: string, answers: Parameters<typeof script.click>[1]) =>
    script.click(["Sổ Thi đua", "Biểu quyết", item], answers);
  click("Chuẩn bị phiên họp", { answers: ["YES"] });
  clickBallot(firstSession)(script);
  typeWhere(script, "Đánh giá cá nhân", ["Mã nhân sự", "004"], "Kỷ luật", "Cảnh cáo");
  click("Mở lượt bỏ phiếu", { answers: [{ button: "OK", text: firstSession }, "YES"] });
  const out = tabRows(script, "Dòng phiếu").filter((row) => row["Tình trạng"] !== "Bỏ phiếu");
  expect(out.map((row) => [row["Họ tên, tên tập thể"], row["Tình trạng"], row["Lý do"]])).toEqual([
    ["Hoàng Thị Giả", "Không còn đủ điều kiện", "chưa đủ điều kiện theo quy định về kỷ luật"],
  ]);
});

test("a command lists the sessions for which it does something, and takes any that is typed", () => {
  const script = closedMeeting("closed");
  const asked = (item: string) => {
    const answers = [{ button: "CANCEL", text: "" }];
    const { dialogs } = script.click(["Sổ Thi đua", "Biểu quyết", item], { answers });
    return dialogs[0]?.message.split("\n").slice(2) ?? [];
  };
  expect(asked("Mở lượt bỏ phiếu").map((line) => line.split(":")[0])).toEqual([secondSession]);
  expect(asked("Đính chính kết quả").map((line) => line.split(":")[0])).toEqual([firstSession]);
  // Nothing is counted: what is typed is refused with the reason.
  expect(asked("Đóng lượt bỏ phiếu")).toHaveLength(2);
});

test("a show of hands has no ballots", () => {
  const script = closedMeeting("hands", { session: { way: "hands" } });
  expect(said(clickBallot(firstSession)(script)).at(-1)).toContain(
    `Lượt ${firstSession} không bỏ phiếu giấy nên không có phiếu để in (tab “Lượt bỏ phiếu”, dòng 2, cột “Cách thu phiếu”).`,
  );
});

test("an invitation, the list to sign, tally sheets: each a paper of its meeting", () => {
  const script = closedMeeting("closed");
  clickPaper("Giấy mời họp, xin ý kiến")(script);
  clickPaper("Danh sách điểm danh")(script);
  clickPaper("Bảng kiểm phiếu để trống", firstSession)(script);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Ký hiệu"])).toEqual([
    [`GM:CN-2023:${meeting.code}`, "GM-HĐTĐKT"],
    [`DSĐD:CN-2023:${meeting.code}`, ""],
    [`BKP:CN-2023:${firstSession}`, ""],
  ]);
  const invitation = wholeText(paperNamed(script, `Giấy mời họp CN-2023 ${meeting.code}`));
  expect(invitation).toContain("1. Thời gian: 08 giờ 00, ngày 14 tháng 7 năm 2023.");
  const [members = []] = ruledTables(paperNamed(script, `Danh sách điểm danh CN-2023 ${meeting.code}`));
  expect(members.map(([, name]) => name).slice(0, 3)).toEqual([
    "Họ và tên",
    "Nguyễn Văn Hiệu",
    "Phan Thị Phó",
  ]);
  expect(members).toHaveLength(16);
});

test("a consultation is asked for by letter, and nobody signs a list", () => {
  const script = closedMeeting("consultation", { meeting: { kind: "consultation", start: "", place: "" } });
  clickPaper("Giấy mời họp, xin ý kiến")(script, ["YES"]);
  expect(rowsOf(script, "Sổ văn bản", ["Mã văn bản", "Ký hiệu"])).toEqual([
    [`CVXYK:CN-2023:${meeting.code}`, "HĐTĐKT"],
  ]);
  expect(said(clickPaper("Danh sách điểm danh")(script)).at(-1)).toContain(
    `${meeting.code} là lần xin ý kiến bằng văn bản, không họp nên không điểm danh`,
  );
});

test("the board on the wall is one file, made anew, and stands in no book", () => {
  const script = closedMeeting("closed");
  const click = clickPaper("Bảng chiếu");
  click(script);
  const name = `Bảng chiếu ${meeting.code}`;
  expect(wholeText(paperNamed(script, name))).toContain("Đã đóng: 09/10 đạt");
  typeWhere(script, "Lượt bỏ phiếu", ["Mã lượt", firstSession], "Trạng thái", "Đã kiểm phiếu");
  expect(said(click(script)).at(-1)).toContain(
    `Bảng chiếu: Đã làm mới “${name} - ${reviewName}”. Mở tệp này để chiếu.`,
  );
  const text = wholeText(paperNamed(script, name));
  expect(text).toContain("Đã kiểm phiếu, chờ đóng lượt để công bố");
  expect(text).not.toMatch(/đạt \(|13\/14|11\/14|09\/10/);
  expect(tabRows(script, "Sổ văn bản")).toEqual([]);
});

test("the calls are the same with a hundred times the rows", () => {
  const calls = callCounts(clickCount(closedMeeting("closed")), "service");
  const large = closedMeeting("closed");
  for (const tab of ["Dòng phiếu", "Kết quả bỏ phiếu", "Điểm danh", "Sổ phiếu"]) {
    const sheet = large.spreadsheet.sheet(tab);
    const [header = [], ...rows] = sheet.values();
    const at = header.indexOf("Mã lượt");
    const copies = Array.from({ length: 99 }, (_, copy) =>
      rows.map((row) => row.map((cell, column) => (column === at ? `X${copy}-L1` : cell))),
    );
    sheet.paste(rows.length + 2, 1, copies.flat());
  }
  expect(callCounts(clickCount(large), "service")).toEqual(calls);
}, 60_000);
