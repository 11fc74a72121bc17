/** How far what is printed is moved on its page, in millimetres: to the left and up where less than 0. */
export interface Moved {
  readonly right: number;
  readonly down: number;
}

export const unmoved: Moved = { right: 0, down: 0 };

/**
 * The text (word/document.xml) with the margins of every section changed so that all on its pages stands further right and
 * down. A margin is never less than nothing: further no printer goes.
 */
export function movedPages(xml: string, { right, down }: Moved): string {
  const by: Readonly<Record<string, number>> = { left: right, right: -right, top: down, bottom: -down };
  return xml.replace(/<w:pgMar [^>]*>/g, (margins) =>
    margins.replace(/w:(left|right|top|bottom)="(\d+)"/g, (_, side: string, twips: string) => {
      const moved = Math.max(0, Number(twips) + Math.round(((by[side] ?? 0) / 25.4) * 1440));
      return `w:${side}="${moved}"`;
    }),
  );
}
