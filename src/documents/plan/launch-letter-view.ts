import { addresseesView } from "../engine/addressees-view";
import { launchView, type PlanData } from "./plan-view";

/** A launching letter as its template names things (công văn phát động; NĐ 30/2020, mẫu 1.5): no kind's name, whom it goes to. */
export function launchLetterView(data: PlanData) {
  return { ...launchView(data), ...addresseesView(data.addressees) };
}
