/** How large a dialog is, in pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Shows the project's file `<name>.html` in a dialog. What the page says, it asks of the door. */
export function showPage(name: string, title: string, { width, height }: PageSize): void {
  const output = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, title);
}

/** Shows the project's file `<name>.html` beside the Sheet, where it stays while one works: 300 pixels wide, as Google has it. */
export function showBeside(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(title));
}
