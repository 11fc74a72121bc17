import type { Door } from "../../door";
import { CopyText } from "./copy-text";

interface ReturnedViewProps {
  readonly returned: Door["returnForCorrection"]["out"];
  /** How high the text to be copied stands. */
  readonly rows: number;
}

/** What became of a return: what could not be done, and the words to pass on to a unit that has no mail. */
export function ReturnedView({ returned, rows }: ReturnedViewProps) {
  const { problems, to, subject, body } = returned;
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} class="warning">
          {problem}
        </p>
      ))}
      {to.length === 0 && (
        <CopyText label="Nội dung để gửi đơn vị" text={`${subject}\n\n${body}`} rows={rows} />
      )}
    </>
  );
}
