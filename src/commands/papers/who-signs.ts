import { type KindOf, kinds } from "../../domain/papers/kinds";
import { degreeBefore } from "../../domain/plan/slips/slips";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import type { TableView } from "../../register/open-table";
import { placeOf } from "../../register/table";
import { type SettingRow, settingItem, settingsTable } from "../../register/tables/school/settings";
import { signers } from "../../register/tables/school/signers";

/** The tables that say who signs. */
export interface OpenSigners {
  readonly settings: TableView<SettingRow>;
  readonly signers: TableView<Signer>;
}

/** The standing office reports to the council, so it signs what is for the council alone; who signs for it is written by hand. */
const standingOffice: Signer = {
  code: "",
  authority: [],
  title: "THƯỜNG TRỰC HỘI ĐỒNG",
  office: "",
  name: "",
};

/**
 * Who signs documents of a kind of a review, by the setting the kind names: null for the head, or those of a meeting.
 * Where the setting for papers
 * of the standing office names nobody, the office itself does.
 */
export function signerBySetting(
  settings: Settings,
  kind: KindOf<"review">,
  open: OpenSigners,
): Result<Signer | null> {
  const setting = kinds[kind].signer;
  if (setting === "head" || setting === "round" || setting === "meeting") return ok(null);
  const code = settings[setting];
  if (code === "") return ok(setting === "standingSigner" ? standingOffice : null);
  const signer = open.signers.find((row) => row.code === code);
  if (signer) return ok(signer);
  const problem = {
    what: `Không có người ký mã “${code}” ở mục “${settingItem(setting)}”`,
    where: placeOf(settingsTable, "value"),
    remedy: `Chọn một mã có trong tab “${signers.tab}”, hoặc để trống thì người đứng đầu ký`,
  };
  return failed(problem);
}

/** A degree before the signer's name, which only some ministries allow; this warns. */
export function signerWarnings(
  settings: Settings,
  signer: Signer | null,
  open: OpenSigners,
): readonly Problem[] {
  const degree = degreeBefore(signer?.name ?? settings.headName);
  if (degree === null) return [];
  const row = open.settings.find(({ value }) => value.trim() === settings.headName);
  const where = signer ? open.signers.place(signer, "name") : row && open.settings.place(row, "value");
  return [
    {
      what: `Trước họ tên người ký có “${degree}”`,
      ...(where ? { where } : {}),
      remedy: "Bỏ học hàm, học vị, trừ khi bộ chủ quản cho phép ghi",
    },
  ];
}
