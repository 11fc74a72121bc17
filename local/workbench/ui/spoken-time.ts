/** "2023-05-14T08:05:00" as people write it: "14/05/2023 08:05". */
export function spokenTime(wallTime: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(wallTime) ?? [];
  return year === undefined ? wallTime : `${day}/${month}/${year} ${time}`;
}

/** A size as people read it: "12 KB". */
export function spokenSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.round(kilobytes)} KB`
    : `${(kilobytes / 1024).toFixed(1).replace(".", ",")} MB`;
}
