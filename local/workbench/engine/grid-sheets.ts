import type { SheetUser } from "../../local-apps-script";
import type { GridArea } from "../protocol/grid";
import type { EngineHost } from "./host";

/** The sheets by their ids, and where the person is among them. */
export interface GridSheets {
  /** Throws where the sheet is gone. */
  of(id: number): SheetUser;
  /** The sheet, to be changed: refused where it is protected for others. */
  toChange(id: number): SheetUser;
  readonly moves: Moves;
}

/** Tells a script's moving to another place from the person's own. */
export interface Moves {
  /** The person went there. */
  chosen(sheet: number, area: GridArea | null): void;
  /** How often a script has moved, now that it stands there. */
  seen(sheet: number, area: GridArea | null): number;
}

export function gridSheets(host: EngineHost): GridSheets {
  function of(id: number): SheetUser {
    const found = host.script.spreadsheet.sheets().find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error("Trang này đã bị xóa.");
    return found;
  }
  return {
    of,
    toChange(id) {
      const sheet = of(id);
      if (sheet.isEditor(host.script.user)) return sheet;
      throw new Error(
        `Trang “${sheet.name}” được bảo vệ (${sheet.protection?.description ?? ""}): ${host.script.user} không được sửa.`,
      );
    },
    moves: noticeMoves(),
  };
}

function noticeMoves(): Moves {
  let last: string | undefined;
  let number = 0;
  return {
    chosen(sheet, area) {
      last = JSON.stringify([sheet, area]);
    },
    seen(sheet, area) {
      const now = JSON.stringify([sheet, area]);
      if (now !== last) number += 1;
      last = now;
      return number;
    },
  };
}
