import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstSteps, updateSteps } from "../../scripts/deploy/steps-left";
import { build, desk, scopes } from "../support/deploying";

const sheet = `Sheet1${"0".repeat(30)}`;
const script = `Script1${"0".repeat(40)}`;
const links = [
  `Trang tính: https://docs.google.com/spreadsheets/d/${sheet}/edit`,
  `Dự án script: https://script.google.com/d/${script}/edit`,
].join("\n");
const login = "Tài khoản đang đăng nhập: thidua@truong.example";

/** A desk where the first time has been done. */
async function deployed() {
  const at = desk();
  await at.deploy();
  at.change({ calls: [] });
  return at;
}

describe("the first time", () => {
  test("makes the Sheet with its script, pushes the build, and tells the steps left", async () => {
    const at = desk();
    expect(await at.deploy()).toEqual({
      stopped: undefined,
      asked: [
        "Tạo trang tính mới “Sổ Thi đua” trong Drive của tài khoản này?",
        "Đẩy bản này lên? Cả dự án script được thay bằng bản này.",
      ],
      said: [
        login,
        "Đã tạo. Địa chỉ được ghi vào .clasp.json: lần sau chỉ đẩy bản mới.",
        [
          "Sẽ thay đổi trong dự án script:",
          "  Tệp mới (1): count.html",
          "  Tệp đổi nội dung (2): Code.js, appsscript.json",
        ].join("\n"),
        `Đã đẩy 3 tệp.\n${links}\n\n${firstSteps}`,
      ],
    });
    expect(at.settings()).toEqual({ scriptId: script, parentId: sheet, rootDir: "dist" });
    const { sheets, projects, calls } = at.google();
    expect(sheets).toEqual({ [sheet]: "Sổ Thi đua" });
    expect(projects).toEqual({ [script]: { parentId: sheet, title: "Sổ Thi đua", files: build() } });
    expect(calls).toEqual([
      "show-authorized-user",
      "pull",
      "create-script",
      "show-file-status",
      "pull",
      "push",
    ]);
    expect(existsSync(join(at.root, "build", "new-project"))).toBe(false);
  });

  test("what was built stands untouched: the new project's first files are read elsewhere", async () => {
    const at = desk();
    await at.deploy({ agreeing: 1 });
    expect(at.settings()).toEqual({ scriptId: script, parentId: sheet, rootDir: "dist" });
    at.change({ calls: [] });
    await at.deploy();
    expect(at.google().projects[script]?.files).toEqual(build());
  });

  test("no Sheet is made without a yes", async () => {
    const at = desk();
    const { asked, stopped } = await at.deploy({ agreeing: 0 });
    expect(asked).toHaveLength(1);
    expect(stopped).toBe("Đã dừng, chưa thay đổi gì thêm.");
    expect(at.google().sheets).toEqual({});
  });

  test("without a .clasp.json it is as with the placeholder", async () => {
    const at = desk();
    rmSync(join(at.root, ".clasp.json"));
    expect((await at.deploy()).stopped).toBeUndefined();
    expect(at.settings()).toEqual({ scriptId: script, parentId: sheet, rootDir: "dist" });
  });

  test("a Sheet that exists gets the script", async () => {
    const mine = `MySheet${"x".repeat(30)}`;
    const at = desk({ sheets: { [mine]: "Thi đua" } });
    const { asked, stopped } = await at.deploy({ parent: mine });
    expect(stopped).toBeUndefined();
    expect(asked[0]).toBe(
      `Gắn sổ vào trang tính https://docs.google.com/spreadsheets/d/${mine}/edit (chưa có script nào)?`,
    );
    expect(at.google().sheets).toEqual({ [mine]: "Thi đua" });
    expect(at.google().projects[script]).toMatchObject({ parentId: mine, files: build() });
    expect(at.settings()).toEqual({ scriptId: script, parentId: mine, rootDir: "dist" });
  });

  test("a Sheet that nobody can find is named so", async () => {
    const at = desk();
    const { stopped } = await at.deploy({ parent: `Nowhere${"x".repeat(30)}` });
    expect(stopped).toMatch(/^Chưa gắn sổ vào trang tính được\. Không tìm thấy trang tính hay dự án script:/);
  });
});

