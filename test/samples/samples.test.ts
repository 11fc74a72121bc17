import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSample } from "../../scripts/sample";
import { allTables } from "../../src/register/all-tables";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sample-"));
  mkdirSync(join(folder, "register"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, "register", name), `${lines.join("\n")}\n`);
}

function error(): string {
  try {
    readSample(folder);
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message.replaceAll(join(folder, "register"), "register");
  }
  return "no error";
}

test("a file is for the tab that has its headers, whatever its name and the order of its columns", () => {
  write(
    "tuy-y.tsv",
    "Từ ngày\tMã năm học\tTên năm học\tĐẾN NGÀY",
    "1/9/2020\t2020-2021\tNăm học 2020 - 2021\t31/8/2021",
  );
  const [only, ...more] = readSample(folder);
  expect(more).toEqual([]);
  expect({ tab: only?.table.tab, headers: only?.headers, rows: only?.rows }).toEqual({
    tab: "Năm học",
    headers: ["Từ ngày", "Mã năm học", "Tên năm học", "Đến ngày"],
    rows: [["1/9/2020", "2020-2021", "Năm học 2020 - 2021", "31/8/2021"]],
  });
});

test("quoted cells hold tabs, quotes and line breaks; the lines after them are still counted right", () => {
  write("n.tsv", "Mục\tGiá trị", '"Tên\ttrường"\t"Trường ""A""\n\nCơ sở 2"', "", "\tgiá trị không tên");
  expect(error()).toBe("register/n.tsv, line 6, column 1 (“Mục”): Ô này để trống. Điền ô này.");
  write("n.tsv", "Mục\tGiá trị", '"Tên\ttrường"\t"Trường ""A""\n\nCơ sở 2"', 'mục "hai"\tx');
  expect(readSample(folder)[0]?.rows).toEqual([
    ["Tên\ttrường", 'Trường "A"\n\nCơ sở 2'],
    ['mục "hai"', "x"],
  ]);
});

test("a bad sample is named by file, line and column", () => {
  expect(error()).toBe("register: no .tsv file here; see docs/samples.md");
  write("r.tsv", "Mã đợt\tTên đợt\tCơ quan ban hành\tNgày thi", "D1\tĐợt I\tTrường\t1");
  expect(error()).toBe(
    "register/r.tsv, line 1, column 4: the tab “Đợt thi đua” has no column “Ngày thi”; it has: Mã đợt, Tên đợt, Năm học, Cơ quan ban hành, Từ ngày, Đến ngày, Thuộc đợt, Ngày kỷ niệm của đợt, Người ký, Trích yếu kế hoạch, Loại văn bản, Kính gửi, Người ký cùng",
  );
  write("r.tsv", "Mã đợt\tTên đợt\tCơ quan ban hành\tTên đợt", "D1\tĐợt I\tTrường\tĐợt I");
  expect(error()).toBe("register/r.tsv, line 1, column 4: “Tên đợt” stands twice");
  write("r.tsv", "Mã đợt\tCơ quan ban hành", "D1\tTrường", "D2\tPhòng");
  expect(error()).toBe(
    "register/r.tsv, line 3, column 2 (“Cơ quan ban hành”): Không có lựa chọn “Phòng”. Chọn một trong: Hội đồng, Trường.",
  );
  write("r.tsv", "Mã đợt\tThứ tự", "D1\t1");
  expect(error()).toBe(
    "register/r.tsv, line 1: these headers fit the tabs “Căn cứ”, “Mốc thời gian”, “Chỉ tiêu”, “Phân công”, “Nội dung kế hoạch”, “Nơi nhận”; add a column that tells them apart",
  );
  write("r.tsv", "Mã đợt\tCơ quan ban hành\tTừ ngày", "D1\tTrường\t30/2/2023");
  expect(error()).toBe(
    "register/r.tsv, line 2, column 3 (“Từ ngày”): “30/2/2023” không phải là một ngày có trong lịch. Gõ ngày theo mẫu 03/7/2023.",
  );
  write("r.tsv", "Mã đợt\tCơ quan ban hành", "D1\tTrường\tthừa");
  expect(error()).toBe("register/r.tsv, line 2, column 3: more cells than headers");
  write("r.tsv", "Mã đợt\tCơ quan ban hành", "D1\tTrường");
  expect(error()).toBe("register/r.tsv, line 1: the tab “Đợt thi đua” needs the column “Tên đợt”; add it");
  const year = ["Mã năm học\tTên năm học\tTừ ngày\tĐến ngày", "2020\tNăm 2020\t1/9/2020\t31/8/2021"];
  write("r.tsv", ...year, "2020\tNăm nữa\t1/9/2020\t31/8/2021");
  expect(error()).toBe("register/r.tsv, line 3, column 1: same “Mã năm học” as line 2; change one");
  write("r.tsv", ...year);
  write("s.tsv", ...year);
  expect(error()).toBe("s.tsv, line 1: same tab “Năm học” as r.tsv; join the two files");
  write("s.txt", "");
  expect(error()).toBe("register/s.txt: not a .tsv file; rename or remove it");
  rmSync(join(folder, "register", "s.txt"));
  rmSync(join(folder, "register", "s.tsv"));
  writeFileSync(join(folder, "register", "r.tsv"), Buffer.from("M\xe3 đợt\n", "latin1"));
  expect(error()).toBe("register/r.tsv: not UTF-8; save it as UTF-8 text with tabs");
});

