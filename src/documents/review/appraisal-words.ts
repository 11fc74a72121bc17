import { type Severity, severities } from "../../domain/awards/severity";
import { checks } from "../../domain/review/checks/checks";
import { heldText, isLikelyHold } from "../../domain/review/checks/hold";
import type { Finding } from "../../domain/review/finding";

const verdicts: Readonly<Record<Severity, string>> = {
  block: "Chưa đủ điều kiện",
  review: "Cần Hội đồng xem xét",
  warn: "Lưu ý",
};

/** Whether the nominee is held, or may be: then nothing of the secretary's own words is printed beside the name. */
export function isHeld(findings: readonly Finding[]): boolean {
  return findings.some(saysHeld);
}

/** What a council's paper says of a hold: that it is one, or that the name must be compared first; null where none is. */
export function heldWords(findings: readonly Finding[]): string | null {
  const finding = findings.find(saysHeld);
  if (!finding) return null;
  return isLikelyHold(finding.message) ? compareNameFirst : heldText;
}

function saysHeld({ rule }: Finding): boolean {
  return checks[rule].councilReads === "held";
}

/** A namesake must not be printed as held, nor as the namesake of somebody who is. */
const compareNameFirst = "Cần đối chiếu họ tên trước khi xét";

const fit = "Đủ điều kiện";

/** What `shortVerdict` can say, in the order they are counted. */
export const shortVerdicts: readonly string[] = [
  fit,
  verdicts.review,
  verdicts.block,
  compareNameFirst,
  heldText,
];

/** What the check comes to, in a word. */
export function shortVerdict(findings: readonly Finding[]): string {
  const held = heldWords(findings);
  if (held !== null) return held;
  const worst = (["block", "review"] as const).find((severity) => has(findings, severity));
  return worst === undefined ? fit : verdicts[worst];
}

function has(findings: readonly Finding[], severity: Severity): boolean {
  return findings.some((finding) => finding.severity === severity);
}

/**
 * What the check comes to, line by line, for the council's eyes: what blocks with its grounds, what it must look at,
 * what it should know. `clean` leaves out what is personal, as `personalDataRemover` does; `cite` gives what a rule rests
 * on as the document may print it.
 */
export function verdictLines(
  findings: readonly Finding[],
  clean: (message: string) => string,
  cite: (written: string) => readonly string[],
): readonly string[] {
  const held = heldWords(findings);
  if (held !== null) return [held];
  const lines = severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    const matters = new Set(ofSeverity.flatMap(matterOf));
    const messages = ofSeverity.filter(isToldInFull).map((finding) => {
      const text = clean(finding.message).replace(/[\s.;]+$/, "");
      const cited = groundsPrinted(finding).flatMap(cite);
      return cited.length === 0 ? text : `${text} (căn cứ ${cited.join("; ")})`;
    });
    return [
      ...(messages.length > 0 ? [`${verdicts[severity]}: ${messages.join("; ")}.`] : []),
      ...[...matters].map((matter) => `${verdicts[severity]}${matter}.`),
    ];
  });
  return has(findings, "block") || has(findings, "review") ? lines : [`${fit}.`, ...lines];
}

/** Whether the council reads the message. */
function isToldInFull({ rule, severity }: Finding): boolean {
  const { councilReads } = checks[rule];
  return councilReads === "message" || (councilReads === "messageOfAward" && severity !== "warn");
}

/** What is told alone where the message tells of a person what no paper of the council says. */
function matterOf({ rule }: Finding): readonly string[] {
  const { councilReads } = checks[rule];
  return typeof councilReads === "object" ? [councilReads.matter] : [];
}

/**
 * What a finding's rule rests on, as it is written, where it is printed beside the finding; none where it goes without:
 * only what blocks has it told.
 */
export function groundsPrinted(finding: Finding): readonly string[] {
  const { severity, grounds } = finding;
  return severity === "block" && isToldInFull(finding) && grounds !== "" ? [grounds] : [];
}

/**
 * Leaves staff and student codes and birth dates out of messages, and the brackets that held them (domain.md 9). A short
 * number may be a figure too, so such a code goes only where the message calls it one, or has it in brackets.
 */
export function personalDataRemover(codes: readonly string[]): (message: string) => string {
  const known = [...new Set(codes.map((code) => code.trim()).filter((code) => code !== ""))];
  const patterns = [
    ...patternOf(known, (code) => `(?:(?:có\\s+)?mã(?:\\s+số)?\\s+[“"]?${code}[”"]?|\\(${code}\\))`),
    ...patternOf(
      known.filter((code) => !/^\d{1,4}$/.test(code)),
      (code) => `[“"]?${code}[”"]?`,
    ),
    /[,;]?\s*(?:ngày\s+sinh|sinh\s+ngày|sinh)\s*:?\s*\d{1,2}\/\d{1,2}\/\d{4}/gu,
  ];
  return (message) =>
    patterns
      .reduce((text, pattern) => text.replace(pattern, ""), message)
      .replace(/\(\s*[,;]?\s*\)/g, "")
      .replace(/\(\s*[,;]\s*/g, "(")
      .replace(/([,;])(?:\s*[,;])+/g, "$1")
      .replace(/\s+([,.;:)])/g, "$1")
      .replace(/\s{2,}/g, " ")
      .trim();
}

/** A pattern for whole codes, the longest first; none where there are no codes. */
function patternOf(codes: readonly string[], around: (code: string) => string): readonly RegExp[] {
  if (codes.length === 0) return [];
  const escaped = [...codes]
    .sort((a, b) => b.length - a.length)
    .map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return [
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])${around(`(?:${escaped.join("|")})`)}(?![\\p{L}\\p{M}\\p{N}])`,
      "gu",
    ),
  ];
}
