import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type Placed, readEvents, text, typing } from "./events";
import { readTab, type SampleTab } from "./sample";

/** What a sample says of its council's meetings (docs/samples.md). */
export interface SampleMeetings {
  /** Tabs that are pasted before the first meeting: the council, its members, its meetings, its rules. */
  readonly tabs: readonly SampleTab[];
  /** What happens, the earliest first. */
  readonly events: readonly PlacedEvent[];
}

export type PlacedEvent = Placed<MeetingEvent>;

const names = z.array(text, "write a list of names or numbers").optional();
const number = z.int("write a whole number").min(0, "write a whole number from 0");
const time = text;

/** Lines are told by the nominee's name, "name (LDTT)" where it stands for several awards, or by the number on the paper. */
const marks = { no: names, blank: names, both: names };
const hands = z.tuple([number, number, number], "write three numbers: for, against, no opinion");
const presence = z.strictObject({
  presence: z.enum(["present", "absent", "standIn"]).optional(),
  standIn: text.optional(),
  letter: text.optional(),
  arrived: text.optional(),
  left: text.optional(),
  reason: text.optional(),
  asked: z.boolean().optional(),
  replied: z.enum(["yes", "no"]).optional(),
});

const event = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("prepare"), time, meeting: text }),
  z.strictObject({ do: z.literal("way"), time, session: text, way: text }),
  z.strictObject({ do: z.literal("document"), time, of: text, caption: text }),
  z.strictObject({ do: z.literal("attend"), time, session: text, members: z.record(text, presence) }),
  z.strictObject({
    do: z.literal("withdraw"),
    time,
    session: text,
    who: text,
    proposedBy: text,
    hands,
    reason: text,
  }),
  z.strictObject({
    do: z.literal("add"),
    time,
    session: text,
    nominee: z.strictObject({
      award: text,
      kind: z.enum(["individual", "collective"]),
      code: text,
      name: text,
      position: text,
      unit: text,
    }),
    proposedBy: text,
    hands,
    reason: text,
  }),
  z.strictObject({ do: z.literal("open"), time, session: text }),
  z.strictObject({
    do: z.literal("count"),
    time,
    session: text,
    readers: z.tuple([text, text]),
    papers: z.array(
      z.strictObject({
        kind: text.optional(),
        unused: number.optional(),
        exchanged: number.optional(),
        notReturned: number.optional(),
        ballots: z
          .array(
            z.strictObject({
              times: number.optional(),
              member: text.optional(),
              spoiled: text.optional(),
              ...marks,
            }),
          )
          .optional(),
        lines: z
          .array(
            z.strictObject({
              who: text,
              no: number.optional(),
              blank: number.optional(),
              both: number.optional(),
            }),
          )
          .optional(),
      }),
    ),
  }),
  z.strictObject({ do: z.literal("form"), time, session: text }),
  z.strictObject({
    do: z.literal("vote"),
    time,
    session: text,
    /** Which of the slips in the hat, from 1; "unknown" for a code nobody was given. */
    slip: z.union([number, z.literal("unknown")]),
    ...marks,
  }),
  z.strictObject({ do: z.literal("void"), time, session: text, slip: number }),
  z.strictObject({ do: z.literal("close form"), time, session: text, confirmedBy: z.tuple([text, text]) }),
  z.strictObject({ do: z.literal("close"), time, session: text }),
  z.strictObject({ do: z.literal("again"), time, session: text }),
  z.strictObject({ do: z.literal("adjourn"), time, session: text }),
  z.strictObject({ do: z.literal("announce"), time, session: text }),
  z.strictObject({ do: z.literal("correct"), time, session: text, reason: text }),
  typing,
]);

export type MeetingEvent = z.infer<typeof event>;

/** The meetings of a sample; none where it has no `ballots.jsonl`. Throws a SampleError naming file, line and field. */
export function readMeetings(folder: string): SampleMeetings {
  const file = join(folder, "ballots.jsonl");
  if (!existsSync(file)) return { tabs: [], events: [] };
  const meetings = join(folder, "meetings");
  const tabs = readdirSync(meetings)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => readTab(join(meetings, name)));
  return { tabs, events: readEvents(file, event) };
}
