import fc from "fast-check";
import { expect, test } from "vitest";
import { toGoogle } from "../../src/google/cell";
import { checkSeal, sealsOn } from "../../src/register/check-seal";
import { asStored } from "../../src/register/read";
import { cellsOf } from "../../src/register/row-cells";
import { rowText, rowTextsOn, sealedTables, sealOf } from "../../src/register/seal";
import { columnsOf, type Table } from "../../src/register/table";
import { sealedRows } from "../../src/register/tables/vote/sealed-rows";
import { openScript } from "../local/script-project";
import { closedSession, paperRecord, sealedTabs, sha256 } from "../support/sealed-session";

const { session, content } = closedSession(paperRecord);

test("a row is sealed as its columns that hold something, sorted, and named by its key", () => {
  const texts: string[] = [];
  const { rows, total } = sealOf(session, content, (text) => {
    texts.push(text);
    return sha256(text);
  });
  expect(texts[0]).toBe(
    [
      "Cách thu phiếu=Phiếu giấy, kiểm theo dòng",
      "Danh hiệu=LDTT; CSTDCS",
      "Lần bỏ phiếu=1",
      "Lần công bố=1",
      "Mã kỳ xét=CN-2023",
      "Mã lượt=P1-L1",
      "Mã phiên họp=P1",
      "Mở lúc=10/07/2023 08:05:09",
      "Thứ tự=1",
      "Tổng thành viên=15",
      "Đóng lúc=10/07/2023 09:30:00",
    ].join("\t"),
  );
  expect(texts).toContain(
    [
      ...["Cơ sở đã có=47", "Làm tròn=Làm tròn xuống", "Mã danh hiệu=CSTDCS", "Mã lượt=P1-L1"],
      ...["Phần trăm=12,5", "Tính trên danh hiệu=LDTT", "Đã công nhận=0"],
    ].join("\t"),
  );
  expect(rows.map(({ tab, row }) => `${tab}: ${row}`)).toContain("Chỉ tiêu của lượt: P1-L1 / CSTDCS / /");
  expect(rows.at(-1)).toEqual({ session: "P1-L1", version: 1, tab: "", row: "", digest: total });
  // The total by hand: what docs/votes.md says of it.
  const lines = rows.slice(0, -1).map(({ tab, row, digest }) => `${tab}\t${row}\t${digest}`);
  expect(total).toBe(sha256(lines.sort().join("\n")));
});

test("the seal does not depend on the order of rows, its own column or the state, and on every other cell it does", () => {
  const { total } = sealOf(session, content, sha256);
  const reversed = { ...content, lines: [...content.lines].reverse() };
  expect(sealOf({ ...session, state: "counted", seal: "x" }, reversed, sha256).total).toBe(total);
  const [line, ...lines] = content.lines;
  const [rule, ...rules] = content.rules;
  if (!line || !rule) throw new Error("No line, no rule");
  const others = [
    sealOf({ ...session, correction: "tính lại" }, content, sha256),
    sealOf({ ...session, version: 2 }, content, sha256),
    sealOf(session, { ...content, lines }, sha256),
    sealOf(session, { ...content, lines: [{ ...line, chair: "no" }, ...lines] }, sha256),
    sealOf(session, { ...content, lines: [{ ...line, handsFor: 0 }, ...lines] }, sha256),
    sealOf(session, { ...content, rules: [{ ...rule, grounds: "Điều 8" }, ...rules] }, sha256),
  ].map((seal) => seal.total);
  expect(new Set([total, ...others]).size).toBe(7);
});

test("rows of other sessions are passed over", () => {
  const { marks } = content;
  const more = { ...content, marks: [...marks, ...marks.map((row) => ({ ...row, session: "P1-L2" }))] };
  expect(sealOf(session, more, sha256)).toEqual(sealOf(session, content, sha256));
});

