/** "3f2a9c01 77b0e4d5 …": a code in groups of eight, as it is printed and read aloud. */
export function inGroups(code: string): string {
  return (code.match(/.{1,8}/gu) ?? []).join(" ");
}
