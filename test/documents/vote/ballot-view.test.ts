import { expect, test } from "vitest";
import { ballotView } from "../../../src/documents/vote/ballot-view";
import type { BallotLine } from "../../../src/domain/vote/ballot-line";
import { closed, closedSession, lines, manyLines, meetingTold, paperOf } from "../../support/meeting-papers";
import { firstSession, linesOf, ruleOf } from "../../support/vote-register";

const rule = ruleOf(firstSession, "LDTT");
const boxes = [{ ...rule, marking: "twoBoxes" as const }];

function pagesOf(changes: Partial<typeof closed> = {}, more: Parameters<typeof paperOf>[2] = {}) {
  return ballotView(paperOf("ballot", firstSession, { at: { ...closed, ...changes }, ...more })).trang;
}

const headsOf = (pages: ReturnType<typeof pagesOf>) =>
  pages.map((page) => page["trang đầu"].map((head) => [head["tên phiếu"], head["trang số"]]));
const groupsOf = (page: ReturnType<typeof pagesOf>[number] | undefined) =>
  [...(page?.["hai ô"] ?? []), ...(page?.["gạch tên"] ?? [])].flatMap((table) => table.nhóm);

test("the main paper keeps the number of who was withdrawn; who was added stands on a supplement, who is apart on a slip", () => {
  const apart: BallotLine = { ...(lines[0] as BallotLine), number: 13, slip: "apart" };
  const pages = pagesOf({ lines: [...lines, apart], rules: boxes });
  expect(headsOf(pages)).toEqual([
    [["PHIẾU BẦU", "Trang 1/1 (số 1-11, 11 dòng)"]],
    [["PHIẾU BẦU BỔ SUNG", "Trang 1/1 (số 12, 01 dòng)"]],
    [["PHIẾU BẦU RIÊNG (SỐ 13)", "Trang 1/1 (số 13, 01 dòng)"]],
  ]);
  expect(pages.map((page) => page["sang trang"])).toEqual([false, true, true]);
  const rows = groupsOf(pages[0]).flatMap(({ dòng }) => dòng);
  expect(rows.filter((row) => row["đồng ý"] === "RÚT").map(({ tt }) => tt)).toEqual(["3", "5"]);
  expect(rows[0]).toEqual({
    tt: "1",
    "họ tên": "Người Thứ 1 An",
    "chức vụ": "Giảng viên",
    rút: [],
    "đồng ý": "",
    "không đồng ý": "",
  });
});

test("each page says which of how many it is, and what goes on from the one before", () => {
  const pages = pagesOf({ lines: manyLines(180), rules: boxes });
  expect(
    pages.map((page) => [
      ...page["trang đầu"].map((head) => head["trang số"]),
      ...page["trang tiếp"].map(({ t }) => t),
    ]),
  ).toEqual([
    ["Trang 1/6 (số 1-180, 180 dòng)"],
    ...[2, 3, 4, 5, 6].map((page) => [`PHIẾU BẦU: Xét Lao động tiên tiến (tiếp theo). Trang ${page}/6`]),
  ]);
  expect(pages.map((page) => page["hết phiếu"].length)).toEqual([0, 0, 0, 0, 0, 1]);
});

test("the paper says how to mark it: unmarked is yes where names are struck out, blank where there are boxes", () => {
  const [strike] = pagesOf();
  expect(strike?.["trang đầu"][0]?.["hướng dẫn"].map(({ t }) => t)).toEqual([
    "Không đồng ý ai thì gạch ngang họ tên người đó (tên tập thể đó). Không gạch là đồng ý. Dòng ghi RÚT không bỏ phiếu.",
    "Phiếu hợp lệ là phiếu do Ban kiểm phiếu phát, có dấu; không ghi tên, không ký, không thêm tên người khác.",
  ]);
  expect([strike?.["hai ô"].length, strike?.["gạch tên"].length]).toEqual([0, 1]);
  const [two] = pagesOf({ rules: boxes });
  expect(two?.["trang đầu"][0]?.["hướng dẫn"][0]?.t).toContain(
    "không đánh dấu ô nào là để trống, không tính là đồng ý",
  );
  expect([two?.["hai ô"].length, two?.["gạch tên"].length]).toEqual([1, 0]);
});

test("people stand under their unit; several awards are named in the heads; a list in another order names units in its rows", () => {
  const two = [
    ...linesOf(firstSession, "LDTT", 2),
    ...linesOf(
      firstSession,
      "TTLDTT",
      1,
      new Map([[1, { kind: "collective", number: 3, name: "Khoa Mộc", position: "" }]]),
    ),
  ];
  expect(groupsOf(pagesOf({ lines: two })[0]).map((group) => group["tên nhóm"])).toEqual([
    "Lao động tiên tiến - Khoa Mộc",
    "Tập thể lao động tiên tiến",
  ]);
  const mixed = linesOf(firstSession, "LDTT", 3, new Map([[2, { unit: "P-DT", unitName: "Phòng Đào tạo" }]]));
  const groups = groupsOf(pagesOf({ lines: mixed })[0]);
  expect(groups.map((group) => group["tên nhóm"])).toEqual(["Lao động tiên tiến"]);
  expect(groups[0]?.dòng.map((row) => row["chức vụ"])).toEqual([
    "Giảng viên, Khoa Mộc",
    "Giảng viên, Phòng Đào tạo",
    "Giảng viên, Khoa Mộc",
  ]);
});

test("in a consultation the member signs the last page", () => {
  const pages = pagesOf(
    { session: { ...closedSession, way: "consultation" }, lines: manyLines(40) },
    { meeting: { ...meetingTold, kind: "consultation" } },
  );
  expect(headsOf(pages).flat(2)[0]).toBe("PHIẾU XIN Ý KIẾN");
  expect(pages.map((page) => page["ký tên"].length)).toEqual([0, 1]);
  expect(pages[0]?.["trang đầu"][0]?.["hướng dẫn"][1]?.t).toBe(
    "Phiếu hợp lệ là phiếu do Hội đồng gửi, có họ tên và chữ ký của thành viên.",
  );
});
