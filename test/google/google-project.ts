import { buildSync } from "esbuild";
import type { CallRecord, LocalAppsScript, LocalAppsScriptOptions } from "../../local/local-apps-script";
import { openScript } from "../local/script-project";

/** Functions of the add-on in a local Apps Script, to be called by their names with what pages could pass. */
export interface GoogleProject {
  readonly script: LocalAppsScript;
  call(name: string, ...args: readonly unknown[]): CallRecord;
  /** What somebody does to a form by hand, in code with the form at hand as `form`. */
  changeForm(id: string, code: string): void;
}

/** A project of these modules of `src/` and nothing else. */
export function openModules(
  modules: readonly string[],
  options: Partial<LocalAppsScriptOptions> = {},
): GoogleProject {
  const contents = modules.map((path) => `export * from "./src/${path}";`).join("\n");
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "App_",
    target: "es2020",
  });
  const code = `${outputFiles[0]?.text ?? ""}\nfunction run(name, args) { return App_[name].apply(null, args); }
function change(id, code) { new Function("form", code)(FormApp.openById(id)); }\n`;
  const script = openScript(code, options);
  return {
    script,
    call: (name, ...args) => script.call("run", { args: [name, args] }),
    changeForm: (id, code) => void script.call("change", { args: [id, code] }),
  };
}

/** What a function gave, where it is data: the test says which. */
export function given<T>({ value }: CallRecord): T {
  return JSON.parse(JSON.stringify(value));
}

/** What `makeForm` makes a form of, at the top of the Drive. */
export function newForm(name: string): readonly unknown[] {
  return [{ register: "sheet", key: "form:thử" }, name, "root"];
}
