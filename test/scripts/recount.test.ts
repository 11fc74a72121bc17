import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { RecountError, readRecountFolder } from "../../scripts/recount-folder";
import { recountTables } from "../../src/commands/vote/recount-report";
import { temporaryFolder } from "../local/temporary-folder";
import { typeInto } from "../support/register";
import { sealedRegister } from "../support/sealed-session";

/** The tabs downloaded into a folder, each under a name. */
function download(script: LocalAppsScript, nameOf: (tab: string) => string = (tab) => `${tab}.tsv`): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  for (const { tab } of recountTables) {
    writeFileSync(join(folder, nameOf(tab)), script.spreadsheet.sheet(tab).downloadTsv());
  }
  return folder;
}

/** What the script does with a folder. */
function run(folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/recount.ts", folder],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("on the tabs as downloaded", () => {
  test("all agrees: the seals, and 0", () => {
    expect(run(download(sealedRegister()))).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        "Lượt P1-L1: khớp. 05 kết quả kiểm lại đúng như trong sổ, 37 dòng còn nguyên như khi niêm phong.",
        "Mã niêm phong: 1ac5da60 80fa54fe 0ff3abb2 fea60953 31047479 a300ca37 16c9f3b7 924a8c25",
        "",
        "Lượt P1-L2: khớp. 01 kết quả kiểm lại đúng như trong sổ, 15 dòng còn nguyên như khi niêm phong.",
        "Mã niêm phong: b36430e1 54a20a82 3fe4d952 f226e26b 1ceb27d4 77071cfa 2fd62c43 4e2c44b5",
        "",
        "Đối chiếu mã niêm phong với biên bản kiểm phiếu đã ký. Mã này cho biết sau khi niêm phong có gì bị sửa hay không, không chứng tỏ việc kiểm phiếu là đúng; khi khác nhau, bản giấy đã ký là căn cứ.",
        "",
      ].join("\n"),
    });
  });

  test("something differs: what, and 1", () => {
    const script = sealedRegister();
    typeInto(script, "Kết quả bỏ phiếu", 4, "Kết quả", "Đạt");
    const { status, stdout } = run(download(script));
    expect(status).toBe(1);
    expect(stdout).toContain("• Tab “Kết quả bỏ phiếu”, dòng 4 (P1-L1 / 3): bị sửa sau khi niêm phong\n");
    expect(stdout).toContain("số 3 (Nguyễn Thị 3): cột “Kết quả” ghi “Đạt”, kiểm lại là “Không đạt”\n");
  });

  test("a folder that cannot be used: why, and 2", () => {
    const { status, stdout, stderr } = run(temporaryFolder());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("thiếu tệp “Lượt bỏ phiếu.tsv”, ");
  });
});

/** How many faults each session has. */
const faults = (folder: string) =>
  readRecountFolder([folder]).map(({ session, faults: told }) => [session, told.length]);

test.each<[string, (tab: string) => string]>([
  ["as Google names them", (tab) => `Sổ thi đua 2023 - CĐ - ${tab}.tsv`],
  ["once more downloaded", (tab) => `Sổ - ${tab} (1).tsv`],
  ["decomposed, as some systems keep names", (tab) => `${tab}.tsv`.normalize("NFD")],
])("files are found %s", (_, nameOf) => {
  expect(faults(download(sealedRegister(), nameOf))).toEqual([
    ["P1-L1", 0],
    ["P1-L2", 0],
  ]);
});

test("two files of a tab, a tab that is missing, a column that is missing, no closed session: it is said", () => {
  const doubled = download(sealedRegister());
  writeFileSync(join(doubled, "Sổ - Điểm danh (1).tsv"), "");
  const told = (folder: string) => {
    try {
      return JSON.stringify(readRecountFolder([folder]));
    } catch (error) {
      if (error instanceof RecountError) return error.message.replace(folder, "F");
      throw error;
    }
  };
  expect(told(doubled)).toBe(
    "F: tab “Điểm danh” có 2 tệp: Sổ - Điểm danh (1).tsv, Điểm danh.tsv. Chỉ để lại một.",
  );
  const missing = download(sealedRegister());
  rmSync(join(missing, "Phiên họp.tsv"));
  expect(told(missing)).toBe(
    "F: thiếu tệp “Phiên họp.tsv”. Ở Google Trang tính, mở từng tab rồi chọn Tệp → Tải xuống → Giá trị được phân tách bằng tab (.tsv).",
  );
  const script = sealedRegister();
  script.spreadsheet.sheet("Điểm danh").deleteColumns(2);
  expect(told(download(script))).toContain("Thiếu cột “Mã thành viên” (tab “Điểm danh”, dòng 1).");
  const empty = sealedRegister();
  for (const tab of ["Lượt bỏ phiếu", "Niêm phong"]) empty.spreadsheet.sheet(tab).deleteRows(2, 100);
  expect(told(download(empty))).toBe("F: chưa có lượt bỏ phiếu nào đã đóng.");
  expect(told("/no/such/folder")).toContain("không có thư mục này");
});
