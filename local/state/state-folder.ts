import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DriveFile } from "../drive/drive-store";
import { GOOGLE_DOCUMENT, GOOGLE_FORM } from "../drive/drive-store";
import { completed, type FormModel } from "../forms/form-model";
import { makeFormStore } from "../forms/form-store";
import type { Workbook } from "../spreadsheet/workbook";
import { makeTriggerStore, type StoredTrigger } from "../triggers/trigger-store";
import { changeFiles, finishChanges } from "./file-set";
import { readMail, type SavedMail, savedMail } from "./mail-file";
import type { State } from "./state";
import { readWorkbook, type SavedWorkbook, workbookText } from "./workbook-file";

interface SavedState {
  readonly spreadsheet: string | null;
  readonly random: number;
}

/**
 * Reads the state folder, or gives `undefined` when nothing was saved there: `state.json`, `spreadsheets/<id>.json`,
 * `forms/<id>.json` with the responses, `drive.json`, `properties.json`, `mails.json`, `triggers.json`, and the files'
 * bytes as `files/<id>.docx` or `.bin`.
 */
export function loadState(folder: string): State | undefined {
  finishChanges(folder);
  if (!existsSync(join(folder, "state.json"))) return undefined;
  const saved: SavedState = readJson(join(folder, "state.json"));
  const files: readonly DriveFile[] = readJson(join(folder, "drive.json"));
  const stores: Record<string, Record<string, string>> = readJson(join(folder, "properties.json"));
  const mails = readList<SavedMail>(join(folder, "mails.json"));
  const triggers = readList<StoredTrigger>(join(folder, "triggers.json"));
  const contents = new Map<string, Uint8Array>();
  for (const file of files) {
    const path = join(folder, contentPath(file));
    if (existsSync(path)) contents.set(file.id, new Uint8Array(readFileSync(path)));
  }
  return {
    workbook: saved.spreadsheet === null ? undefined : loadWorkbook(folder, saved.spreadsheet),
    drive: {
      files: new Map(files.map((file) => [file.id, file])),
      contents,
      unsaved: new Set(),
      revision: 0,
    },
    forms: makeFormStore(
      files
        .filter(({ mimeType }) => mimeType === GOOGLE_FORM)
        .map(({ id }) => completed(readJson<FormModel>(join(folder, formPath(id))))),
    ),
    properties: {
      stores: new Map(Object.entries(stores).map(([name, store]) => [name, new Map(Object.entries(store))])),
      revision: 0,
    },
    mailbox: { mails: mails.map(readMail) },
    triggers: makeTriggerStore(triggers),
    random: saved.random,
  };
}

/**
 * Writes the state folder, all that changed or, where the process is killed meanwhile, nothing of it. `written` has the texts by
 * their files, as they were written the last time: what did not change since is not written again.
 */
export function saveState(
  folder: string,
  state: State & { readonly random: number },
  written: Map<string, string>,
): void {
  const { workbook, drive, forms, properties, mailbox, triggers, random } = state;
  for (const inside of ["spreadsheets", "files", "forms"])
    mkdirSync(join(folder, inside), { recursive: true });
  const files = changeFiles(folder);
  const texts = new Map<string, string>();
  const write = (name: string, text: string): void => {
    if (written.get(name) === text) return;
    files.put(name, text);
    texts.set(name, text);
  };
  if (workbook !== undefined) write(workbookPath(workbook.id), workbookText(workbook));
  for (const id of drive.unsaved) {
    const [file, bytes] = [drive.files.get(id), drive.contents.get(id)];
    if (file !== undefined && bytes !== undefined) files.put(contentPath(file), bytes);
    // What is deleted for good leaves nothing behind.
    if (file === undefined) for (const ending of ["docx", "bin"]) files.remove(`files/${id}.${ending}`);
  }
  for (const id of forms.unsaved) {
    const form = forms.forms.get(id);
    if (form !== undefined) files.put(formPath(id), json(form));
  }
  write("drive.json", json([...drive.files.values()]));
  const stores = [...properties.stores].map(([name, store]) => [name, Object.fromEntries(store)]);
  write("properties.json", json(Object.fromEntries(stores)));
  write("mails.json", json(mailbox.mails.map(savedMail)));
  write("triggers.json", json([...triggers.triggers.values()]));
  const saved: SavedState = { spreadsheet: workbook?.id ?? null, random };
  write("state.json", json(saved));
  files.commit();
  for (const [name, text] of texts) written.set(name, text);
  drive.unsaved.clear();
  forms.unsaved.clear();
}

function loadWorkbook(folder: string, id: string): Workbook {
  const saved: SavedWorkbook = readJson(join(folder, workbookPath(id)));
  return readWorkbook(saved);
}

/** Paths in the state folder. */
function workbookPath(id: string): string {
  return `spreadsheets/${id}.json`;
}

function formPath(id: string): string {
  return `forms/${id}.json`;
}

function contentPath(file: DriveFile): string {
  return `files/${file.id}.${file.mimeType === GOOGLE_DOCUMENT ? "docx" : "bin"}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Only this module writes these files, so their shape is taken on trust. */
function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** A state that was saved before there were such things has no file of them. */
function readList<Item>(path: string): readonly Item[] {
  return existsSync(path) ? readJson(path) : [];
}
