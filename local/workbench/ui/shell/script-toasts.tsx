import { useRef, useState } from "preact/hooks";
import { type Toast, Toasts } from "../bar/toasts";
import { useEvents } from "../live";

/** How long a toast stays, in seconds: Google's own time. */
const usual = 5;

/** The toasts of scripts, as they come. */
export function ScriptToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  useEvents((event) => {
    if (event.kind !== "toast") return;
    count.current += 1;
    const { title, message } = event;
    setToasts((there) => [...there, { id: count.current, title, message, seconds: usual }]);
  });
  const remove = (id: number) => setToasts((there) => there.filter((toast) => toast.id !== id));
  return <Toasts toasts={toasts} onGone={remove} />;
}
