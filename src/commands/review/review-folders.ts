import { reviewFolderKey, rootFolderKey, unitFolderKey } from "../../documents/engine/files";
import type { ReviewPeriod } from "../../domain/review/review-period";
import type { Unit } from "../../domain/school/unit";
import { createFolder, type DriveFile, findFiles } from "../../google/drive";
import { container } from "../../google/spreadsheet";
import { comparable } from "../../vietnamese/text";

/** A unit's folder in a review; `made`: there was none before. */
export interface UnitFolder {
  readonly unit: Unit;
  readonly folder: DriveFile;
  readonly made: boolean;
}

/** The folders of a review on Drive. */
export interface ReviewFolders {
  readonly review: DriveFile;
  readonly units: readonly UnitFolder[];
}

/** The files of a review on Drive by key: its folders, and what else is asked for. The calls grow with the units. */
export function findReviewFiles(
  review: ReviewPeriod,
  units: readonly Unit[],
  others: readonly string[] = [],
): ReadonlyMap<string, DriveFile> {
  const folders = units.map((unit) => unitFolderKey(review.code, unit.code));
  return findFiles(container().id, [rootFolderKey, reviewFolderKey(review.code), ...folders, ...others]);
}

/** The units' folders, in the review's folder under the register's; makes those that `found` lacks. */
export function makeReviewFolders(
  review: ReviewPeriod,
  units: readonly Unit[],
  found: ReadonlyMap<string, DriveFile>,
): ReviewFolders {
  const { id: register, name: registerName } = container();
  const folder = (key: string, name: () => string, parent: () => string | null) =>
    found.get(key) ?? createFolder({ register, key }, name(), parent());
  const reviewFolder = folder(
    reviewFolderKey(review.code),
    () => comparable(`${review.code} - ${review.name}`),
    () =>
      folder(
        rootFolderKey,
        () => `Sổ Thi đua - ${registerName}`,
        () => null,
      ).id,
  );
  return {
    review: reviewFolder,
    units: units.map((unit) => {
      const key = unitFolderKey(review.code, unit.code);
      const own = folder(
        key,
        () => comparable(unit.name),
        () => reviewFolder.id,
      );
      return { unit, folder: own, made: !found.has(key) };
    }),
  };
}
