import writeExcelFile, { type CellObject } from "write-excel-file/node";
import { findElement, replaceElement } from "write-excel-file/utility";
import {
  choicesHeadings,
  columnLetters,
  lineHeight,
  listChoices,
  listSheetColumns,
  listSheetHint,
  listSheetNames,
  rowsAboveChoices,
  rowsAboveList,
} from "../../src/documents/sheets/list-sheet-columns";
import { printedAttributes, printedPages, withElement } from "./page-setup";

/** Word's and the council's own font; Excel would take Calibri. */
const font = { fontFamily: "Times New Roman", fontSize: 11 };

/** Format "@": what somebody types into the cell stays text, "007" and "12/13" among it. */
const text = { type: String, format: "@", wrap: true, alignVertical: "top", borderStyle: "thin" } as const;
const heading = {
  ...text,
  fontWeight: "bold",
  align: "center",
  alignVertical: "center",
  backgroundColor: "#E7E6E6",
  // The longest heading takes three lines.
  height: 3 * lineHeight,
} as const;

/**
 * The workbook that a unit's list is written into (`src/documents/sheets/list-sheet.ts`): the title and one sample row of each
 * sheet are replaced, whatever else it holds stays. Looks are given to cells, so that the rows that are added have them.
 */
export async function listSheetTemplate(): Promise<Uint8Array> {
  const title: CellObject = { type: String, value: "-", fontWeight: "bold", fontSize: 13 };
  const hint: CellObject = { type: String, value: listSheetHint, fontStyle: "italic" };
  const list = {
    sheet: listSheetNames.list,
    data: [
      [title],
      [hint],
      listSheetColumns.map((column) => ({ ...heading, value: column.heading })),
      listSheetColumns.map((column) =>
        column.heading === "TT" ? { ...text, align: "center" as const } : { ...text },
      ),
    ],
    columns: listSheetColumns.map(({ width }) => ({ width })),
    stickyRowsCount: rowsAboveList,
    // The number, the code and the name stay in sight beside the columns on the right.
    stickyColumnsCount: 3,
    orientation: "landscape" as const,
  };
  const choices = {
    sheet: listSheetNames.choices,
    data: [
      listChoices.map((name) => ({ ...heading, value: choicesHeadings[name] })),
      listChoices.map(() => text),
    ],
    columns: listChoices.map(() => ({ width: 44 })),
    stickyRowsCount: rowsAboveChoices,
    orientation: "landscape" as const,
  };
  return writeExcelFile([list, choices], { ...font, features: [setup] }).toBuffer();
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** What the library does not know: pages one wide, headings on each, drop-downs, and no warning at codes like "007". */
const setup: Feature = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transformElementAttributes: printedAttributes,
        transform: (xml, { sheet }) =>
          [...printedPages, ...(sheet === listSheetNames.list ? [dropDowns(), numbersAsText()] : [])].reduce(
            withElement,
            xml,
          ),
      },
      "xl/workbook.xml": { transform: withPrintTitles },
    },
  },
};

/** They offer, and refuse nothing: several awards stand in one cell, and a school may have a word of its own. */
function dropDowns(): string {
  const first = rowsAboveList + 1;
  const rules = listSheetColumns.flatMap(({ offers }, index) => {
    if (offers === undefined) return [];
    const letters = columnLetters(index + 1);
    const formula =
      typeof offers === "object" ? `"${offers.words}"` : choicesRange(listChoices.indexOf(offers));
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}${first}:${letters}${first}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function choicesRange(index: number): string {
  const letters = columnLetters(index + 1);
  const first = rowsAboveChoices + 1;
  return `'${listSheetNames.choices}'!$${letters}$${first}:$${letters}$${first}`;
}

function numbersAsText(): string {
  const first = rowsAboveList + 1;
  const last = columnLetters(listSheetColumns.length);
  return `<ignoredErrors><ignoredError sqref="A${first}:${last}${first}" numberStoredAsText="1"/></ignoredErrors>`;
}

function withPrintTitles(xml: string): string {
  const element = findElement(xml, "definedNames");
  if (element === undefined) throw new Error("The library writes no definedNames any more");
  const rows = `'${listSheetNames.list}'!$${rowsAboveList}:$${rowsAboveList}`;
  const name = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${rows}</definedName>`;
  return replaceElement(xml, element, `<definedNames>${name}</definedNames>`);
}
