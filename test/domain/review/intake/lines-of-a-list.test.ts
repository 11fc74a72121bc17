import { expect, test } from "vitest";
import { desk, listOf, response, stateAfter } from "../../../support/example-school/intake";
import { july } from "../../../support/example-school/review";

/** What a list of these lines, "a|b", gives. */
function listed(...lines: readonly string[]) {
  return stateAfter(response("r1", july(1), listOf(...lines)));
}

const kinds = (...lines: readonly string[]) =>
  listed(...lines).nominations.map(({ kind, name }) => `${name}: ${kind}`);

test("an award for both is a collective's where its name, code, figures, group or category say so, else a person's", () => {
  expect(
    kinds(
      "Mã|Họ và tên|Danh hiệu|Đối tượng|Tổng số",
      "|Khoa Cơ khí|GK||",
      "K-DL|Du lịch|GK||",
      "|Đội Xung Kích|GK||12",
      "|Tổ Hàn|GK||",
      "|Đội Tình Nguyện|GK|TT|",
      "|Trần Tổ Mẫu|GK||",
      "|Phòng Thử Mẫu|GK|GV|",
      "GV001|Lê Văn Thử|GK||",
    ),
  ).toEqual([
    "Khoa Cơ khí: collective",
    "Du lịch: collective",
    "Đội Xung Kích: collective",
    "Tổ Hàn: collective",
    "Đội Tình Nguyện: collective",
    "Trần Tổ Mẫu: individual",
    "Phòng Thử Mẫu: individual",
    "Lê Văn Thử: individual",
  ]);
});

test("an award for one kind is that kind's, whatever the name is like", () => {
  expect(kinds("Họ và tên|Danh hiệu", "Tổ Thử Mẫu|LDTT", "Đội Xung Kích|TTLDTT")).toEqual([
    "Tổ Thử Mẫu: individual",
    "Đội Xung Kích: collective",
  ]);
});

test("a collective consents, since there is nobody to ask", () => {
  const { nominations } = listed("Họ và tên|Danh hiệu|Đồng ý công khai", "Khoa Cơ khí|GK|", "Lê Văn Thử|GK|");
  expect(nominations.map(({ consent }) => consent)).toEqual([true, false]);
});

test("cells that cannot be what their column asks are told by line, and the nominee stands without them", () => {
  const state = listed(
    "Mã|Họ và tên|Danh hiệu|Tổng số|Đồng ý công khai",
    `${"a".repeat(61)}|Khoa Cơ khí|GK|đông|để hỏi`,
  );
  expect(state.nominations.map(({ code, memberCount }) => [code, memberCount])).toEqual([["", null]]);
  expect(desk(state).map((line) => line.replace(/“a+…?[^”]*”/, "“a…”"))).toEqual([
    "2: “a…” dài quá, không thể là một mã",
    "2: “để hỏi” không rõ là có hay không đồng ý công khai",
    "2: “đông” không phải là số",
  ]);
});

test("a total counts the lines that could not be read, too", () => {
  const told = (total: number) =>
    desk(
      listed(
        "Mã|Họ và tên|Danh hiệu",
        "GV001|Trần Thị Mẫu|LDTT",
        "GV002|Lê Văn Thử|lạ",
        `|Tổng cộng: ${total} người|`,
      ),
    );
  expect(told(2).filter((line) => line.includes("tổng số"))).toEqual([]);
  expect(told(3).filter((line) => line.includes("tổng số"))).toEqual([
    "Danh sách ghi tổng số 3 nhưng có 2 dòng",
  ]);
});
