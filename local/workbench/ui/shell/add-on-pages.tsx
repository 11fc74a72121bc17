import type { PageView } from "../../protocol/script";
import { ask } from "../ask";
import { later } from "../later";
import { useLive } from "../live";
import { tellProblem } from "../problems";

const Sidebar = later(async () => (await import("../dialogs/page-frames")).Sidebar);
const ModalPage = later(async () => (await import("../dialogs/page-frames")).ModalPage);
const ModelessPage = later(async () => (await import("../dialogs/page-frames")).ModelessPage);

/** The sidebar that the add-on opened, beside the grid. */
export function SidebarPage() {
  const page = usePages().find(({ kind }) => kind === "sidebar");
  return page ? <Sidebar key={page.id} page={page} onClose={() => close(page)} /> : null;
}

/** The dialogs with pages in them, above the Sheet. */
export function DialogPages() {
  const pages = usePages().filter(({ kind }) => kind !== "sidebar");
  return (
    <>
      {pages.map((page) => {
        const Dialog = page.kind === "modal dialog" ? ModalPage : ModelessPage;
        return <Dialog key={page.id} page={page} onClose={() => close(page)} />;
      })}
    </>
  );
}

function usePages(): readonly PageView[] {
  return useLive(() => ask("script.pages", {}), ["pages"]) ?? [];
}

function close({ id }: PageView): void {
  ask("page.close", { id }).catch(tellProblem);
}