describe("a first time that was cut off", () => {
  test("after the project stood, before it was read: its ids are kept, and the next run goes on", async () => {
    const at = desk({ cutOffAfterMaking: true });
    const { stopped } = await at.deploy();
    expect(stopped).toMatch(/^Chưa đọc dự án script được\. Không nối được tới Google\./);
    expect(at.settings()).toEqual({ scriptId: script, parentId: sheet, rootDir: "dist" });
    at.change({ online: true, cutOffAfterMaking: false });
    const { said } = await at.deploy();
    expect(said.at(-1)).toBe(`Đã đẩy 3 tệp.\n${links}\n\n${firstSteps}`);
    expect(Object.keys(at.google().sheets)).toEqual([sheet]);
  });

  test("before it was kept here: the project made is taken up, no second Sheet", async () => {
    const at = desk();
    await at.deploy({ agreeing: 1 });
    mkdirSync(join(at.root, "build", "new-project"), { recursive: true });
    writeFileSync(
      join(at.root, "build", "new-project", ".clasp.json"),
      JSON.stringify({ ...(at.settings() as object), rootDir: "" }),
    );
    rmSync(join(at.root, ".clasp.json"));
    const { said, asked, stopped } = await at.deploy();
    expect(stopped).toBeUndefined();
    expect(said[1]).toBe("Lần trước đã tạo xong trang tính nhưng bị ngắt: làm tiếp với trang tính ấy.");
    expect(asked).toHaveLength(1);
    expect(Object.keys(at.google().sheets)).toEqual([sheet]);
    expect(at.google().projects[script]?.files).toEqual(build());
  });

  test("clasp cut off while it wrote its settings: as if nothing had been made", async () => {
    const at = desk();
    mkdirSync(join(at.root, "build", "new-project"), { recursive: true });
    writeFileSync(join(at.root, "build", "new-project", ".clasp.json"), '{ "scriptId": ');
    expect((await at.deploy()).stopped).toBeUndefined();
  });

  test("the API is off: told before anything is made, so no empty Sheet is left", async () => {
    const at = desk({ api: false });
    const { asked, stopped } = await at.deploy();
    expect(asked).toEqual([]);
    expect(stopped).toMatch(
      /^Chưa hỏi Google được\. Tài khoản chưa bật Apps Script API\. .*usersettings, bật “Google Apps Script API”, chờ vài phút rồi chạy lại\.\n {2}clasp: User has not enabled/,
    );
    expect(at.google().sheets).toEqual({});
  });
});

test("a Sheet was made, but no script for it: it is told where the empty Sheet may be, and what to do with it", async () => {
  const at = desk({ makesNone: true });
  const { stopped } = await at.deploy();
  expect(stopped).toMatch(/^Chưa tạo trang tính được\. Lần đăng nhập trước đã hết hiệu lực\./);
  expect(stopped).toMatch(
    /\nCó thể một trang tính trống “Sổ Thi đua” đã nằm lại trong Drive\. .*xóa nó, hoặc dùng nó bằng `npm run deploy -- --parent <địa chỉ trang tính>`\.$/,
  );
  at.change({ makesNone: false });
  expect((await at.deploy({ parent: sheet })).stopped).toBeUndefined();
  expect(at.settings()).toEqual({ scriptId: script, parentId: sheet, rootDir: "dist" });
  expect(Object.keys(at.google().sheets)).toEqual([sheet]);
});

describe("a second time", () => {
  test("nothing changed: nothing is pushed", async () => {
    const at = await deployed();
    expect(await at.deploy()).toEqual({
      said: [login, `Dự án script đã đúng bản này, không đẩy gì.\n${links}`],
      asked: [],
      stopped: undefined,
    });
    expect(at.google().calls).toEqual(["show-authorized-user", "show-file-status", "pull"]);
  });

  test("says which files are new, changed and gone, pushes, and makes nothing", async () => {
    const at = await deployed();
    rmSync(join(at.root, "dist", "count.html"));
    at.built({ "Code.js": `${build()["Code.js"]}// new\n`, "dossier.html": "<p></p>" });
    expect(await at.deploy()).toEqual({
      stopped: undefined,
      asked: ["Đẩy bản này lên? Cả dự án script được thay bằng bản này."],
      said: [
        login,
        [
          "Sẽ thay đổi trong dự án script:",
          "  Tệp mới (1): dossier.html",
          "  Tệp đổi nội dung (1): Code.js",
          "  Tệp bị bỏ (1): count.html",
          "  Quyền không thêm: Google không hỏi lại.",
        ].join("\n"),
        `Đã đẩy 3 tệp.\n${links}\n\n${updateSteps(false)}`,
      ],
    });
    expect(Object.keys(at.google().projects[script]?.files ?? {})).toEqual([
      "Code.js",
      "appsscript.json",
      "dossier.html",
    ]);
    expect(Object.keys(at.google().sheets)).toEqual([sheet]);
  });

  test("a right more: said before, and in the steps left", async () => {
    const at = await deployed();
    at.built({ "appsscript.json": scopes("spreadsheets.currentonly", "forms", "drive.file") });
    const { said } = await at.deploy();
    expect(said[1]).toContain("  Thêm quyền: drive.file. Google sẽ xin quyền lại;");
    expect(said[2]).toContain(updateSteps(true));
  });

  test("a right less asks nobody anew", async () => {
    const at = await deployed();
    at.built({ "appsscript.json": scopes("forms") });
    const { said } = await at.deploy();
    expect(said[1]).toContain(
      "  Bớt quyền: spreadsheets.currentonly.\n  Quyền không thêm: Google không hỏi lại.",
    );
    expect(said[2]).toContain(updateSteps(false));
  });

  test("a no pushes nothing", async () => {
    const at = await deployed();
    at.built({ "Code.js": `${build()["Code.js"]}// new\n` });
    expect((await at.deploy({ agreeing: 0 })).stopped).toBe("Đã dừng, chưa thay đổi gì thêm.");
    expect(at.google().projects[script]?.files).toEqual(build());
  });

  test("clasp sees no change where only a file is gone: the file is named, to be removed by hand", async () => {
    const at = await deployed();
    rmSync(join(at.root, "dist", "count.html"));
    expect((await at.deploy()).stopped).toMatch(
      /^clasp không bỏ được count\.html vì không tệp nào khác đổi\./,
    );
  });

  test("settings that people wrote by hand, without the Sheet: pushed all the same", async () => {
    const at = await deployed();
    at.write(".clasp.json", `{ "scriptId": "${script}", "rootDir": "./dist/" }`);
    const { said } = await at.deploy();
    expect(said[1]).toContain("Trang tính: mở trang tính mà dự án script này gắn vào.");
  });
});

