import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from "write-excel-file/utility";
import type { SheetUser, ValidationView } from "../local/local-apps-script";

/** What helps a person who types into a worksheet: the notes of its headers, and drop-downs. Columns count from 1. */
export interface SheetHelps {
  readonly notes: readonly { readonly column: number; readonly text: string }[];
  readonly dropDowns: readonly DropDown[];
}

interface DropDown {
  readonly column: number;
  readonly rows: number;
  readonly help: string;
  /** What it offers: words, or cells as Excel names them ("'Đơn vị'!$A$2:$A$1000"). */
  readonly offers: readonly string[] | string;
}

/** The worksheet, hidden, of lists that are too long for a cell's own list. */
export const listsSheet = "Danh sách chọn";

/** Excel takes no longer list into a cell, and no longer help beside it. */
const longestList = 255;
const longestHelp = 255;

/** The helps of a tab, as far as the worksheets of these tabs can have them. */
export function helpsOf(tab: SheetUser, tabs: readonly string[]): SheetHelps {
  const { columns } = tab.extent();
  const all = Array.from({ length: columns }, (_, index) => index + 1);
  return {
    notes: all.flatMap((column) => {
      const text = tab.cell(1, column).note;
      return text === "" ? [] : [{ column, text }];
    }),
    dropDowns: all.flatMap((column) => {
      const rule = tab.rowCount < 2 ? null : tab.cell(2, column).validation;
      const offers = rule === null ? null : offersOf(rule, tabs);
      if (rule === null || offers === null) return [];
      return [{ column, rows: tab.rowCount, help: rule.helpText ?? "", offers }];
    }),
  };
}

function offersOf({ kind, values }: ValidationView, tabs: readonly string[]): DropDown["offers"] | null {
  if (kind === "VALUE_IN_LIST") return values;
  if (kind !== "VALUE_IN_RANGE") return null;
  const [, name = "", cells = ""] = /^(.*)!([^!]+)$/.exec(values[0] ?? "") ?? [];
  return tabs.includes(name) ? `${quoted(name)}!${fixed(cells)}` : null;
}

/** "$A$2:$A$9" of "A2:A9". */
function fixed(cells: string): string {
  return cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The lists that stand on a worksheet of their own, each a column. */
export function longLists(helps: readonly SheetHelps[]): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { offers } of helps.flatMap(({ dropDowns }) => dropDowns))
    if (typeof offers !== "string" && !fitsCell(offers)) lists.set(JSON.stringify(offers), offers);
  return [...lists.values()];
}

/** Excel parts the words of a cell's list by commas. */
function fitsCell(words: readonly string[]): boolean {
  return words.join().length <= longestList && !words.some((word) => /[,"]/.test(word));
}

/** Puts the helps into the workbook of these worksheets, in their order; the library itself knows none. */
export function helpsFeature(helps: readonly SheetHelps[]) {
  const lists = longLists(helps);
  const has = (index: number) => (helps[index]?.notes.length ?? 0) > 0;
  const numbered = helps.map((each, index) => ({ ...each, id: index + 1 })).filter(({ id }) => has(id - 1));
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform(xml: string, _: unknown, { sheetIndex }: Sheet): string {
            const { dropDowns = [] } = helps[sheetIndex] ?? {};
            const rules = dropDowns.length === 0 ? "" : validations(dropDowns, lists);
            const drawing = has(sheetIndex) ? `<legacyDrawing r:id="${drawingId}"/>` : "";
            return [rules, drawing].filter((part) => part !== "").reduce(withElement, xml);
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_: unknown, { sheetIndex, sheetId }: Sheet) =>
            has(sheetIndex) ? relations(sheetId) : undefined,
        },
        "[Content_Types].xml": {
          insert: () =>
            [
              '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
              ...numbered.map(
                ({ id }) =>
                  `<Override PartName="/xl/comments${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
              ),
            ].join(""),
        },
        "xl/workbook.xml": {
          transform: (xml: string) => xml.replace(`name="${listsSheet}"`, `$& state="hidden"`),
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            numbered.flatMap(({ id, notes }) => [
              [`xl/comments${id}.xml`, comments(notes)],
              [`xl/drawings/vmlDrawing${id}.vml`, boxes(notes, id)],
            ]),
          ),
      },
    },
  };
}

interface Sheet {
  readonly sheetIndex: number;
  readonly sheetId: string;
}

function withElement(xml: string, element: string): string {
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
}

/** Drop-downs that warn of another word and take it, as the Sheet's do. */
function validations(dropDowns: readonly DropDown[], lists: readonly (readonly string[])[]): string {
  const rules = dropDowns.map(({ column, rows, help, offers }) => {
    const prompt = sanitizeAttributeValue([...help].slice(0, longestHelp).join(""));
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
      ` prompt="${prompt}" sqref="${getCellAddress(1, column - 1)}:${getCellAddress(rows - 1, column - 1)}">`,
      `<formula1>${sanitizeTextContent(source(offers, lists))}</formula1></dataValidation>`,
    ].join("");
  });
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function source(offers: DropDown["offers"], lists: readonly (readonly string[])[]): string {
  if (typeof offers === "string") return offers;
  if (fitsCell(offers)) return `"${offers.join()}"`;
  const column = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(offers));
  const ends = [0, offers.length - 1].map((row) => fixed(getCellAddress(row, column)));
  return `${quoted(listsSheet)}!${ends.join(":")}`;
}

const drawingId = "rId-notes-drawing";
const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(id: string): string {
  return [
    `<Relationship Id="rId-notes" Type="${kinds}/comments" Target="../comments${id}.xml"/>`,
    `<Relationship Id="${drawingId}" Type="${kinds}/vmlDrawing" Target="../drawings/vmlDrawing${id}.vml"/>`,
  ].join("");
}

function comments(notes: SheetHelps["notes"]): string {
  const list = notes.map(
    ({ column, text }) =>
      `<comment ref="${getCellAddress(0, column - 1)}" authorId="0"><text><t xml:space="preserve">${sanitizeTextContent(text)}</t></text></comment>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<authors><author>Sổ Thi đua</author></authors><commentList>${list.join("")}</commentList></comments>`,
  ].join("");
}

/** The boxes in which Excel shows notes: VML, the one form it takes them in. They are hidden until one points at the header. */
function boxes(notes: SheetHelps["notes"], sheet: number): string {
  const shapes = notes.map(({ column, text }, index) => {
    const height = 15 * Math.max(2, Math.ceil(text.length / 36));
    return [
      `<v:shape id="_x0000_s${sheet * 1024 + index + 1}" type="#_x0000_t202" style="position:absolute;width:200pt;height:${height}pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>',
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
      `<x:Anchor>${column}, 8, 0, 4, ${column + 2}, 8, ${Math.ceil(height / 15) + 1}, 4</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
    ].join("");
  });
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    "</xml>",
  ].join("");
}
