import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type Placed, readEvents, text, typing } from "./events";

const time = text;

/** What happens after the council voted, as the secretary does it (docs/samples.md). */
const event = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("click"),
    time,
    menu: z.tuple([text, text]),
    texts: z.array(text).optional(),
    /** Part of what the add-on says no to here, where a sample shows that it does. */
    refused: text.optional(),
  }),
  typing,
  /** One value down a whole column: what a person drags down. */
  z.strictObject({ do: z.literal("fill"), time, tab: text, column: text, value: text }),
  z.strictObject({ do: z.literal("add row"), time, tab: text, row: z.record(text, text) }),
]);

export type ResultEvent = z.infer<typeof event>;

/** What a sample says of its results; nothing where it has no `results.jsonl`. Throws a SampleError as `readEvents`. */
export function readResults(folder: string): readonly Placed<ResultEvent>[] {
  const file = join(folder, "results.jsonl");
  return existsSync(file) ? readEvents(file, event) : [];
}
