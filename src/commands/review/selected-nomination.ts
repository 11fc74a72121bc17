import { selectedRow } from "../../google/selection";
import { readRow } from "../../google/spreadsheet";
import { allTables } from "../../register/all-tables";
import { headerPositions } from "../../register/read";
import { nominations } from "../../register/tables/review/nominations";
import { comparableLabel } from "../../vietnamese/text";

/**
 * The id of the nomination that the row tells of on which the person stands, on *Đề nghị* or on any tab that names nominations;
 * "" where it tells of none. Of several the first. Two service calls, none where the tab names none.
 */
export function selectedNomination(): string {
  const { tab, row } = selectedRow();
  const header = headerOf(tab);
  if (header === null || row < 2) return "";
  const position = headerPositions(readRow(tab, 1) ?? []).get(comparableLabel(header));
  const cell = position === undefined ? "" : (readRow(tab, row)?.[position] ?? "");
  return (
    String(cell)
      .split("\n")
      .map((line) => line.trim())
      .find((line) => line !== "") ?? ""
  );
}

/** The header of the column in which a tab names a nomination. */
function headerOf(tab: string): string | null {
  if (tab === nominations.tab) return nominations.columns.id.header;
  const columns: object = allTables.find((table) => table.tab === tab)?.columns ?? {};
  for (const [name, column] of Object.entries(columns))
    if (name === "nomination" || name === "nominations") return column.header;
  return null;
}
