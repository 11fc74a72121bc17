import { useState } from "preact/hooks";
import type { Door } from "../../door";
import { Choice } from "./choice";
import type { Work } from "./work";

type Found = Door["findNominations"]["out"];

interface NominationSearchProps {
  readonly work: Work;
  readonly onChoose: (id: string) => void;
}

const any = (name: string) => ({ code: "", name });

/** Looks for a nomination by name or code, unit and award. */
export function NominationSearch({ work, onChoose }: NominationSearchProps) {
  const [query, setQuery] = useState({ words: "", review: "", unit: "", award: "" });
  const [found, setFound] = useState<Found | null>(null);

  function look(changed: Partial<typeof query> = {}): void {
    const now = { ...query, ...changed };
    setQuery(now);
    work.ask("Đang tìm…", "findNominations", now, setFound);
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <label>
        <span>Họ tên hoặc mã</span>
        <input
          type="search"
          maxLength={500}
          value={query.words}
          onInput={(event) => setQuery({ ...query, words: event.currentTarget.value })}
        />
      </label>
      {found && (
        <>
          {found.reviews.length > 1 && (
            <Choice
              label="Kỳ xét"
              choices={[any("Mọi kỳ xét"), ...found.reviews]}
              chosen={query.review}
              onChoose={(review) => look({ review })}
            />
          )}
          <Choice
            label="Đơn vị"
            choices={[any("Mọi đơn vị"), ...found.units]}
            chosen={query.unit}
            onChoose={(unit) => look({ unit })}
          />
          <Choice
            label="Danh hiệu"
            choices={[any("Mọi danh hiệu"), ...found.awards]}
            chosen={query.award}
            onChoose={(award) => look({ award })}
          />
        </>
      )}
      <p class="buttons">
        <button type="submit">Tìm</button>
      </p>
      {found && (
        <ul class="choices" aria-label="Đề nghị tìm thấy">
          {found.found.map(({ id, name, what, finding, findingName }) => (
            <li key={id}>
              <button type="button" class="pick" onClick={() => onChoose(id)}>
                <b>{name}</b>, {what}
                {finding !== null && <span class={finding}> {findingName}</span>}
              </button>
            </li>
          ))}
          {found.found.length === 0 && <li class="muted">Không có đề nghị nào.</li>}
          {found.more > 0 && <li class="muted">và {found.more} đề nghị nữa: gõ thêm họ tên.</li>}
        </ul>
      )}
    </form>
  );
}
