import { templateKey } from "../../documents/engine/files";
import { mergeTemplate } from "../../documents/engine/merge";
import type { CouncilDocument } from "../../domain/papers/document";
import { kindInSentence } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type DriveFile, exportDocument } from "../../google/drive";
import { menuPath } from "../../vietnamese/captions";
import type { Composition } from "./composition";

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
  byKey: ReadonlyMap<string, DriveFile>,
  templates: Templates,
): Result<Uint8Array> {
  const template = byKey.get(templateKey(document.kind));
  if (!template) return failed(noTemplate(document));
  const versions = [composition.latest, ...composition.book];
  const replaced = versions.find(({ id }) => id === document.replaces) ?? null;
  const merged = mergeTemplate(templates(template), composition.view(document, replaced));
  if (merged.ok) return ok(merged.content);
  return failed(...merged.problems.map((problem) => brokenTemplate(template, problem)));
}

function noTemplate({ kind }: CouncilDocument): Problem {
  return {
    what: `Không thấy mẫu ${kindInSentence(kind)} trong thư mục của sổ`,
    remedy: `Bấm ${menuPath("setUpRegister")} để tạo lại mẫu`,
  };
}

function brokenTemplate(template: DriveFile, problem: string): Problem {
  return {
    what: `“${template.name}”: ${problem.replace(/[.\s]+$/, "")}`,
    remedy: `Mở mẫu để sửa: ${template.link} ; mẫu có từ bản trước của sổ thì xóa đi rồi bấm ${menuPath("setUpRegister")} để có mẫu mới`,
  };
}
