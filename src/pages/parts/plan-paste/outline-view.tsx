import { isDifferent } from "../../../domain/plan/pasted/offers/offers";
import { KindChoice } from "./kind-choice";
import { OfferView } from "./offer-view";
import type { Levels, ViewProps } from "./view-props";

interface OutlineViewProps extends ViewProps {
  readonly levels: Levels;
}

/** The plan as it was understood, a line each, with the marks that could stand in it. */
export function OutlineView(props: OutlineViewProps) {
  const { proposal, choices, onChoose } = props;
  const { lines, rows, offers, accepted } = proposal;
  const rowOf = new Map(rows.flatMap((row, at) => row.lines.map((line) => [line, at] as const)));
  const sure = offers.filter(
    (offer) => !isDifferent(offer) && offer.adds === null && !accepted.has(offer.id),
  );
  return (
    <section aria-label="Dàn ý đọc được">
      <div class="ends">
        <h2>Dàn ý đọc được</h2>
        {sure.length > 0 && (
          <button
            type="button"
            class="small"
            onClick={() =>
              onChoose({ marks: new Map([...choices.marks, ...sure.map(({ id }) => [id, true] as const)]) })
            }
          >
            Dùng {sure.length} dấu in ra đúng như đã gõ
          </button>
        )}
      </div>
      <ol class="plain lined">
        {lines.map((line, at) => {
          if (line.kind === "apart") return null;
          const row = rowOf.get(at) ?? -1;
          const isFirst = rows[row]?.lines[0] === at;
          const marker = isFirst ? proposal.markers[row] : undefined;
          const inTab = proposal.takesTargets && proposal.targets?.first === row;
          return (
            <li key={at} class={`outline ${line.kind}`}>
              <KindChoice {...props} line={at} />
              <p class="text">
                {marker && marker.text !== "" && <b>{marker.text} </b>}
                {proposal.marked[row] && isFirst && rows[row]?.lines.length === 1 && !inTab
                  ? proposal.marked[row]?.text
                  : line.text}
              </p>
              {marker && marker.told !== "" && <p class="warning">{marker.told}.</p>}
              {line.note !== "" && !choices.kinds.has(at) && <p class="muted">{line.note}.</p>}
              {inTab && <p class="muted">Đưa vào tab “Chỉ tiêu”.</p>}
              {isFirst &&
                offers
                  .filter((offer) => offer.row === row)
                  .map((offer) => <OfferView key={offer.id} {...props} offer={offer} />)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
