import { expect, test } from "vitest";
import { parseNominationList } from "../../../src/domain/pasted/list";
import { awards } from "../../../src/register/tables/school/awards";

/** Boxes as Word and forms draw them: ticked, or not. */
test.each([
  ["☒", "☐"],
  ["☑", "□"],
  ["✓", "[ ]"],
])("%s is a tick and %s is none", (ticked, empty) => {
  const { lines, reasons } = parseNominationList(
    [
      "TT\tHọ và tên\tLĐTT\tGiấy khen",
      `1\tVũ Văn Thử\t${ticked}\t${empty}`,
      `2\tLê Thị Mẫu\t${empty}\t${ticked}`,
      `3\tĐỗ Văn Giả\t${empty}\t${empty}`,
    ].join("\n"),
    awards.initial ?? [],
    "2022-2023",
  );
  expect([
    lines.map(({ name, awards: codes }) => `${name}|${codes.join(" ")}`),
    reasons.map(({ line }) => line),
  ]).toEqual([["Vũ Văn Thử|LDTT", "Lê Thị Mẫu|GK"], [4]]);
});
