import { useEffect, useState } from "preact/hooks";
import type { ClockView } from "../../protocol/book";
import { later as loadedLater } from "../later";
import { Popover } from "./popover";
import { later, spokenTime } from "./times";

const ClockBox = loadedLater(async () => (await import("./clock-box")).ClockBox);

/** How often a running clock is looked at, in milliseconds: minutes alone are shown. */
const tick = 5000;

/** The time the add-on goes by, and the way to move it on. */
export function Clock({ clock }: { readonly clock: ClockView }) {
  const now = useNow(clock);
  return (
    <Popover
      title="Đồng hồ"
      button={
        <>
          <span class="unseen">Đồng hồ: </span>
          {spokenTime(now)}
        </>
      }
    >
      {(close, ready) => <ClockBox now={now} clock={clock} onSet={close} onReady={ready} />}
    </Popover>
  );
}

/** The clock's time, which goes on from what the engine told last. */
function useNow({ now, running }: ClockView): string {
  const [told, setTold] = useState({ now, at: Date.now() });
  const [, setTicks] = useState(0);
  useEffect(() => setTold({ now, at: Date.now() }), [now, running]);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), tick);
    return () => clearInterval(timer);
  }, [running]);
  return running ? later(told.now, (Date.now() - told.at) / 60_000) : now;
}
