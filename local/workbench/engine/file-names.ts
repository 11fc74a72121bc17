/** Signs that some file system has no place for, and those that turn the direction of writing: a name shows how it ends. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;
const LONGEST = 120;

/**
 * A name under which a file can be kept on any machine: without signs that mean something there, not too long, with that
 * extension (".docx"; "" leaves the name's own). What the name says stays readable, Vietnamese letters among it.
 */
export function safeFileName(name: string, extension: string): string {
  const whole = name.normalize("NFC").replace(UNFIT, " ");
  const own = extension === "" ? (/\.[\p{L}\p{N}]{1,8}$/u.exec(whole)?.[0] ?? "") : extension;
  const stem = whole.toLowerCase().endsWith(own.toLowerCase())
    ? whole.slice(0, whole.length - own.length)
    : whole;
  const short = [...stem].slice(0, LONGEST).join("");
  const plain = short.replace(/\s+/g, " ").replace(/^[\s.]+|[\s.]+$/g, "");
  return `${plain === "" ? "tệp" : plain}${own}`;
}
