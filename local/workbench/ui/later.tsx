import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tellProblem } from "./problems";

/** A component whose script is loaded when it is shown for the first time; until then `Meanwhile` stands there, if any. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile?: ComponentType,
): ComponentType<P> {
  let Loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [, setCount] = useState(0);
    useEffect(() => {
      if (Loaded) return;
      load().then((component) => {
        Loaded = component;
        setCount((count) => count + 1);
      }, tellProblem);
    }, []);
    if (Loaded) return <Loaded {...props} />;
    return Meanwhile ? <Meanwhile /> : null;
  };
}
