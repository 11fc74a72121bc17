import { codeKey } from "../../code-key";
import type { Check } from "./check";
import type { CheckContext } from "./check-context";
import type { Nominee } from "./nominee";
import type { OpenHold } from "./open-holds";
import { byTheRules } from "./rule";

/** All that is told of a hold. */
export const heldText = "Tạm dừng xem xét theo quy định";

/** A hold that may be somebody else's, by a name or by a code that is not quite the same: it is a person's to compare. */
export const namesakeText = "Trùng họ tên với người đang tạm dừng xem xét, cần đối chiếu";
const nearCodeText = "Có thể là người đang tạm dừng xem xét, cần đối chiếu mã và họ tên";

/** Whether a finding of the rule says no more than that the nominee may be the one who is held. */
export function isLikelyHold(message: string): boolean {
  return message === namesakeText || message === nearCodeText;
}

/** Nothing is pending against the nominee on the day of the check. The hold's reason is never told (domain.md 9). */
export const hold: Check = {
  label: "Không bị tạm dừng xem xét",
  unitReads: byTheRules,
  councilReads: "held",
  restsOn: "nominee",
  check(nominee, _rule, context) {
    const { nomination, name, collective, candidates } = nominee;
    const code = collective?.code ?? nomination.code;
    const byCode = context.holds.ofCode(code);
    if (byCode.some((held) => held.key === codeKey(code) && isOfCode(held, nominee, context)))
      return { message: heldText };
    if (context.holds.ofName(name).some((held) => mayBeNamed(held, nominee, context)))
      return { message: namesakeText, severity: "review" };
    const near = [
      ...byCode.filter(({ key }) => !nominee.identified || isNobodys(key, context)),
      ...candidates.flatMap((candidate) => context.holds.ofCode(candidate.code)),
    ];
    return near.length > 0 ? { message: nearCodeText, severity: "review" } : null;
  },
};

/** Whether no row of the staff list or of the units has the code. */
function isNobodys(key: string, { people }: CheckContext): boolean {
  return people.member(key) === null && people.unit(key) === null;
}

/** Whether a hold of the nominee's very code is the nominee's: not where the name says that the code is somebody else's. */
function isOfCode({ name }: OpenHold, nominee: Nominee, { people }: CheckContext): boolean {
  if (nominee.identified || name === nominee.name) return true;
  return name === "" && people.member(nominee.nomination.code) === null;
}

/** Whether a hold of the nominee's name may be the nominee's: not where each has a code of its own that goes with the name. */
function mayBeNamed({ key, name }: OpenHold, { identified }: Nominee, { people }: CheckContext): boolean {
  if (key === "" || !identified) return true;
  const owner = people.member(key);
  return owner !== null && people.fold(owner.name) !== name;
}
