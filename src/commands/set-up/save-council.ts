import { type CalendarDate, compareDates } from "../../domain/calendar-date";
import type { ImportReport } from "../../domain/imports/import-report";
import type { Problem } from "../../domain/problem";
import { failed, type Result } from "../../domain/result";
import type { Council } from "../../domain/vote/council";
import { importMemberList } from "../../domain/vote/import-members";
import { sameRow } from "../../register/same-row";
import { units } from "../../register/tables/school/units";
import { councilMembers } from "../../register/tables/vote/council-members";
import { councils } from "../../register/tables/vote/councils";
import { unitOfWork } from "../../register/unit-of-work";
import { comparable } from "../../vietnamese/text";
import { importDeed } from "../imports/import-deed";
import { type ListTyped, unseenChanges } from "./unseen-changes";

/** A council as the secretary typed it on the page. */
export interface CouncilTyped {
  readonly code: string;
  readonly decisionNumber: string;
  readonly decisionDate: CalendarDate | null;
  readonly decisionBody: string;
  readonly size: number;
  readonly odd: boolean;
  readonly validFrom: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

/** Adds a council. One that stands is never written over: it is changed on its tab. */
export function saveCouncil(typed: CouncilTyped): Result<{ readonly code: string }> {
  return unitOfWork("guideSetUp", { councils }, (open) => {
    const code = comparable(typed.code);
    const council: Council = { ...typed, code, mustHave: [] };
    const there = open.councils.withKey({ code });
    if (there && sameRow(there, council)) return { value: { code }, what: "" };
    const { validFrom, validUntil } = council;
    const problems = [
      ...(code === "" ? [noCode] : there ? [takenCode(code)] : []),
      ...(council.size < 1 ? [noSize] : []),
      ...(council.odd && council.size % 2 === 0 ? [evenSize(council.size)] : []),
      ...(validFrom && validUntil && compareDates(validFrom, validUntil) > 0 ? [reversed] : []),
    ];
    if (problems.length > 0) return failed(...problems);
    open.councils.put(council);
    return { value: { code }, what: `Thêm hội đồng ${code}` };
  });
}

/** What a list of members, pasted or typed, would change in a council; with `write` it is changed. */
export function importMembers(
  { council: typed, text, agreed = [] }: ListTyped & { readonly council: string },
  write: boolean,
): Result<ImportReport> {
  return unitOfWork("guideSetUp", { councils, members: councilMembers, units }, (open) => {
    const council = open.councils.withKey({ code: comparable(typed) });
    if (!council) return failed(unknownCouncil(typed));
    const known = { members: open.members.rows(), units: open.units.rows() };
    const { report, members } = importMemberList(text, council.code, known);
    if (!write || members.length === 0) return { value: report, what: "" };
    const unseen = unseenChanges(report, agreed);
    if (unseen) return unseen;
    members.forEach(open.members.put);
    const cameTo = `thêm ${report.added.length}, đổi ${report.changed.length} người`;
    return { value: report, ...importDeed(`Nhập thành viên hội đồng ${council.code}`, text, cameTo) };
  });
}

const noCode: Problem = {
  what: "Chưa gõ mã hội đồng",
  where: { tab: councils.tab },
  remedy: "Gõ một mã ngắn, ví dụ HD2026",
};

const noSize: Problem = {
  what: "Chưa có tổng số thành viên",
  where: { tab: councils.tab },
  remedy: "Gõ số thành viên theo quyết định thành lập, kể cả người không bỏ phiếu",
};

const reversed: Problem = {
  what: "Hội đồng hết hiệu lực trước khi có hiệu lực",
  where: { tab: councils.tab },
  remedy: "Sửa một trong hai ngày hiệu lực",
};

function evenSize(size: number): Problem {
  return {
    what: `Hội đồng có ${size} thành viên, quy chế buộc là số lẻ`,
    where: { tab: councils.tab },
    remedy: "Sửa tổng số thành viên, hoặc bỏ dấu ở “Phải là số lẻ”",
  };
}

function takenCode(code: string): Problem {
  return {
    what: `Đã có hội đồng mã “${code}”, khác với điều vừa gõ`,
    where: { tab: councils.tab },
    remedy: "Sửa hội đồng ấy ở tab này, hoặc gõ một mã khác",
  };
}

function unknownCouncil(code: string): Problem {
  return {
    what: `Không có hội đồng mã “${comparable(code)}”`,
    where: { tab: councils.tab },
    remedy: "Tải lại trang để xem các hội đồng hiện có",
  };
}
