import type { ComponentType } from "preact";
import { Grid } from "../grid";
import { later } from "../later";
import type { Part } from "../routes";

const Opening = () => <p class="nothing">Đang mở…</p>;

/** What each part shows. The Sheet is there at once; who looks into another part loads its script then. */
export const partContents: Readonly<Record<Part, ComponentType>> = {
  sheet: Grid,
  forms: later(async () => (await import("../forms")).Forms, Opening),
  drive: later(async () => (await import("../drive")).Folder, Opening),
  mail: later(async () => (await import("../mail")).Mailbox, Opening),
  runs: later(async () => (await import("../runs")).Runs, Opening),
};
