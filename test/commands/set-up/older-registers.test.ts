import { describe, expect, test } from "vitest";
import { type CallRecord, type LocalAppsScript, openLocalAppsScript } from "../../../local/local-apps-script";
import { a1 } from "../../../local/spreadsheet/cells";
import { operator, pasteSample, tabRows } from "../../../scripts/fresh-register";
import type { Door } from "../../../src/door";
import { menuEntries } from "../../../src/menu";
import { allTables } from "../../../src/register/all-tables";
import type { Column } from "../../../src/register/column";
import { columnsLaidOut } from "../../../src/register/table";
import { reviewPeriods } from "../../../src/register/tables/plan/review-periods";
import { staff } from "../../../src/register/tables/records/staff";
import { callDoor } from "../../support/pages";
import { printPdf } from "../../support/printed-pdf";
import { clickSetUp, columnOf, said } from "../../support/register";
import { closed, good, list } from "../../support/review";
import { visibleState } from "../../support/visible-state";

/** Registers as earlier versions left them; how they were made stands in `test/fixtures/registers/README.md`. */
const versions = ["e09164b", "e4d45f5"] as const;
type Version = (typeof versions)[number];

/** The register of an earlier version, opened with today's bundle in January 2027; nothing is written into the fixture. */
function registerOf(version: Version): LocalAppsScript {
  const from = `test/fixtures/registers/${version}`;
  const script = openLocalAppsScript({
    project: "dist",
    from,
    now: new Date(2027, 0, 12, 9),
    user: operator,
    pdf: printPdf,
  });
  script.open();
  return script;
}

const nothingToDo = "Thiết lập sổ: Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.";

/** Lines of what set-up says of each. */
const mended: Readonly<Record<Version, readonly string[]>> = {
  e09164b: [
    "• tab “Chỉ tiêu”, “Phân công”: định dạng của cột “Thứ tự”, màu tab.",
    "• tab “Nội dung kế hoạch”: danh sách chọn của cột “Cấp”, định dạng của cột “Thứ tự”, ghi chú của cột “Cấp”, “Nội dung”, màu tab.",
  ],
  e4d45f5: [
    "• tab “Đơn vị”: danh sách chọn của cột “Loại đơn vị”.",
    "• tab “Đợt thi đua”: danh sách chọn của cột “Cơ quan ban hành”, ghi chú của cột “Thuộc đợt”.",
  ],
};

/** The documents that all commands together add: what each is, and of what. A signed plan gets a second version. */
const added: Readonly<Record<Version, readonly (readonly string[])[]>> = {
  e09164b: [
    ["Công văn đôn đốc", "CN"],
    ["Danh sách tổng hợp", "CN"],
    ["Báo cáo thẩm định", "CN"],
    ["Báo cáo sơ kết", "CN"],
    ["Báo cáo tổng kết", "CN"],
    ["Sổ đăng ký văn bản đi", "CN"],
  ],
  // Its reminder is signed: there is something to file.
  e4d45f5: [
    ["Kế hoạch", "D1-2026"],
    ["Báo cáo sơ kết", "CN"],
    ["Báo cáo tổng kết", "CN"],
    ["Mục lục hồ sơ", "CN"],
    ["Sổ đăng ký văn bản đi", "CN"],
  ],
};

/** Every command of the menu but set-up, and the office's number, which signs a document; the review is locked last. */
const commands = menuEntries
  .flatMap((group) =>
    "entries" in group
      ? group.entries.map((entry) => ({ menu: [group.caption], ...entry }))
      : [{ menu: [], ...group }],
  )
  .flatMap((entry) => ("function" in entry ? [entry] : []))
  .filter((command) => command.function !== "setUpRegister" && command.function !== "recordNumber")
  .sort((a, b) => Number(a.function === "lockReview") - Number(b.function === "lockReview"));

/** Clicks a command; to questions the secretary says yes, and asked for a code she types that of the first round, review or document. */
function run(script: LocalAppsScript, { menu, caption }: (typeof commands)[number]): CallRecord {
  return script.click(["Sổ Thi đua", ...menu, caption], {
    person: ({ kind, message, buttons }) => {
      if (kind !== "prompt") return buttons.includes("YES") ? "YES" : "OK";
      const listed = message.includes("mã văn bản") ? /^(\S+): /m.exec(message)?.[1] : undefined;
      if (listed !== undefined) return { button: "OK", text: listed };
      const codes = [
        ["đợt mới", "D1-2027"],
        ["kỳ xét", "CN"],
        ["mã của mẫu", "KH"],
      ] as const;
      const code = codes.find(([asked]) => message.includes(asked))?.[1] ?? "D1-2026";
      return { button: "OK", text: code };
    },
  });
}

/** The last words of the commands that did not end well, run one after another. A page that opens is well. */
function commandTroubles(script: LocalAppsScript): readonly string[] {
  return commands.flatMap((command) => {
    const { dialogs, pages } = run(script, command);
    const last = dialogs.at(-1);
    return pages.length > 0 || last?.title === command.caption ? [] : [`${last?.title}: ${last?.message}`];
  });
}

