import { ServiceException } from "../script/errors";

/**
 * The rows of a CSV text: fields in quotes hold delimiters, line breaks and doubled quotes; rows end with CR LF, LF or CR,
 * whichever, and the last one with or without. Throws where a quote is not closed, or something stands behind it.
 */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    const { field, end } = csv[at] === '"' ? quotedField(csv, at) : plainField(csv, at, delimiter);
    row.push(field);
    at = end;
    if (csv[at] === delimiter) {
      at += 1;
      // Nothing after the last delimiter is one more, empty field.
      if (at === csv.length) row.push("");
      else continue;
    } else if (at < csv.length && csv[at] !== "\r" && csv[at] !== "\n") {
      throw new ServiceException("Could not parse text.");
    }
    rows.push(row);
    row = [];
    at += csv.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly field: string;
  /** Where the next thing stands. */
  readonly end: number;
}

function plainField(csv: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== "\r" && csv[end] !== "\n") end += 1;
  return { field: csv.slice(start, end), end };
}

function quotedField(csv: string, start: number): Field {
  let field = "";
  let at = start + 1;
  for (;;) {
    const quote = csv.indexOf('"', at);
    if (quote < 0) throw new ServiceException("Could not parse text.");
    field += csv.slice(at, quote);
    if (csv[quote + 1] !== '"') return { field, end: quote + 1 };
    field += '"';
    at = quote + 2;
  }
}
