import type { PageDesk, ServedPage } from "../../pages/page-server";
import type { EngineThread } from "./engine-thread";

/** The add-on's pages, as they are open in the engine. */
export function engineDesk(engine: () => EngineThread): PageDesk {
  const call = (method: string, id: string, more: object = {}): Promise<unknown> =>
    engine().request("pages", method, { id: Number(id), ...more });
  return {
    async find(id) {
      // What is closed is not there: a page that is loaded again finds nothing.
      const found = await call("find", id).catch(() => undefined);
      // The engine's handlers are typed.
      return found as ServedPage | undefined;
    },
    run: (id, functionName, args) => call("run", id, { functionName, args }),
    close: (id) => call("close", id),
    resize: (id, size) => call("resize", id, { size }),
  };
}
