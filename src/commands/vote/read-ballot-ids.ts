import * as z from "zod/mini";
import { dropDrafts, keepDraft, keptDrafts } from "../../google/properties";

/**
 * Which responses a count read, so that exactly these are deleted once it is confirmed: ids alone, sorted, which tell neither
 * code nor mark nor order, kept with the script until then.
 */
const nameOf = (session: string) => `ballots ${JSON.stringify(session)} `;

const schema = z.array(z.string());

/** Under the lock. One service call. */
export function keepReadIds(session: string, ids: readonly string[]): void {
  keepDraft(nameOf(session), JSON.stringify([...ids].sort()));
}

/** null where nothing is kept. One service call. */
export function readIdsOf(session: string): readonly string[] | null {
  const text = keptDrafts(nameOf(session)).get(nameOf(session));
  return text === undefined ? null : (schema.safeParse(JSON.parse(text)).data ?? null);
}

/** Under the lock. */
export function dropReadIds(session: string): void {
  dropDrafts([nameOf(session)]);
}
