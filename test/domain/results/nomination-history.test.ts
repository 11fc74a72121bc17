import { expect, test } from "vitest";
import type { PastAward } from "../../../src/domain/awards/past-award";
import { firstDocument } from "../../../src/domain/papers/document";
import {
  type HistorySources,
  nominationHistory,
  pastAwardsOf,
} from "../../../src/domain/results/nomination-history";
import type { LedgerRow } from "../../../src/domain/review/submission";
import { newSession } from "../../../src/domain/vote/session";
import { grantRows } from "../../support/decisions";
import { nomination } from "../../support/example-school/nominations";
import { july, returned, review } from "../../support/example-school/review";
import { outcome } from "../../support/upward-example";

const mine = { ...nomination("n1", "K-CK", "Lê Thị Mẫu", "LDTT"), submission: "r1#2" };

function sent(response: string, revision: number, day: number, part = 1): LedgerRow {
  return {
    ...{ submission: `${response}#${revision}`, part, parts: 2, review: review.code, form: "nomination" },
    ...{ response, revision, at: july(day), unit: "K-CK", hash: "", editLink: "", content: "" },
  };
}

const nothing: HistorySources = {
  ...{ ledger: [], returns: [], sessions: [], outcomes: [], heads: [], grants: [], book: [] },
};

test("a nomination's way: sent and returned by time, then the vote, the head's word and the decision", () => {
  const session = { code: "P1-L1", meeting: "P1", review: review.code, order: 1, awards: [], ballot: 1 };
  const voted = outcome(12, { nomination: "n1", reason: "12/14 phiếu, cần 12" });
  const [grant] = grantRows(new Map([[1, { document: "QĐ-1", number: 3, id: "n1", state: "corrected" }]]));
  if (!grant) throw new Error("no grant");
  const head = { nomination: "n1", review: review.code, name: "", unitName: "", award: "LDTT" };
  const history = nominationHistory(mine, {
    ledger: [sent("r1", 2, 6), sent("r1", 1, 3), sent("r1", 1, 3, 2), sent("r2", 1, 4)],
    returns: [
      returned("BS-02", "K-CK", 9, {
        at: july(5),
        nominations: ["n1"],
        reason: "Thiếu minh chứng",
        closed: true,
      }),
      returned("BS-01", "K-CK", 8, { at: july(4), reason: "Nộp biên bản" }),
      returned("BS-03", "K-CK", 9, { nominations: ["n2"] }),
      returned("BS-04", "P-DT", 9),
    ],
    sessions: [{ ...newSession({ ...session, way: "paperByLine" }), closedAt: july(14, 10) }],
    outcomes: [voted, { ...voted, nomination: "n2" }],
    heads: [{ ...head, outcome: "passed", choice: "asProposed", reason: "" }],
    grants: [grant, { ...grant, id: "n2" }],
    book: [
      {
        ...firstDocument("decision", review.code),
        ...{ id: "QĐ-1", number: "45", symbol: "QĐ-CĐSM", date: { year: 2023, month: 7, day: 20 } },
      },
    ],
  });
  expect(history).toEqual([
    { at: july(3), what: "Đơn vị gửi", detail: "" },
    { at: july(4), what: "Trả lại cả hồ sơ của đơn vị (BS-01), hạn 08/7/2023", detail: "Nộp biên bản" },
    { at: july(5), what: "Trả lại (BS-02), hạn 09/7/2023, không cần nữa", detail: "Thiếu minh chứng" },
    { at: july(6), what: "Đơn vị sửa, lần gửi thứ 2", detail: "Nội dung đang dùng" },
    { at: july(14, 10), what: "Hội đồng bỏ phiếu, lượt P1-L1: Đạt", detail: "12/14 phiếu, cần 12" },
    { at: null, what: "Thủ trưởng: Theo đề nghị", detail: "" },
    {
      at: null,
      what: "Quyết định số 45/QĐ-CĐSM ngày 20 tháng 7 năm 2023, số thứ tự 03, đã sửa",
      detail: "",
    },
  ]);
});

test("a submission that has no name has no revisions", () => {
  const rows = { ...nothing, ledger: [sent("", 1, 3)] };
  expect(nominationHistory({ ...mine, submission: "" }, rows)).toEqual([]);
});

test("past awards go by the code; where one has none, by the name, and that is said", () => {
  const award = (code: string, name: string, schoolYear: string): PastAward => ({
    ...{ code, name, award: "LDTT", schoolYear, decision: "", decidedOn: null, sudden: false },
  });
  const history = [
    award("002", "Lê Thị Mẫu", "2020-2021"),
    award("", "LÊ THỊ MẪU", "2019-2020"),
    award("009", "Lê Thị Mẫu", "2021-2022"),
    award("002", "Tên cũ", "2021-2022"),
    award("003", "Phạm Văn Ví Dụ", "2021-2022"),
  ];
  const told = (code: string) =>
    pastAwardsOf({ code, name: "Lê Thị Mẫu" }, history).map(({ code: of, schoolYear, bySameName }) => [
      of,
      schoolYear,
      bySameName,
    ]);
  expect(told("002")).toEqual([
    ["002", "2021-2022", false],
    ["002", "2020-2021", false],
    ["", "2019-2020", true],
  ]);
  expect(told("").map(([of]) => of)).toEqual(["009", "002", ""]);
});
