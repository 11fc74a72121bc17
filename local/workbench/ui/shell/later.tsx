import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tellProblem } from "../problems";

/** A component whose script is loaded when it is shown for the first time. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let Loaded: ComponentType | undefined;
  return function Later() {
    const [, setCount] = useState(0);
    useEffect(() => {
      if (Loaded) return;
      load().then((component) => {
        Loaded = component;
        setCount((count) => count + 1);
      }, tellProblem);
    }, []);
    return Loaded ? <Loaded /> : <p class="nothing">Đang mở…</p>;
  };
}
