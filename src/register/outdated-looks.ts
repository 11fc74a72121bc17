import { keepTexts, keptTexts } from "../google/properties";
import { type StandingColours, standingColours } from "../google/tab-colours";
import {
  columnWidth,
  setAspect,
  setFrame,
  standingColumns,
  standingFrame,
  type TabFrame,
} from "../google/tab-look";
import { comparableLabel } from "../vietnamese/text";
import type { Column } from "./column";
import {
  changedAspects,
  coloursText,
  type Look,
  type LookAspect,
  lookFrom,
  lookOf,
  lookText,
  readLook,
} from "./look";
import { type Headers, layoutOf } from "./missing-parts";
import { headerPositions } from "./read";
import { columnsLaidOut, columnsOf, type Table } from "./table";
import { colouredWords } from "./tones";

/** A tab whose look is not what its definition says today: what of it, in words, and how it is mended. */
export interface OutdatedLook extends UpdatedTab {
  mend(): void;
}

/** A tab, and what of its look is brought up to date: "danh sách chọn của cột “Trạng thái”, màu tab". */
export interface UpdatedTab {
  readonly tab: string;
  readonly what: string;
}

/** Where the looks stand among what is kept with the Sheet, each under its tab's name. */
const keptUnder = "look";

/**
 * Those of the tables' tabs whose looks are from an earlier version. Only what the definition changed since is mended, and a width,
 * the colours of words, a frozen column, a tab's colour or warning only where it is still what it was given: what the secretary changed stays.
 * `standing` are the headers there are, `headers` what they will be. Once all is made and mended, `keep` remembers the
 * looks of all tabs. One service call for all looks that were kept, four for a tab of which none was, one for a tab whose words got
 * other colours.
 */
export function outdatedLooks(
  tables: readonly Table<object>[],
  standing: Headers,
  headers: Headers,
): { readonly looks: readonly OutdatedLook[]; keep(): void } {
  const kept = keptTexts(keptUnder);
  const now = tables.map((table) => ({ table, wanted: lookOf(table) }));
  const texts = now.map(({ table, wanted }) => [table.tab, lookText(wanted)] as const);
  const changed = new Map(texts.filter(([tab, text]) => kept.get(tab) !== text));
  const looks = now.flatMap(({ table, wanted }): readonly OutdatedLook[] => {
    const header = standing.get(table.tab);
    if (!header || !changed.has(table.tab)) return [];
    const before =
      readLook(kept.get(table.tab) ?? "") ??
      lookFrom(table.tab, standingColumns(table.tab, Math.max(1, header.length)), standing);
    const colours = readOnce(() => standingColours(table.tab));
    const positions = headerPositions(header);
    const columns = changedColumns(table, before, wanted, positions, colours);
    const frame = changedFrame(table, before, wanted, positions);
    const what = [...columnsInWords(columns), ...frameInWords(frame)].join(", ");
    return what === "" ? [] : [{ tab: table.tab, what, mend }];

    function mend(): void {
      for (const { column, position, width, aspects } of columns) {
        const layout = { ...layoutOf(column, headers), width };
        for (const aspect of aspects) {
          if (aspect !== "colours") setAspect(table.tab, position + 1, aspect, layout);
        }
      }
      const recoloured = columns.filter(({ aspects }) => aspects.includes("colours"));
      if (recoloured.length > 0) {
        colours().lay(
          recoloured.map(({ column, position }) => ({
            column: position + 1,
            words: colouredWords(column.toned ?? []),
          })),
        );
      }
      setFrame(table.tab, frame);
    }
  });
  return {
    looks,
    keep() {
      if (changed.size > 0) keepTexts(keptUnder, changed);
    },
  };
}

interface ChangedColumn {
  readonly column: Column<unknown>;
  /** From 0. */
  readonly position: number;
  /** As a new tab gives it. */
  readonly width: number;
  readonly aspects: readonly LookAspect[];
}

/** What a reading gives, read when it is asked for, and only then. */
function readOnce<T extends object>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function changedColumns<T>(
  table: Table<T>,
  before: Look,
  wanted: Look,
  positions: ReadonlyMap<string, number>,
  colours: () => StandingColours,
): readonly ChangedColumn[] {
  return columnsLaidOut(table).flatMap(([, column]) => {
    const label = comparableLabel(column.header);
    const position = positions.get(label);
    const [given, look] = [before.columns.get(label), wanted.columns.get(label)];
    if (position === undefined || !given || !look) return [];
    const aspects = changedAspects(given, look).filter((aspect) => {
      if (aspect === "width") return isWidthDue(given.width, column.width, table.tab, position + 1);
      // A person may like other colours, or none.
      return aspect !== "colours" || coloursText(colours().of(position + 1)) === given.colours;
    });
    return aspects.length === 0 ? [] : [{ column, position, width: Number(look.width), aspects }];
  });
}

/**
 * Whether a column is to get another width: it has what it was given last, and that is neither what a new tab would give it
 * nor the very width that is wanted, which earlier versions gave each column.
 */
function isWidthDue(given: string, wanted: number, tab: string, column: number): boolean {
  return given !== String(wanted) && String(columnWidth(tab, column)) === given;
}

/** What of the frame changed, where the tab still has what it was given. */
function changedFrame<T>(
  table: Table<T>,
  before: TabFrame,
  wanted: TabFrame,
  positions: ReadonlyMap<string, number>,
): Partial<TabFrame> {
  const { frozenColumns, colour, warning } = wanted;
  if (frozenColumns === before.frozenColumns && colour === before.colour && warning === before.warning)
    return {};
  const standing = standingFrame(table.tab);
  const due = (part: keyof TabFrame) => wanted[part] !== before[part] && standing[part] === before[part];
  // Where she moved the columns, others than those meant would be frozen.
  const last = columnsOf(table)[frozenColumns - 1]?.[1].header ?? "";
  const inPlace = frozenColumns === 0 || positions.get(comparableLabel(last)) === frozenColumns - 1;
  return {
    ...(due("frozenColumns") && inPlace && { frozenColumns }),
    ...(due("colour") && { colour }),
    ...(due("warning") && { warning }),
  };
}

const aspectNames: Readonly<Record<LookAspect, string>> = {
  choices: "danh sách chọn",
  format: "định dạng",
  note: "ghi chú",
  clipped: "cách hiện chữ dài",
  width: "độ rộng",
  colours: "màu theo giá trị",
};

/** "danh sách chọn của cột “Trạng thái”, “Minh chứng”": an aspect once, with the columns it was changed of. */
function columnsInWords(columns: readonly ChangedColumn[]): readonly string[] {
  return Object.entries(aspectNames).flatMap(([aspect, name]) => {
    const changed = columns.filter(({ aspects }) => aspects.some((each) => each === aspect));
    if (changed.length === 0) return [];
    return [`${name} của cột ${changed.map(({ column }) => `“${column.header}”`).join(", ")}`];
  });
}

const frameNames: Readonly<Record<keyof TabFrame, string>> = {
  frozenColumns: "các cột đứng yên khi cuộn ngang",
  colour: "màu tab",
  warning: "lời nhắc khi sửa tay",
};

function frameInWords(frame: Partial<TabFrame>): readonly string[] {
  return Object.entries(frameNames).flatMap(([part, name]) => (part in frame ? [name] : []));
}
