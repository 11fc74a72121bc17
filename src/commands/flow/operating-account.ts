import { compareMoments } from "../../domain/moment";
import type { Problem } from "../../domain/problem";
import { now } from "../../google/clock";
import { operation } from "../../google/properties";
import { container } from "../../google/spreadsheet";
import { actingUser } from "../../google/user";
import type { OpenTable } from "../../register/open-table";
import { operationRows } from "../../register/operation-rows";
import type { OperationRow } from "../../register/tables/technical/operations";
import { captionOf, menuPath } from "../../vietnamese/captions";

/** Whose the register in this Sheet is, to who runs a command now (docs/decisions/0030). */
export type Standing =
  /** The acting account operates it. */
  | { readonly kind: "own" }
  /** Another account does, or did. */
  | { readonly kind: "other"; readonly account: string }
  /** It is a copy of another Sheet; "" where nothing tells who operated that one. */
  | { readonly kind: "copy"; readonly account: string }
  | { readonly kind: "new" }
  /** What would tell cannot be read: it may be a copy, so nothing may leave it before that is mended. */
  | { readonly kind: "unknown"; readonly problems: readonly Problem[] };

/** Finds out whose the register is. One service call, and a reading of the register where nobody set up this very Sheet. */
export function standing(): Standing {
  const kept = operation();
  if (kept === null) return withoutProperties();
  if (kept.register !== "" && kept.register !== container().id)
    return { kind: "copy", account: kept.account };
  return kept.account === actingUser() ? { kind: "own" } : { kind: "other", account: kept.account };
}

/**
 * A copy has its tabs and no properties. So has the register itself where somebody put a new script into it, which its tab
 * tells. One of before there was that tab, or that lost it, shows by its forms and links that it was in use.
 */
function withoutProperties(): Standing {
  const read = operationRows();
  if (!read.ok) return { kind: "unknown", problems: read.problems };
  const { rows, inUse } = read.value;
  const last = latestOperation(rows);
  if (last)
    return last.register === container().id ? { kind: "new" } : { kind: "copy", account: last.account };
  return inUse ? { kind: "copy", account: "" } : { kind: "new" };
}

/** Adds that this account operates the register in this Sheet, unless the tab's latest row says so; tells whether it did. */
export function putOperation(
  operations: Pick<OpenTable<OperationRow>, "rows" | "put">,
  own: Omit<OperationRow, "since">,
): boolean {
  const last = latestOperation(operations.rows());
  if (last?.register === own.register && last.account === own.account) return false;
  operations.put({ ...own, since: now() });
  return true;
}

/** Who operates the register now, by its tab: of rows of one second the lowest. */
function latestOperation(rows: readonly OperationRow[]): OperationRow | undefined {
  return rows.reduce<OperationRow | undefined>(
    (latest, row) => (latest && compareMoments(row.since, latest.since) < 0 ? latest : row),
    undefined,
  );
}

/**
 * Why the acting user may do nothing that leaves the Sheet (mail, forms, triggers, files), or null. Files are visible to the
 * account and script that made them (scope `drive.file`), so one operating account does all of that; and in a copy of the
 * Sheet nobody does: it has the real units' addresses and the real forms' ids.
 */
export function otherAccount(found: Standing = standing()): Problem | null {
  switch (found.kind) {
    case "own":
      return null;
    case "other":
      return operatedBy(found.account);
    case "copy":
      return isCopy;
    case "new":
      return { what: "Sổ ở trang tính này chưa thiết lập", remedy: `Bấm ${menuPath("setUpRegister")} trước` };
    case "unknown":
      return found.problems[0] ?? isCopy;
  }
}

/** Why set-up may make nothing that leaves the Sheet; nothing where the register is this account's, or nobody's yet. */
export function notOurs(whose: Standing): readonly Problem[] {
  switch (whose.kind) {
    case "other":
      return [operatedBy(whose.account)];
    case "copy":
      return [isCopy];
    case "unknown":
      return whose.problems;
    default:
      return [];
  }
}

/** Another account operates the register. */
export function operatedBy(account: string): Problem {
  return {
    what: `Sổ này do tài khoản ${account} vận hành, tài khoản đang dùng không mở được mẫu và thư mục của sổ`,
    remedy: `Đăng nhập bằng ${account} rồi bấm lại; tài khoản đó bàn giao hoặc không còn dùng được thì bấm ${menuPath("takeOver")}`,
  };
}

/** The Sheet is a copy: it may be tried out, without anything leaving it. */
export const isCopy: Problem = {
  what: "Trang tính này là bản sao của một sổ khác. Ở bản sao, sổ không gửi thư, không đọc và không sửa biểu mẫu, không tạo tệp, không đặt lệnh tự chạy, để đơn vị không nhận gì từ hai sổ",
  remedy: `Chỉ dùng thử thì cứ gõ và bấm các lệnh khác, như ${captionOf("recheck")}. Dùng bản sao này thay sổ cũ thì bấm ${menuPath("takeOver")}. Làm việc thật thì mở sổ gốc`,
};
