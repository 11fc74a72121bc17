import { expect, test } from "vitest";
import { boardView } from "../../../src/documents/vote/board-view";
import { codeSlipsView } from "../../../src/documents/vote/code-slips-view";
import { formSummaryView } from "../../../src/documents/vote/form-summary-view";
import type { SessionFacts } from "../../../src/documents/vote/meeting-facts";
import type { SessionState } from "../../../src/domain/vote/session";
import { july } from "../../support/example-school/review";
import { accounts, closed, drafted, facts, marks, paperOf } from "../../support/meeting-papers";

function boardOf(...sessions: readonly SessionFacts[]) {
  const { settings, review } = paperOf("ballot", "P1");
  return boardView({ ...facts, settings, review, now: july(14, 10, 40), sessions });
}

const inState = (state: SessionState): SessionFacts => ({ ...closed, session: { ...closed.session, state } });

test("a closed session stands on the board with its results and their arithmetic", () => {
  const view = boardOf(closed, drafted);
  expect(view.lúc).toBe("Cập nhật lúc 10 giờ 40 ngày 14/7/2023");
  expect(view.lượt[0]?.tên).toBe("Lượt 1, xét Lao động tiên tiến");
  expect(view.lượt[0]?.dòng.map(({ t }) => t)).toEqual([
    "Bỏ phiếu kín bằng phiếu giấy. Đã đóng: 09/10 đạt",
    "Có mặt 13/15 thành viên; vắng 02; xin ý kiến bằng văn bản 01",
    "Điều kiện: có mặt từ 2/3 tổng số thành viên Hội đồng trở lên",
    "Lao động tiên tiến: đạt khi có từ 80% trở lên số phiếu đồng ý, tính trên tổng số thành viên Hội đồng (theo khoản 2 Điều 5 Quy chế thi đua)",
  ]);
  expect(view.lượt[0]?.["bảng kết quả"][0]?.kết[2]).toEqual({
    tt: "4",
    "họ tên": "Người Thứ 4 Dũng",
    "danh hiệu": "Lao động tiên tiến",
    "kết quả": "Không đạt",
    "cách tính": closed.outcomes.find(({ number }) => number === 4)?.reason,
  });
  expect(view["các lượt khác"]).toEqual([
    { dòng: [{ t: "Lượt 2, xét Chiến sĩ thi đua cơ sở: Chưa bỏ phiếu; 04 dòng trên phiếu" }] },
  ]);
});

test.each(["draft", "printed", "open", "counted", "adjourned"] as const)(
  "a session that is %s shows no total, though the register may have some",
  (state) => {
    const unknown = { ...inState(state), outcomes: [], accounts: [] };
    expect(boardOf(inState(state))).toEqual(boardOf(unknown));
    expect(boardOf(unknown).lượt[0]?.["bảng kết quả"]).toEqual([]);
  },
);

test("what a session came to is what the board tells of a closed one alone", () => {
  expect(boardOf(closed)).not.toEqual(boardOf({ ...closed, outcomes: [] }));
});

test("the session that is voted on stands first, else the last that was closed", () => {
  const other = (order: number, state: SessionState): SessionFacts => ({
    ...drafted,
    session: { ...drafted.session, code: `P1-L${order}`, order, state },
  });
  const first = (...sessions: readonly SessionFacts[]) => boardOf(...sessions).lượt[0]?.tên;
  expect(first(closed, other(2, "open"), other(3, "draft"))).toContain("Lượt 2");
  expect(first(closed, other(2, "closed"), other(3, "draft"))).toContain("Lượt 2");
  expect(first(other(1, "draft"), other(2, "draft"))).toContain("Lượt 1");
  expect(boardOf().lượt).toEqual([]);
});

test("slips stand two in a row, codes in groups of four; the last place stays empty where they are odd", () => {
  const view = codeSlipsView({
    title: "Lượt 2",
    link: "https://forms.example/x",
    codes: ["ABCDEFGHJK7", "K7MQ-2XR9-A", "MNPQRSTUVWX"],
  });
  expect(view.hàng).toEqual([
    { "mã trái": "ABCD EFGH JK7", phải: [{ mã: "K7MQ-2XR9-A" }] },
    { "mã trái": "MNPQ RSTU VWX", phải: [] },
  ]);
  expect([view.tên, view["liên kết"]]).toEqual(["Lượt 2", "https://forms.example/x"]);
});

test("the tally of a form has a row for each line that was voted on, with room to tick", () => {
  const [, account] = accounts;
  if (!account) throw new Error("no account");
  const view = formSummaryView({ ...paperOf("ballot", "P1"), marks, account });
  expect(view.dòng.map((row) => [row.tt, row["đồng ý"], row["không đồng ý"], row.trống])).toEqual([
    ["1", "13", "0", "0"],
    ["2", "13", "0", "0"],
    ["4", "11", "1", "1"],
    ["6", "12", "0", "0"],
    ["7", "13", "0", "0"],
    ["8", "13", "0", "0"],
    ["9", "13", "0", "0"],
    ["10", "13", "0", "0"],
    ["11", "13", "0", "0"],
    ["12", "14", "0", "0"],
  ]);
  expect([view["họ tên trái"], view["họ tên phải"]]).toEqual(["Cao Thị Học", "Lâm Văn Tuyển"]);
  expect(view.đoạn[0]?.t).toBe(
    "Mã in ra 20; không dùng 05; hỏng, đã đổi 01; phát ra 14. Phiếu thu về 14; hợp lệ 13; không hợp lệ 01.",
  );
});
