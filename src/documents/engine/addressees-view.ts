import { lineView } from "./frame-view";

/** "Kính gửi: …" as the templates have it (`templates/engine/addressees.ts`): one on its line, several below each other. */
export function addresseesView(names: readonly string[]) {
  const [only = ""] = names;
  if (names.length <= 1) return { "kính gửi": [lineView(only)], "kính gửi nhiều nơi": [] };
  const lines = names.map((name, index) => `- ${name}${index === names.length - 1 ? "." : ";"}`);
  return { "kính gửi": [], "kính gửi nhiều nơi": [{ "nơi gửi": lines.map(lineView) }] };
}
