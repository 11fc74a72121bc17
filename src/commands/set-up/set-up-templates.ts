import { lookMark } from "../../documents/engine/docx-look";
import { templateKey, templateTitle } from "../../documents/engine/files";
import { checkTemplate } from "../../documents/engine/merge";
import { formerOriginals } from "../../documents/former-originals";
import { type DocumentKind, everyKind } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { now } from "../../google/clock";
import { asMade, type DriveFile, exportDocument, replaceOriginal } from "../../google/drive";
import { underLock } from "../../google/lock";
import { busy } from "../../register/unit-of-work";
import { captionOf } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";
import {
  findTemplates,
  makeTemplate,
  onlyTemplate,
  originalContent,
  originalTemplate,
  originalVersion,
  setAsideTemplate,
  type TemplateFolders,
  templateFolders,
} from "../papers/template-files";

/** What set-up did with folders and templates, in words. */
export interface TemplatesSetUp {
  readonly made: readonly string[];
  /** Templates of an earlier version that nobody had changed. */
  readonly replaced: readonly string[];
  /** Of edited templates, what the secretary should know of the new ones. */
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/** What became of one template. */
type Outcome =
  | { readonly kind: "made" | "replaced" | "kept"; readonly told: string }
  | { readonly kind: "problem"; readonly problem: Problem };

/**
 * Makes the register's folder, the templates' folder in it and the templates that are missing, and replaces those of an
 * earlier version that nobody changed. An edited one stays. Under the lock, so that two set-ups at once do not both find
 * nothing and make everything twice.
 */
export function setUpTemplates(kinds: readonly DocumentKind[] = everyKind): TemplatesSetUp {
  const held = underLock((): TemplatesSetUp => {
    const files = findTemplates(kinds);
    const folders = templateFolders(files);
    const outcomes = kinds.flatMap((kind) =>
      setUpTemplate(kind, files.get(templateKey(kind)) ?? [], folders),
    );
    const told = (wanted: "made" | "replaced" | "kept") =>
      outcomes.flatMap((outcome) => (outcome.kind === wanted ? [outcome.told] : []));
    return {
      made: [...folders.made.map((name) => `thư mục “${name}”`), ...told("made")],
      replaced: told("replaced"),
      kept: told("kept"),
      problems: outcomes.flatMap((outcome) => (outcome.kind === "problem" ? [outcome.problem] : [])),
    };
  });
  return held?.value ?? { made: [], replaced: [], kept: [], problems: [busy] };
}

/** The kinds whose template is missing, or is one of an earlier version that nobody changed: what set-up would make or replace. */
export function templatesToSetUp(): readonly DocumentKind[] {
  const files = findTemplates();
  return everyKind.filter((kind) => {
    const [file, other] = files.get(templateKey(kind)) ?? [];
    if (file === undefined) return true;
    const made = other === undefined ? asMade(file) : null;
    return made?.untouched === true && made.version !== originalVersion(kind);
  });
}

function setUpTemplate(
  kind: DocumentKind,
  files: readonly DriveFile[],
  folders: TemplateFolders,
): readonly Outcome[] {
  const title = templateTitle(kind);
  if (files.length === 0) {
    makeTemplate(kind, folders);
    return [{ kind: "made", told: `“${title}”` }];
  }
  const found = onlyTemplate(kind, files);
  if ("problem" in found) return [{ kind: "problem", problem: found.problem }];
  const made = asMade(found.file);
  if (made === null) return unmarked(kind, found.file, folders);
  if (made.version === originalVersion(kind)) return [];
  if (!made.untouched) return kept(kind, found.file, exportDocument(found.file.id));
  replaceOriginal(found.file.id, originalContent(kind), originalVersion(kind));
  return [{ kind: "replaced", told: `“${title}”` }];
}

/**
 * One that was made before templates told whether anybody changed them. It counts as edited unless it looks like a former
 * original; and as looks do not tell of everything, it is kept even then, under another name.
 */
function unmarked(kind: DocumentKind, file: DriveFile, folders: TemplateFolders): readonly Outcome[] {
  const content = exportDocument(file.id);
  const look = lookMark(content);
  if (look === null || look === lookMark(originalContent(kind))) return [];
  if (!formerOriginals.includes(look)) return kept(kind, file, content);
  const name = `${templateTitle(kind)} (bản trước, ${shortDate(now())})`;
  setAsideTemplate(kind, file.id, name);
  makeTemplate(kind, folders);
  return [{ kind: "replaced", told: `“${templateTitle(kind)}” (bản trước còn trong thư mục: “${name}”)` }];
}

/** Told only where the new original says what the edited one does not. */
function kept(kind: DocumentKind, file: DriveFile, content: Uint8Array): readonly Outcome[] {
  const { problems, withoutOptional } = checkTemplate(content, originalTemplate(kind));
  const news = [
    ...(problems.length > 0
      ? [`${problems.length} chỗ cần sửa, xem bằng ${captionOf("checkTemplates")}`]
      : []),
    ...(withoutOptional.length > 0 ? [`mẫu mới có thêm ${[...new Set(withoutOptional)].join(", ")}`] : []),
  ];
  if (news.length === 0) return [];
  const told = `“${file.name}”: ${news.join("; ")}. Muốn dùng mẫu mới thì bấm ${captionOf("restoreTemplate")}.`;
  return [{ kind: "kept", told }];
}
