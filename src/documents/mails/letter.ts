/** What a mail says; plain text. Who it goes to stands in the register. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The foot of every mail to a unit. */
export function signature(council: string, school: string): string {
  return [oneLine(council), oneLine(school)].join("\n");
}

/** A name that is broken into lines for a document's head, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
