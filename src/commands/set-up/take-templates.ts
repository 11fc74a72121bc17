import { templateKey, templateTitle } from "../../documents/engine/files";
import { everyKind } from "../../domain/papers/kinds";
import { asMade, createDocument, exportDocument, findEveryFile } from "../../google/drive";
import { underLock } from "../../google/lock";
import { container } from "../../google/spreadsheet";
import { findTemplates, templateFolders } from "../papers/template-files";

/**
 * Copies the edited templates of the account before, where Google shows them (scope `drive`, and a shared folder), into folders
 * of the acting account's own, and gives their titles. One that nobody edited is made anew by set-up; one that was copied
 * already is not copied again. Under the lock.
 */
export function takeTemplates(): readonly string[] {
  const register = container().id;
  const former = findEveryFile(register, everyKind.map(templateKey), "foreign");
  if (former.size === 0) return [];
  const held = underLock(() => {
    const own = findTemplates();
    const edited = everyKind.flatMap((kind) => {
      const [file] = own.has(templateKey(kind)) ? [] : (former.get(templateKey(kind)) ?? []);
      return file && !asMade(file)?.untouched ? [{ kind, file }] : [];
    });
    if (edited.length === 0) return [];
    const { templates } = templateFolders(own);
    return edited.map(({ kind, file }) => {
      const key = { register, key: templateKey(kind) };
      createDocument(key, file.name, templates, exportDocument(file.id), file.version);
      return templateTitle(kind);
    });
  });
  return held?.value ?? [];
}
