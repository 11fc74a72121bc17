import { listSheetKey } from "../../documents/engine/files";
import { listLetter } from "../../documents/mails/list-letter";
import { xlsxType } from "../../documents/sheets/cells";
import { type ListSheet, listSheetWriter } from "../../documents/sheets/list-sheet";
import { listSheetTemplate } from "../../documents/sheets/list-sheet-template";
import { deadlineOf, lastMomentText } from "../../domain/deadline";
import type { Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { isArchived, type ReviewPeriod } from "../../domain/review/review-period";
import type { UnitLink } from "../../domain/review/unit-link";
import type { Settings } from "../../domain/school/settings";
import type { Unit } from "../../domain/school/unit";
import { now } from "../../google/clock";
import { sha256 } from "../../google/digest";
import { createFile, type DriveFile, fromBase64, replaceFile } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { working } from "../../register/archive/reach";
import { readRegister } from "../../register/read-register";
import { staff } from "../../register/tables/records/staff";
import { outbox } from "../../register/tables/review/outbox";
import { unitLinks } from "../../register/tables/review/unit-links";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { units } from "../../register/tables/school/units";
import { unitOfWork } from "../../register/unit-of-work";
import { twoDigits } from "../../vietnamese/numbers";
import { comparable } from "../../vietnamese/text";
import { type Asked, asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply } from "../flow/reply";
import { everyUnit, namedUnless, noUnits, type UnitsChosen, unitNames } from "../flow/unit-problems";
import { unknownReview } from "../flow/unknown-codes";
import { listFileName, listSheetOf, listTables } from "../mail/list-sheets";
import { putMail } from "../mail/put-mail";
import { sendWaitingMail } from "../mail/send-mail";
import { archivedReview } from "../review/list-reviews";
import { findReviewFiles, makeReviewFolders } from "../review/review-folders";

const tables = { ...listTables, settings: settingsTable, links: unitLinks };

/** A unit and its list. */
interface UnitList {
  readonly unit: Unit;
  readonly sheet: ListSheet;
  readonly links: UnitLink | undefined;
}

interface Preparation {
  readonly review: ReviewPeriod;
  readonly settings: Settings;
  /** In words, "" where there is none. */
  readonly deadline: string;
  readonly lists: readonly UnitList[];
  /** How many units are done at another time. */
  readonly others: number;
}

/**
 * Makes a list sheet for each unit of a review, filled with its own staff: the clerk's draft, kept as .xlsx in the unit's
 * folder and mailed to its registered mail. Asks first. Run again it makes anew, and sends again, only lists that changed:
 * a draft that a unit works on in its folder is left alone while its staff are the same. `only` some of the units, as with their
 * folders.
 */
export function sendListSheets(code: string, only: UnitsChosen = everyUnit): Reply {
  return asking(() => prepare(code, only), questionOf, makeAndSend);
}

function questionOf({ review, lists }: Preparation): Asked {
  const without = lists.filter(({ unit }) => unit.mails.length === 0).map(({ unit }) => unit);
  const empty = lists.filter(({ sheet }) => sheet.people.length === 0).map(({ unit }) => unit);
  return {
    warnings: [
      ...(without.length === 0 ? [] : [noMail(without)]),
      ...(empty.length === 0 ? [] : [noStaff(empty)]),
    ],
    question: `Tạo mẫu danh sách của ${twoDigits(lists.length)} đơn vị trong kỳ xét “${review.name}” và gửi cho ${twoDigits(lists.length - without.length)} đơn vị có thư? Mẫu đã gửi mà nhân sự không đổi thì không gửi lại.`,
  };
}

function prepare(code: string, only: UnitsChosen): Result<Preparation> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  return readRegister(working(tables), (open) => {
    const review = open.reviews.withKey({ code: comparable(code) });
    if (!review) return failed(unknownReview(code, open.reviews.rows()));
    if (isArchived(review)) return failed(archivedReview(review));
    const read = settingsFrom(open.settings);
    const deadline = deadlineOf(review);
    const problems = [
      ...(read.ok ? [] : read.problems),
      ...(deadline.ok ? [] : deadline.problems),
      ...(open.units.rows().length === 0 ? [noUnits] : []),
    ];
    if (!read.ok || !deadline.ok || problems.length > 0) return failed(...problems);
    const chosen = open.units.rows().filter(only);
    const others = open.units.rows().length - chosen.length;
    const lists = chosen.map((unit) => ({
      unit,
      sheet: listSheetOf(open, review, unit, now()),
      links: open.links.withKey({ review: review.code, unit: unit.code }),
    }));
    return ok({ review, settings: read.value, deadline: lastMomentText(deadline.value), lists, others });
  });
}

