import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import type { LocalAppsScript } from "../../local/local-apps-script";
import { templateKey } from "../../src/documents/engine/files";
import { meaningOf, type TagMeanings } from "../../src/documents/engine/tag-meanings";
import type { TagNode } from "../../src/documents/engine/tag-tree";
import { originalOf } from "../../src/documents/engine/template-check";
import { kindTags } from "../../src/documents/tag-meanings";
import { everyKind } from "../../src/domain/papers/kinds";

/** Everything a kind's template must say, in one line. */
function textOf(
  nodes: readonly TagNode[],
  meanings: readonly TagMeanings[],
  path: readonly string[] = [],
): string {
  return nodes
    .map(({ name, inside }) => {
      const here = [...path, name];
      const body = textOf(inside, meanings, here);
      if (!/^[#^]/.test(name)) return meaningOf(meanings, here)?.optional ? "" : `{${name}} `;
      return body === "" ? "" : `{${name}}${body}{/${name.slice(1)}}`;
    })
    .join("");
}

/**
 * The secretary cuts every template down to one paragraph with what it must say: a document takes a fraction of the time to merge, and the
 * service calls are the same. The whole templates are tested where documents are.
 */
export function shortenTemplates(script: LocalAppsScript): void {
  for (const kind of everyKind) {
    const key = templateKey(kind);
    const original = readFileSync(`build/templates/${kind}.docx`);
    const text = textOf(originalOf(original, []).tags, kindTags[kind].tables);
    const file = script.files().find(({ appProperties }) => Object.values(appProperties).includes(key));
    if (file === undefined) throw new Error(`no ${key}`);
    script.replaceContent(file.id, documentOf(text));
  }
}

/** A register that `make` makes, its templates cut down, then what `change` does to it. */
export function withShortTemplates(
  make: () => LocalAppsScript,
  change: (script: LocalAppsScript) => void = () => {},
): () => LocalAppsScript {
  return () => {
    const script = make();
    shortenTemplates(script);
    change(script);
    return script;
  };
}

/** The least .docx with one paragraph. */
export function documentOf(text: string): Uint8Array {
  const zip = new PizZip();
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
