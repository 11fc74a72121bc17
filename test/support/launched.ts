import type { CallRecord, LocalAppsScript } from "../../local/local-apps-script";
import { kinds, type LaunchKind, launchKindLabels } from "../../src/domain/papers/kinds";
import { clickComposePlan, settledThaiNguyen, typeInto } from "./register";

/** Chooses how the round of Thái Nguyên is launched; a letter needs to be addressed. */
export function chooseLaunch(script: LocalAppsScript, kind: LaunchKind): void {
  typeInto(script, "Đợt thi đua", 2, "Loại văn bản", launchKindLabels[kind]);
  if (kind === "launchLetter") {
    typeInto(script, "Đợt thi đua", 2, "Kính gửi", "Các phòng, khoa, trung tâm");
  }
  if (kinds[kind].symbol === "") {
    typeSetting(script, "Chữ viết tắt của đơn vị soạn thảo", "TH");
  }
}

/** The register of Thái Nguyên, whose round is launched by a document of this kind, which is composed. */
export function launchedAs(kind: LaunchKind): { script: LocalAppsScript; composed: CallRecord } {
  const script = settledThaiNguyen();
  // The sample's plan is signed already.
  const book = script.spreadsheet.sheet("Sổ văn bản");
  book.paste(2, 1, [book.values()[0]?.map(() => "") ?? []]);
  chooseLaunch(script, kind);
  return { script, composed: clickComposePlan(script) };
}

/** Types the value of a setting on *Thông tin chung*. Throws where there is no such setting. */
export function typeSetting(script: LocalAppsScript, item: string, value: string): void {
  const sheet = script.spreadsheet.sheet("Thông tin chung");
  const row = sheet.values().findIndex(([name]) => name === item) + 1;
  if (row === 0) throw new Error(`no setting ${item}`);
  sheet.type(row, 2, value);
}