/** What the pages ask of the door without changing anything. */
const questions: readonly (readonly [keyof Door, unknown])[] = [
  ["reviews", {}],
  ["returnDesk", { review: "CN" }],
  ["pendingReplacements", {}],
  ["importYears", {}],
  [
    "previewStaff",
    { text: "Mã nhân sự\tHọ và tên\tMã đơn vị\n201\tNgô Thị Nháp\tXH", schoolYear: "2026-2027" },
  ],
  ["previewPastAwards", { text: "Họ và tên\tDanh hiệu\tNăm học\nLê Thị Thử\tLDTT\t2026-2027" }],
  ["messages", { review: "CN" }],
  ["dashboard", { review: "CN" }],
  ["nominationFile", { id: "" }],
  ["findNominations", { words: "", review: "CN", unit: "", award: "" }],
];

function doorTroubles(script: LocalAppsScript): readonly string[] {
  return questions.flatMap(([method, args]) => {
    const { answer } = callDoor(script, method, args);
    return answer.ok ? [] : [`${method}: ${answer.problems.join(" ")}`];
  });
}

/** What the cells under each header of each tab hold, but for the audit trail; not how they show it. */
function cellsByColumn(script: LocalAppsScript): ReadonlyMap<string, readonly unknown[]> {
  const tabs = script.spreadsheet.sheetNames().filter((tab) => tab !== "Nhật ký");
  const columns = tabs.flatMap((tab) => {
    const sheet = script.spreadsheet.sheet(tab);
    const [header = [], ...rows] = sheet.values();
    return header.map(
      (label, at) => [`${tab}, ${label}`, rows.map((_, row) => sheet.cell(row + 2, at + 1).value)] as const,
    );
  });
  return new Map(columns);
}

/** Columns of which a migration changes what stands there ("tab, header"). */
const migrated: readonly string[] = [
  // Grounds by code and article; thresholds have a tab of their own.
  "Điều kiện danh hiệu, Căn cứ",
  "Mức thưởng, Căn cứ của mức thưởng",
  ...["Cách bỏ phiếu", "Ngưỡng: tử số", "Ngưỡng: mẫu số", "So với ngưỡng", "Tính trên"].map(
    (header) => `Danh hiệu, ${header}`,
  ),
  ...["Tính phiếu ý kiến vắng mặt", "Người không bỏ phiếu cho mình", "Căn cứ của ngưỡng"].map(
    (header) => `Danh hiệu, ${header}`,
  ),
];

/** How each column is to look by its definition: in its first and last row, and the note of its header. */
function wantedLooks(): unknown {
  return looksOf(({ note, format, clipped = false, choices, toned = [] }) => {
    const offered = choices && ("tab" in choices ? [choices.tab] : choices);
    const body = { format, wrapStrategy: clipped ? "CLIP" : "WRAP", offered, refuses: false };
    return { note, rows: [body, body], coloured: toned.map(({ word }) => word) };
  });
}

/** How each column of the register looks. */
function looks(script: LocalAppsScript): unknown {
  return looksOf(({ header }, tab) => {
    const sheet = script.spreadsheet.sheet(tab);
    const at = columnOf(script, tab, header);
    const rows = [2, sheet.rowCount].map((row) => {
      const { format, wrapStrategy, validation } = sheet.cell(row, at);
      const offered = validation?.values.map((value) => value.split("!")[0]);
      return { format, wrapStrategy, offered, refuses: validation?.allowInvalid === false };
    });
    const whole = a1({ row: 1, column: at - 1, rows: sheet.rowCount - 1, columns: 1 });
    const coloured = sheet
      .conditionalFormats()
      .filter(({ ranges }) => ranges.join() === whole)
      .map(({ criteria }) => ("texts" in criteria ? criteria.texts.join() : ""));
    return { note: sheet.cell(1, at).note, rows, coloured };
  });
}

function looksOf(look: (column: Column<unknown>, tab: string) => unknown): unknown {
  const looked = allTables.flatMap((table) =>
    columnsLaidOut(table).map(
      ([, column]) => [`${table.tab}, ${column.header}`, look(column, table.tab)] as const,
    ),
  );
  return Object.fromEntries(looked);
}

/** Files that are known by the same properties: one of them was made twice. */
function madeTwice(script: LocalAppsScript): readonly string[] {
  const known = script
    .files()
    .filter(({ trashed, appProperties = {} }) => !trashed && Object.keys(appProperties).length > 0)
    .map(({ appProperties }) => JSON.stringify(appProperties));
  return known.filter((properties, at) => known.indexOf(properties) !== at);
}

/** The documents there are: what each is, of what, its number, whether it is signed, and its file. */
const documents = (script: LocalAppsScript) =>
  tabRows(script, "Sổ văn bản").map((row) =>
    ["Loại văn bản", "Mã đợt", "Số", "Trạng thái", "Tệp"].map((header) => row[header] ?? ""),
  );

