import { certificateTestView } from "../../documents/results/certificate-test-view";
import { failed, ok } from "../../domain/result";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { comparable } from "../../vietnamese/text";
import { otherAccount } from "../flow/operating-account";
import { type FinalReply, refused } from "../flow/reply";
import { unknownReview } from "../flow/unknown-codes";
import { putSheet } from "../vote/put-sheet";

/**
 * Makes the page by which blanks are tried (trang in thử phôi): a grid in millimetres and a specimen, moved as certificates will
 * be. It stands in no book, and nothing is asked.
 */
export function composeCertificateTest(code: string): FinalReply {
  const stranger = otherAccount();
  if (stranger) return refused(stranger);
  const read = readRegister({ settings: settingsTable, reviews: reviewPeriods }, (open) => {
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const review = open.reviews.withKey({ code: comparable(code) });
    if (!review) return failed(unknownReview(comparable(code), open.reviews.rows()));
    return ok({ review, settings: settings.value });
  });
  if (!read.ok) return refused(...read.problems);
  const { review, settings } = read.value;
  const file = putSheet({
    name: "certificateTest",
    key: `certificateTest:${review.code}`,
    title: `Trang in thử phôi giấy khen - ${review.name}`,
    review,
    view: certificateTestView(settings),
    moved: { right: settings.certificateRight, down: settings.certificateDown },
  });
  return {
    kind: "done",
    message: `Đã soạn “${file.name}”. In hai trang ở tỷ lệ 100%, đặt chồng lên phôi; lệch bao nhiêu milimét thì ghi ở tab “${settingsTable.tab}”, rồi bấm lại.\n${file.link}`,
  };
}
