interface ReviewChoiceProps {
  readonly reviews: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

/** Which review period; nothing to choose where there is one. */
export function ReviewChoice({ reviews, chosen, onChoose }: ReviewChoiceProps) {
  if (reviews.length < 2) return null;
  return (
    <label>
      <span>Kỳ xét</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {reviews.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
