/** Files of a script project by the name they have in a folder: `Code.js`, `appsscript.json`, `count.html`. */
export type Files = ReadonlyMap<string, string>;

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Rights the new manifest asks for beside those of the one that stands. Google asks people anew for them. */
  readonly rightsAdded: readonly string[];
  readonly rightsGone: readonly string[];
}

/** Google keeps line ends as they come; a clone on Windows may have others. */
const sameText = (a: string, b: string) => a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");

/** What the manifest asks for; an unreadable or absent manifest asks for nothing by name. */
function rights(files: Files): ReadonlySet<string> {
  try {
    const { oauthScopes }: { oauthScopes?: unknown } = JSON.parse(files.get("appsscript.json") ?? "{}") ?? {};
    return new Set(
      Array.isArray(oauthScopes) ? oauthScopes.filter((scope) => typeof scope === "string") : [],
    );
  } catch {
    return new Set();
  }
}

/** What a push of `built` does to what stands: a push replaces the whole project. */
export function changesBetween(standing: Files, built: Files): Changes {
  const before = rights(standing);
  const after = rights(built);
  const names = [...built.keys()].sort();
  return {
    added: names.filter((name) => !standing.has(name)),
    changed: names.filter((name) => {
      const old = standing.get(name);
      return old !== undefined && !sameText(old, built.get(name) ?? "");
    }),
    gone: [...standing.keys()].filter((name) => !built.has(name)).sort(),
    rightsAdded: [...after].filter((scope) => !before.has(scope)),
    rightsGone: [...before].filter((scope) => !after.has(scope)),
  };
}

export const changesNothing = ({ added, changed, gone }: Changes): boolean =>
  added.length + changed.length + gone.length === 0;

/** Whose project stands there: nothing but what Google puts into a new one, this add-on, or somebody else's code. */
export function projectOf(standing: Files): "empty" | "ours" | "other" {
  const code = [...standing].filter(([name]) => name !== "appsscript.json");
  if (code.some(([, text]) => text.includes("App_.setUpRegister"))) return "ours";
  const asNew = /^\s*(function myFunction\(\) \{\s*\}\s*)?$/;
  return code.every(([, text]) => asNew.test(text)) ? "empty" : "other";
}

const line = (label: string, names: readonly string[]) =>
  names.length ? [`  ${label} (${names.length}): ${names.join(", ")}`] : [];

const inShort = (scopes: readonly string[]) =>
  scopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")).join(", ");

/** The changes as people read them before they agree. */
export function changesText(changes: Changes, project: "empty" | "ours"): string {
  const { rightsAdded, rightsGone } = changes;
  return [
    "Sẽ thay đổi trong dự án script:",
    ...line("Tệp mới", changes.added),
    ...line("Tệp đổi nội dung", changes.changed),
    ...line("Tệp bị bỏ", changes.gone),
    ...(project === "ours" && rightsAdded.length
      ? [
          `  Thêm quyền: ${inShort(rightsAdded)}. Google sẽ xin quyền lại; các việc tự chạy (nhận hồ sơ, chạy hằng giờ) nghỉ cho tới khi tài khoản vận hành bấm một lệnh của sổ và đồng ý.`,
        ]
      : []),
    ...(project === "ours" && rightsGone.length ? [`  Bớt quyền: ${inShort(rightsGone)}.`] : []),
    ...(project === "ours" && !rightsAdded.length ? ["  Quyền không thêm: Google không hỏi lại."] : []),
  ].join("\n");
}
