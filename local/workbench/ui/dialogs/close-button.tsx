interface CloseButtonProps {
  readonly label: string;
  readonly onClose: () => void;
}

/** The cross in the corner of what can be closed. */
export function CloseButton({ label, onClose }: CloseButtonProps) {
  return (
    <button type="button" class="cross" aria-label={label} title={label} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}
