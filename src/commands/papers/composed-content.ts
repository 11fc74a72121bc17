import { documentTitle } from "../../documents/engine/document-title";
import { mergeTemplate } from "../../documents/engine/merge";
import type { CouncilDocument } from "../../domain/papers/document";
import { failed, ok, type Result } from "../../domain/result";
import { type DriveFile, exportDocument } from "../../google/drive";
import type { Composition } from "./composition";
import type { FoundFiles } from "./document-files";
import { brokenTemplate, onlyTemplate, originalTemplate } from "./template-files";

/** Exports a template of Drive, each once in a run. */
export type Templates = (template: DriveFile) => Uint8Array;

/** The templates of one run: what is asked before it goes on needs them, too. */
export function templatesOnce(): Templates {
  const exported = new Map<string, Uint8Array>();
  return ({ id }) => {
    const content = exported.get(id) ?? exportDocument(id);
    exported.set(id, content);
    return content;
  };
}

/** A document as the register writes it now: its template, which is among the files, merged; or what is wrong with it. */
export function contentOf(
  document: CouncilDocument,
  composition: Composition,
  files: Pick<FoundFiles, "templates">,
  templates: Templates,
): Result<Uint8Array> {
  const template = onlyTemplate(document.kind, files.templates);
  if ("problem" in template) return failed(template.problem);
  const versions = [composition.latest, ...composition.book];
  const replaced = versions.find(({ id }) => id === document.replaces) ?? null;
  const merged = mergeTemplate(
    templates(template.file),
    composition.view(document, replaced),
    originalTemplate(document.kind),
    composition.moved,
    documentTitle(document),
  );
  if (merged.ok) return ok(merged.content);
  return failed(brokenTemplate(document.kind, template.file, merged.problems));
}
