import { isGround, type PlanParagraph } from "../../domain/plan/plan-part";
import { textOf } from "../../domain/plan/plan-text";
import { lowerFirst } from "../../vietnamese/text";
import { annexHeadView, attachedLine } from "../engine/annex-view";
import { articlesView, carriedOutBy, decidingAuthority } from "../engine/articles-view";
import { footView, headerView } from "../engine/frame-view";
import { planNamed } from "./launch-titles";
import { appendicesView, contentView, type PlanData, replacedPhrase } from "./plan-view";

/**
 * A decision that issues a plan, and the plan (NĐ 30/2020, mẫu 1.3), as their template names things. The plan's grounds stand in
 * the decision alone; where it has none the decision lists those of its round.
 */
export function planDecisionView(data: PlanData) {
  const { settings, byCouncil, document, parts, appendices, replaced, signer, recipients, year, summary } =
    data;
  const authority = decidingAuthority(settings);
  const attached = attachedLine("Quyết định", document, authority, year, "Ban hành kèm theo");
  const own = parts.filter(isGround).map(groundText);
  const effect = "Quyết định này có hiệu lực kể từ ngày ký";
  const articles = [
    { text: `Ban hành kèm theo Quyết định này ${planNamed(summary)}.` },
    { text: `${effect}${replaced === null ? "" : ` và thay thế ${replacedPhrase(replaced)}`}.` },
    { text: carriedOutBy("các tập thể, cá nhân có liên quan", calledByUnits(settings)) },
  ] as const;
  return {
    ...headerView({ settings, byCouncil, document, year }, `Về việc ${lowerFirst(document.title)}`),
    "tên loại": "QUYẾT ĐỊNH",
    ...articlesView({ authority, grounds: own.length > 0 ? own : data.listedGrounds, articles }),
    ...footView({ settings, byCouncil, signer, recipients }),
    "kế hoạch": {
      ...annexHeadView({ name: "KẾ HOẠCH", summary, attached }),
      ...contentView(parts.filter((part) => !isGround(part))),
    },
    ...appendicesView(parts, appendices, attached),
  };
}

/** Executors that nobody changed are called as the school calls its units: "Trưởng các phòng, khoa liên quan". */
function calledByUnits(settings: PlanData["settings"]): PlanData["settings"] {
  const { executors, unitWord } = settings;
  return {
    ...settings,
    executors: executors.replace(/^(Trưởng các) đơn vị( liên quan)$/u, `$1 ${unitWord}$2`),
  };
}

/** Without its end: the decision ends each of them as it stands there. */
function groundText({ runs }: PlanParagraph): string {
  return textOf(runs).replace(/[\s.;,]+$/u, "");
}
