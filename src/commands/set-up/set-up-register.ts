import { grouped } from "../../domain/grouping";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { migrate } from "../../register/migrate";
import type { UpdatedTab } from "../../register/outdated-looks";
import type { SetUp } from "../../register/set-up";
import { isVietnamese } from "../../register/sheet-locality";
import { settingsTable } from "../../register/tables/school/settings";
import { auditTrail } from "../../register/tables/technical/audit-trail";
import { busy } from "../../register/unit-of-work";
import { notOurs, standing } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { addMissingRows, keepWhose, makeTabs } from "./register-parts";
import { setUpTemplates } from "./set-up-templates";

/**
 * Makes the register: locale and time zone, tabs and columns, settings, folders and templates. Run again it makes what
 * is missing, brings rows, looks and untouched templates of an earlier version up to date, and leaves everything else as the
 * secretary has it. The account that runs it first becomes the operating account; another one is refused, as is a copy:
 * for them it makes the missing tabs and columns alone. A fault in one part keeps no other part from being made.
 */
export function setUpRegister(): FinalReply {
  const strangers = notOurs(standing());
  const wasForeign = !isVietnamese();
  if (strangers.length > 0) return tabsAlone(...strangers);
  const tabs = makeTabs();
  if (!tabs.ok && tabs.problems.includes(busy)) return refused(busy);
  const migrated = migrate("setUpRegister");
  const [settings, templates] = [addMissingRows(), setUpTemplates()];
  const { made: parts, updated } = tabs.ok ? tabs.value : nothing;
  const made = [...parts, ...valuesOf([settings]), ...templates.made];
  const problems = [
    ...[tabs, migrated, settings].flatMap((step) => (step.ok ? [] : step.problems)),
    ...templates.problems,
  ];
  if (settings.ok) keepWhose();
  const done = [
    told("Đã tạo", made),
    told("Đã chuyển dữ liệu của bản trước", valuesOf([migrated])),
    listed("Đã cập nhật theo bản này", updated),
    told("Mẫu chưa bị sửa được thay bằng mẫu của bản này", templates.replaced),
  ].flat();
  const isSetBack = wasForeign && isVietnamese() && !parts.some((part) => part.startsWith("tab"));
  const notes = [...(isSetBack ? [mistypedDates] : []), ...listedNotes(templates.kept)];
  if (problems.length > 0) {
    if (done.length === 0) return refused(...problems);
    return { kind: "unfinished", message: [...done, ...notes].join("\n\n"), problems };
  }
  if (done.length === 0) {
    return {
      kind: "done",
      message: ["Sổ đã đủ, không có gì phải tạo thêm hay cập nhật.", ...notes].join("\n\n"),
    };
  }
  const next = `Điền tab “${settingsTable.tab}” trước, rồi đến năm học và đợt thi đua.`;
  return { kind: "done", message: [...done, ...notes, ...(made.length > 0 ? [next] : [])].join("\n\n") };
}

/**
 * The part of set-up that stays in the Sheet, where the rest is refused: who takes a register over needs its tabs and columns, of
 * which nobody else could make the missing ones.
 */
function tabsAlone(...why: readonly Problem[]): FinalReply {
  if (why.includes(busy)) return refused(busy);
  const [tabs, migrated] = [makeTabs(), migrate("setUpRegister")];
  const { made, updated } = tabs.ok ? tabs.value : nothing;
  const done = [
    told("Đã tạo", made),
    told("Đã chuyển dữ liệu của bản trước", valuesOf([migrated])),
    listed("Đã cập nhật theo bản này", updated),
  ].flat();
  const problems = [...why, ...[tabs, migrated].flatMap((step) => (step.ok ? [] : step.problems))];
  return done.length === 0
    ? refused(...problems)
    : { kind: "unfinished", message: done.join("\n\n"), problems };
}

const mistypedDates =
  "Ngày gõ vào trong lúc trang tính đặt ngôn ngữ khác có thể bị hiểu ngược (08/7 thành ngày 07 tháng 8): xem lại các ngày đã gõ từ khi bị đổi, nhất là hạn nhận hồ sơ, ngày sinh, ngày quyết định.";

const nothing: SetUp = { made: [], updated: [] };

function valuesOf(steps: readonly Result<readonly string[]>[]): readonly string[] {
  return steps.flatMap((step) => (step.ok ? step.value : []));
}

/** More names than this are counted. */
const namesShown = 6;

/** A paragraph of the answer, of much a list by kinds; none where there is nothing to tell. */
function told(what: string, parts: readonly string[]): readonly string[] {
  if (parts.length <= namesShown) return parts.length === 0 ? [] : [`${what}: ${parts.join("; ")}.`];
  const lines = [...grouped(parts, kindOf)].map(([kind, own]) => {
    const [first = "", ...rest] = own;
    const last = rest[rest.length - 1] ?? first;
    if (own.length <= namesShown) return `• ${own.join("; ")}.`;
    const nameIn = (part: string) => part.slice(part.indexOf("“"));
    return `• ${own.length} ${kind}, từ ${nameIn(first)} đến ${nameIn(last)}.`;
  });
  return [[`${what}:`, ...lines].join("\n")];
}

/** "tab “Đơn vị”" is a tab; a name alone is that of a template. */
function kindOf(part: string): string {
  const kind = part.slice(0, part.indexOf("“")).trim();
  return kind === "" && part.startsWith("“") ? "mẫu văn bản" : kind;
}

/** More lines than this would not fit into a dialog; the tabs of the others are counted, and told in the audit trail. */
const linesShown = 12;

/** A paragraph with a line for all tabs of which the same was changed; none where there is nothing to tell. */
function listed(heading: string, updated: readonly UpdatedTab[]): readonly string[] {
  if (updated.length === 0) return [];
  const shown = [...grouped(updated, ({ what }) => what)].slice(0, linesShown);
  const lines = shown.map(
    ([what, tabs]) => `• tab ${tabs.map(({ tab }) => `“${tab}”`).join(", ")}: ${what}.`,
  );
  const rest = updated.length - shown.flatMap(([, tabs]) => tabs).length;
  const more = rest > 0 ? [`… và ${rest} tab nữa, kể đủ ở tab “${auditTrail.tab}”.`] : [];
  return [[`${heading}:`, ...lines, ...more].join("\n")];
}

/** What is to be known of templates that stay as they are. */
function listedNotes(kept: readonly string[]): readonly string[] {
  if (kept.length === 0) return [];
  return [`Mẫu đã được sửa thì giữ nguyên:\n${kept.map((note) => `• ${note}`).join("\n")}`];
}
