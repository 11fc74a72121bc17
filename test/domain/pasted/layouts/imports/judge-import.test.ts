import { expect, test } from "vitest";
import { type ImportReading, judgeImport } from "./judge-import";

/** The oracle of imports by itself. */

const table = {
  paper: {
    text: "Mã\tHọ và tên\tChức vụ\n001\tTrần Thử\tGiáo viên\n002\tLê Mẫu\tKế toán",
    places: [
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ],
  },
  rows: [
    {
      entries: { "001": { name: ["Trần Thử"], position: ["Giáo viên"] } },
      headings: { position: "Chức vụ" },
      mayGuess: false,
    },
    {
      entries: { "002": { name: ["Lê Mẫu"], position: ["Kế toán"] } },
      headings: { position: "Chức vụ" },
      mayGuess: false,
    },
  ],
};
const first = ["001", { name: "Trần Thử", position: "Giáo viên", sex: null }] as const;
const second = ["002", { name: "Lê Mẫu", position: "Kế toán", sex: null }] as const;
const nothing = { entries: [], unread: [], notes: [], waiting: [] };

function judged(reading: Partial<ImportReading>) {
  const { rows, invented } = judgeImport(table, { ...nothing, entries: [first, second], ...reading });
  return [...rows.map(({ verdict }) => verdict), ...invented];
}

test.each<[string, Partial<ImportReading>, readonly string[]]>([
  ["all as it stands", {}, ["right", "right"]],
  ["one lost in silence", { entries: [second] }, ["wrong", "right"]],
  ["one told by its line", { entries: [second], unread: [{ line: 2, text: "" }] }, ["told", "right"]],
  [
    "one told by its text in another line",
    { entries: [second], unread: [{ line: 1, text: table.paper.text }] },
    ["told", "noisy"],
  ],
  ["one told by another's line", { entries: [second], unread: [{ line: 3, text: "" }] }, ["wrong", "noisy"]],
  ["another name", { entries: [["001", { ...first[1], name: "Lê Mẫu" }], second] }, ["wrong", "right"]],
  [
    "a value the list has not",
    { entries: [["001", { ...first[1], sex: "male" }], second] },
    ["wrong", "right"],
  ],
  [
    "a value lost in silence",
    { entries: [["001", { ...first[1], position: "" }], second] },
    ["wrong", "right"],
  ],
  [
    "a value lost with its column told",
    {
      entries: [["001", { ...first[1], position: "" }], second],
      notes: ["Không nhập các cột sổ không dùng: “Chức vụ”"],
    },
    ["told", "right"],
  ],
  ["somebody twice", { entries: [first, first, second] }, ["wrong", "right"]],
  ["somebody the list has not", { entries: [first, second, ["003", {}]] }, ["right", "right", "003"]],
  ["a code that lost its zeros", { entries: [["1", first[1]], second] }, ["wrong", "right", "1"]],
  ["nothing, the encoding told", { entries: [], notes: ["Chữ ở bảng mã TCVN3"] }, ["told", "told"]],
  ["a guess that waits", { waiting: [2] }, ["waits", "right"]],
  [
    "a wrong guess that waits",
    { waiting: [2], entries: [["001", { ...first[1], name: "Lê" }], second] },
    ["waitsWrong", "right"],
  ],
])("%s", (_, reading, verdicts) => {
  expect(judged(reading)).toEqual(verdicts);
});
