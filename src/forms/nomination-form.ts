import type { Award } from "../domain/award";
import { closedNames, consentName, modeNames, shapeNames } from "../domain/intake/choices";
import type { ReviewPeriod } from "../domain/round-work";
import type { NomineeCategory } from "../domain/school";
import { ratingNames, ratings } from "../domain/staff";
import type { FormPlan, Page, Question } from "../google/form-layout";
import { codedChoice, formHead, unitCodeQuestion } from "./words";

/** What the nomination form of a review draws on. */
export interface NominationFormSource {
  readonly review: ReviewPeriod;
  readonly school: string;
  /** The deadline in words, "" where there is none. */
  readonly deadline: string;
  /** The deadline has passed: what comes is taken and marked late. */
  readonly late: boolean;
  /** The awards the review is open for, from high to low. */
  readonly awards: readonly Award[];
  readonly categories: readonly NomineeCategory[];
}

/**
 * The form by which a unit nominates (domain.md 1, A7): how it submits, one individual, one collective or a pasted list,
 * and once for all of it what the unit's meeting decided. A list or a category without a choice leaves its question out.
 */
export function nominationForm(source: NominationFormSource): FormPlan {
  const { review, late } = source;
  return {
    title: `Đề nghị khen thưởng - ${review.name}`,
    description: `${formHead("hồ sơ", source)} Sau khi gửi, đơn vị nhận giấy nhận kèm danh sách như sổ đã đọc.`,
    confirmation: `Đã nhận. Giấy nhận được gửi vào thư điện tử của đơn vị.${late ? " Hồ sơ này được ghi là nộp muộn." : ""}`,
    first: [
      {
        field: "mode",
        title: "Lần gửi này là",
        kind: "one",
        required: true,
        choices: Object.values(modeNames),
        help: "Thay thế: danh sách lần này thay cho mọi danh sách đơn vị đã nộp; người không còn trong danh sách chỉ bị bỏ sau khi thư ký duyệt. Rút: chỉ ghi những người cần rút.",
      },
      unitCodeQuestion,
      {
        field: "shape",
        title: "Cách gửi",
        kind: "one",
        required: true,
        choices: Object.values(shapeNames),
        leadsTo: {
          [shapeNames.individual]: "page:individual",
          [shapeNames.collective]: "page:collective",
          [shapeNames.list]: "page:list",
        },
        help: "Từ hai người trở lên thì nên dán danh sách.",
      },
    ],
    pages: [individualPage(source), collectivePage(source), listPage, meetingPage],
  };
}

const ratingChoices = [...ratings].reverse().map((rating) => ratingNames[rating]);

const evidenceHelp =
  "Liên kết đến minh chứng (mở quyền xem cho người có liên kết), hoặc ghi: bản giấy nộp kèm.";

function individualPage({ awards, categories }: NominationFormSource): Page {
  const own = awards.filter(({ subject }) => subject !== "collective").map(codedChoice);
  const kinds = categories.filter(({ kind }) => kind === "individual").map(codedChoice);
  return {
    field: "page:individual",
    title: "Một cá nhân",
    help: "Học sinh, sinh viên: ghi mã sinh viên và lớp.",
    next: "page:meeting",
    questions: [
      { field: "code", title: "Mã nhân sự hoặc mã sinh viên", kind: "line", help: "Giữ cả số 0 ở đầu." },
      { field: "name", title: "Họ và tên", kind: "line", required: true, help: "Không ghi học hàm, học vị." },
      { field: "position", title: "Chức vụ", kind: "line" },
      { field: "className", title: "Lớp", kind: "line", help: "Chỉ dành cho học sinh, sinh viên." },
      ...choiceQuestion({ field: "category", title: "Đối tượng", kind: "list", required: true }, kinds),
      ...choiceQuestion(
        { field: "awards", title: "Danh hiệu đề nghị cho cá nhân", kind: "several", required: true },
        own,
      ),
      { field: "rating", title: "Xếp loại năm học", kind: "list", choices: ratingChoices },
      { field: "initiative", title: "Tên sáng kiến, đề tài", kind: "paragraph" },
      { field: "initiativeDecision", title: "Số quyết định công nhận sáng kiến", kind: "line" },
      {
        field: "pastAwards",
        title: "Danh hiệu đã đạt các năm trước",
        kind: "paragraph",
        help: "Mỗi dòng: năm học, danh hiệu, số quyết định.",
      },
      {
        field: "summary",
        title: "Tóm tắt thành tích của cá nhân",
        kind: "paragraph",
        help: "Bắt buộc với điển hình, Chiến sĩ thi đua và Bằng khen.",
      },
      { field: "product", title: "Sản phẩm của cá nhân", kind: "paragraph", help: "Bắt buộc với điển hình." },
      { field: "evidence", title: "Minh chứng của cá nhân", kind: "paragraph", help: evidenceHelp },
      { field: "votes", title: "Số phiếu bình xét cho cá nhân", kind: "line", help: "Ví dụ: 12/13." },
      {
        field: "consent",
        title: "Công khai tên và thành tích của cá nhân",
        kind: "several",
        choices: [consentName],
        help: "Bắt buộc với điển hình được đăng trên trang của trường.",
      },
    ],
  };
}