describe("what stops it, with what to do", () => {
  test.each([
    ["not logged in", { account: null }, /^Máy này chưa đăng nhập\. Chạy `npx clasp login`/],
    [
      "no network",
      { online: false },
      /^Chưa đọc dự án script được\. Không nối được tới Google\. Xem lại mạng/,
    ],
    ["the API off", { api: false }, /^Chưa đọc dự án script được\. Tài khoản chưa bật Apps Script API\./],
    [
      "a project that is no more, or another account's",
      { projects: {} },
      /^Chưa đọc dự án script được\. Không tìm thấy trang tính hay dự án script: .*“scriptId” trong \.clasp\.json/,
    ],
  ])("%s", async (_, changed, says) => {
    const at = await deployed();
    at.change(changed);
    expect((await at.deploy()).stopped).toMatch(says);
  });

  test("a .clasp.json that pushes another folder", async () => {
    const at = await deployed();
    at.write(".clasp.json", `{ "scriptId": "${script}", "rootDir": "src" }`);
    const { stopped } = await at.deploy();
    expect(stopped).toMatch(
      /^Tệp \.clasp\.json ghi "rootDir": "src", không phải "dist": .*thì sửa thành "rootDir": "dist"; .*đổi tên tệp ấy/,
    );
    expect(at.google().calls).toEqual([]);
  });

  test("a .clasp.json that is no JSON", async () => {
    const at = desk();
    at.write(".clasp.json", "scriptId = 1");
    expect((await at.deploy()).stopped).toMatch(/^Tệp \.clasp\.json không đọc được/);
  });

  test("a .clasp.json of another project: its code is not wiped out", async () => {
    const at = await deployed();
    const { projects } = at.google();
    const other = { "Mã.js": "function onOpen() { diemDanh() }", "appsscript.json": "{}" };
    at.change({ projects: { ...projects, [script]: { files: other } } });
    const { asked, stopped } = await at.deploy();
    expect(asked).toEqual([]);
    expect(stopped).toMatch(
      /đang có mã của chương trình khác \(Mã\.js, appsscript\.json\); đẩy lên sẽ xóa hết\. .*đổi tên tệp ấy/,
    );
    expect(at.google().projects[script]?.files).toEqual(other);
  });

  test("a folder that pushes to one Sheet is not bound to another", async () => {
    const at = await deployed();
    expect((await at.deploy({ parent: `Other${"x".repeat(30)}` })).stopped).toMatch(
      /^Thư mục này đã gắn với dự án script .*bỏ --parent;/,
    );
    expect((await at.deploy({ parent: sheet })).stopped).toBeUndefined();
  });

  test("no build", async () => {
    const at = desk();
    rmSync(join(at.root, "dist"), { recursive: true });
    expect((await at.deploy()).stopped).toMatch(/^Chưa có bản dựng/);
  });

  test("a stray file in the build that clasp would leave out", async () => {
    const at = desk();
    at.built({ "notes.txt": "" });
    expect((await at.deploy()).stopped).toMatch(/^clasp sẽ không đẩy đúng .*notes\.txt \(bị bỏ sót\)/);
  });
});
