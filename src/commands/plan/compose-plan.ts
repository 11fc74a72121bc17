import { roundFolderKey } from "../../documents/engine/files";
import { planView } from "../../documents/plan/plan-view";
import { nextVersion } from "../../domain/papers/document";
import { ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { comparable } from "../../vietnamese/text";
import type { Reply } from "../flow/reply";
import { type Composition, composeDocument } from "../papers/document-flow";
import { identified, type PlanSources, planTables, readPlan } from "./plan-sources";

/**
 * Composes the launch plan of a round (domain.md 5.1), as `composeDocument` says. A signed plan becomes a new version that
 * names it.
 */
export function composePlan(roundCode: string): Reply {
  return composeDocument((today) => {
    const read = readRegister(planTables, (open) => readPlan(open, comparable(roundCode), today));
    return read.ok ? ok(composition(read.value, today.year)) : read;
  });
}

function composition(sources: PlanSources, year: number): Composition {
  const { round, latest } = sources;
  const next = identified(nextVersion(latest), round, latest.symbol.replace(/^[^-]*-/, ""));
  return {
    ...sources,
    command: "composePlan",
    byCouncil: round.issuingBody === "council",
    next,
    folder: { key: roundFolderKey(round.code), name: `${round.code} - ${round.name}` },
    questions: {
      signed: `Kế hoạch của đợt “${round.name}” đã ký. Văn bản đã ký giữ nguyên; soạn một bản mới (${next.id}) thay thế?`,
      draft: `Kế hoạch của đợt “${round.name}” đã có dự thảo. Soạn lại sẽ thay toàn bộ nội dung của dự thảo đó bằng nội dung trong sổ. Soạn lại?`,
      anyway: "Vẫn soạn kế hoạch?",
    },
    fileTitle: ({ id }) => `Kế hoạch ${id.replace(/^KH-/, "")} - ${round.name}`,
    view: (document, replaced) => planView({ ...sources, document, replaced, year }),
  };
}