test("a correction's rows are held against its own version", () => {
  const first = sealedTabs([{ session, content }]);
  const second = sealedTabs([{ session: { ...session, version: 2, correction: "sai sót" }, content }]);
  const tabs = new Map(
    second.map(({ table, headers, rows }) => {
      const before =
        table.tab === sealedRows.tab ? first.find((tab) => tab.table.tab === sealedRows.tab) : null;
      return [table.tab, [headers, ...(before?.rows ?? []), ...rows]] as const;
    }),
  );
  expect(checkSeal(tabs, sealsOn(tabs), session.code, sha256)?.changes).toEqual([]);
});

const WRITE = `
function prepare() {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("vi_VN");
  SpreadsheetApp.getActiveSheet().insertColumnsAfter(26, 10);
}
function write(header, formats, rows) {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, 1, header.length).setNumberFormat("@").setValues([header]);
  header.forEach((_, index) => sheet.getRange(2, index + 1, 20, 1).setNumberFormat(formats[index]));
  sheet.getRange(2, 1, rows.length, header.length).setValues(rows);
}`;

/** What people and forms put into cells, and what TSV or Sheets might spoil. */
const texts = fc.oneof(
  fc.constantFrom(
    ...[
      "=1+1",
      "'=1",
      "''",
      "+84",
      "-1",
      "01/3",
      "01/3/2023",
      "007",
      "1.500",
      "85,71%",
      "TRUE",
      '"x"',
      "a\tb",
    ],
    ...["a\r\nb\n\nc", " x  y ", "\u00a0x\u200b", "Đợt".normalize("NFD"), "x=y\u2028z", "12:30", "1e5"],
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

test("what is sealed when a session is closed is what the downloaded tab gives", { timeout: 120_000 }, () => {
  const script = openScript(WRITE);
  script.call("prepare");
  const sheet = script.spreadsheet.sheet("Sheet1");
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...sealedTables.keys()), fc.gen(), (at, draw) => {
      const sealed = sealedTables[at];
      if (!sealed) throw new Error(`No table ${at}`);
      const { table, session: of } = sealed;
      const length = draw(fc.integer, { min: 1, max: 3 });
      const drawn = Array.from({ length }, () => randomRow(table, of));
      // What the register takes, as it comes to stand there.
      const kept = drawn.map((row) => ({ row, as: asStored(table, row, 2) })).filter(({ as }) => as.ok);
      const rows = kept.map(({ row }) => row);
      const stored = kept.flatMap(({ as }) => (as.ok ? [as.value] : []));
      fc.pre(stored.length > 0);
      const columns = columnsOf(table);
      sheet.clear(1, 1, 21, 36);
      script.call("write", {
        args: [
          columns.map(([, { header }]) => header),
          columns.map(([, { format }]) => format),
          stored.map((row) => [...cellsOf(table, row).values()].map(toGoogle)),
        ],
      });
      const downloaded = sheet.downloadTsv().split("\r\n");
      const cells = downloaded.map((line) => line.split("\t"));
      const read = rowTextsOn(sealed, cells, session.code);
      expect(read).toEqual(rows.map((row, index) => ({ ...rowText(sealed, row), row: index + 2 })));
      kinds.add(table.tab);

      function randomRow(into: Table<object>, code: string): object {
        return Object.fromEntries(
          columnsOf(into).map(([name, column]) => {
            if (name === code) return [name, session.code];
            const words = Array.isArray(column.choices) ? column.choices : null;
            const cell =
              words !== null
                ? draw(fc.constantFrom, ...words)
                : column.format === "0"
                  ? draw(fc.integer, { min: 1, max: 2000 })
                  : column.format === "General"
                    ? draw(fc.constantFrom, 12.5, 33.3, 100 / 3, 15, 0, 1500)
                    : /Mở lúc|Đóng lúc/.test(column.header)
                      ? "10/07/2023 08:05:09"
                      : draw(() => texts);
            const decoded = column.codec.decode(cell);
            return [name, "value" in decoded ? decoded.value : "x"];
          }),
        );
      }
    }),
    { numRuns: 300 },
  );
  expect(kinds.size).toBe(sealedTables.length);
});
