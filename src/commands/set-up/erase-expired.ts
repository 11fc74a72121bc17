import { describeProblem, type Problem } from "../../domain/problem";
import { failed, ok, type Result } from "../../domain/result";
import { type Expired, type ExpiredYear, expiredOn } from "../../domain/review/retention";
import { isFormer, type ReviewForm } from "../../domain/review/review-form";
import { now } from "../../google/clock";
import { deleteResponses } from "../../google/form-erasure";
import { underLock } from "../../google/lock";
import { flush } from "../../google/spreadsheet";
import { archivedCounts, eraseArchived } from "../../register/archive/erase";
import { readRegister } from "../../register/read-register";
import { reviewPeriods } from "../../register/tables/plan/review-periods";
import { holds } from "../../register/tables/records/holds";
import { staffYears } from "../../register/tables/records/staff-years";
import { unitLinks } from "../../register/tables/review/unit-links";
import { schoolYears } from "../../register/tables/school/school-years";
import { settingsFrom, settingsTable } from "../../register/tables/school/settings";
import { reviewForms } from "../../register/tables/technical/review-forms";
import { votingSessions } from "../../register/tables/vote/voting-sessions";
import { busy, type Readable, unitOfWork } from "../../register/unit-of-work";
import { captionOf, menuPath } from "../../vietnamese/captions";
import { asking } from "../flow/asking";
import { otherAccount } from "../flow/operating-account";
import { doneUnless, type FinalReply, type Reply, refused } from "../flow/reply";
import { formName } from "../review/deleted-forms";
import { yearOfReviews } from "../review/list-reviews";
import { dropCounts } from "../vote/count-drafts";

const tables = {
  settings: settingsTable,
  years: schoolYears,
  reviews: reviewPeriods,
  staffYears,
  holds,
  forms: reviewForms,
  sessions: votingSessions,
  links: unitLinks,
};

/** What is past its term, and where else it stands. */
interface Preparation extends Expired {
  /** What would go of each year, in words. */
  readonly told: readonly string[];
  /** The forms of the years' reviews. */
  readonly forms: readonly ReviewForm[];
  readonly sessions: readonly string[];
  /** Folders on Drive in which units put evidence. */
  readonly folders: readonly string[];
}

/**
 * Erases personal data past its term (docs/decisions/0035): lists what would go, asks, and erases it in the register and in the
 * forms. Results, sealed rows, decisions and the award history stay. Never runs by itself; run again it finishes.
 */
export function eraseExpired(): Reply {
  return asking(
    prepare,
    ({ told, unarchived, terms, forms }) => {
      const kept = unarchived.map(({ code }) => notArchived(code));
      if (told.length > 0) return { warnings: [...kept, ...formersLeft(forms)], question: questionOf(told) };
      if (kept.length > 0) return refused(...kept);
      return { kind: "done", message: terms ? nothing : noTerms };
    },
    erase,
  );
}

function prepare(): Result<Preparation & { readonly terms: boolean }> {
  const stranger = otherAccount();
  if (stranger) return failed(stranger);
  const read = readRegister(tables, (open) => {
    const settings = settingsFrom(open.settings);
    if (!settings.ok) return settings;
    const expired = expiredOf(open, settings.value);
    const codes = new Set(expired.years.flatMap(({ reviews }) => reviews.map(({ code }) => code)));
    const ofThem = ({ review }: { readonly review: string }) => codes.has(review);
    const { keepSubmissions, keepStaffYears } = settings.value;
    return ok({
      ...expired,
      terms: keepSubmissions + keepStaffYears > 0,
      forms: open.forms.rows().filter(ofThem),
      sessions: open.sessions
        .rows()
        .filter(ofThem)
        .map(({ code }) => code),
      folders: open.links
        .rows()
        .filter(ofThem)
        .flatMap(({ evidenceFolder }) => evidenceFolder || []),
    });
  });
  if (!read.ok) return read;
  const { years, staffYears: people, holds: ended } = read.value;
  const told = [
    ...years.map((year) => yearText(year)),
    ...(people.length === 0
      ? []
      : [`tab “${staffYears.tab}”: ${people.length} dòng đánh giá, nghỉ, kỷ luật`]),
    ...(ended.length === 0 ? [] : [`tab “${holds.tab}”: ${ended.length} lần tạm dừng đã hết`]),
  ];
  return ok({ ...read.value, told });
}

function expiredOf(
  open: Pick<Readable<typeof tables>, "years" | "reviews" | "staffYears" | "holds">,
  terms: Parameters<typeof expiredOn>[1],
): Expired {
  return expiredOn(now(), terms, {
    years: open.years.rows(),
    reviews: open.reviews.rows(),
    staffYears: open.staffYears.rows(),
    holds: open.holds.rows(),
  });
}

/** "năm học 2020-2021 (kỳ xét CN-2021): Đề nghị 12 dòng, Hồ sơ gửi về 15 dòng". */
function yearText({ year, reviews }: ExpiredYear): string {
  const counts = [...archivedCounts(year.code)].map(([tab, count]) => `${tab} ${count} dòng`);
  return `năm học ${yearOfReviews(year.code, reviews)}: ${counts.join(", ") || "phần còn lại"}`;
}

