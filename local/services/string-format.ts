import { NotEmulatedError } from "../script/errors";

/** `%`, flags, width, precision, letter. */
const SPECIFIER = /%([-+ 0#']*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Google: "Performs sprintf-like string formatting using '%'-style format strings." Emulated letters: s d i u f e x X o c. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    SPECIFIER,
    (
      match: string,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      letter: string,
    ) => {
      if (letter === "%") return "%";
      if (next >= values.length) throw new NotEmulatedError("Utilities.formatString with too few values");
      const text = shown(
        letter,
        values[next],
        flags,
        precision === undefined ? undefined : Number(precision),
      );
      if (text === undefined) throw new NotEmulatedError(`Utilities.formatString with ${match}`);
      next += 1;
      return filled(text, flags, Number(width ?? 0), letter);
    },
  );
}

function shown(
  letter: string,
  value: unknown,
  flags: string,
  precision: number | undefined,
): string | undefined {
  if (letter === "s") return String(value).slice(0, precision);
  if (letter === "c")
    return typeof value === "number" ? String.fromCharCode(value) : String(value).slice(0, 1);
  const number = Number(value);
  if (Number.isNaN(number))
    throw new NotEmulatedError(`Utilities.formatString of ${String(value)} as a number`);
  const sign = number < 0 ? "" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  switch (letter) {
    case "d":
    case "i":
      return sign + String(Math.trunc(number));
    case "u":
      return String(Math.trunc(number) >>> 0);
    case "f":
      return sign + number.toFixed(precision ?? 6);
    case "e":
      return sign + number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, "e$10$2");
    case "x":
      return (Math.trunc(number) >>> 0).toString(16);
    case "X":
      return (Math.trunc(number) >>> 0).toString(16).toUpperCase();
    case "o":
      return (Math.trunc(number) >>> 0).toString(8);
    default:
      return undefined;
  }
}

/** Zeros go behind the sign. */
function filled(text: string, flags: string, width: number, letter: string): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0") || letter === "s" || letter === "c") return text.padStart(width);
  const [, sign = "", digits = ""] = /^([-+ ]?)(.*)$/s.exec(text) ?? [];
  return sign + digits.padStart(width - sign.length, "0");
}
