import { useEffect, useState } from "preact/hooks";
import type { RunView } from "../../protocol/script";
import { ask } from "../ask";
import { useLive } from "../live";
import type { Part } from "../routes";

type News = Readonly<Partial<Record<Part, { readonly count: number; readonly says: string }>>>;

/** What is new in the parts that are not open: runs that failed, mails that came since one looked. */
export function useNews(open: Part, runs: readonly RunView[] | null): News {
  const failed = runs?.filter(({ state }) => state === "failed").map(({ id }) => id) ?? null;
  const mails = useLive(() => ask("mail.count", {}), ["changed"])?.count ?? null;
  const newFailed = useUnseen(failed, open === "runs");
  // Mails count from 1, as many as there are.
  const newMails = useUnseen(
    mails === null ? null : Array.from({ length: mails }, (_, at) => at + 1),
    open === "mail",
  );
  return {
    runs: { count: newFailed, says: `${newFailed} lần chạy lỗi chưa xem` },
    mail: { count: newMails, says: `${newMails} thư mới` },
  };
}

/** How many of the numbers are above those that stood when one looked last; what stood at first counts as seen. */
function useUnseen(numbers: readonly number[] | null, isLooking: boolean): number {
  const [seen, setSeen] = useState<number | null>(null);
  const highest = numbers === null ? null : Math.max(-1, ...numbers);
  useEffect(() => {
    if (highest !== null && (seen === null || isLooking)) setSeen(highest);
  }, [highest, isLooking]);
  return seen === null ? 0 : (numbers?.filter((number) => number > seen).length ?? 0);
}
