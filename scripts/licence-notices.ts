import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What esbuild tells of a bundle, as far as is asked here. */
interface Bundled {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * The licences of the packages that went into a bundle, whole, as a comment: each asks for its notice to be kept in every
 * copy, and what is pushed to Google is one. Throws where a package has no licence file.
 */
export function licenceNotices({ inputs }: Bundled): string {
  const packages = new Set(Object.keys(inputs).flatMap((path) => packageOf(path) ?? []));
  const notices = [...packages].sort().map((name) => `${name}\n\n${licenceOf(name)}`);
  if (notices.length === 0) return "";
  const text = notices
    .join("\n\n----\n\n")
    .replaceAll("*/", "* /")
    .replaceAll("</", "< /")
    .replaceAll("`", "'");
  return `/*!\nThis file holds these packages, under their licences:\n\n${text}\n*/\n`;
}

function packageOf(path: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = existsSync(folder)
    ? readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each))
    : undefined;
  if (file === undefined) throw new Error(`${name} is bundled and its licence is not known`);
  return readFileSync(`${folder}/${file}`, "utf8").trim();
}