/** A register that knew no reviews gets one, with what it takes to run every command. */
function addReview(script: LocalAppsScript): void {
  script.now = new Date(2026, 11, 1, 8);
  const person = {
    "Mã nhân sự": "007",
    "Họ và tên": "Lê Thị Thử",
    "Mã đơn vị": "TN",
    "Chức vụ": "Tổ trưởng",
    "Mã đối tượng": "CBQL",
  };
  const review = {
    "Mã kỳ xét": "CN",
    "Tên kỳ xét": "Xét thi đua đợt I năm học 2026 - 2027",
    "Năm học": "2026-2027",
    "Loại kỳ xét": "Theo đợt",
    "Mã đợt": "D1-2026",
    "Hạn nhận hồ sơ": "31/12/2026",
    "Cần báo cáo": "Có",
  };
  pasteSample(script, [
    { table: staff, headers: Object.keys(person), rows: [Object.values(person)] },
    { table: reviewPeriods, headers: Object.keys(review), rows: [Object.values(review)] },
  ]);
  script.click(["Sổ Thi đua", "Hồ sơ", "Mở nhận hồ sơ"], { answers: ["YES"] });
  const link =
    tabRows(script, "Liên kết nộp").find((row) => row["Mã đơn vị"] === "TN")?.["Liên kết đề nghị"] ?? "";
  const met = { "Ngày họp bình xét": "2026-12-10", ...closed };
  script.form(link).submit(list([["007", "Lê Thị Thử", "LDTT", good]], met), { prefilled: link });
  script.now = new Date(2027, 0, 12, 9);
}

/** Templates that set-up replaces: they look as an earlier version made them, and the new ones do not. */
const replaced: Readonly<Record<Version, readonly string[]>> = {
  e09164b: ["Mẫu Kế hoạch phát động"],
  e4d45f5: [
    "Mẫu Kế hoạch phát động",
    // Its head leaves the nation's name clear room.
    "Mẫu Công văn đôn đốc",
    "Mẫu Danh sách tổng hợp đề nghị",
    "Mẫu Báo cáo thẩm định",
  ],
};
/** No council has met yet, so nothing came of it. */
const nothingYet = new RegExp(
  [
    "chưa có (phiên họp|lượt bỏ phiếu|kết quả|hồ sơ khen đột xuất|hồ sơ trình cấp trên|quyết định khen thưởng|kiến nghị) nào",
    "chưa trình thủ trưởng dòng nào",
    "không có gì phải tiếp quản",
    "chưa có ai được Hội đồng",
    "(chưa|không) có dòng nào thủ trưởng đồng ý",
    "chưa có tờ trình đã ký",
    "chưa có văn bản nào đã ký",
    "chưa có khen thưởng theo quyết định đã ký",
    "Không có thay đổi nào chờ soạn",
    "chưa có quyết định khen thưởng \\(tab",
  ].join("|"),
);

describe.each(versions)("a register made by %s", (version) => {
  test("before set-up every command runs, or tells to run it", () => {
    const script = registerOf(version);
    const told = [...doorTroubles(script), ...commandTroubles(script)];
    expect(told.filter((trouble) => !trouble.includes("Thiết lập → Thiết lập sổ"))).toEqual([]);
  });

  test("set-up mends it, says what, and leaves what people typed; run again it has nothing to do", () => {
    const script = registerOf(version);
    const before = cellsByColumn(script);
    expect(said(clickSetUp(script)).join()).toContain(mended[version].join("\n"));
    expect(looks(script)).toEqual(wantedLooks());
    expect(script.spreadsheet.sheet("Đề nghị").frozenColumns).toBe(3);

    const after = cellsByColumn(script);
    const changed = [...before].filter(([column, cells]) => {
      const now = (after.get(column) ?? []).slice(0, cells.length);
      return !migrated.includes(column) && JSON.stringify(now) !== JSON.stringify(cells);
    });
    expect(changed).toEqual([]);

    const state = visibleState(script);
    expect(said(clickSetUp(script))).toEqual([nothingToDo]);
    expect(visibleState(script)).toEqual(state);
  });

  test("after set-up every command runs; documents made before are found again, and none is made twice", () => {
    const script = registerOf(version);
    const before = documents(script);
    clickSetUp(script);
    if (version === "e09164b") addReview(script);
    const troubles = [...doorTroubles(script), ...commandTroubles(script)];
    const others = troubles.filter((trouble) => !nothingYet.test(trouble));
    expect(others).toEqual([]);
    const kept = script
      .files()
      .flatMap(({ name }) => /^(.*) \(bản trước, 12\/01\/2027\)$/.exec(name)?.[1] ?? []);
    expect(kept).toEqual(replaced[version]);
    expect(documents(script).slice(0, before.length)).toEqual(before);
    const more = documents(script).slice(before.length);
    expect(more.map(([kind, subject]) => [kind, subject])).toEqual(added[version]);
    expect(madeTwice(script)).toEqual([]);
  });
});
