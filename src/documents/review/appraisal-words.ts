import { type Severity, severities } from "../../domain/awards/severity";
import type { Appraisal, AppraisedNomination } from "../../domain/review/appraisal";
import { checks } from "../../domain/review/checks/checks";
import { heldText } from "../../domain/review/checks/hold";
import type { Finding } from "../../domain/review/finding";
import { lowerFirst } from "../../vietnamese/text";

const verdicts: Readonly<Record<Severity, string>> = {
  block: "Chưa đủ điều kiện",
  review: "Cần Hội đồng xem xét",
  warn: "Lưu ý",
};

/**
 * What the council's papers call each appraisal. All who are unidentified have the one phrase, and nothing else beside it:
 * that somebody of such a name or code is held must not be read out of it.
 */
export const appraisalNames: Readonly<Record<Appraisal, string>> = {
  eligible: "Đủ điều kiện",
  needsDecision: verdicts.review,
  toIdentify: "Cần đối chiếu",
  blocked: verdicts.block,
  held: heldText,
};

/** What the appraisal comes to, in a few words; `undecided` names the awards it rests on that are not decided yet. */
export function shortVerdict(
  { appraisal }: Pick<AppraisedNomination, "appraisal">,
  undecided: readonly string[],
) {
  return appraisal === "eligible" && undecided.length > 0
    ? `${appraisalNames.eligible} ${ifRecognised(undecided)}`
    : appraisalNames[appraisal];
}

/** "nếu được công nhận LĐTT năm học này": the award rests on others of this year that are not decided yet. */
export function ifRecognised(undecided: readonly string[]): string {
  return `nếu được công nhận ${undecided.join(", ")} năm học này`;
}

/** Whether nothing but the appraisal's name is printed: whoever is held or unidentified has nothing else beside the name. */
export function isNameAlone(appraisal: Appraisal): boolean {
  return appraisal === "held" || appraisal === "toIdentify";
}

/** What the lines of a verdict are made with. */
export interface VerdictWords {
  /** Leaves out what is personal, as `personalDataRemover` does. */
  readonly clean: (message: string) => string;
  /** What a rule rests on as the document may print it. */
  readonly cite: (written: string) => readonly string[];
  /** Whether a message begins with somebody's name, which keeps its capital within a sentence. */
  readonly beginsWithName: (message: string) => boolean;
}

/**
 * What the appraisal comes to, line by line, for the council's eyes: what blocks with its grounds, what it must look at,
 * what it should know.
 */
export function verdictLines(
  appraised: Pick<AppraisedNomination, "appraisal" | "findings">,
  undecided: readonly string[],
  words: VerdictWords,
): readonly string[] {
  const { appraisal, findings } = appraised;
  if (isNameAlone(appraisal)) return [appraisalNames[appraisal]];
  const lines = severities.flatMap((severity) => severityLines(findings, severity, words));
  return appraisal === "eligible" ? [`${shortVerdict(appraised, undecided)}.`, ...lines] : lines;
}

/** Of one severity: the messages in one line, then what is told by its matter alone. */
function severityLines(
  findings: readonly Finding[],
  severity: Severity,
  { clean, cite, beginsWithName }: VerdictWords,
): readonly string[] {
  const ofSeverity = findings.filter((finding) => finding.severity === severity);
  const matters = new Set(ofSeverity.flatMap(matterOf));
  const messages = ofSeverity.filter(isToldInFull).map((finding) => {
    const text = clean(finding.message).replace(/[\s.;]+$/, "");
    const cited = groundsPrinted(finding).flatMap(cite);
    const inSentence = beginsWithName(text) ? text : lowerFirst(text);
    return cited.length === 0 ? inSentence : `${inSentence} (căn cứ ${cited.join("; ")})`;
  });
  return [
    ...(messages.length > 0 ? [`${verdicts[severity]}: ${messages.join("; ")}.`] : []),
    ...[...matters].map((matter) => `${verdicts[severity]}${matter}.`),
  ];
}

/** Whether anything is told of the nomination beside that it is eligible. */
export function isPlain({ appraisal, nomination, findings }: AppraisedNomination): boolean {
  const isTold = (finding: Finding) => isToldInFull(finding) || matterOf(finding).length > 0;
  return appraisal === "eligible" && nomination.state === "active" && !findings.some(isTold);
}

/** What only warns and is about a unit's submission: the messages to be told once for the unit. */
export function isToldOfUnit({ rule, severity }: Finding): boolean {
  return checks[rule].councilReads === "messageOfUnit" && severity === "warn";
}

/** Whether the council reads the message. */
function isToldInFull({ rule, severity }: Finding): boolean {
  const { councilReads } = checks[rule];
  if (councilReads === "messageOfAward" || councilReads === "messageOfUnit") return severity !== "warn";
  return councilReads === "message";
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
