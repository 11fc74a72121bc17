import { failed, ok, type Result } from "../../domain/result";
import { underLock } from "../../google/lock";
import { keepOperation, operation } from "../../google/properties";
import { showCell } from "../../google/selection";
import { container, flush } from "../../google/spreadsheet";
import { removeStartingTab } from "../../google/tab-layout";
import { actingUser } from "../../google/user";
import { readRegister } from "../../register/read-register";
import { bringUpToDate, type OtherPart, type SetUp } from "../../register/set-up";
import { isVietnamese, setVietnamese } from "../../register/sheet-locality";
import { type SettingRow, settingsTable } from "../../register/tables/school/settings";
import { operations } from "../../register/tables/technical/operations";
import { busy, unitOfWork } from "../../register/unit-of-work";
import { comparableLabel } from "../../vietnamese/text";
import { putOperation } from "../flow/operating-account";

/** The parts of set-up, for whoever does them all at once, and who does one after the other. */

const vietnameseLocality: OtherPart = { what: "ngôn ngữ và múi giờ Việt Nam", make: setVietnamese };

/** Makes the tabs and columns that are missing and mends looks, of all tabs or of `only` some; sets locale and time zone. */
export function makeTabs(only?: (tab: string) => boolean): Result<SetUp> {
  const held = underLock((): SetUp => {
    const done = bringUpToDate("setUpRegister", isVietnamese() ? [] : [vietnameseLocality], only);
    const removed = removeStartingTab();
    if (done.made.length > 0 || done.updated.length > 0 || removed) flush();
    return done;
  });
  return held ? ok(held.value) : failed(busy);
}

/** Adds the settings that are new since the tab was made, or that were deleted; and who operates the register in this Sheet. */
export function addMissingRows(): Result<readonly string[]> {
  const own = { register: container().id, account: actingUser() };
  return unitOfWork("setUpRegister", { settings: settingsTable, operations }, (open) => {
    const missing = missingSettings(open.settings.rows());
    missing.forEach(open.settings.put);
    putOperation(open.operations, own);
    const made = missing.map(({ item }) => `mục “${item}”`);
    return { value: made, what: made.length === 0 ? "" : `Thêm ${made.join("; ")}` };
  });
}

/** Keeps who operates the register with the Sheet. The first time she is shown where to begin, rather than the last tab that was made. */
export function keepWhose(): void {
  const [kept, own] = [operation(), { account: actingUser(), register: container().id }];
  if (kept === null) showCell(settingsTable.tab, 2, 2);
  if (kept?.account !== own.account || kept.register !== own.register) keepOperation(own);
}

/** Settings that have no row: new in this version, or deleted. */
function missingSettings(rows: readonly SettingRow[]): readonly SettingRow[] {
  const known = new Set(rows.map(({ item }) => comparableLabel(item)));
  return settingsTable.initial.filter(({ item }) => !known.has(comparableLabel(item)));
}

/** Whether settings have no row; also where their tab cannot be read, as doing it says why. */
export function lacksSettings(): boolean {
  const lacks = readRegister({ settings: settingsTable }, ({ settings }) =>
    ok(missingSettings(settings.rows()).length > 0),
  );
  return lacks.ok ? lacks.value : true;
}
