import { useState } from "preact/hooks";
import type { Door } from "../../door";

type Desk = Door["returnDesk"]["out"];
type Nomination = Desk["units"][number]["nominations"][number];
type Severity = Desk["severities"][number]["severity"];

interface NominationListProps {
  readonly severities: Desk["severities"];
  readonly nominations: readonly Nomination[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** A unit's nominations with what the checks found beside them; a filter hides, and what is chosen stays chosen. */
export function NominationList({ severities, nominations, chosen, onChoose }: NominationListProps) {
  const [words, setWords] = useState("");
  const [severity, setSeverity] = useState<Severity | "">("");
  const wanted = words.trim().toLowerCase().normalize("NFC");
  const shown = nominations.filter(
    ({ name, award, finding }) =>
      (severity === "" || finding === severity) &&
      `${name} ${award}`.toLowerCase().normalize("NFC").includes(wanted),
  );
  function toggle(id: string): void {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    onChoose(after);
  }
  function nameOf(wantedSeverity: Severity): string {
    return severities.find((each) => each.severity === wantedSeverity)?.name ?? "";
  }
  function chosenSeverity(value: string): Severity | "" {
    return severities.find((each) => each.severity === value)?.severity ?? "";
  }
  const summary =
    chosen.size === 0 ? "Chưa chọn đề nghị nào: trả lại cả hồ sơ." : `Đã chọn ${chosen.size} đề nghị.`;
  return (
    <fieldset>
      <legend>Đề nghị cần bổ sung</legend>
      <div class="row">
        <label>
          <span>Lọc theo họ tên, danh hiệu</span>
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <label>
          <span>Kết quả kiểm tra</span>
          <select
            value={severity}
            onChange={(event) => setSeverity(chosenSeverity(event.currentTarget.value))}
          >
            <option value="">Tất cả</option>
            {severities.map(({ severity: each, name }) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="choices">
        {shown.map((nomination) => (
          <li key={nomination.id}>
            <label class="option">
              <input
                type="checkbox"
                checked={chosen.has(nomination.id)}
                onChange={() => toggle(nomination.id)}
              />
              <span>
                <b>{nomination.name}</b>, {nomination.award}
              </span>
            </label>
            <ul class="plain">
              {nomination.findings.map(({ rule, severity: each, message }) => (
                <li key={rule} class={each}>
                  <b>{nameOf(each)}:</b> {message}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {shown.length === 0 && <li class="muted">Không có đề nghị nào.</li>}
      </ul>
      <p class="muted">{summary}</p>
    </fieldset>
  );
}
