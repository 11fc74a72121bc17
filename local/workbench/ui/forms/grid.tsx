import { Scrolling } from "../scrolling";
import type { QuestionProps } from "./question-props";

/** A question a row, the same columns to choose from in each. */
export function Grid({ item, answer = [], onAnswer }: QuestionProps) {
  const { id, rows = [], columns = [], required } = item;
  const chosen = rows.map((_, at) => (typeof answer === "string" ? null : (answer[at] ?? null)));
  const choose = (row: number, column: string | null): void =>
    onAnswer(chosen.map((each, at) => (at === row ? column : each)));
  return (
    <Scrolling class="form-grid" label={`Bảng chọn: ${item.title}`}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" dir="auto">
                {column}
              </th>
            ))}
            {!required && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row}>
              <th scope="row" dir="auto">
                {row}
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <label class="form-cell">
                    <input
                      type="radio"
                      name={`question-${id}-${at}`}
                      aria-label={`${row}: ${column}`}
                      checked={chosen[at] === column}
                      onChange={() => choose(at, column)}
                    />
                  </label>
                </td>
              ))}
              {!required && (
                <td>
                  {chosen[at] !== null && (
                    <button
                      type="button"
                      class="link"
                      aria-label={`Bỏ chọn ${row}`}
                      onClick={() => choose(at, null)}
                    >
                      Bỏ chọn
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
