import { sha256 } from "../../google/digest";
import type { Done } from "../../register/unit-of-work";

/**
 * What the audit trail tells of taking in a pasted list: the deed ("Nhập nhân sự"), a mark of the pasted text, and what
 * it came to. A run that was cut off between two writes finds less left to do when it is run again: by its mark the
 * row it wrote is known for the same deed, whatever it counted. Another list, however like it, is a deed of its own.
 */
export function importDeed(
  deed: string,
  text: string,
  cameTo: string,
): Pick<Done<unknown>, "what" | "tells"> {
  const marked = `${deed} (bản dán ${sha256(text).slice(0, 8)}): `;
  return { what: `${marked}${cameTo}`, tells: (earlier) => earlier.startsWith(marked) };
}
