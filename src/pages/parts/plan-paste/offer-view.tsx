import type { NewRow, PlacedOffer } from "../../../domain/plan/pasted/offers/offer";
import { isDifferent } from "../../../domain/plan/pasted/offers/offers";
import { type ViewProps, withEntry } from "./view-props";

interface OfferViewProps extends ViewProps {
  readonly offer: PlacedOffer;
}

/** A mark that could stand for typed words: both beside each other, taken by a click. */
export function OfferView({ proposal, choices, onChoose, offer }: OfferViewProps) {
  const { id, typed, mark, computed, adds } = offer;
  const isAccepted = proposal.accepted.has(id);
  const differs = isDifferent(offer);
  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={isAccepted}
          onChange={(event) => onChoose({ marks: withEntry(choices.marks, id, event.currentTarget.checked) })}
        />
        <span>
          Dùng dấu {mark}
          {differs ? (
            <span class="warning">
              : gõ “{typed}”, <b>sổ tính “{computed}”</b>
            </span>
          ) : (
            <span class="muted">, in ra “{computed}”</span>
          )}
          {adds !== null && <span class="muted">; thêm {newRowWords(adds)}</span>}
        </span>
      </label>
      {isAccepted && adds?.table === "milestones" && (
        <label class="field wide">
          <span>Việc của mốc {adds.row.code}</span>
          <input
            type="text"
            value={choices.tasks.get(adds.row.code) ?? adds.row.what}
            onInput={(event) =>
              onChoose({ tasks: withEntry(choices.tasks, adds.row.code, event.currentTarget.value) })
            }
          />
        </label>
      )}
    </>
  );
}

function newRowWords({ table, row }: NewRow): string {
  switch (table) {
    case "days":
      return `“${row.name}” (${row.code}) vào tab “Ngày kỷ niệm”`;
    case "grounds":
      return `văn bản số ${row.number} (${row.code}) vào tab “Căn cứ”`;
    case "milestones":
      return `mốc ${row.code} vào tab “Mốc thời gian”`;
  }
}
