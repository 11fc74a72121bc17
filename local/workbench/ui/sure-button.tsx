import { useState } from "preact/hooks";

interface SureButtonProps {
  /** What the button says, and again the one that does it. */
  readonly label: string;
  readonly question: string;
  readonly onSure: () => void;
}

/** A button that asks beside itself before it does anything. */
export function SureButton({ label, question, onSure }: SureButtonProps) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <span class="sure" role="alert">
      {question}{" "}
      <button
        type="button"
        class="main"
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {label}
      </button>{" "}
      <button type="button" onClick={() => setAsked(false)}>
        Thôi
      </button>
    </span>
  );
}
