import { useEffect, useState } from "preact/hooks";
import { listenToInfo } from "./cell-info";
import { desk } from "./desk";
import { listenToEditing } from "./editing";

/** Draws a part of the grid again whenever what it may show has changed. */
export function useDesk(): typeof desk {
  const [, setCount] = useState(0);
  useEffect(() => {
    const draw = (): void => setCount((count) => count + 1);
    const ends = [desk.listen(draw), listenToEditing(draw), listenToInfo(draw)];
    draw();
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return desk;
}
