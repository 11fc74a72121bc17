import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { documentKey } from "../../src/documents/engine/files";
import { type HeldDocx, holdDocx } from "./docx-hands";
import { said } from "./register";

/** The file of a document by its id in the book. Throws unless there is one. */
export function fileOfDocument(script: LocalAppsScript, id: string) {
  const key = documentKey(id);
  const [file] = script.files().filter(({ appProperties }) => Object.values(appProperties).includes(key));
  if (file === undefined) throw new Error(`no file of ${id}`);
  return file;
}

/** A person opens a document in Docs, edits it, and leaves. */
export function editByHand(script: LocalAppsScript, id: string, edit: (held: HeldDocx) => void): void {
  const file = fileOfDocument(script, id);
  const held = holdDocx(script.fileContent(file.id));
  edit(held);
  script.replaceContent(file.id, held.saved());
}

/** Writes another text over one that stands in just one paragraph. Throws where it does not. */
export function retype(held: HeldDocx, from: string, to: string): void {
  const [paragraph, other] = held.paragraphs().filter(({ text }) => text.includes(from));
  if (!paragraph || other) throw new Error(`“${from}” does not stand in one paragraph`);
  paragraph.write(paragraph.text.replace(from, to));
}

/** Clicks the command that holds a document against the register. Its id is typed where there are several. */
export function clickCompare(script: LocalAppsScript, id?: string): CallRecord {
  return script.click(["Sổ Thi đua", "Văn bản", "Đối chiếu văn bản"], {
    answers: id === undefined ? [] : [{ button: "OK", text: id }],
  });
}

/** What the last dialog of a run said, without the link that ends it. */
export function lastSaid(record: CallRecord): string {
  return (said(record).at(-1) ?? "").replace(/\n\nhttps:\S+$/, "");
}
