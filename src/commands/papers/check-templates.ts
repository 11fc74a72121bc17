import { templateKey, templateTitle } from "../../documents/engine/files";
import { checkTemplate } from "../../documents/engine/merge";
import { type DocumentKind, everyKind } from "../../domain/papers/kinds";
import type { Problem } from "../../domain/problem";
import { exportDocument } from "../../google/drive";
import { captionOf } from "../../vietnamese/captions";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, refused } from "../flow/reply";
import { brokenTemplate, findTemplates, onlyTemplate, originalTemplate } from "./template-files";

/** What is known of one template. */
interface Checked {
  readonly kind: DocumentKind;
  readonly problems: readonly Problem[];
  readonly withoutOptional: readonly string[];
}

/**
 * Checks the template of every kind before a document is made of it: unknown, lost and unbalanced tags with the paragraph
 * they stand in, document tabs, and what is missing or there twice. Changes nothing. One service call for all templates,
 * and one for each.
 */
export function checkTemplates(): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const files = findTemplates();
  const checked = everyKind.map((kind): Checked => {
    const found = onlyTemplate(kind, files.get(templateKey(kind)) ?? []);
    if ("problem" in found) return { kind, problems: [found.problem], withoutOptional: [] };
    const { problems, withoutOptional } = checkTemplate(
      exportDocument(found.file.id),
      originalTemplate(kind),
    );
    return {
      kind,
      problems: problems.length === 0 ? [] : [brokenTemplate(kind, found.file, problems)],
      withoutOptional,
    };
  });
  const problems = checked.flatMap((template) => template.problems);
  const sound = checked.filter((template) => template.problems.length === 0).length;
  const parts = [
    `Đã kiểm tra ${checked.length} mẫu: ${sound === checked.length ? "mẫu nào cũng dùng được" : `${sound} mẫu dùng được`}.`,
    ...without(checked),
  ];
  return doneUnless(problems, parts.join("\n\n"));
}

/** What templates do without; no reason to change anything. */
function without(checked: readonly Checked[]): readonly string[] {
  const lines = checked.flatMap(({ kind, withoutOptional }) =>
    withoutOptional.length === 0
      ? []
      : [`• ${templateTitle(kind)}: ${[...new Set(withoutOptional)].join(", ")}`],
  );
  if (lines.length === 0) return [];
  return [
    `Thẻ không còn trong mẫu; bỏ cũng được, muốn có lại thì gõ lại hoặc bấm ${captionOf("restoreTemplate")}:\n${lines.join("\n")}`,
  ];
}
