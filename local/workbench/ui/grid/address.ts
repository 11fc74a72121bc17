import { desk } from "./desk";

const SHEET = "#/sheet/";

/** The address names the sheet that is open, and opens the one it names. Gives what ends that. */
export function followAddress(): () => void {
  const read = (): void => {
    const { hash } = window.location;
    if (!hash.startsWith(SHEET)) return;
    const wanted = hash.slice(SHEET.length);
    const tab = desk.store.look?.tabs.find(
      ({ name }) => encodeURIComponent(name) === wanted || name === wanted,
    );
    if (tab !== undefined && tab.id !== desk.sheetId) void desk.open(tab.id);
  };
  let isFirst = true;
  const end = desk.listen((change) => {
    const { look } = desk.store;
    if (change !== "look" || look === undefined) return;
    // The address the page was opened with comes first.
    if (isFirst) {
      isFirst = false;
      read();
      if (window.location.hash.startsWith(SHEET)) return;
    }
    const hash = SHEET + encodeURIComponent(look.sheet.name);
    const isSheet = window.location.hash === "" || window.location.hash.startsWith(SHEET);
    if (isSheet && window.location.hash !== hash) history.replaceState(null, "", hash);
  });
  window.addEventListener("hashchange", read);
  return () => {
    end();
    window.removeEventListener("hashchange", read);
  };
}
