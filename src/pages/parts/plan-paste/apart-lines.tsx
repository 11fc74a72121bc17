import { KindChoice } from "./kind-choice";
import type { Levels, ViewProps } from "./view-props";

interface ApartLinesProps extends ViewProps {
  readonly levels: Levels;
}

/** The lines that are not taken into the content, each with why: nothing that was pasted is out of sight. */
export function ApartLines(props: ApartLinesProps) {
  const apart = props.proposal.lines.flatMap((line, at) => (line.kind === "apart" ? [{ ...line, at }] : []));
  if (apart.length === 0) return null;
  return (
    <details>
      <summary>Không lấy vào nội dung ({apart.length} dòng)</summary>
      <ul class="plain lined" aria-label="Dòng không lấy">
        {apart.map(({ at, text, note }) => (
          <li key={at} class="outline">
            <KindChoice {...props} line={at} />
            <p class="text">{text}</p>
            <p class="muted">{props.choices.kinds.has(at) || note === "" ? "đã chọn không lấy" : note}.</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
