import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Clasp, claspBy, installedClasp } from "../../scripts/deploy/clasp";
import { faultOf } from "../../scripts/deploy/clasp-faults";
import { build, desk } from "../support/deploying";

/** Clasp as installed, and its stand-in, where neither needs Google: nobody is logged in on the empty home. */
const home = process.env.HOME;
const profile = process.env.USERPROFILE;
let at: ReturnType<typeof desk>;
let real: Clasp;
let standIn: Clasp;

beforeEach(() => {
  at = desk({ account: null });
  const empty = join(at.root, "home");
  mkdirSync(empty);
  process.env.HOME = empty;
  process.env.USERPROFILE = empty;
  real = claspBy(installedClasp());
  standIn = at.clasp;
});

afterEach(() => {
  process.env.HOME = home;
  if (profile === undefined) delete process.env.USERPROFILE;
  else process.env.USERPROFILE = profile;
});

/** A file list is one whatever its order. */
const sorted = (text: string) => {
  try {
    const { filesToPush, ...rest } = JSON.parse(text);
    return { filesToPush: [...filesToPush].sort(), ...rest };
  } catch {
    return text;
  }
};

test("the stand-in says what clasp says where nobody is logged in, with its exit codes", () => {
  at.write(".clasp.json", JSON.stringify({ scriptId: "1abc", rootDir: "dist" }));
  const told = (clasp: Clasp, ...args: string[]) => {
    const { status, stdout, stderr } = clasp(at.root, ...args, "--project", at.root);
    return { args: args.join(" "), status, stdout: sorted(stdout), stderr };
  };
  const asked = [
    ["create-script", "--type", "sheets", "--title", "Sổ"],
    ["show-file-status", "--json"],
  ];
  expect(asked.map((args) => told(standIn, ...args))).toEqual(asked.map((args) => told(real, ...args)));
  expect(told(standIn, "create-script")).toMatchObject({
    status: 0,
    stderr: "Project file already exists.\n",
  });
  expect(told(standIn, "show-file-status", "--json").stdout).toEqual({
    filesToPush: ["dist/Code.js", "dist/appsscript.json", "dist/count.html"],
    untrackedFiles: [],
  });
});

test("on the place of clasp's executable the stand-in plays a first time whole", async () => {
  at.change({ account: "thidua@truong.example" });
  const { stopped } = await at.deploy({ clasp: claspBy(at.executable()) });
  expect(stopped).toBeUndefined();
  expect(Object.values(at.google().projects)[0]?.files).toEqual(build());
});

test("a project is made in a folder of its own: neither clasp looks above it for a .clasp.json", () => {
  at.write(".clasp.json", JSON.stringify({ scriptId: "1abc", rootDir: "dist" }));
  const folder = join(at.root, "build", "new-project");
  mkdirSync(folder, { recursive: true });
  for (const clasp of [standIn, real]) {
    const run = clasp(folder, "create-script", "--type", "sheets", "--title", "Sổ", "--project", folder);
    expect(run).toMatchObject({ status: 1, stderr: "No credentials found.\n" });
  }
});

test("clasp's other words for settings it refuses are known", () => {
  at.write(".clasp.json", JSON.stringify({ scriptId: "1abc", rootDir: "../elsewhere" }));
  expect(faultOf(real(at.root, "show-file-status", "--json", "--project", at.root))).toBe("rootDir");
});

test("the script itself, with the installed clasp and no terminal: says what to do, and 1", () => {
  const script = resolve("scripts/deploy.ts");
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), script, ...args],
      { cwd: at.root, encoding: "utf8" },
    );
    return { status, stdout, stderr };
  };
  expect(run("--yes")).toEqual({
    status: 1,
    stdout: "",
    stderr:
      "Máy này chưa đăng nhập. Chạy `npx clasp login`, đăng nhập bằng tài khoản vận hành của trường, rồi chạy lại `npm run deploy`.\n",
  });
  rmSync(join(at.root, "dist"), { recursive: true });
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Chưa có bản dựng/) });
});

test("without a terminal nobody can agree: the question, and 1", () => {
  const ask = JSON.stringify(pathToFileURL(resolve("scripts/deploy/ask.ts")).href);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval"],
      `const { askAtTerminal } = await import(${ask}); await askAtTerminal("Đẩy?").catch((e) => { console.error(e.message); process.exitCode = 1; });`,
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      "Đẩy?\nKhông có ai để hỏi (không chạy trong cửa sổ dòng lệnh): đã dừng. Đồng ý trước thì chạy `npm run deploy -- --yes`.\n",
  });
});