function collectivePage({ awards, categories }: NominationFormSource): Page {
  const own = awards.filter(({ subject }) => subject !== "individual").map(codedChoice);
  const kinds = categories.filter(({ kind }) => kind === "collective").map(codedChoice);
  return {
    field: "page:collective",
    title: "Một tập thể",
    next: "page:meeting",
    questions: [
      { field: "collectiveName", title: "Tên tập thể", kind: "line", required: true },
      ...choiceQuestion({ field: "collectiveCategory", title: "Đối tượng tập thể", kind: "list" }, kinds),
      ...choiceQuestion(
        {
          field: "collectiveAwards",
          title: "Danh hiệu đề nghị cho tập thể",
          kind: "several",
          required: true,
        },
        own,
      ),
      {
        field: "memberCount",
        title: "Tổng số người của tập thể",
        kind: "line",
        required: true,
        check: "count",
      },
      {
        field: "goodWorkers",
        title: "Số người được đề nghị Lao động tiên tiến",
        kind: "line",
        check: "count",
      },
      {
        field: "champions",
        title: "Số người được đề nghị Chiến sĩ thi đua cơ sở",
        kind: "line",
        check: "count",
      },
      { field: "disciplined", title: "Số người bị kỷ luật trong năm", kind: "line", check: "count" },
      { field: "completion", title: "Phần trăm nhiệm vụ đã hoàn thành", kind: "line" },
      { field: "collectiveRating", title: "Xếp loại tập thể", kind: "list", choices: ratingChoices },
      { field: "collectiveSummary", title: "Tóm tắt thành tích của tập thể", kind: "paragraph" },
      { field: "collectiveProduct", title: "Sản phẩm của tập thể", kind: "paragraph" },
      { field: "collectiveEvidence", title: "Minh chứng của tập thể", kind: "paragraph", help: evidenceHelp },
      {
        field: "collectiveVotes",
        title: "Số phiếu bình xét cho tập thể",
        kind: "line",
        help: "Ví dụ: 12/13.",
      },
    ],
  };
}

const listPage: Page = {
  field: "page:list",
  title: "Danh sách dán từ bảng tính",
  help: "Chọn cả bảng trong Excel hoặc Google Trang tính, kể cả dòng tiêu đề, chép rồi dán vào ô dưới đây. Các cột: mã, họ tên, chức vụ, đối tượng, danh hiệu (một cột, hoặc mỗi danh hiệu một cột đánh dấu x), xếp loại, sáng kiến, số quyết định sáng kiến, danh hiệu đã đạt, tóm tắt thành tích, sản phẩm, minh chứng, số phiếu bình xét.",
  next: "page:meeting",
  questions: [
    { field: "list", title: "Danh sách đề nghị", kind: "paragraph", required: true },
    {
      field: "listConsent",
      title: "Công khai tên và thành tích trong danh sách",
      kind: "several",
      choices: [consentName],
      help: "Đánh dấu khi mọi người trong danh sách đều đồng ý; nếu không thì thêm cột “Đồng ý công khai”.",
    },
  ],
};

const meetingPage: Page = {
  field: "page:meeting",
  title: "Cuộc họp bình xét của đơn vị",
  next: "submit",
  questions: [
    { field: "meetingOn", title: "Ngày họp bình xét", kind: "day", required: true },
    {
      field: "meetingTotal",
      title: "Tổng số người của đơn vị",
      kind: "line",
      required: true,
      check: "count",
    },
    { field: "meetingPresent", title: "Số người dự họp", kind: "line", required: true, check: "count" },
    {
      field: "minutes",
      title: "Liên kết biên bản họp",
      kind: "line",
      help: "Hoặc ghi: bản giấy nộp kèm.",
    },
    {
      field: "closed",
      title: "Chốt danh sách",
      kind: "one",
      required: true,
      choices: Object.values(closedNames),
      help: "Trưởng đơn vị chốt khi không còn đề nghị nào nữa; chốt rồi vẫn gửi bổ sung được trước hạn.",
    },
  ],
};

/** Forms refuses a question without a choice: where the register has none, it is left out. */
function choiceQuestion(question: Question, choices: readonly string[]): readonly Question[] {
  return choices.length === 0 ? [] : [{ ...question, choices }];
}
