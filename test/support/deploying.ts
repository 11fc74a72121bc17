import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Clasp } from "../../scripts/deploy/clasp";
import { deploy } from "../../scripts/deploy/deploy";
import { DeployError } from "../../scripts/deploy/deploy-error";
import { temporaryFolder } from "../local/temporary-folder";
import { type Google, standIn } from "./stand-in-clasp";

export const scopes = (...names: readonly string[]) =>
  JSON.stringify({ oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) });

/** A build of three files. */
export const build = (more: Readonly<Record<string, string>> = {}) => ({
  "Code.js": "function setUpRegister() { return App_.setUpRegister.apply(this, arguments); }\n",
  "appsscript.json": scopes("spreadsheets.currentonly", "forms"),
  "count.html": "<p>Kiểm phiếu</p>\n",
  ...more,
});

/** A file that stands in the place of clasp's executable. */
function executableFor(root: string, googleFile: string): string {
  const file = join(root, "clasp.mjs");
  const url = (path: string) =>
    JSON.stringify(path.startsWith("file:") ? path : pathToFileURL(resolve(path)).href);
  writeFileSync(
    file,
    [
      `import { register } from ${url(import.meta.resolve("tsx/esm/api"))};`,
      "register();",
      `const { standIn } = await import(${url("test/support/stand-in-clasp.ts")});`,
      `const { status, stdout, stderr } = standIn(${JSON.stringify(googleFile)}, process.cwd(), process.argv.slice(2));`,
      "process.stdout.write(stdout);",
      "process.stderr.write(stderr);",
      "process.exitCode = status;",
    ].join("\n"),
  );
  return file;
}

/** A folder with a build and the placeholder, clasp's stand-in, and the Google behind it. */
export function desk(given: Partial<Google> = {}) {
  const root = resolve(temporaryFolder());
  const googleFile = join(root, "google.json");
  const google: Google = {
    account: "thidua@truong.example",
    api: true,
    online: true,
    projects: {},
    sheets: {},
    calls: [],
    ...given,
  };
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(googleFile, JSON.stringify(google));
  const read = (): Google => JSON.parse(readFileSync(googleFile, "utf8"));
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  const built = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) write(join("dist", name), text);
  };
  built(build());
  write(
    ".clasp.json",
    JSON.stringify({ scriptId: "REPLACE-WITH-THE-SCRIPT-ID-OF-YOUR-SHEET", rootDir: "dist" }),
  );
  const standInHere: Clasp = (folder, ...args) => standIn(googleFile, folder, args);

  return {
    root,
    write,
    built,
    clasp: standInHere,
    executable: () => executableFor(root, googleFile),
    google: read,
    change: (changed: Partial<Google>) =>
      writeFileSync(googleFile, JSON.stringify({ ...read(), ...changed })),
    settings: (): unknown => JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8")),
    /** Deploys, agreeing to the first so many questions. Gives what was said and asked, and why it stopped. */
    async deploy({
      parent,
      agreeing = 9,
      clasp = standInHere,
    }: {
      parent?: string;
      agreeing?: number;
      clasp?: Clasp;
    } = {}) {
      const said: string[] = [];
      const asked: string[] = [];
      const ask = async (question: string) => asked.push(question) <= agreeing;
      try {
        await deploy(
          { root, clasp, say: (text) => said.push(text), ask },
          parent === undefined ? {} : { parent },
        );
        return { said, asked, stopped: undefined };
      } catch (error) {
        if (!(error instanceof DeployError)) throw error;
        return { said, asked, stopped: error.message };
      }
    },
  };
}
