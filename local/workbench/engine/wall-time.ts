/** "2023-05-14T08:00:00": the time as clocks on the wall show it in the zone of the process, which is the script's. */
export function wallTime(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Reads such a time; seconds may be absent. Throws, in Vietnamese, where it is none. */
export function readWallTime(text: string): Date {
  const read = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(text) ? new Date(text) : undefined;
  const day = Number(text.slice(8, 10));
  // 31 February is no day, though a Date would take it for the 3 March.
  if (read === undefined || Number.isNaN(read.getTime()) || read.getDate() !== day)
    throw new Error(`“${text}” không phải là ngày giờ. Viết như 2023-05-14T08:00.`);
  return read;
}
