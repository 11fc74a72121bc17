import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tellProblem } from "../problems";

/** A component that is loaded when it is shown for the first time. */
export function whenNeeded(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined;
  return function Needed() {
    const [Content, setContent] = useState<ComponentType | undefined>(() => loaded);
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then((component) => {
        loaded = component;
        setContent(() => component);
      }, tellProblem);
    }, []);
    return Content === undefined ? null : <Content />;
  };
}
