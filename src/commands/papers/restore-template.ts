import { templateKey, templateTitle } from "../../documents/engine/files";
import { type DocumentKind, everyKind, kinds } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { now } from "../../google/clock";
import { asMade, type DriveFile } from "../../google/drive";
import { underLock } from "../../google/lock";
import { busy } from "../../register/unit-of-work";
import { shortDate } from "../../vietnamese/dates";
import { comparableLabel } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import type { Offered } from "../flow/offered";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, type Reply, refused } from "../flow/reply";
import {
  findTemplates,
  makeTemplate,
  originalVersion,
  setAsideTemplate,
  templateFolders,
} from "./template-files";

/** The kinds whose templates can be restored, by the prefix of their documents' ids. */
export function listTemplates(): Result<readonly Offered[]> {
  return ok(everyKind.map((kind) => ({ code: kinds[kind].prefix, name: templateTitle(kind) })));
}

/** A kind's template as it stands before it is restored: one file, as a rule. */
interface Standing {
  readonly kind: DocumentKind;
  readonly templates: readonly DriveFile[];
}

/**
 * Makes a kind's original template anew. What stands in its place is renamed and stays in its folder: nothing the
 * secretary made is lost. Asked about first; where the original stands untouched nothing is done. `code` is the prefix of
 * the kind's documents.
 */
export function restoreTemplate(code: string): Reply {
  return asking(
    () => standing(code),
    askOrTell,
    ({ kind }) => restored(kind),
    () => {
      const of = chosen(code);
      return of.ok ? ok({ kind: of.value, templates: [] }) : of;
    },
  );
}

function chosen(code: string): Result<DocumentKind> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const kind = everyKind.find((each) => comparableLabel(kinds[each].prefix) === comparableLabel(code));
  return kind === undefined ? failed(unknownTemplate(code)) : ok(kind);
}

function standing(code: string): Result<Standing> {
  const of = chosen(code);
  if (!of.ok) return of;
  return ok({ kind: of.value, templates: findTemplates([of.value]).get(templateKey(of.value)) ?? [] });
}

function askOrTell({ kind, templates }: Standing): Asked | FinalReply {
  const title = templateTitle(kind);
  const [only, ...others] = templates;
  if (only === undefined) return restored(kind);
  const made = asMade(only);
  if (others.length === 0 && made?.untouched && made.version === originalVersion(kind)) {
    const message = `“${title}” chưa bị sửa, đang là mẫu gốc. Không có gì phải làm.\n${only.link}`;
    return { kind: "done", message };
  }
  const which =
    others.length === 0 ? "Mẫu đang dùng được" : `${templates.length} tệp đang là mẫu này đều được`;
  return {
    warnings: [],
    question: `Tạo lại “${title}” như lúc đầu? ${which} giữ lại trong thư mục với tên ${quoted(keptNames(kind, templates))}; sổ không dùng để soạn nữa.`,
  };
}

/**
 * Sets aside what stands there, and then makes the original: cut off in between, running it again makes it. Looks again
 * under the lock, so that two at once do not make two.
 */
function restored(kind: DocumentKind): FinalReply {
  const held = underLock(() => {
    const files = findTemplates([kind]);
    const templates = files.get(templateKey(kind)) ?? [];
    const names = keptNames(kind, templates);
    for (const [at, { id }] of templates.entries()) setAsideTemplate(kind, id, names[at] ?? "");
    return { names, file: makeTemplate(kind, templateFolders(files)) };
  });
  if (!held) return refused(busy);
  const { names, file } = held.value;
  const kept = names.length === 0 ? "" : `\nBản trước được giữ lại: ${quoted(names)}.`;
  return { kind: "done", message: `Đã tạo lại “${file.name}”.\n${file.link}${kept}` };
}

/** "Mẫu Kế hoạch phát động (bản đã sửa, 26/11/2026)"; of several files the second is numbered. */
function keptNames(kind: DocumentKind, templates: readonly DriveFile[]): readonly string[] {
  const day = shortDate(now());
  return templates.map(
    (_, at) => `${templateTitle(kind)} (bản đã sửa${at === 0 ? "" : ` thứ ${at + 1}`}, ${day})`,
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function unknownTemplate(code: string): Problem {
  return {
    what: `Không có mẫu mã “${code}”`,
    remedy: `Gõ một trong các mã: ${everyKind.map((kind) => kinds[kind].prefix).join(", ")}`,
  };
}
