import { type FormatFinding, checkFormat as findingsIn, placesOf } from "../../documents/format/check-format";
import { readDocx } from "../../documents/format/docx/read-docx";
import { profileOf } from "../../documents/format/profile";
import { formatRules } from "../../documents/format/rules/rules";
import type { CouncilDocument } from "../../domain/papers/document";
import { type FormatFindingRow, formatSeverityNames } from "../../domain/papers/format-finding";
import { failed, ok, type Result } from "../../domain/result";
import type { Letterhead } from "../../domain/school/settings";
import { readRegister } from "../../register/read-register";
import { documentBook } from "../../register/tables/review/document-book";
import { formatFindings } from "../../register/tables/review/format-findings";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { unitOfWork } from "../../register/unit-of-work";
import { twoDigits } from "../../vietnamese/numbers";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { exportedDocument, unreadable } from "./document-file";
import { unknownDocument } from "./list-documents";

/**
 * Holds a document of the book, as it stands on Google Docs, against the rules of its form (NĐ 30/2020, domain.md 6), tells the
 * first findings and keeps all of them on their tab, in place of those of an earlier check.
 */
export function checkFormat(id: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const known = documentToCheck(id);
  if (!known.ok) return refused(...known.problems);
  const { document, ownAgencies, letterhead } = known.value;
  const exported = exportedDocument(document);
  if (!exported.ok) return refused(...exported.problems);
  const { file, content } = exported.value;
  const read = readDocx(content);
  if (read === null) return refused(unreadable(file));
  const findings = findingsIn(read, profileOf(document.kind, ownAgencies, letterhead));
  const rows = findings.map((finding, index) => rowOf(document.id, finding, index + 1));
  const kept = keep(document.id, rows);
  if (!kept.ok) return refused(...kept.problems);
  return { kind: "done", message: `“${file.name}”: ${told(rows)}\n${file.link}` };
}

/** The document, and what its symbol may name; a register whose settings are unfinished has no agencies. */
function documentToCheck(id: string): Result<{
  readonly document: CouncilDocument;
  readonly ownAgencies: readonly string[];
  readonly letterhead: Letterhead;
}> {
  return readRegister({ book: documentBook, settings: settingsTable }, (open) => {
    const document = open.book.withKey({ id });
    if (!document) return failed(unknownDocument(id));
    const settings = settingsFrom(open.settings);
    const {
      schoolSymbol = "",
      councilSymbol = "",
      letterhead = "national",
    } = settings.ok ? settings.value : {};
    const ownAgencies = [schoolSymbol, councilSymbol].filter((each) => each !== "");
    return ok({ document, ownAgencies, letterhead });
  });
}

function rowOf(document: string, finding: FormatFinding, order: number): FormatFindingRow {
  const { label, says, source } = formatRules[finding.rule];
  const { severity, what } = finding;
  return { document, order, severity, rule: label, what, where: placesOf(finding), says, source };
}

/** Replaces what an earlier check of the document found. */
function keep(document: string, rows: readonly FormatFindingRow[]): Result<null> {
  return unitOfWork("checkFormat", { findings: formatFindings }, ({ findings }) => {
    findings.remove((row) => row.document === document);
    rows.forEach(findings.put);
    return { value: null, what: `Kiểm tra thể thức văn bản ${document}: ${counts(rows)}` };
  });
}

function counts(rows: readonly FormatFindingRow[]): string {
  if (rows.length === 0) return "không thấy chỗ sai";
  return (["wrong", "doubtful"] as const)
    .map((severity) => [severity, rows.filter((row) => row.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${twoDigits(count)} ${formatSeverityNames[severity].toLowerCase()}`)
    .join(", ");
}

/** More findings than these would not fit into a dialog. */
const findingsTold = 12;

function told(rows: readonly FormatFindingRow[]): string {
  if (rows.length === 0) return "không thấy chỗ nào sai thể thức.";
  const lines = rows
    .slice(0, findingsTold)
    .map(
      ({ severity, what, where, source }) =>
        `• ${formatSeverityNames[severity]}: ${what} (${where}). ${source}.`,
    );
  const rest = rows.length - lines.length;
  return [
    `${counts(rows)}.`,
    ...lines,
    ...(rest > 0 ? [`… và ${rest} điều nữa.`] : []),
    `Tất cả, với quy định, ở tab “${formatFindings.tab}”. Sửa trên Google Docs rồi bấm lại.`,
  ].join("\n\n");
}
