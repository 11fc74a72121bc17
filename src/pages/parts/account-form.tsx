import { useState } from "preact/hooks";
import { accountMissing, accountProblems } from "../../domain/vote/accounting";
import { paperFigureNames } from "../../domain/vote/invariants";
import type { Door } from "../../door";

type Desk = Door["countDesk"]["out"];
type Account = Desk["accounts"][number];

interface AccountFormProps {
  readonly kind: Desk["kinds"][number];
  readonly counting: Desk["counting"];
  readonly account: Account;
  readonly onChange: (account: Account) => void;
}

const figures = ["printed", "unused", "exchanged", "issued", "returned", "valid", "invalid"] as const;

/** Where every paper of a kind went, with what contradicts as one types; without papers, how many voted. */
export function AccountForm({ kind, counting, account, onChange }: AccountFormProps) {
  const wrong = accountProblems(account, kind, counting);
  const missing = accountMissing(account, kind);
  const all = (figure: number | null) => ({
    printed: figure,
    issued: figure,
    returned: figure,
    valid: figure,
  });
  return (
    <section class="card" aria-label={kind.name}>
      <h3>
        {kind.name}{" "}
        <span class="muted">
          {kind.lines.length} dòng, {kind.voters.length} người được bỏ phiếu
        </span>
      </h3>
      <div class="row figures">
        {counting.papers ? (
          figures.map((name) => (
            <Figure
              key={name}
              label={paperFigureNames[name]}
              value={account[name]}
              onChange={(figure) => onChange({ ...account, [name]: figure })}
            />
          ))
        ) : (
          <Figure
            label="Số người biểu quyết"
            value={account.valid}
            onChange={(figure) => onChange({ ...account, ...all(figure) })}
          />
        )}
      </div>
      {(account.invalid ?? 0) > 0 && (
        <label>
          <span>Lý do không hợp lệ (ghi trong biên bản)</span>
          <input
            type="text"
            maxLength={2000}
            value={account.invalidReason}
            onInput={(event) => onChange({ ...account, invalidReason: event.currentTarget.value })}
          />
        </label>
      )}
      <div role="status" aria-live="polite">
        {wrong.map(({ what, remedy }) => (
          <p key={what} class="bad">
            {what}. {remedy}.
          </p>
        ))}
        {wrong.length === 0 && missing.length > 0 && (
          <p class="muted">Còn thiếu {missing.length} mục; số 0 cũng phải ghi.</p>
        )}
        {wrong.length === 0 && missing.length === 0 && <p class="good">Khớp.</p>}
      </div>
    </section>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number as it is typed; empty is missing, never 0. */
function Figure({ label, value, onChange }: FigureProps) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const isFigure = /^\d{1,5}$/.test(typed.trim());
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={7}
        value={typed}
        aria-invalid={typed.trim() !== "" && !isFigure}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          onChange(/^\d{1,5}$/.test(text.trim()) ? Number(text) : null);
        }}
      />
    </label>
  );
}
