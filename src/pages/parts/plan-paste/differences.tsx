import type { PlanBlock } from "../../../domain/plan/plan";
import { ChangedWords } from "./changed-words";
import { kindLabel, type Levels, type ViewProps } from "./view-props";

interface DifferencesProps extends ViewProps {
  readonly levels: Levels;
  readonly content: readonly PlanBlock[];
}

/** Rows the register has in other words: each stays, unless the secretary takes the pasted one; and those it has alone. */
export function Differences({ proposal, levels, choices, onChoose }: DifferencesProps) {
  const { compared, marked } = proposal;
  const differing = compared.flatMap((each) => (each.kind === "differs" ? [each] : []));
  const only = compared.flatMap((each) => (each.kind === "only" ? [each.standing] : []));
  if (differing.length + only.length === 0) return null;
  return (
    <section aria-label="Khác với sổ">
      {differing.length > 0 && (
        <details open>
          <summary>Khác với sổ ({differing.length}): giữ như trong sổ, trừ đoạn được chọn</summary>
          <ul class="plain lined">
            {differing.map(({ row, standing }) => {
              const pasted = marked[row];
              return (
                <li key={standing.order}>
                  <label class="option">
                    <input
                      type="checkbox"
                      checked={choices.replaced.has(standing.order)}
                      onChange={(event) => {
                        const replaced = new Set(choices.replaced);
                        if (event.currentTarget.checked) replaced.add(standing.order);
                        else replaced.delete(standing.order);
                        onChoose({ replaced });
                      }}
                    />
                    <span>Lấy bản dán cho đoạn thứ tự {orderText(standing.order)}</span>
                  </label>
                  <dl>
                    <dt>Trong sổ ({kindLabel(levels, standing.level)})</dt>
                    <dd class="text">
                      <ChangedWords text={standing.text} other={pasted?.text ?? ""} />
                    </dd>
                    <dt>Bản dán ({kindLabel(levels, pasted?.level ?? "apart")})</dt>
                    <dd class="text">
                      <ChangedWords text={pasted?.text ?? ""} other={standing.text} />
                    </dd>
                  </dl>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {only.length > 0 && (
        <details>
          <summary>Chỉ có trong sổ, giữ nguyên ({only.length})</summary>
          <ul>
            {only.map(({ order, level, text }) => (
              <li key={order}>
                {orderText(order)}. {kindLabel(levels, level)}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function orderText(order: number): string {
  return String(order).replace(".", ",");
}
