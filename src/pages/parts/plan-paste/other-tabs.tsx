import type { PastedPlan } from "../../../domain/plan/pasted/pasted-plan";
import type { Door } from "../../../door";
import { comparableLabel } from "../../../vietnamese/text";
import type { ViewProps } from "./view-props";

interface OtherTabsProps extends ViewProps {
  readonly plan: PastedPlan;
  readonly context: Door["pasteContext"]["out"];
}

/** What of the pasted plan belongs to other tabs: targets, recipients; and its summary, which is the round's. */
export function OtherTabs({ proposal, plan, context, choices, onChoose }: OtherTabsProps) {
  const { targets, recipients } = proposal;
  const otherSummary =
    plan.summary !== "" && comparableLabel(plan.summary) !== comparableLabel(context.planSummary);
  return (
    <>
      {otherSummary && (
        <p class="warning">
          Trích yếu trong bản dán là “{plan.summary}”, ở tab “Đợt thi đua” là “{context.planSummary}”: sổ in
          theo tab.
        </p>
      )}
      {context.period === null && (
        <p class="warning">
          Ngày của đợt chưa đúng nên chưa tính được ngày kỷ niệm, mốc thời gian: xem tab “Đợt thi đua”.
        </p>
      )}
      {targets !== null && (
        <label class="option">
          <input
            type="checkbox"
            checked={proposal.takesTargets}
            onChange={(event) => onChoose({ targets: event.currentTarget.checked })}
          />
          <span>
            Đưa {targets.targets.length} chỉ tiêu vào tab “Chỉ tiêu”, trong nội dung ghi dấu {"{chỉ tiêu}"}
            <span class="muted">: {targets.targets.map(({ target }) => target).join("; ")}</span>
          </span>
        </label>
      )}
      {recipients.kind === "new" && (
        <label class="option">
          <input
            type="checkbox"
            checked={choices.recipients}
            onChange={(event) => onChoose({ recipients: event.currentTarget.checked })}
          />
          <span>
            Ghi {recipients.rows.length} nơi nhận riêng của kế hoạch này vào tab “Nơi nhận”
            <span class="muted">
              : {recipients.rows.map(({ name }) => name).join("; ")}
              {recipients.instead.length > 0 && ` (tab đang có: ${recipients.instead.join("; ")})`}
            </span>
          </span>
        </label>
      )}
      {recipients.kind === "other" && (
        <p class="warning">
          Nơi nhận trong bản dán ({plan.recipients.join("; ")}) khác nơi nhận của đợt ở tab “Nơi nhận” (
          {recipients.standing.join("; ")}): giữ như trong sổ.
        </p>
      )}
    </>
  );
}
