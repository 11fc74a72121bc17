/** A change of a source: lines and columns count from 0, the end is behind the last character. */
export interface Change {
  readonly location: { readonly start: Place; readonly end: Place };
  readonly replacement: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The source with the change made. */
export function mutated(source: string, { location: { start, end }, replacement }: Change): string {
  const lines = source.split("\n");
  const at = ({ line, column }: Place) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column;
  return source.slice(0, at(start)) + replacement + source.slice(at(end));
}
