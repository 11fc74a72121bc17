import { officialName } from "../../domain/papers/kinds";
import { comparable } from "../../vietnamese/text";
import { addresseesView } from "../engine/addressees-view";
import { attachedLine } from "../engine/annex-view";
import { footView, headerView } from "../engine/frame-view";
import { appendicesView, contentView, coSignerView, type PlanData, withReplaced } from "./plan-view";

/** A launching letter as its template names things (công văn phát động; NĐ 30/2020, mẫu 1.5): no kind's name, whom it goes to. */
export function launchLetterView(data: PlanData) {
  const { settings, byCouncil, document, parts, appendices, replaced, signer, recipients, year, addressees } =
    data;
  const issuer = comparable(byCouncil ? settings.council : settings.school);
  return {
    ...headerView({ settings, byCouncil, document, year }, document.title),
    ...addresseesView(addressees),
    ...contentView(withReplaced(parts, document, replaced)),
    ...footView({ settings, byCouncil, signer, recipients }),
    ...coSignerView(data.coSigner),
    ...appendicesView(parts, appendices, attachedLine(officialName(document.kind), document, issuer, year)),
  };
}
