import { NotEmulatedError } from "../script/errors";

/** The sixteen names that HTML has had from the start, orange, and the other spelling of gray; Google knows those of CSS, too. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  grey: "#808080",
  green: "#008000",
  lime: "#00ff00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  purple: "#800080",
  red: "#ff0000",
  silver: "#c0c0c0",
  teal: "#008080",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** A colour as Google tells it, e.g. "#ff0000" for "red", "#F00" and "#FF0000". Throws for a name unknown here. */
export function colorOf(given: string): string {
  const text = given.toLowerCase();
  if (/^#[\da-f]{6}$/.test(text)) return text;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`;
  const named = NAMED[text];
  if (named === undefined) throw new NotEmulatedError(`the colour "${given}"`);
  return named;
}