function questionOf(told: readonly string[]): string {
  return [
    "Xóa hẳn dữ liệu cá nhân đã hết thời hạn giữ?",
    told.map((line) => `• ${line}`).join("\n"),
    "Xóa nội dung hồ sơ gửi về, tóm tắt thành tích, sản phẩm, minh chứng, xếp loại, ý kiến, ghi chú, kết quả kiểm tra, dòng chờ xử lý, thư, câu trả lời trong Google Forms. Giữ lại ai được đề nghị danh hiệu gì, kết quả bỏ phiếu đã niêm phong, quyết định, lịch sử khen thưởng. Không lấy lại được từ sổ.",
  ].join("\n\n");
}

function erase({
  years,
  staffYears: people,
  holds: ended,
  told,
  forms,
  sessions,
  folders,
}: Preparation): FinalReply {
  const codes = new Set(years.flatMap(({ reviews }) => reviews.map(({ code }) => code)));
  const marked = mark(codes, people, ended, told);
  if (!marked.ok) return refused(...marked.problems);
  const problems = eraseYears(years, sessions);
  const left = forms.filter((row) => !isFormer(row) && !deleteResponses(row.form));
  problems.push(...left.map(({ form }) => formLeft(form)));
  if (problems.length > 0) return { kind: "unfinished", message: halfErased, problems };
  const settled = unitOfWork("eraseExpired", { reviews: reviewPeriods }, ({ reviews }) => {
    const erased = reviews.rows().filter(({ code, intake }) => codes.has(code) && intake === "erasing");
    for (const row of erased) reviews.put({ ...row, intake: "erased" });
    return { value: null, what: "" };
  });
  if (!settled.ok) return { kind: "unfinished", message: halfErased, problems: settled.problems };
  const elsewhere = [...formersLeft(forms).map(describeProblem), ...foldersLeft(folders)];
  return doneUnless([], [`Đã xóa: ${told.join("; ")}.`, ...elsewhere].join("\n\n"));
}

/**
 * Marks the reviews, so that nothing is made of what is about to go, and removes the rows of people and holds; the audit
 * trail tells of all of it.
 */
function mark(
  codes: ReadonlySet<string>,
  people: Expired["staffYears"],
  ended: Expired["holds"],
  told: readonly string[],
): Result<null> {
  const goes = <T>(rows: readonly T[]) => {
    const texts = new Set(rows.map((row) => JSON.stringify(row)));
    return (row: T) => texts.has(JSON.stringify(row));
  };
  return unitOfWork("eraseExpired", { reviews: reviewPeriods, staffYears, holds }, (open) => {
    const due = open.reviews.rows().filter(({ code, intake }) => codes.has(code) && intake === "archived");
    for (const row of due) open.reviews.put({ ...row, intake: "erasing" });
    open.staffYears.remove(goes(people));
    open.holds.remove(goes(ended));
    const isNew = due.length + people.length + ended.length > 0;
    return {
      value: null,
      what: isNew ? `${beginning}${told.join("; ")}` : "",
      tells: (earlier) => earlier.startsWith(beginning),
    };
  });
}

const beginning = "Xóa dữ liệu cá nhân quá hạn: ";

function eraseYears(years: readonly ExpiredYear[], sessions: readonly string[]): Problem[] {
  const held = underLock(() => {
    const problems = years.flatMap(({ year }) => eraseArchived(year.code));
    if (sessions.length > 0) dropCounts(sessions);
    flush();
    return problems;
  });
  return held?.value ?? [busy];
}

function formLeft(form: string): Problem {
  return {
    what: `Không mở được biểu mẫu ${form} để xóa câu trả lời trong đó`,
    where: { tab: reviewForms.tab },
    remedy: "Bấm lại; biểu mẫu đã bị xóa hẳn thì xóa dòng của nó ở tab này rồi bấm lại",
  };
}

/** Forms of before a take-over belong to another account or Sheet: what they hold only that account can erase. */
function formersLeft(forms: readonly ReviewForm[]): readonly Problem[] {
  const former = forms.filter(isFormer);
  if (former.length === 0) return [];
  const names = former.map((row) =>
    `${formName(row)} của ${row.review} ${row.editLink || row.publicLink}`.trim(),
  );
  return [
    {
      what: `Sổ không xóa được câu trả lời trong biểu mẫu có từ trước khi tiếp quản: ${names.join("; ")}`,
      where: { tab: reviewForms.tab },
      remedy:
        "Biểu mẫu không còn dùng thì nhờ tài khoản đã tạo ra nó mở liên kết ấy, sang mục Câu trả lời, chọn Xóa tất cả câu trả lời",
    },
  ];
}

function foldersLeft(folders: readonly string[]): readonly string[] {
  if (folders.length === 0) return [];
  return [
    `Thư mục minh chứng trên Drive và văn bản đã soạn không bị xóa; xem và tự xóa nếu cần: ${folders.join(" ")}`,
  ];
}

function notArchived(year: string): Problem {
  return {
    what: `Hồ sơ năm học ${year} đã quá thời hạn giữ nhưng còn ở các tab làm việc`,
    where: { tab: reviewPeriods.tab },
    remedy: `Bấm ${menuPath("archiveYears")} trước, rồi bấm lại ${captionOf("eraseExpired")}`,
  };
}

const halfErased = "Chưa xóa hết; sửa điều dưới đây rồi bấm lại để xóa tiếp.";
const nothing = "Không có dữ liệu cá nhân nào quá thời hạn giữ.";
const noTerms = `Chưa đặt thời hạn giữ dữ liệu cá nhân: ghi số năm ở tab “${settingsTable.tab}” nếu trường quy định thời hạn.`;
