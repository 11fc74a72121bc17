import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import { type CitedFor, groundsCited, mayBeCited, type ReferencesCited } from "../../domain/papers/citing";
import type { CouncilDocument } from "../../domain/papers/document";
import {
  type CompleteGround,
  type Ground,
  type GroundRank,
  missingPart,
  rankOf,
} from "../../domain/papers/ground";
import type { Problem } from "../../domain/problem";
import type { TableView } from "../../register/open-table";
import { grounds } from "../../register/tables/plan/grounds";
import { type MenuCommand, menuPath } from "../../vietnamese/captions";
import { shortDate } from "../../vietnamese/dates";

/** The grounds a document lists, what must be mended before it is made, and what the secretary is told. */
export interface DocumentGrounds {
  readonly grounds: readonly CompleteGround[];
  /** Nothing is listed but grounds that are not filled in: the document is refused. */
  readonly stops: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * The day whose law a document cites: its own, and today where it has none. `told` is the one the text tells of (`toldOf`): a signed one
 * that is read back is judged by its own day, the next version by today's law.
 */
export function groundsDay(told: Pick<CouncilDocument, "date">, today: CalendarDate): CalendarDate {
  return told.date ?? today;
}

/**
 * Chooses a document's grounds from the register (`groundsCited`). One that is not filled in is never printed: it is left
 * out and told where others stand, `others` among them; else the document is refused with the place. `added` are complete ones that no row of the register is.
 */
export function documentGrounds(
  open: TableView<Ground>,
  cited: CitedFor,
  others: boolean,
  added: readonly CompleteGround[] = [],
): DocumentGrounds {
  const chosen = groundsCited([...open.rows(), ...added], cited);
  const refused = chosen.cited.length === 0 && !others;
  const gaps = chosen.incomplete.map((ground) => unfinishedGround(ground, open));
  return {
    grounds: chosen.cited,
    stops: refused ? gaps : [],
    warnings: [
      ...(refused ? [] : gaps.map(leftOut)),
      ...chosen.notInForce.map((ground) => notInForce(ground, cited.day, open)),
      ...chosen.without.map((rank) => nothingInForce(rank, cited.day, open)),
    ],
  };
}

/** A ground that lacks a part: what, where, and what to do. */
export function unfinishedGround(ground: Ground, open: TableView<Ground>): Problem {
  const column = missingPart(ground) ?? "number";
  return {
    what: `Căn cứ “${ground.code}” chưa điền ${grounds.columns[column].header.toLowerCase()}`,
    where: open.place(ground, column),
    remedy: "Điền ô này, hoặc ghi Không ở cột “Ghi ở phần căn cứ”",
  };
}

/** Grounds that the text itself names and that are not in force on the document's day (domain.md B8): these warn. */
export function namedNotInForce(
  named: ReadonlySet<Ground>,
  day: CalendarDate,
  open: TableView<Ground>,
): readonly Problem[] {
  const rows = open.rows();
  return [...named]
    .filter((ground) => !mayBeCited(ground, rows, day))
    .map((ground) => notInForce(ground, day, open));
}

/**
 * What is left out of the grounds beside a rule, each once and but for what was `told` already: these warn. `where` tells
 * of the rules' own cells, `again` names what is clicked once they are mended.
 */
export function referenceWarnings(
  cited: readonly ReferencesCited[],
  told: readonly Problem[],
  day: CalendarDate,
  open: TableView<Ground>,
  where: Problem["where"],
  again: MenuCommand = "recheck",
): readonly Problem[] {
  const once = <T>(pick: (one: ReferencesCited) => readonly T[]) => [...new Set(cited.flatMap(pick))];
  const warnings = [
    ...once(({ incomplete }) => incomplete).map((ground) => leftOut(unfinishedGround(ground, open))),
    ...once(({ notInForce: lapsed }) => lapsed).map((ground) => notInForce(ground, day, open)),
    ...once(({ unknown }) => unknown).map((code) => ({
      what: `Không có căn cứ mã “${code}” nên không in`,
      ...(where ? { where } : {}),
      remedy: `Ghi một mã có trong tab “${grounds.tab}”, hoặc thêm vào tab đó, rồi bấm ${menuPath(again)}`,
    })),
    ...once(({ unfinished }) => unfinished).map((text) => ({
      what: `Căn cứ “${text}” còn chỗ phải điền nên không in`,
      ...(where ? { where } : {}),
      remedy: `Ghi mã một dòng đã đủ của tab “${grounds.tab}”, rồi bấm ${menuPath(again)}`,
    })),
  ];
  return warnings.filter(({ what }) => !told.some((problem) => problem.what === what));
}

function leftOut(problem: Problem): Problem {
  return { ...problem, what: `${problem.what} nên không in` };
}

function notInForce(ground: Ground, day: CalendarDate, open: TableView<Ground>): Problem {
  const { validFrom, date } = ground;
  const begins = validFrom ?? date;
  const early = begins !== null && compareDates(day, begins) < 0;
  return {
    what: `Căn cứ “${ground.code}” ${early ? "chưa có hiệu lực" : "đã hết hiệu lực"} vào ngày của văn bản, ${shortDate(day)}`,
    where: open.place(ground, early ? "validFrom" : "validUntil"),
    remedy: "Thay bằng văn bản đang có hiệu lực, hoặc sửa hiệu lực nếu ghi nhầm",
  };
}

/** No law, or no decree, of the register is in force: the one that would follow is missing. */
function nothingInForce(rank: GroundRank, day: CalendarDate, open: TableView<Ground>): Problem {
  const ofRank = open.rows().filter((ground) => ground.listed === "yes" && rankOf(ground) === rank);
  const last = ofRank[ofRank.length - 1];
  return {
    what: `Không có ${rank === "law" ? "luật" : "nghị định"} nào ở tab “${grounds.tab}” có hiệu lực vào ngày của văn bản, ${shortDate(day)}`,
    ...(last ? { where: open.place(last, "validUntil") } : {}),
    remedy: "Thêm văn bản thay thế, hoặc sửa hiệu lực nếu văn bản cũ được kéo dài",
  };
}
