import type { LocalAppsScript } from "../local/local-apps-script";
import { checkFormat, type FormatFinding, placesOf } from "../src/documents/format/check-format";
import { readDocx } from "../src/documents/format/docx/read-docx";
import { profileOf } from "../src/documents/format/profile";
import { formatRules } from "../src/documents/format/rules/rules";
import { documentBook } from "../src/register/tables/review/document-book";
import { letterheadWords, settingItem, settingsTable } from "../src/register/tables/school/settings";
import { comparableLabel } from "../src/vietnamese/text";
import { registerRows } from "./decoded-rows";
import { SampleError } from "./sample";

/**
 * Holds every document of the book against the rules of its form, and tells what a person should look at in the samples' own
 * words, a line a finding. Throws where a document is wrong, or looks doubtful by its template's fault.
 */
export function formatAccount(script: LocalAppsScript): readonly string[] {
  const settings = registerRows(script, settingsTable);
  const head = settings.find(({ item }) => item === settingItem("letterhead"))?.value ?? "";
  const agencies = settings
    .filter(({ item }) => /^(?:chữ viết tắt|ký hiệu) của (?:trường|hội đồng)/i.test(item))
    .map(({ value }) => value.trim())
    .filter((value) => value !== "");
  const checked = registerRows(script, documentBook).flatMap(({ id, kind, link }) => {
    const file = link === "" ? undefined : script.files().find((each) => link.includes(each.id));
    if (!file) return [];
    const document = readDocx(script.fileContent(file.id));
    if (document === null) throw new SampleError(`${id}: the document cannot be read`);
    return [
      {
        id,
        findings: checkFormat(document, profileOf(kind, agencies, letterheadWords[comparableLabel(head)])),
      },
    ];
  });
  const lines = (suits: (finding: FormatFinding) => boolean) =>
    checked.flatMap(({ id, findings }) =>
      findings.filter(suits).map((finding) => `${id}: ${finding.what} (${placesOf(finding)})`),
    );
  const wrong = lines(isOurs);
  if (wrong.length > 0) throw new SampleError(`The format check finds:\n  ${wrong.join("\n  ")}`);
  return [`${checked.length} documents pass the format check`, ...lines((finding) => !isOurs(finding))];
}

/** Words that are doubtful are the samples' own: the schools wrote them so. */
function isOurs({ rule, severity }: FormatFinding): boolean {
  return severity === "wrong" || formatRules[rule].restsOn === "look";
}
