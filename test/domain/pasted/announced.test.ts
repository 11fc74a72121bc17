import { expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

const head = "TT\tHọ và tên\tChức vụ\tDanh hiệu";
const three = "1\tLê Thử\tGiáo viên\tLĐTT\n2\tVũ Mẫu\tGiáo viên\tLĐTT, CSTĐCS\n3\tBùi Giả\tGiáo viên\tGK";
const miscounted = (text: string) => parseNominationList(text, awards.initial ?? [], "2022-2023").miscounted;

test.each([
  [`${three}\nDanh sách có 03 người`],
  [`${three}\nTổng cộng: 4`],
  [`${three}\nTổng cộng: 03 người\n\tTổng Lao động tiên tiến: 02 người`],
  ["1\tLê Thử\tGiáo viên\tLĐTT\n\t\t\tCSTĐCS\nDanh sách có 01 người"],
  ["1\tLê Thử\tGiáo viên\tLĐTT\n\t\t\tCSTĐCS\nTổng cộng: 2"],
  [`${three}\nDanh sách có 03 người\n* Ghi chú: xếp theo thứ tự bảng chữ cái`],
  [`${three}\nDanh sách có 03 người\nDanh sách đã được họp bình xét ngày 03/7/2023`],
  [`I. Khoa Mộc\n${three}\nCộng khoa: 3\nII. Khoa Cơ khí\n1\tĐỗ Dụ\tGiáo viên\tGK\nCộng khoa: 1`],
  ["1\tLê Thử\tGiáo viên\tLĐTT\n2\tVũ Mẫu\tGiáo viên\t\nTổng cộng: 2 người"],
])("%j has as many as it says", (rows) => {
  expect(miscounted(`${head}\n${rows}`)).toBeNull();
});

test.each([
  [`${three}\nDanh sách có 04 người`, { announced: 4, rows: 3 }],
  [`${three}\nTổng cộng: 5`, { announced: 5, rows: 3 }],
  [`${three}\nTổng cộng: 04 người\n\tTổng Giấy khen: 03 người`, { announced: 4, rows: 3 }],
  ["1\tLê Thử\tGiáo viên\tLĐTT\n\t\t\tCSTĐCS\nDanh sách có 03 người", { announced: 3, rows: 2 }],
])("%j says another number", (rows, expected) => {
  expect(miscounted(`${head}\n${rows}`)).toEqual(expected);
});
