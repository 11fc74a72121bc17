import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allTables } from "../src/register/all-tables";
import { menuCaption, menuGroups, topCommands } from "../src/vietnamese/captions";

/** The guide, its lines joined where a sentence goes on: what it names may be broken at a line's end. */
const guide = readFileSync(join("docs", "huong-dan.md"), "utf8");
const running = guide.replaceAll(/(\S)\n(?=[^\s#|*\-!\d])/g, "$1 ").replaceAll(/ {2,}/g, " ");
const all = (pattern: RegExp, text = running) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** What Google's own menus and dialogs say. */
const googles = [
  "Tiện ích mở rộng → Apps Script",
  "Nâng cao → Đi tới …",
  "+ → HTML",
  "Tệp → Nhật ký phiên bản",
  "Tệp → Tải xuống",
  "Tệp → Tải xuống → Giá trị được phân tách bằng tab",
  "Nâng cao",
  "Tiếp tục",
];

const top: readonly string[] = Object.values(topCommands);
const captions = new Set([...top, ...menuGroups.flatMap(({ commands }) => Object.values<string>(commands))]);
const paths = new Set([
  ...top,
  ...menuGroups.flatMap(({ caption, commands }) =>
    Object.values(commands).map((command) => `${caption} → ${command}`),
  ),
]);
/** Of these pages the guide says the whole way, as the secretary has not seen them before. */
const newPages = [
  ...top,
  "Thiết lập → Thiết lập từng bước",
  "Hồ sơ → Xem hồ sơ",
  "Đơn vị → Làm cho nhiều đơn vị",
  "Văn bản → Danh mục văn bản",
];

test("every way through a menu that the guide names is one of the menu's, or Google's", () => {
  const named = all(/\*\*([^*\n]+ → [^*\n]+)\*\*/g).map((path) => path.replace(`${menuCaption} → `, ""));
  expect(named.filter((path) => !paths.has(path) && !googles.includes(path))).toEqual([]);
  expect(newPages.filter((path) => !named.includes(path))).toEqual([]);
  expect(new Set(named).size).toBeGreaterThan(40);
});

test("what the guide says to click is a command, or Google's", () => {
  const clicked = all(/[Bb]ấm (?:lại )?\*\*([^*\n→]+)\*\*/g);
  expect(clicked.filter((name) => !captions.has(name) && !googles.includes(name))).toEqual([]);
  expect(clicked.length).toBeGreaterThan(5);
});

test("every tab that the guide names is a tab of the register", () => {
  const tabs = new Set<string>(allTables.map(({ tab }) => tab));
  const lists = all(/\b[Tt]ab ((?:“[^”]+”(?:, | và )?)+)/g);
  const named = lists.flatMap((list) => all(/“([^”]+)”/g, list)).filter((tab) => !tab.includes("…"));
  expect(named.filter((tab) => !tabs.has(tab))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

test("every heading and file that the guide leads to is there", () => {
  // As GitHub makes them: small letters, no punctuation, a hyphen for a space.
  const headings = all(/^#+ (.+)$/gm, guide).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  expect(all(/\]\(#([^)]+)\)/g, guide).filter((anchor) => !headings.includes(anchor))).toEqual([]);
  const files = all(/\]\((?!#|https?:)([^)]+)\)/g, guide);
  expect(files.filter((file) => !existsSync(join("docs", file)))).toEqual([]);
  expect(new Set(headings).size).toBe(headings.length);
});

test("every picture that the guide and the README name is there, each is named, and none is heavy", () => {
  const readme = readFileSync("README.md", "utf8");
  const named = [
    ...all(/!\[[^\]]+\]\(([^)]+)\)/g, guide).map((path) => join("docs", path)),
    ...all(/!\[[^\]]+\]\(([^)]+)\)/g, readme).map((path) => join(path)),
  ];
  const kept = readdirSync(join("docs", "hinh")).map((name) => join("docs", "hinh", name));
  expect([...new Set(named)].sort()).toEqual(kept.sort());
  expect(kept.filter((path) => statSync(path).size > 200_000)).toEqual([]);
});

test("the questions are numbered one after the other", () => {
  const numbers = all(/^\*\*(\d+)\. .+\?\*\* /gm, guide).map(Number);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(20);
});
