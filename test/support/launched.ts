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
    const sheet = script.spreadsheet.sheet("Thông tin chung");
    const row = sheet.values().findIndex(([item]) => item === "Chữ viết tắt của đơn vị soạn thảo") + 1;
    sheet.type(row, 2, "TH");
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
