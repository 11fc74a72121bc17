import { addresseesView } from "../engine/addressees-view";
import { footView, headerView } from "../engine/frame-view";
import { contentView, type PlanData, withReplaced } from "./plan-view";

/** A launching letter as its template names things (công văn phát động; NĐ 30/2020, mẫu 1.5): no kind's name, whom it goes to. */
export function launchLetterView(data: PlanData) {
  const { settings, byCouncil, document, parts, replaced, signer, recipients, year, addressees } = data;
  return {
    ...headerView({ settings, byCouncil, document, year }, document.title),
    ...addresseesView(addressees),
    ...contentView(withReplaced(parts, document, replaced)),
    ...footView({ settings, byCouncil, signer, recipients }),
  };
}
