import { later } from "../later";
import { Popover } from "./popover";

const WhoBox = later(async () => (await import("./who-box")).WhoBox);

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
      {(close, ready) => <WhoBox user={user} users={users} onSet={close} onReady={ready} />}
    </Popover>
  );
}
