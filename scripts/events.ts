import { readFileSync } from "node:fs";
import * as z from "zod";
import { SampleError } from "./sample";

/** An event with where it stands, which is what an error about it begins with, and when it happens. */
export interface Placed<Event> {
  readonly place: string;
  readonly time: Date;
  readonly event: Event;
}

/** A text of an event. */
export const text = z.string("write a text");

/** A cell is typed: in the row that has a text under a header, the cell under another one. */
export const typing = z.strictObject({
  do: z.literal("type"),
  time: text,
  tab: text,
  where: z.tuple([text, text]),
  column: text,
  value: text,
});

/**
 * What a sample says happens, a JSON object a line, the earliest first. Throws a SampleError naming file, line and field for
 * what the schema does not know, and for a line that lies before the one above.
 */
export function readEvents<Event extends { readonly time: string }>(
  file: string,
  schema: z.ZodType<Event>,
): readonly Placed<Event>[] {
  const events: Placed<Event>[] = [];
  readFileSync(file, "utf8")
    .normalize("NFC")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === "") return;
      const place = `${file}, line ${index + 1}`;
      const read = parse(place, line, schema);
      const at = new Date(read.time);
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(read.time) || Number.isNaN(at.getTime()))
        throw new SampleError(`${place}, field “time”: write a time like "2023-07-14T08:15:00"`);
      const before = events.at(-1);
      if (before && before.time > at) throw new SampleError(`${place}, field “time”: before the line above`);
      events.push({ place, time: at, event: read });
    });
  return events;
}

function parse<Event>(place: string, line: string, schema: z.ZodType<Event>): Event {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new SampleError(`${place}: not JSON (${error instanceof Error ? error.message : error})`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new SampleError(`${place}, field “${issue?.path.join(".") ?? ""}”: ${issue?.message}`);
}
