/** Times of the script's zone as the engine writes them, "2023-05-14T08:00:00", counted without any zone. */

const days = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** "Thứ Tư, 15/03/2023 08:00". */
export function spokenTime(time: string): string {
  return `${days[asDate(time).getUTCDay()]}, ${shortTime(time).slice(0, 16)}`;
}

/** "15/03/2023 08:00:05". */
export function shortTime(time: string): string {
  const [date = "", clock = ""] = time.split("T");
  return `${date.split("-").reverse().join("/")} ${clock.slice(0, 8)}`;
}

/** So many minutes later. */
export function later(time: string, minutes: number): string {
  return asText(new Date(asDate(time).getTime() + Math.round(minutes * 60_000)));
}

export function asDate(time: string): Date {
  return new Date(`${time}Z`);
}

export function asText(date: Date): string {
  return date.toISOString().slice(0, 19);
}
