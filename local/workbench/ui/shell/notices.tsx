import { useEffect, useRef, useState } from "preact/hooks";
import type { RunView } from "../../protocol/script";
import { CloseButton } from "../dialogs/close-button";
import { useEvents } from "../live";
import { useProblem } from "../problems";
import type { Part } from "../routes";

interface NoticesProps {
  readonly part: Part;
  readonly runs: readonly RunView[] | null;
  readonly nameOf: (functionName: string) => string;
}

/** What went wrong, at the head of the open part: the workbench stopped, it refused something, a command failed. */
export function Notices({ part, runs, nameOf }: NoticesProps) {
  const [isStopped, setStopped] = useState(false);
  const [problem, clearProblem] = useProblem();
  const [failed, clearFailed] = useFailedCommand(runs, part === "runs");
  useEvents(({ kind }) => setStopped(kind === "stopped"));
  return (
    <div class="notices" role="alert">
      {isStopped && (
        <p class="notice">
          Bàn làm việc đã dừng: không sửa được gì. Chạy lại <code>npm start</code>, trang này tự nối lại.
        </p>
      )}
      {problem !== null && (
        <div class="notice">
          <p dir="auto">{problem}</p>
          <CloseButton label="Đóng thông báo lỗi" onClose={clearProblem} />
        </div>
      )}
      {failed !== null && (
        <div class="notice">
          <p>
            Lệnh <bdi class="strong">{nameOf(failed.function)}</bdi> bị lỗi:{" "}
            <bdi>{failed.error?.message}</bdi> <a href="#/runs">Xem lần chạy</a>
          </p>
          <CloseButton label="Đóng thông báo lỗi" onClose={clearFailed} />
        </div>
      )}
    </div>
  );
}

/** The command from the menu that failed last while this page was there, until it is put away or its runs are looked at. */
function useFailedCommand(
  runs: readonly RunView[] | null,
  isLooking: boolean,
): readonly [run: RunView | null, clear: () => void] {
  const seen = useRef<number | null>(null);
  const [failed, setFailed] = useState<RunView | null>(null);
  useEffect(() => {
    if (runs === null) return;
    const ended = runs.filter(({ state }) => state !== "running");
    const before = seen.current;
    seen.current = Math.max(-1, ...ended.map(({ id }) => id));
    if (before === null) return;
    const news = ended.find(
      ({ id, state, source }) =>
        id > before && state === "failed" && (source === "menu" || source === "simple trigger"),
    );
    if (news) setFailed(news);
  }, [runs]);
  useEffect(() => {
    if (isLooking) setFailed(null);
  }, [isLooking]);
  return [failed, () => setFailed(null)];
}
