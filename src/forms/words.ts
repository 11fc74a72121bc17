/** "LDTT - Lao động tiên tiến": a choice that is read by the code before the dash. */
export function codedChoice({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} - ${name}`;
}
