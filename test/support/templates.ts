import PizZip from "pizzip";
import { type FileView, type LocalAppsScript, openLocalAppsScript } from "../../local/local-apps-script";
import { operator } from "../../scripts/fresh-register";
import { writeProject } from "../local/script-project";

const part = "word/document.xml";

/** The file of a template by its name. Throws where there is not exactly one that is not in the trash. */
export function templateNamed(script: LocalAppsScript, name: string): FileView {
  const [found, ...others] = script.files().filter((file) => file.name === name && !file.trashed);
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + 1} files are called ${name}`);
  return found;
}

/** A person edits a template: changes the XML of its text. Throws where nothing is changed. */
export function editTemplate(script: LocalAppsScript, name: string, edit: (xml: string) => string): void {
  const { id } = templateNamed(script, name);
  const zip = new PizZip(script.fileContent(id));
  const xml = zip.file(part)?.asText() ?? "";
  const edited = edit(xml);
  if (edited === xml) throw new Error(`nothing was changed in ${name}`);
  zip.file(part, edited);
  script.replaceContent(id, zip.generate({ type: "uint8array" }));
}

/** The text of a template's document, as XML. */
export function templateXml(script: LocalAppsScript, name: string): string {
  return new PizZip(script.fileContent(templateNamed(script, name).id)).file(part)?.asText() ?? "";
}

/** What the script of an earlier version left on its templates, as far as it differs: what they were made of, and when. */
const formerScript = `
function makeFormer(ids) {
  const modifiedTime = "2020-10-01T00:00:00.000Z";
  for (const id of ids) {
    Drive.Files.update({ modifiedTime, appProperties: { soThiDuaVersion: "0123456789abcdef@" + modifiedTime } }, id);
  }
}`;

/**
 * The same register, its templates made by an earlier version, whatever they hold; nobody edited them since. What comes back
 * runs that version's script: its snapshot is the register's.
 */
export function madeByAnEarlierVersion(script: LocalAppsScript): LocalAppsScript {
  const former = openLocalAppsScript({
    project: writeProject(formerScript),
    from: script.snapshot(),
    user: operator,
    now: script.now,
  });
  const ids = former
    .files()
    .flatMap(({ id, name, trashed }) =>
      name.startsWith("Mẫu ") && !trashed && name !== "Mẫu văn bản" ? [id] : [],
    );
  former.call("makeFormer", { args: [ids] });
  return former;
}

/** Opens a register as today's version. */
export function withTodaysVersion(former: LocalAppsScript): LocalAppsScript {
  const script = openLocalAppsScript({
    project: "dist",
    from: former.snapshot(),
    user: operator,
    now: former.now,
  });
  script.open();
  return script;
}
