import { useState } from "preact/hooks";
import { ask } from "../ask";
import { tellProblem } from "../problems";
import { Popover } from "./popover";

interface WhoProps {
  readonly user: string;
  /** The addresses seen until now. */
  readonly users: readonly string[];
}

/** Whose hands are on the keyboard, and the way to be somebody else. */
export function Who({ user, users }: WhoProps) {
  return (
    <Popover
      title="Bạn là ai"
      button={
        <>
          <span class="unseen">Bạn là: </span>
          <span class="who">{user}</span>
        </>
      }
    >
      {(close) => <WhoBox user={user} users={users} onSet={close} />}
    </Popover>
  );
}

function WhoBox({ user, users, onSet }: WhoProps & { readonly onSet: () => void }) {
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
