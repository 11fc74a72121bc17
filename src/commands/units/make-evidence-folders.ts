import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import type { Unit } from "../../domain/school/unit";
import { addWriter, writersOf } from "../../google/sharing";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { unitLinks } from "../../register/tables/review/unit-links";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply } from "../flow/reply";
import { everyUnit, namedUnless, noUnits, type UnitsChosen, unitNames } from "../flow/unit-problems";
import { unknownReview } from "../flow/unknown-codes";
import { archivedReview } from "../review/list-reviews";
import { findReviewFiles, makeReviewFolders, type UnitFolder } from "../review/review-folders";

interface Preparation {
  readonly review: ReviewPeriod;
  /** The units whose folders are made now. */
  readonly units: readonly Unit[];
  /** How many units are done at another time. */
  readonly others: number;
}

/**
 * Makes a folder for each unit's evidence in a review, lets the unit's registered mails write into it, and keeps its link
 * with the unit's others. Asks first: what is shared is seen outside the register. Run again it makes and shares only what
 * is missing. An address that Google refuses is told by unit and stops no other; nothing is taken from anybody. `only` some of
 * the units: of a school of many it takes longer than one run of Google may (`unit-work.ts`).
 */
export function makeEvidenceFolders(code: string, only: UnitsChosen = everyUnit): Reply {
  return asking(() => prepare(code, only), questionOf, makeFolders);
}

function questionOf({ review, units: all }: Preparation): Asked {
  const without = all.filter(({ mails }) => mails.length === 0);
  return {
    warnings: without.length === 0 ? [] : [noMail(without)],
    question: `Tạo thư mục minh chứng của ${twoDigits(all.length)} đơn vị trong kỳ xét “${review.name}”, và cho các địa chỉ thư đã đăng ký của đơn vị đưa tệp vào thư mục của mình? Thư mục đã có thì giữ nguyên.`,
  };
}

function prepare(code: string, only: UnitsChosen): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  return readRegister({ units, reviews: reviewPeriods }, (open) => {
    const review = open.reviews.withKey({ code: comparable(code) });
    if (!review) return failed(unknownReview(code, open.reviews.rows()));
    if (isArchived(review)) return failed(archivedReview(review));
    const all = open.units.rows();
    if (all.length === 0) return failed(noUnits);
    const units = all.filter(only);
    return ok({ review, units, others: all.length - units.length });
  });
}

function makeFolders({ review, units: all, others }: Preparation): FinalReply {
  const folders = makeReviewFolders(review, all, findReviewFiles(review, all));
  const refusals = folders.units.flatMap(share);
  const kept = unitOfWork("makeEvidenceFolders", { links: unitLinks }, (open) => {
    const rows = folders.units.map(({ unit, folder }) => ({
      unit,
      folder,
      row: open.links.withKey({ review: review.code, unit: unit.code }),
    }));
    for (const { row, folder } of rows) if (row) open.links.put({ ...row, evidenceFolder: folder.link });
    // Counted by the links: a folder that a run made before it was cut off is told by the next one.
    const added = rows.filter(({ row, folder }) => row && row.evidenceFolder !== folder.link).length;
    const what =
      added === 0
        ? ""
        : `Tạo ${added} thư mục minh chứng, kỳ xét ${review.code}${namedUnless(others === 0, all)}`;
    return { value: rows.filter(({ row }) => !row).map(({ unit }) => unit), what };
  });
  const place = `\n${folders.review.link}`;
  if (!kept.ok) {
    return { kind: "unfinished", message: `Đã tạo thư mục.${place}`, problems: kept.problems };
  }
  const unlinked = kept.value;
  const made = folders.units.filter((each) => each.made).length;
  const fresh = made === 0 ? "không có thư mục nào phải tạo" : `${twoDigits(made)} thư mục vừa tạo`;
  const message = `Có thư mục minh chứng của ${twoDigits(all.length)} đơn vị (${fresh}); liên kết ở tab “${unitLinks.tab}”.${place}`;
  const without = all.filter(({ mails }) => mails.length === 0);
  const problems = [...refusals, ...(unlinked.length === 0 ? [] : [notOpened(unlinked)])];
  const told =
    without.length === 0
      ? message
      : `${message}\n\nChưa chia sẻ vì chưa có thư điện tử: ${unitNames(without)}.`;
  return doneUnless(problems, told);
}

/** Lets the unit's addresses write, as far as they may not yet; tells the ones that Google refused. */
function share({ unit, folder, made }: UnitFolder): readonly Problem[] {
  const known = made || unit.mails.length === 0 ? new Set<string>() : knownWriters(folder.id);
  return unit.mails
    .filter((mail) => !known.has(mail.toLowerCase()))
    .flatMap((mail) => {
      try {
        addWriter(folder.id, mail);
        return [];
      } catch (error) {
        console.warn(`addWriter: ${error}`);
        return [notShared(unit, mail, folder.link)];
      }
    });
}

/** Where Google does not say, everybody is given access again, which changes nothing for who has it. */
function knownWriters(folder: string): ReadonlySet<string> {
  try {
    return writersOf(folder);
  } catch (error) {
    console.warn(`writersOf: ${error}`);
    return new Set();
  }
}

function noMail(all: readonly Unit[]): Problem {
  return {
    what: `${twoDigits(all.length)} đơn vị chưa có thư điện tử: ${unitNames(all)}`,
    where: { tab: units.tab },
    remedy: "Thư mục vẫn được tạo mà chưa chia sẻ; điền thư điện tử rồi bấm lại lệnh này",
  };
}

function notShared(unit: Unit, mail: string, link: string): Problem {
  return {
    what: `${unit.name}: Google không cho chia sẻ thư mục với ${mail} (thường vì địa chỉ không có tài khoản Google)`,
    remedy: `Mở ${link} rồi chia sẻ bằng tay, hoặc sửa địa chỉ ở tab “${units.tab}” và bấm lại`,
  };
}

function notOpened(all: readonly Unit[]): Problem {
  return {
    what: `Chưa có mã nộp nên chưa ghi được liên kết thư mục: ${unitNames(all)}`,
    where: { tab: unitLinks.tab },
    remedy: `Bấm ${menuPath("openReview")} (kỳ xét đang nhận thì bấm ${captionOf("updateForms")}), rồi bấm lại lệnh này`,
  };
}
