import type { LocalAppsScript, Page } from "../../local-apps-script";
import type { WorkbenchEvent } from "../protocol";
import type { PageView } from "../protocol/script";

interface Size {
  readonly width: number | null;
  readonly height: number | null;
}

/** The add-on's pages that are open, by numbers that their addresses have. */
export interface PageTable {
  list(): readonly PageView[];
  /** Throws where that page is not open (any more). */
  find(id: number): Page;
  close(id: number): void;
  resize(id: number, size: Partial<Size>): void;
  /** Tells the browser where other pages are open than it was told. */
  look(): void;
}

/** `origin` is where the pages are served. */
export function makePageTable(
  script: () => LocalAppsScript,
  origin: string,
  emit: (event: WorkbenchEvent) => void,
): PageTable {
  const ids = new Map<Page, number>();
  const sizes = new Map<Page, Size>();
  let last = 0;
  let told = "[]";

  function open(): readonly (readonly [number, Page])[] {
    const pages = script().openPages();
    for (const page of ids.keys()) {
      if (pages.includes(page)) continue;
      ids.delete(page);
      sizes.delete(page);
    }
    for (const page of pages) {
      if (ids.has(page)) continue;
      last += 1;
      ids.set(page, last);
      sizes.set(page, { width: page.width ?? null, height: page.height ?? null });
    }
    return pages.map((page) => [ids.get(page) ?? 0, page] as const);
  }

  function list(): readonly PageView[] {
    return open().map(([id, page]) => {
      const { width, height } = sizes.get(page) ?? { width: null, height: null };
      return { id, kind: page.kind, title: page.title, width, height, url: `${origin}/${id}/` };
    });
  }

  function find(id: number): Page {
    const found = open().find(([known]) => known === id);
    if (found === undefined) throw new Error("Trang này đã đóng.");
    return found[1];
  }

  function look(): void {
    const now = JSON.stringify(list());
    if (now === told) return;
    told = now;
    emit({ kind: "pages" });
  }

  return {
    list,
    find,
    close(id) {
      find(id).close();
      look();
    },
    resize(id, size) {
      const page = find(id);
      const before = sizes.get(page);
      // As on Google a sidebar stays as wide as it is.
      if (before === undefined || page.kind === "sidebar") return;
      sizes.set(page, { ...before, ...size });
      look();
    },
    look,
  };
}
