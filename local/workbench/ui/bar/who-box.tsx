import { useLayoutEffect, useState } from "preact/hooks";
import { ask } from "../ask";
import { tellProblem } from "../problems";

interface WhoBoxProps {
  readonly user: string;
  /** The addresses seen until now. */
  readonly users: readonly string[];
  readonly onSet: () => void;
  readonly onReady: () => void;
}

/** The addresses one may be, and a field for another one. */
export function WhoBox({ user, users, onSet, onReady }: WhoBoxProps) {
  useLayoutEffect(onReady, []);
  const [typed, setTyped] = useState("");
  const set = (address: string) => {
    ask("book.actAs", { user: address.trim() }).then(onSet, tellProblem);
  };
  return (
    <>
      <h2>Bạn là ai?</h2>
      <p class="muted">Lệnh và trang của tiện ích chạy dưới tên người này.</p>
      <ul class="addresses">
        {users.map((address) => (
          <li key={address}>
            <button
              type="button"
              class="address"
              aria-current={address === user ? "true" : undefined}
              onClick={() => set(address)}
            >
              {address}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set(typed);
        }}
      >
        <label>
          <span>Địa chỉ khác</span>
          <input
            type="email"
            required
            autocomplete="off"
            placeholder="ten@truong.example"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" disabled={typed.trim() === ""}>
          Đổi người
        </button>
      </form>
    </>
  );
}
