import type { LaunchKind } from "../../domain/papers/kinds";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import type { Settings } from "../../domain/school/settings";
import type { Signer } from "../../domain/school/signer";
import { signerWarnings } from "../papers/who-signs";
import { unknownSigner } from "./plan-problems";
import type { OpenPlan as Open } from "./plan-tables";

/** Who signs instead of the head, null for the head; who signs beside, null for nobody. */
export function signerOf(
  round: EmulationRound,
  which: "signer" | "coSigner",
  open: Open,
): Result<Signer | null> {
  if (round[which] === "") return ok(null);
  const signer = open.signers.find((row) => row.code === round[which]);
  return signer ? ok(signer) : failed(unknownSigner(round, which, open.rounds));
}

/** A degree before the name of who signs beside, who is no other than who signs; and a decision, which one alone signs. */
export function coSignerWarnings(
  round: EmulationRound,
  kind: LaunchKind,
  coSigner: Signer | null,
  settings: Settings,
  open: Open,
): readonly Problem[] {
  if (coSigner === null) return [];
  const where = open.rounds.place(round, "coSigner");
  if (kind === "planDecision") {
    const what = "Quyết định chỉ do người đứng đầu ký nên không in người ký cùng";
    return [{ what, where, remedy: "Bỏ mã ở ô này, hoặc chọn loại văn bản khác" }];
  }
  const same = coSigner.code === round.signer;
  return [
    ...signerWarnings(settings, coSigner, open),
    ...(same
      ? [{ what: "Người ký cùng cũng là người ký", where, remedy: "Chọn người khác, hoặc bỏ một trong hai" }]
      : []),
  ];
}
