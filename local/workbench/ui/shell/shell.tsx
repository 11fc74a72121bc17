import { useLayoutEffect } from "preact/hooks";
import { ask } from "../ask";
import { Clock } from "../bar/clock";
import { Rail } from "../bar/rail";
import { Running } from "../bar/running";
import { Who } from "../bar/who";
import { focusCells } from "../grid";
import { useLive } from "../live";
import { captionOf } from "../menus/add-on-menu";
import { MenuBar } from "../menus/menu-bar";
import { partNames, usePart } from "../routes";
import { useRuns } from "../runs/use-runs";
import { DialogPages, SidebarPage } from "./add-on-pages";
import { Hints } from "./hints";
import { Notices } from "./notices";
import { partContents } from "./parts";
import { Questions } from "./questions";
import { ScriptToasts } from "./script-toasts";
import { sheetMenus } from "./sheet-menus";
import { useAddOnLinks } from "./use-add-on-links";
import { useNews } from "./use-news";

/** The whole workbench: a head with the Sheet's title and menus, the way to the parts, the open part, and what lies above it. */
export function Shell() {
  const part = usePart();
  const book = useLive(() => ask("book.view", {}), ["clock", "menu"]);
  const menus = useLive(() => ask("script.menu", {}), ["menu"]) ?? [];
  const runs = useRuns();
  const news = useNews(part, runs);
  const nameOf = (functionName: string) => captionOf(menus, functionName);
  const running =
    runs?.find(({ state, source }) => state === "running" && (source === "menu" || source === "trigger")) ??
    null;
  const name = book?.name ?? "";
  const partName = partNames.find(([each]) => each === part)?.[1] ?? "";
  useAddOnLinks();
  // At once: who goes on to the name box meanwhile is not taken away from it.
  useLayoutEffect(() => {
    if (part === "sheet" && !document.querySelector("dialog:modal")) focusCells();
  }, [part]);
  document.title = part === "sheet" ? name : `${partName} – ${name}`;
  const Content = partContents[part];
  const Sheet = partContents.sheet;

  return (
    <div class="workbench">
      <header class="head">
        <div class="head-line">
          <h1 class="title" dir="auto">
            {name}
          </h1>
          <Running run={running} nameOf={nameOf} />
          {book && book.hints.length > 0 && <Hints of={book.id} hints={book.hints} />}
          {book && <Clock clock={book.clock} />}
          {book && <Who user={book.user} users={book.users} />}
        </div>
        {part === "sheet" && <MenuBar menus={sheetMenus(menus)} />}
      </header>
      <Rail open={part} news={news} />
      <main class="open-part">
        <Notices part={part} runs={runs} nameOf={nameOf} />
        {/* The Sheet stays as it is while another part is looked at: its selection, its sidebar's page. */}
        <div class="sheet-part" hidden={part !== "sheet"}>
          <Sheet />
          <SidebarPage />
        </div>
        {part !== "sheet" && <Content />}
      </main>
      <ScriptToasts />
      <DialogPages />
      <Questions />
    </div>
  );
}
