import { useEffect } from "preact/hooks";
import { hashOf, safeLink } from "../links";

/**
 * What a link in an add-on's page leads to opens in a window beside, as on Google; one for each part, so that not every document
 * keeps a window of its own. The page tells of the click (page-client.ts).
 */
export function useAddOnLinks(): void {
  useEffect(() => {
    const open = ({ data, source }: MessageEvent): void => {
      const frames = [...document.querySelectorAll("iframe")];
      if (!frames.some(({ contentWindow }) => contentWindow === source)) return;
      const address: unknown =
        typeof data === "object" && data !== null ? Reflect.get(data, "link") : undefined;
      if (typeof address !== "string") return;
      const hash = hashOf(address);
      if (hash !== undefined) window.open(`/${hash}`, `workbench ${hash.split("/")[1]}`);
      else window.open(safeLink(address), "_blank", "noreferrer");
    };
    window.addEventListener("message", open);
    return () => window.removeEventListener("message", open);
  }, []);
}
