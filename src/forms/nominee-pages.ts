import type { Award } from "../domain/awards/award";
import type { AwardRule } from "../domain/awards/award-rule";
import type { RuleName } from "../domain/review/checks/checks";
import { consentName } from "../domain/review/intake/choices";
import type { CollectiveField, IndividualField, ListPageField } from "../domain/review/intake/fields";
import type { NomineeCategory } from "../domain/school/category";
import { ratingNames, ratings } from "../domain/school/rating";
import type { Page } from "../google/form-layout";
import { type Asked, questionsOn } from "./asked";
import { askedFor, partHelp } from "./asked-parts";
import { codedChoice } from "./words";

/** What the pages on who is nominated draw on. */
export interface NomineePagesSource {
  /** The awards the review is open for, from high to low. */
  readonly awards: readonly Award[];
  readonly categories: readonly NomineeCategory[];
  /** Which parts each award asks for. */
  readonly rules: readonly AwardRule<RuleName>[];
}

const ratingChoices = [...ratings].reverse().map((rating) => ratingNames[rating]);

const evidenceHelp =
  "Liên kết đến minh chứng (mở quyền xem cho người có liên kết), hoặc ghi: bản giấy nộp kèm.";

/** The page for one person. */
export function individualPage({ awards, categories, rules }: NomineePagesSource): Page {
  const offered = awards.filter(({ subject }) => subject !== "collective");
  const own = offered.map(codedChoice);
  const kinds = categories.filter(({ kind }) => kind === "individual").map(codedChoice);
  return {
    field: "page:individual",
    title: "Một cá nhân",
    help: "Học sinh, sinh viên: ghi mã sinh viên và lớp.",
    next: "page:meeting",
    questions: questionsOn<IndividualField>({
      code: { title: "Mã nhân sự hoặc mã sinh viên", kind: "line", help: "Giữ cả số 0 ở đầu." },
      name: { title: "Họ và tên", kind: "line", required: true, help: "Không ghi học hàm, học vị." },
      position: { title: "Chức vụ", kind: "line" },
      className: { title: "Lớp", kind: "line", help: "Chỉ dành cho học sinh, sinh viên." },
      category: choiceQuestion({ title: "Đối tượng", kind: "list", required: true }, kinds),
      awards: choiceQuestion(
        { title: "Danh hiệu đề nghị cho cá nhân", kind: "several", required: true },
        own,
      ),
      rating: { title: "Xếp loại năm học", kind: "list", choices: ratingChoices },
      initiative: { title: "Tên sáng kiến, đề tài", kind: "paragraph" },
      initiativeDecision: { title: "Số quyết định công nhận sáng kiến", kind: "line" },
      pastAwards: {
        title: "Danh hiệu đã đạt các năm trước",
        kind: "paragraph",
        help: "Mỗi dòng: năm học, danh hiệu, số quyết định.",
      },
      summary: {
        title: "Tóm tắt thành tích của cá nhân",
        kind: "paragraph",
        ...partHelp("summary", offered, rules),
      },
      product: { title: "Sản phẩm của cá nhân", kind: "paragraph", ...partHelp("product", offered, rules) },
      evidence: {
        title: "Minh chứng của cá nhân",
        kind: "paragraph",
        ...partHelp("evidence", offered, rules, evidenceHelp),
      },
      votes: { title: "Số phiếu bình xét cho cá nhân", kind: "line", help: "Ví dụ: 12/13." },
      consent: {
        title: "Công khai tên và thành tích của cá nhân",
        kind: "several",
        choices: [consentName],
        ...partHelp("consent", offered, rules),
      },
    }),
  };
}

/** The page for one collective. */
export function collectivePage({ awards, categories, rules }: NomineePagesSource): Page {
  const offered = awards.filter(({ subject }) => subject !== "individual");
  const own = offered.map(codedChoice);
  const kinds = categories.filter(({ kind }) => kind === "collective").map(codedChoice);
  return {
    field: "page:collective",
    title: "Một tập thể",
    next: "page:meeting",
    questions: questionsOn<CollectiveField>({
      collectiveName: { title: "Tên tập thể", kind: "line", required: true },
      collectiveCategory: choiceQuestion({ title: "Đối tượng tập thể", kind: "list" }, kinds),
      collectiveAwards: choiceQuestion(
        { title: "Danh hiệu đề nghị cho tập thể", kind: "several", required: true },
        own,
      ),
      memberCount: { title: "Tổng số người của tập thể", kind: "line", required: true, check: "count" },
      goodWorkers: { title: "Số người được đề nghị Lao động tiên tiến", kind: "line", check: "count" },
      champions: { title: "Số người được đề nghị Chiến sĩ thi đua cơ sở", kind: "line", check: "count" },
      disciplined: { title: "Số người bị kỷ luật trong năm", kind: "line", check: "count" },
      completion: { title: "Phần trăm nhiệm vụ đã hoàn thành", kind: "line" },
      collectiveRating: { title: "Xếp loại tập thể", kind: "list", choices: ratingChoices },
      collectiveSummary: {
        title: "Tóm tắt thành tích của tập thể",
        kind: "paragraph",
        ...partHelp("summary", offered, rules),
      },
      collectiveProduct: {
        title: "Sản phẩm của tập thể",
        kind: "paragraph",
        ...partHelp("product", offered, rules),
      },
      collectiveEvidence: {
        title: "Minh chứng của tập thể",
        kind: "paragraph",
        ...partHelp("evidence", offered, rules, evidenceHelp),
      },
      collectiveVotes: { title: "Số phiếu bình xét cho tập thể", kind: "line", help: "Ví dụ: 12/13." },
    }),
  };
}

const listHelp =
  "Chọn cả bảng trong Excel hoặc Google Trang tính, kể cả dòng tiêu đề, chép rồi dán vào ô dưới đây. Các cột: mã, họ tên, chức vụ, đối tượng, danh hiệu (một cột, hoặc mỗi danh hiệu một cột đánh dấu x), xếp loại, sáng kiến, số quyết định sáng kiến, danh hiệu đã đạt, tóm tắt thành tích, sản phẩm, minh chứng, số phiếu bình xét; học sinh, sinh viên thêm cột lớp.";

/** The page for a list pasted from a spreadsheet. */
export function listPage({ awards, rules }: NomineePagesSource): Page {
  const asked = (["summary", "product", "evidence"] as const).flatMap((part) => {
    const text = askedFor(part, awards, rules);
    return text === "" ? [] : `${partNames[part]}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  });
  return {
    field: "page:list",
    title: "Danh sách dán từ bảng tính",
    help: [listHelp, ...asked].join("\n"),
    next: "page:meeting",
    questions: questionsOn<ListPageField>({
      list: { title: "Danh sách đề nghị", kind: "paragraph", required: true },
      listConsent: {
        title: "Công khai tên và thành tích trong danh sách",
        kind: "several",
        choices: [consentName],
        ...partHelp(
          "consent",
          awards.filter(({ subject }) => subject !== "collective"),
          rules,
          "Đánh dấu khi mọi người trong danh sách đều đồng ý; nếu không thì thêm cột “Đồng ý công khai”.",
        ),
      },
    }),
  };
}

const partNames = { summary: "Tóm tắt thành tích", product: "Sản phẩm", evidence: "Minh chứng" } as const;

/** Forms refuses a question without a choice: where the register has none, it is not asked. */
function choiceQuestion(question: NonNullable<Asked>, choices: readonly string[]): Asked {
  return choices.length === 0 ? null : { ...question, choices };
}