function demo(...options: readonly string[]): { readonly printed: string; readonly failed: boolean } {
  try {
    const printed = execFileSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...options], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return { printed, failed: false };
  } catch (thrown) {
    return { printed: String(thrown), failed: true };
  }
}

test("the demo writes the documents and a summary for anybody's folder", () => {
  const out = join(folder, "out");
  cpSync("samples/thai-nguyen/register", join(folder, "register"), { recursive: true });
  demo("--sample", folder, "--out", out);
  const summary = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
  const file = "documents/Kế hoạch 2020-2021 - Thi đua năm học 2020 - 2021.docx";
  expect(readdirSync(join(out, "documents"))).toEqual([file.replace("documents/", "")]);
  expect(summary.documents).toEqual([
    { kind: "Kế hoạch", number: 800, title: "Phát động phong trào thi đua năm học 2020 - 2021", file },
  ]);
  expect(summary.tables).toMatchObject({
    "Thông tin chung": 39,
    "Đợt thi đua": 1,
    "Ngày kỷ niệm": 10,
    "Căn cứ": 21,
    "Nội dung kế hoạch": 27,
    "Nơi nhận": 5,
    "Sổ văn bản": 1,
    "Nhật ký": 2,
  });
  expect(Object.keys(summary.tables)).toEqual(allTables.map(({ tab }) => tab));
  expect({ nominations: summary.nominations, mails: summary.mails }).toEqual({ nominations: [], mails: [] });
  expect(Object.keys(summary.calls)).toEqual(["onOpen", "setUpRegister", "composePlan"]);
  expect(summary.calls.onOpen).toEqual({});
});

test("the demo writes into its own or an empty folder only", () => {
  const out = join(folder, "out");
  mkdirSync(out);
  writeFileSync(join(out, "keep.txt"), "mine");
  const { printed, failed } = demo("--sample", "samples/hoa-mai", "--out", out);
  expect({ failed, left: readdirSync(out) }).toEqual({ failed: true, left: ["keep.txt"] });
  expect(printed).toContain("holds keep.txt; give an empty folder to --out");
});

test("the demo fails where a plan could not be composed, and prints what the secretary would see", () => {
  write(
    "r.tsv",
    "Mã đợt\tTên đợt\tNăm học\tCơ quan ban hành\tTrích yếu kế hoạch",
    "D1\tĐợt I\t2023\tTrường\tPhát động",
  );
  const { printed, failed } = demo("--sample", folder, "--out", join(folder, "out"));
  expect(failed).toBe(true);
  expect(printed).toContain("0 of 1 plans were composed");
});
