import type { Enclosure } from "../../documents/results/submission-told";
import type { Problem } from "../../domain/problem";
import { failed, ok } from "../../domain/result";
import type { DecidedAward } from "../../domain/results/decided-award";
import type { UpwardDossier } from "../../domain/results/dossier-item";
import { composedParts } from "../../domain/results/dossier-part";
import { withPrivateFacts } from "../../domain/review/private-facts";
import { headDecisions } from "../../register/tables/results/head-decisions";
import { nominations } from "../../register/tables/review/nominations";
import { settingItem, settingsTable } from "../../register/tables/school/settings";
import type { Reply } from "../flow/reply";
import { type Composing, composeDocument } from "../papers/document-flow";
import { documentGrounds, groundsDay } from "../papers/grounds";
import { composingReviewDocument } from "../review/compose-review-document";
import { notFinal, readResults, undecidedLines } from "./result-sources";
import {
  awardsAbove,
  dossiersOf,
  meetingsOf,
  minutesWarnings,
  missingParts,
  type OpenUpward,
  upwardLines,
  upwardTables,
} from "./upward-sources";

/** Composes the Tờ trình to the body above (domain.md 5.7). A signed one becomes a new version. */
export function composeSubmission(code: string): Reply {
  return composeDocument(composingSubmission(code));
}

/**
 * What the Tờ trình says (`Composing`): refused while an outcome of an award that goes upward is not final, the head has not
 * decided on one, or a dossier lacks a mandatory part.
 */
export function composingSubmission(code: string): Composing {
  return composingReviewDocument(
    "composeSubmission",
    "submission",
    code,
    upwardTables,
    (open, { review, settings, told }, now) => {
      const read = readResults(open, review.code);
      if (!read.ok) return read;
      const results = read.value;
      const above = awardsAbove(open);
      const unfinished = [...notFinal(results, above), ...undecidedLines(results, above)];
      if (unfinished.length > 0) return failed(...unfinished);
      const lines = upwardLines(results);
      if (lines.length === 0) return failed(nothingUpward(review.code));
      const day = groundsDay(told, now);
      const dossiers = dossiersOf(lines, open, day);
      const meetings = meetingsOf(lines, open);
      const missing = missingParts(dossiers, open);
      const addressee =
        settings.submissionAddressee === "" && settings.parentBody === "" ? [noAddressee] : [];
      const cited = { round: review.round, sector: settings.sector, day };
      const found = documentGrounds(open.grounds, cited, meetings.length > 0);
      const stops = [...addressee, ...missing.stops, ...found.stops];
      if (stops.length > 0) return failed(...stops);
      return ok({
        data: { lines, grounds: found.grounds, meetings, enclosures: enclosuresOf(dossiers, open) },
        warnings: [
          ...missing.warnings,
          ...minutesWarnings(meetings, dossiers),
          ...withoutSummary(lines),
          ...privateFacts(lines, open),
          ...found.warnings,
        ],
      });
    },
  );
}

/** What goes along: the parts of the whole submission but itself, then what each dossier has. */
function enclosuresOf(
  dossiers: readonly UpwardDossier[],
  open: Pick<OpenUpward, "items">,
): readonly Enclosure[] {
  const items = open.items.rows();
  const found = new Map<string, Enclosure & { readonly order: number }>();
  for (const { line, parts } of dossiers) {
    for (const { part, name, of, order, copies, mandatory } of parts) {
      if (part === composedParts.submission) continue;
      const row = items.find((item) => item.nomination === line.id && item.part === part);
      const goes = of === "submission" ? mandatory : row?.state === "present";
      if (!goes) continue;
      const known = found.get(part);
      const count = of === "submission" ? null : (known?.dossiers ?? 0) + 1;
      found.set(part, {
        name,
        order: known?.order ?? order,
        dossiers: count,
        copies: known?.copies ?? copies,
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ name, dossiers: count, copies }) => ({ name, dossiers: count, copies }));
}

function withoutSummary(lines: readonly DecidedAward[]): readonly Problem[] {
  const bare = lines.filter(({ achievement }) => achievement.trim() === "").map(({ name }) => name);
  if (bare.length === 0) return [];
  return [
    {
      what: `Chưa có tóm tắt thành tích của: ${bare.join(", ")}`,
      where: { tab: nominations.tab, column: nominations.columns.summary.header },
      remedy: "Bổ sung ở tab này rồi soạn lại, hoặc ghi vào bản dự thảo",
    },
  ];
}

/** A unit's words may tell of somebody's health or family: a person looks at them before they leave the school. */
function privateFacts(
  lines: readonly DecidedAward[],
  open: Pick<OpenUpward, "nominations">,
): readonly Problem[] {
  const listed = new Set(lines.map(({ id }) => id));
  const doubtful = withPrivateFacts(open.nominations.rows().filter(({ id }) => listed.has(id)));
  return doubtful.map((nomination) => ({
    what: `Tóm tắt thành tích của ${nomination.name} có thể có điều riêng tư`,
    where: open.nominations.place(nomination, "summary"),
    remedy: "Xem lại trước khi trình cấp trên",
  }));
}

function nothingUpward(review: string): Problem {
  return {
    what: `Kỳ xét “${review}” không có dòng nào thủ trưởng đồng ý trình cấp trên`,
    where: { tab: headDecisions.tab },
    remedy: "Danh hiệu trình cấp trên là danh hiệu có “Cấp quyết định” là “Trình cấp trên” ở tab “Danh hiệu”",
  };
}

const noAddressee: Problem = {
  what: `Chưa có mục “${settingItem("submissionAddressee")}”, cũng chưa có “${settingItem("parentBody")}”`,
  where: { tab: settingsTable.tab },
  remedy: "Điền một trong hai mục này",
};
