import type { Area } from "./cells";
import type { ConditionalFormat } from "./conditional-formats";
import type { Span } from "./layer";

/** How the conditional formats of a sheet follow its cells. Every function gives the rules as they are then; one of no cells is gone. */
export type Formats = readonly ConditionalFormat[];

type Lines = "rows" | "columns";

/**
 * Lines are inserted at `span.start`: a rule grows where that is inside it. Assumption: it grows at its edges, too, where the new
 * lines take their looks from line `like` (from 0, before the change) and the rule holds for that one.
 */
export function formatsAfterInsert(formats: Formats, lines: Lines, span: Span, like: number): Formats {
  return spansMapped(formats, lines, ({ start, count }) => {
    const takes = like >= start && like < start + count;
    if (span.start > start && span.start < start + count) return [{ start, count: count + span.count }];
    const moved = { start: span.start <= start ? start + span.count : start, count };
    return takes ? [moved, span] : [moved];
  });
}

/** Lines are deleted. */
export function formatsAfterDelete(formats: Formats, lines: Lines, span: Span): Formats {
  const end = span.start + span.count;
  return spansMapped(formats, lines, ({ start, count }) => {
    const before = Math.max(0, Math.min(end, start) - span.start);
    const inside = Math.max(0, Math.min(end, start + count) - Math.max(span.start, start));
    return [{ start: start - before, count: count - inside }];
  });
}

/** The lines from `first` to before `middle` change places with those from there to before `last`; rules go with their cells. */
export function formatsAfterMove(
  formats: Formats,
  lines: Lines,
  { first, middle, last }: { readonly first: number; readonly middle: number; readonly last: number },
): Formats {
  const pieces = [
    { from: 0, until: first, by: 0 },
    { from: first, until: middle, by: last - middle },
    { from: middle, until: last, by: first - middle },
    { from: last, until: Number.POSITIVE_INFINITY, by: 0 },
  ];
  return spansMapped(formats, lines, ({ start, count }) =>
    pieces.map(({ from, until, by }) => {
      const [begin, end] = [Math.max(start, from), Math.min(start + count, until)];
      return { start: begin + by, count: end - begin };
    }),
  );
}

/** No rule holds for the cells of an area any more. */
export function formatsWithout(formats: Formats, hole: Area): Formats {
  return areasMapped(formats, (area) => without(area, hole));
}

/** The parts of an area that lie outside another one: above, below, to the left and to the right of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = commonPart(area, hole);
  if (common === undefined) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [below, beside] = [common.row + common.rows, common.column + common.columns];
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: bottom - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: beside, columns: right - beside },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/**
 * The rules of the sheet `to` after cells of `from` were copied: what `placesOf` says of an area of the cells copied, the rule holds
 * for, too, and no other rule holds for the cells written over. A rule that the sheet has already takes them in, others come last.
 */
export function formatsAfterCopy(
  from: Formats,
  copied: Area,
  to: Formats,
  needed: Area,
  placesOf: (area: Area) => readonly Area[],
): Formats {
  const brought = areasMapped(from, (area) => {
    const part = commonPart(area, copied);
    return part === undefined ? [] : placesOf(part);
  });
  const rest = new Map(brought.map((rule) => [ruleText(rule), rule]));
  // A rule that held for nothing else keeps its place, so it is cut only after it has what is brought.
  const grown = to.map((rule) => {
    const added = rest.get(ruleText(rule))?.areas ?? [];
    rest.delete(ruleText(rule));
    return { ...rule, areas: joined([...rule.areas.flatMap((area) => without(area, needed)), ...added]) };
  });
  return [...grown, ...rest.values()].filter(({ areas }) => areas.length > 0);
}

function ruleText({ criteria, look }: ConditionalFormat): string {
  return JSON.stringify([criteria, look]);
}

function commonPart(one: Area, other: Area): Area | undefined {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

function spansMapped(formats: Formats, lines: Lines, map: (span: Span) => readonly Span[]): Formats {
  return areasMapped(formats, (area) => {
    const span =
      lines === "rows" ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns };
    return map(span)
      .filter(({ count }) => count > 0)
      .map(({ start, count }) =>
        lines === "rows" ? { ...area, row: start, rows: count } : { ...area, column: start, columns: count },
      );
  });
}

/** Rules whose cells stay where they are stay the same objects. */
function areasMapped(formats: Formats, map: (area: Area) => readonly Area[]): Formats {
  return formats.flatMap((format) => {
    const areas = joined(format.areas.flatMap(map));
    if (areas.length === 0) return [];
    return JSON.stringify(areas) === JSON.stringify(format.areas) ? [format] : [{ ...format, areas }];
  });
}

/** Areas that lie one below or beside the other and are of one size there become one. */
function joined(areas: readonly Area[]): readonly Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    let whole = area;
    // The whole may fit to another one in turn. It takes the place of the first.
    let at = result.length;
    for (let index = 0; index < result.length; index += 1) {
      const other = result[index];
      const made = other && union(other, whole);
      if (made === undefined) continue;
      result.splice(index, 1);
      whole = made;
      at = Math.min(at, index);
      index = -1;
    }
    result.splice(at, 0, whole);
  }
  return result;
}

/** The one area that two make up together, where they touch along a whole edge. */
function union(one: Area, other: Area): Area | undefined {
  if (one.column === other.column && one.columns === other.columns) {
    const [upper, lower] = one.row <= other.row ? [one, other] : [other, one];
    if (upper.row + upper.rows === lower.row) return { ...upper, rows: upper.rows + lower.rows };
  }
  if (one.row === other.row && one.rows === other.rows) {
    const [left, right] = one.column <= other.column ? [one, other] : [other, one];
    if (left.column + left.columns === right.column)
      return { ...left, columns: left.columns + right.columns };
  }
  return undefined;
}
