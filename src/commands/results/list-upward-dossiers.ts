import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { DossierItem } from "../../domain/results/dossier-item";
import { readRegister } from "../../register/read-register";
import { dossierItems } from "../../register/tables/results/dossier-items";
import { menuPath } from "../../vietnamese/captions";
import type { Offered } from "../flow/offered";

/** The dossiers that go to the body above, in the order of their tab ("Trần Văn Thử (CSTDT), kỳ xét CN2023"): at least one. Changes nothing. */
export function listUpwardDossiers(): Result<readonly Offered[]> {
  return readRegister({ items: dossierItems }, (open) => {
    const named = new Map(
      open.items
        .rows()
        .map(({ code, name, award, review }) => [code, `${name} (${award}), kỳ xét ${review}`]),
    );
    const offered = [...named].map(([code, name]) => ({ code, name }));
    return offered.length > 0 ? ok(offered) : failed(noUpwardDossiers);
  });
}

export const noUpwardDossiers: Problem = {
  what: "Sổ chưa có hồ sơ trình cấp trên nào",
  where: { tab: dossierItems.tab },
  remedy: `Bấm ${menuPath("makeDossiers")} trước`,
};

/** A code that names no dossier. */
export function unknownDossier(code: string, known: readonly DossierItem[]): Problem {
  const codes = [...new Set(known.map((row) => row.code))].join(", ");
  return {
    what: `Không có hồ sơ trình cấp trên mã “${code}”`,
    where: { tab: dossierItems.tab },
    remedy: codes === "" ? "Tab này chưa có dòng nào" : `Gõ một trong các mã: ${codes}`,
  };
}
