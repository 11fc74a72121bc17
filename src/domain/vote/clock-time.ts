/**
 * The time of day as the minutes of a meeting write it, "08:15", of what people type: "8:15", "8h15", "8 giờ 15", "815", "8h".
 * "" of nothing; null where it is none.
 */
export function clockTime(typed: string): string | null {
  const text = typed.normalize("NFC").trim().toLowerCase();
  if (text === "") return "";
  const parts =
    /^(\d{1,2})\s*(?:[:.h]|giờ|g)\s*(\d{2})?\s*(?:phút)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
