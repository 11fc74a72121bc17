import { documentKinds } from "../../documents/kinds";
import { launchAbout } from "../../documents/plan/launch-titles";
import type { CalendarDate } from "../../domain/calendar-date";
import { isNumbered, launchOn, type NumberedDocument } from "../../domain/papers/document";
import type { CompleteGround, Ground } from "../../domain/papers/ground";
import { isByCouncil, isLaunchKind, kinds, type LaunchKind } from "../../domain/papers/kinds";
import { citesPaper, citesSymbol, groundOfLaunch, isSamePaper } from "../../domain/plan/parent-launch";
import type { PlanBlock } from "../../domain/plan/plan";
import { withoutMarks } from "../../domain/plan/plan-text";
import { type EmulationRound, periodOfRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import type { Settings } from "../../domain/school/settings";
import { grounds } from "../../register/tables/plan/grounds";
import { documentBook } from "../../register/tables/review/document-book";
import { shortDate } from "../../vietnamese/dates";
import { comparable } from "../../vietnamese/text";
import { symbolOf } from "../papers/paper";
import { marksOf } from "./plan-marks";
import type { OpenPlan } from "./plan-tables";

/** The plan whose round is part of another, as far as its grounds go. */
interface PartOfRound {
  readonly round: EmulationRound;
  readonly kind: LaunchKind;
  readonly blocks: readonly PlanBlock[];
  /** The rows its text may name: the round's own and those of every round. */
  readonly ofRound: readonly Ground[];
  readonly settings: Settings;
  /** The plan's own day, today where it has none. */
  readonly day: CalendarDate;
}

/** What a plan rests on for being part of a larger round. */
export interface ParentGround {
  /** What its list of grounds prints beside the rows of the register; null for nothing. */
  readonly added: CompleteGround | null;
  /** What the secretary is told, once it is known whether the list is printed. */
  warnings(listIsPrinted: boolean): readonly Problem[];
}

const nothing: ParentGround = { added: null, warnings: () => [] };

/**
 * What launched the larger round (*Thuộc đợt*), where it is signed and has its number and day: the grounds of the smaller one's plan
 * name it, once. Where it has none yet nothing is made up, and the secretary is told.
 */
export function parentGround(plan: PartOfRound, open: OpenPlan): ParentGround {
  const { round, blocks, ofRound, settings, day } = plan;
  if (round.parent === "") return nothing;
  const where = open.rounds.place(round, "parent");
  const parent = open.rounds.find(({ code }) => code === round.parent);
  if (!parent || parent.code === round.code) {
    const what = parent
      ? `Đợt “${round.code}” ghi là thuộc chính đợt ấy`
      : `Đợt “${round.code}” thuộc đợt “${round.parent}”, không có trong sổ`;
    return told({ what, where, remedy: "Ghi mã của đợt lớn hơn, hoặc để trống" });
  }
  const launch = launchOn(open.book.rows(), parent.code, day);
  if (!launch || !isNumbered(launch)) {
    const kind = launch && isLaunchKind(launch.kind) ? launch.kind : parent.kind;
    const symbol = launch?.symbol || symbolOf(kind, isByCouncil(kind, parent.issuingBody), settings);
    const own = ofRound.filter((row) => row.round === round.code);
    const typed = [...blocks.map(({ text }) => text), ...own.map(({ number }) => number)];
    return typed.some((text) => citesSymbol(text, symbol)) ? nothing : told(notSigned(plan, parent, kind));
  }
  const ground = groundOf(launch, parent, settings, open);
  if (blocks.some(({ text }) => citesPaper(text, ground, ofRound))) return nothing;
  const rows = ofRound.filter((row) => isSamePaper(row, ground));
  if (rows.some(({ listed }) => listed === "yes")) return nothing;
  // A row that is not to be listed is the secretary's word.
  const added = rows.length > 0 ? null : ground;
  return {
    added,
    warnings: (listIsPrinted) =>
      plan.kind === "launchLetter" || (added !== null && listIsPrinted)
        ? []
        : [notCited(plan, parent, ground)],
  };
}

function told(problem: Problem): ParentGround {
  return { added: null, warnings: () => [problem] };
}

function groundOf(
  launch: NumberedDocument,
  parent: EmulationRound,
  settings: Settings,
  open: OpenPlan,
): CompleteGround {
  const byCouncil = isByCouncil(launch.kind, parent.issuingBody);
  const symbol = launch.symbol || symbolOf(launch.kind, byCouncil, settings);
  const title = launch.title || titleOf(launch, parent, settings, open);
  return groundOfLaunch(
    { ...launch, symbol },
    {
      issuer: comparable(byCouncil ? settings.council : settings.school),
      about: launchAbout(withoutMarks(title)),
    },
  );
}

/** The summary of a document nothing was composed of, its marks printed in its own round; "" where they cannot be. */
function titleOf(
  { kind }: NumberedDocument,
  parent: EmulationRound,
  settings: Settings,
  open: OpenPlan,
): string {
  if (!isLaunchKind(kind)) return "";
  const year = open.years.find(({ code }) => code === parent.schoolYear);
  const days = year && periodOfRound(parent, year);
  const { printed } = marksOf(
    {
      round: parent,
      period: days?.ok ? days.period : null,
      days: open.days.rows(),
      grounds: [],
      listedGrounds: [],
      unfinished: ({ code }) => ({ what: code, remedy: "" }),
      milestones: open.milestones.rows().filter(({ round }) => round === parent.code),
      ...{ targets: [], assignments: [], recipients: [] },
      words: { year: settings.yearWord, unit: settings.unitWord },
    },
    { grounds: new Set(), lists: new Set(), days: new Set() },
  );
  const summary = printed(parent.planSummary, "");
  return typeof summary === "string" ? documentKinds[kind].title({ ...parent, planSummary: summary }) : "";
}

function notSigned({ round, day }: PartOfRound, parent: EmulationRound, kind: LaunchKind): Problem {
  return {
    what: `${kinds[kind].label} của đợt “${parent.code}”, mà đợt “${round.code}” thuộc về, đến ngày ${shortDate(day)} chưa ký hoặc chưa có số, ngày trong sổ nên không nêu ở phần căn cứ`,
    where: { tab: documentBook.tab },
    remedy: `Ghi số, ngày ban hành và trạng thái đã ký vào tab này rồi soạn lại; ký ngoài sổ thì nhập văn bản ấy vào tab “${grounds.tab}”`,
  };
}

function notCited({ round, kind }: PartOfRound, parent: EmulationRound, ground: CompleteGround): Problem {
  return {
    what: `${kinds[kind].label} của đợt “${round.code}” chưa nêu ${ground.kind} số ${ground.number} ngày ${shortDate(ground.date)} của đợt “${parent.code}”, mà đợt này thuộc về`,
    remedy: `Thêm dòng cấp “Căn cứ” ghi {căn cứ} vào đầu nội dung, hoặc ghi Có ở cột “Ghi ở phần căn cứ” của văn bản ấy trong tab “${grounds.tab}”`,
  };
}
