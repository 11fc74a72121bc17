import { clockTime } from "../../domain/vote/clock-time";
import type { Door } from "../../door";

type Row = Door["attendanceDesk"]["out"]["roll"][number];

interface RollRowProps {
  readonly row: Row;
  readonly office: string;
  readonly state: Door["attendanceDesk"]["out"]["state"];
  readonly onChange: (part: Partial<Row>) => void;
}

const presences = [
  ["present", "Có mặt"],
  ["absent", "Vắng"],
  ["standIn", "Dự thay"],
] as const;

/** A member of the council: in the room, absent, or with a stand-in, and what the minutes say of it. */
export function RollRow({ row, office, state, onChange }: RollRowProps) {
  const { member, name, votes, presence, asked, replied } = row;
  const fixed = state !== "open";
  return (
    <li class={`member ${presence}`}>
      <fieldset>
        <legend>
          <b>{name}</b>
          <span class="muted">
            {office === "" ? "" : ` ${office}`}
            {votes ? "" : " (không bỏ phiếu)"}
          </span>
        </legend>
        <div class="presence" role="radiogroup" aria-label={name}>
          {presences.map(([value, label]) => (
            <label key={value} class="option">
              <input
                type="radio"
                name={member}
                checked={presence === value}
                disabled={fixed}
                onChange={() => onChange({ presence: value })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <div class="details">
          {presence === "absent" && (
            <Text
              label="Lý do vắng"
              wide
              value={row.reason}
              disabled={fixed}
              onChange={(reason) => onChange({ reason })}
            />
          )}
          {presence === "standIn" && (
            <>
              <Text
                label="Người dự thay"
                wide
                value={row.standIn}
                disabled={fixed}
                onChange={(standIn) => onChange({ standIn })}
              />
              <Text
                label="Giấy ủy quyền"
                wide
                value={row.letter}
                disabled={fixed}
                onChange={(letter) => onChange({ letter })}
              />
              <Text
                label="Lý do vắng"
                wide
                value={row.reason}
                disabled={fixed}
                onChange={(reason) => onChange({ reason })}
              />
            </>
          )}
          {presence !== "absent" && (
            <Time
              label="Đến lúc"
              value={row.arrived}
              disabled={fixed}
              onChange={(arrived) => onChange({ arrived })}
            />
          )}
          <Time label="Về lúc" value={row.left} disabled={fixed} onChange={(left) => onChange({ left })} />
          {presence === "absent" && votes && (
            <label class="option">
              <input
                type="checkbox"
                checked={asked}
                disabled={fixed}
                onChange={() => onChange({ asked: !asked, replied: null })}
              />
              <span>Xin ý kiến bằng văn bản</span>
            </label>
          )}
          {presence === "absent" && asked && (
            <label class="field">
              <span>Trả lời</span>
              <select
                value={replied ?? ""}
                disabled={state === "frozen"}
                onChange={(event) => onChange({ replied: replyOf(event.currentTarget.value) })}
              >
                <option value="">Chưa ghi</option>
                <option value="yes">Có trả lời</option>
                <option value="no">Không trả lời</option>
              </select>
            </label>
          )}
        </div>
      </fieldset>
    </li>
  );
}

function replyOf(value: string): Row["replied"] {
  return value === "yes" || value === "no" ? value : null;
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly wide?: true;
  readonly onChange: (value: string) => void;
}

function Text({ label, value, disabled, wide, onChange }: TextProps) {
  return (
    <label class={wide ? "field wide" : "field"}>
      <span>{label}</span>
      <input
        type="text"
        maxLength={500}
        value={value}
        disabled={disabled}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** A time of day, written out ("8h5" as 08:05) once one has left the field. */
function Time({ label, value, disabled, onChange }: TextProps) {
  const time = clockTime(value);
  return (
    <label class="field time">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={16}
        placeholder="08:15"
        value={value}
        disabled={disabled}
        aria-invalid={time === null}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={() => time !== null && time !== value && onChange(time)}
      />
    </label>
  );
}
