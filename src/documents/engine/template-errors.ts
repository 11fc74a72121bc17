/**
 * Says in Vietnamese what docxtemplater found wrong with a template; null where the fault is not the template's. Braces
 * and the order of loops are checked before (template-tags.ts), so only what depends on tables and on the file is left.
 */
export function describeTemplateErrors(error: unknown): string[] | null {
  const properties = propertiesOf(error);
  if (properties === null) return null;
  const errors = properties.errors;
  if (!Array.isArray(errors)) {
    const problem = describe(properties);
    return problem === null ? null : [problem];
  }
  const problems: string[] = [];
  for (const single of errors) {
    const described = describeTemplateErrors(single);
    // One fault of ours among the template's still is ours.
    if (described === null) return null;
    problems.push(...described);
  }
  return [...new Set(problems)];
}

const broken = "Tệp mẫu đã bị hỏng. Hãy mở mẫu bằng Google Tài liệu để kiểm tra, hoặc chọn mẫu khác.";

function describe(properties: Record<string, unknown>): string | null {
  switch (properties.id) {
    case "loop_position_invalid": {
      const name = String(properties.xtag);
      return `Thẻ “{#${name}}” và “{/${name}}” đặt lệch nhau, chẳng hạn một thẻ ở trong bảng, một thẻ ở ngoài. Hãy đặt cả hai thẻ ở cùng một ô của bảng, hoặc cùng ở ngoài bảng.`;
    }
    case "unbalanced_loop_tags": {
      const first = nameIn(properties.lastPair);
      const second = nameIn(properties.pair);
      return `Phần lặp “{#${first}}” trải qua nhiều ô của bảng và chồng lên phần lặp “{#${second}}”. Hãy đặt “{#${second}}” và “{/${second}}” vào hẳn bên trong phần lặp “{#${first}}”, hoặc sang hàng khác.`;
    }
    case "closing_tag_does_not_match_opening_tag": {
      // The names are the same to a reader (or the check before would have found it), but not letter by letter.
      const opening = `{#${String(properties.openingtag)}}`;
      const closing = `{/${String(properties.closingtag)}}`;
      return `Thẻ mở “${opening}” và thẻ đóng “${closing}” không viết giống hệt nhau, có thể do thừa dấu cách. Hãy gõ lại cả hai thẻ.`;
    }
    case "file_has_invalid_xml":
    case "malformed_xml":
    case "filetype_not_identified":
    case "filetype_not_handled":
    case "filetype_not_supported":
    case "xlsx_filetype_needs_xlsx_module":
      return broken;
    default:
      return null;
  }
}

function nameIn(pair: unknown): string {
  return String(isRecord(pair) ? pair.left : "");
}

function propertiesOf(error: unknown): Record<string, unknown> | null {
  if (!isRecord(error)) return null;
  const properties = error.properties;
  return isRecord(properties) ? properties : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
