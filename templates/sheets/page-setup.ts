import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from "write-excel-file/utility";

/** How the built workbooks are printed, of which write-excel-file knows nothing: pages one wide, numbered. */

/** In inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Elements of a sheet beside those the library writes. */
export const printedPages: readonly string[] = [
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  "<headerFooter><oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>",
];

/** The attributes of the elements the library does write. */
export function printedAttributes<Value>(
  tag: string,
  attributes: Record<string, Value | number>,
): Record<string, Value | number> {
  if (tag === "pageSetup") return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
  // A row whose height nobody fixed grows with what is typed into it later.
  if (tag === "row") return { ...attributes, customHeight: 0 };
  if (tag === "pageMargins") return { ...attributes, ...margins };
  return attributes;
}

/** A sheet with an element more, where the format wants it. */
export function withElement(xml: string, element: string): string {
  const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
}
