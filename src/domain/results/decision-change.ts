import { comparable } from "../../vietnamese/text";
import type { Award } from "../awards/award";
import type { Unit } from "../school/unit";
import { type Grant, isGranted } from "./grant";

/**
 * What is done to a decision after it was signed (domain.md 5.14): a slip of its form is corrected by a letter (đính chính), its
 * content by a decision (sửa đổi, bổ sung), what should not have been granted is annulled (hủy bỏ).
 */
export type ChangeKind = "erratum" | "amendment" | "annulment";

/** What the secretary calls them. */
export const changeKinds: Readonly<Record<ChangeKind, string>> = {
  erratum: "Đính chính",
  amendment: "Sửa đổi, bổ sung",
  annulment: "Hủy bỏ",
};

/** What of a line is changed; "added": somebody is added to the list. */
export type ChangedField = "name" | "position" | "unitName" | "award" | "achievement" | "reward" | "added";

/** What the secretary, and the documents, call them. */
export const changedFields: Readonly<Record<ChangedField, string>> = {
  name: "Họ tên, tên tập thể",
  position: "Chức vụ, lớp",
  unitName: "Đơn vị",
  award: "Danh hiệu, hình thức",
  achievement: "Thành tích",
  reward: "Tiền thưởng",
  added: "Thêm người",
};

/** What a letter may correct: how something is written, not what was decided. */
const ofForm: ReadonlySet<ChangedField> = new Set(["name", "position", "unitName", "achievement"]);

/** A row of *Thay đổi sau quyết định*: rows of one code are one document. */
export interface DecisionChange {
  readonly code: string;
  /** Its place in the document, from 1. */
  readonly order: number;
  readonly kind: ChangeKind;
  /** The id of the decision in the document book. */
  readonly decision: string;
  /** The number of the line in the decision's list (số sổ vàng); null for the whole decision, or for who is added. */
  readonly line: number | null;
  /** null where something is annulled. */
  readonly field: ChangedField | null;
  /** As the decision has it; "" where somebody is added or something is annulled. */
  readonly from: string;
  /** What it shall be; of who is added the nomination's id. */
  readonly to: string;
  /** Why, as it is printed. */
  readonly reason: string;
  /** The id of the document by which it took effect, "" while none did. */
  readonly document: string;
}

/** A change with the line it is about, as that stood before; no line where it is about the whole decision or who is added. */
export interface AppliedChange {
  readonly change: DecisionChange;
  readonly before: Grant | null;
  readonly after: Grant | null;
}

/** What is wrong with a row: the column it stands in, what, and what to do. */
export interface ChangeFault {
  readonly change: DecisionChange;
  readonly column: keyof DecisionChange;
  readonly what: string;
  readonly remedy: string;
}

/** What changes are made of beside the grants. */
export interface ChangeSources {
  /** What the decision granted, annulled lines too. */
  readonly grants: readonly Grant[];
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
  /** The grant that a nomination would be, added to the decision by its id, with the next number; or why it cannot be. */
  added(nomination: string, number: number): Grant | string;
}

/** What a document changes: every change with its line, what is wrong, and the grants as they will be. */
export interface ChangesRead {
  readonly applied: readonly AppliedChange[];
  readonly faults: readonly ChangeFault[];
  /** The grants that are another afterwards, each once, added ones last. */
  readonly grants: readonly Grant[];
  /** What the decision granted before the document, whether it took effect in part already or not. */
  readonly before: readonly Grant[];
}

/**
 * Reads what the rows of one code change, for the document `id`. A line that this very document changed already is taken as it
 * stands: done again nothing changes more.
 */