function makeAndSend({ review, settings, deadline, lists, others }: Preparation): FinalReply {
  const versions = new Map(lists.map(({ unit, sheet }) => [unit.code, versionOf(sheet)]));
  const versionFor = ({ code }: Unit) => versions.get(code) ?? "";
  const made = makeFiles(review, lists, versionFor);
  const today = now();
  const written = unitOfWork("sendListSheets", working({ outbox }), (open) => {
    const added = lists.filter(({ unit, sheet, links }) => {
      const id = `list/${review.code}/${unit.code}/${versionFor(unit)}`;
      const letter = listLetter({
        unit: unit.name,
        review: review.name,
        deadline,
        people: sheet.people.length,
        nominationLink: links?.nominationLink ?? "",
        evidenceFolder: links?.evidenceFolder ?? "",
        council: settings.council,
        school: settings.school,
      });
      const attachment = listSheetKey(review.code, unit.code);
      return putMail(open, unit, { id, kind: "list", review: review.code, at: today, attachment }, letter);
    });
    const what =
      added.length === 0
        ? ""
        : `Gửi mẫu danh sách cho ${added.length} đơn vị, kỳ xét ${review.code}${namedUnless(
            others === 0,
            added.map(({ unit }) => unit),
          )}`;
    return { value: added.length, what };
  });
  if (!written.ok)
    return { kind: "unfinished", message: "Đã tạo mẫu danh sách.", problems: written.problems };
  const { message: sending, problems } = sendWaitingMail();
  const message = [
    `Có mẫu danh sách của ${twoDigits(lists.length)} đơn vị trong thư mục của kỳ xét (${made.changed === 0 ? "không mẫu nào phải làm lại" : `${twoDigits(made.changed)} mẫu vừa tạo hoặc thay`}).`,
    made.link,
    written.value === 0
      ? "Không có mẫu mới phải gửi."
      : `Đã soạn thư cho ${twoDigits(written.value)} đơn vị.`,
    sending,
  ].join("\n");
  return doneUnless(problems, message);
}

/** Makes the files that are missing and replaces those whose list changed. */
function makeFiles(
  review: ReviewPeriod,
  lists: readonly UnitList[],
  versionFor: (unit: Unit) => string,
): { readonly changed: number; readonly link: string } {
  const all = lists.map(({ unit }) => unit);
  const keys = all.map((unit) => listSheetKey(review.code, unit.code));
  const found = findReviewFiles(review, all, keys);
  const folders = makeReviewFolders(review, all, found);
  const folderOf = new Map(folders.units.map(({ unit, folder }) => [unit.code, folder]));
  const write = listSheetWriter(fromBase64(listSheetTemplate));
  const changed = lists.filter(({ unit, sheet }) => {
    const key = listSheetKey(review.code, unit.code);
    const file: DriveFile | undefined = found.get(key);
    const version = versionFor(unit);
    if (file?.version === version) return false;
    const content = { name: listFileName(unit), type: xlsxType, content: write(sheet), version };
    if (file) replaceFile(file.id, content);
    else
      createFile(
        { register: container().id, key },
        folderOf.get(unit.code)?.id ?? folders.review.id,
        content,
      );
    return true;
  });
  return { changed: changed.length, link: folders.review.link };
}

/** Changes with what is written into the sheet. */
function versionOf(sheet: ListSheet): string {
  return sha256(JSON.stringify(sheet)).slice(0, 16);
}

function noMail(all: readonly Unit[]): Problem {
  return {
    what: `${twoDigits(all.length)} đơn vị chưa có thư điện tử: ${unitNames(all)}`,
    where: { tab: units.tab },
    remedy: "Tải mẫu của các đơn vị này từ thư mục của kỳ xét rồi chuyển tận tay",
  };
}

function noStaff(all: readonly Unit[]): Problem {
  return {
    what: `${twoDigits(all.length)} đơn vị chưa có nhân sự trong sổ: ${unitNames(all)}`,
    where: { tab: staff.tab },
    remedy: "Mẫu của các đơn vị này để trống phần người; nhập nhân sự trước nếu muốn điền sẵn",
  };
}
