import type { Problem } from "../../domain/problem";
import { ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import type { CommandName } from "../../vietnamese/captions";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import type { Composing } from "../papers/composition";
import { takeIn } from "./intake";
import { readForms } from "./read-forms";

/** That somebody who is named may have sent, as the forms could not be read whole. */
export function unsureOf({ what, ...rest }: Problem): Problem {
  return { ...rest, what: `Chưa đọc được hết hồ sơ đơn vị gửi, nơi nêu tên có thể đã gửi rồi: ${what}` };
}

/**
 * A paper that names units is composed after the forms of its review were read, where it takes submissions: what a trigger
 * missed counts. What could not be read is a warning of the paper's.
 */
export function readingFirst(command: CommandName, code: string, composing: Composing): Composing {
  const unsure = readReview(command, comparable(code)).map(unsureOf);
  if (unsure.length === 0) return composing;
  return (...given) => {
    const composition = composing(...given);
    if (!composition.ok) return composition;
    return ok({ ...composition.value, warnings: [...unsure, ...composition.value.warnings] });
  };
}

/** Takes in what came for a review that takes submissions; what stood in the way. */
function readReview(command: CommandName, code: string): readonly Problem[] {
  // Who cannot reach the forms cannot compose either, and is told so then.
  if (otherAccount()) return [];
  const open = readRegister(
    { reviews: reviewPeriods },
    ({ reviews }) => ok(reviews.withKey({ code })?.intake === "open"),
    "rowByRow",
  );
  if (!open.ok) return open.problems;
  if (!open.value) return [];
  // Where nothing came the paper rests on the last check, and says so where the register has changed since.
  const came = readForms([code], "everything");
  if (!came.ok) return came.problems;
  if (came.value.every(({ responses }) => responses.length === 0)) return [];
  const taken = takeIn(command, "recent", [code], came.value);
  return taken.ok ? taken.value.problems : taken.problems;
}