export function readChanges(
  rows: readonly DecisionChange[],
  sources: ChangeSources,
  id: string,
): ChangesRead {
  const now = new Map(sources.grants.map((grant) => [grant.number, grant]));
  const faults: ChangeFault[] = [];
  const applied: AppliedChange[] = [];
  const changed = new Set<number>();
  const was = new Map(now);
  let next = Math.max(0, ...sources.grants.map(({ number }) => number)) + 1;
  const wrong = (change: DecisionChange, column: keyof DecisionChange, what: string, remedy: string) =>
    faults.push({ change, column, what, remedy });

  for (const change of [...rows].sort((a, b) => a.order - b.order)) {
    if (change.field === "added") add(change);
    else if (change.kind === "annulment") annul(change);
    else alter(change);
  }
  return {
    ...{ applied, faults },
    grants: [...now.values()].filter(({ number }) => changed.has(number)),
    before: [...was.values()],
  };

  function add(change: DecisionChange): void {
    if (change.kind !== "amendment") {
      wrong(change, "field", "Chỉ quyết định sửa đổi, bổ sung mới thêm người", "Chọn loại Sửa đổi, bổ sung");
      return;
    }
    const known = [...now.values()].find((grant) => grant.id === comparable(change.to) && isGranted(grant));
    if (known && known.changedBy === id) {
      applied.push({ change, before: null, after: known });
      was.delete(known.number);
      return;
    }
    const grant = known ? "đã có trong quyết định này" : sources.added(comparable(change.to), next);
    if (typeof grant === "string") {
      wrong(
        change,
        "to",
        `Không thêm được “${change.to}”: ${grant}`,
        "Ghi mã đề nghị ở tab “Thủ trưởng quyết định” đã được quyết định theo đề nghị",
      );
      return;
    }
    next += 1;
    const after: Grant = { ...grant, state: "corrected", changedBy: id };
    now.set(after.number, after);
    changed.add(after.number);
    applied.push({ change, before: null, after });
  }

  function annul(change: DecisionChange): void {
    const lines =
      change.line === null ? [...now.values()] : [now.get(change.line)].flatMap((one) => one ?? []);
    const open = lines.filter((grant) => isGranted(grant) || grant.changedBy === id);
    if (open.length === 0) {
      const missing = lines.length === 0;
      wrong(
        change,
        "line",
        missing ? `Quyết định không có dòng số ${change.line}` : "Đã bị hủy bỏ từ trước",
        missing ? "Ghi số sổ vàng của một dòng trong quyết định, để trống là cả quyết định" : "Bỏ dòng này",
      );
      return;
    }
    if (change.line === null) applied.push({ change, before: null, after: null });
    for (const before of open) {
      was.set(before.number, isGranted(before) ? before : { ...before, state: "inForce" });
      const after: Grant = { ...before, state: "annulled", changedBy: id };
      now.set(after.number, after);
      if (isGranted(before)) changed.add(after.number);
      if (change.line !== null) applied.push({ change, before, after });
    }
  }

  function alter(change: DecisionChange): void {
    const { field, kind, line } = change;
    if (field === null || field === "added") {
      wrong(change, "field", "Chưa ghi sửa mục nào", "Chọn mục được sửa");
      return;
    }
    if (kind === "erratum" && !ofForm.has(field)) {
      wrong(
        change,
        "field",
        `Đính chính không sửa được “${changedFields[field]}”`,
        "Nội dung đã quyết định thì phải ra quyết định sửa đổi, bổ sung: chọn loại Sửa đổi, bổ sung",
      );
      return;
    }
    const before = line === null ? undefined : now.get(line);
    if (!before) {
      wrong(
        change,
        "line",
        `Quyết định không có dòng số ${line ?? "(trống)"}`,
        "Ghi số sổ vàng của một dòng trong quyết định",
      );
      return;
    }
    if (!isGranted(before)) {
      wrong(change, "line", `Dòng số ${line} (${before.name}) đã bị hủy bỏ`, "Bỏ dòng này");
      return;
    }
    const twice = applied.some((one) => one.change.line === line && one.change.field === field);
    if (twice) {
      wrong(change, "field", `Dòng số ${line} sửa “${changedFields[field]}” hai lần`, "Giữ một dòng");
      return;
    }
    const altered = withField(before, field, comparable(change.to), sources);
    if (typeof altered === "string") {
      wrong(change, "to", altered, "Ghi lại ô này");
      return;
    }
    const done = before.changedBy === id && sameField(before, altered, field);
    if (!done && !saysNow(before, field, change.from, sources)) {
      const { text } = fieldOf(before, field);
      wrong(
        change,
        "from",
        `Dòng số ${line} đang ghi “${text}”, không phải “${change.from}”`,
        "Ghi đúng nội dung đang có trong quyết định",
      );
      return;
    }
    if (!done && sameField(before, altered, field)) {
      wrong(change, "to", "Nội dung mới giống nội dung cũ", "Ghi nội dung đúng");
      return;
    }
    const after: Grant = done ? before : { ...altered, state: "corrected", changedBy: id };
    now.set(after.number, after);
    if (!done) changed.add(after.number);
    const undone = done
      ? withField(was.get(after.number) ?? before, field, comparable(change.from), sources)
      : null;
    if (undone !== null && typeof undone !== "string") was.set(after.number, undone);
    applied.push({ change, before: was.get(after.number) ?? before, after });
  }
}

/** What a line says of a field, as documents print it. */
export function fieldOf(grant: Grant, field: Exclude<ChangedField, "added">): { readonly text: string } {
  if (field === "award") return { text: grant.awardName };
  return { text: String(grant[field]) };
}

function sameField(a: Grant, b: Grant, field: Exclude<ChangedField, "added">): boolean {
  return a[field] === b[field];
}

/** Whether `from` is what the line says: a sum in figures however it is parted, an award by its code or its name. */
function saysNow(
  grant: Grant,
  field: Exclude<ChangedField, "added">,
  from: string,
  { awards }: ChangeSources,
): boolean {
  const typed = comparable(from);
  if (field === "reward") return sumOf(typed) === grant.reward;
  if (field === "award") return awardOf(typed, awards)?.code === grant.award || typed === grant.awardName;
  return typed === comparable(grant[field]);
}

function withField(
  grant: Grant,
  field: Exclude<ChangedField, "added">,
  to: string,
  { awards, units }: ChangeSources,
): Grant | string {
  switch (field) {
    case "reward": {
      const reward = sumOf(to);
      return reward === null ? `“${to}” không phải là một số tiền` : { ...grant, reward };
    }
    case "award": {
      const award = awardOf(to, awards);
      if (!award) return `Không có danh hiệu “${to}” ở tab “Danh hiệu”`;
      if (award.grantedBy === "above") return `“${award.name}” không do trường quyết định`;
      return { ...grant, award: award.code, awardName: award.name };
    }
    case "unitName": {
      if (to === "") return "Chưa ghi đơn vị";
      const unit = units.find(({ name }) => comparable(name) === to);
      return { ...grant, unitName: to, unit: unit?.code ?? grant.unit };
    }
    case "name":
      return to === "" ? "Chưa ghi họ tên" : { ...grant, name: to };
    default:
      return { ...grant, [field]: to };
  }
}

function awardOf(typed: string, awards: readonly Award[]): Award | undefined {
  return awards.find(({ code, name }) => code === typed || comparable(name) === typed);
}

/** "540.000 đồng", "540 000", "540000" in đồng; null where it is no whole sum. */
function sumOf(typed: string): number | null {
  const digits = typed.replace(/\s*(?:đồng|đ|vnđ)$/iu, "").replace(/(?<=\d)[. ](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}
