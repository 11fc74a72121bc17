import { documentKinds } from "../../documents/kinds";
import { ok } from "../../domain/result";
import { clearFiles, clearTabs, type LiveCheck, type Trial } from "../../google/checks/trial";
import { now } from "../../google/clock";
import { fromBase64 } from "../../google/drive";
import { underLock } from "../../google/lock";
import { container } from "../../google/spreadsheet";
import { readRegister } from "../../register/read-register";
import {
  type SelfCheckResult,
  type SelfCheckRow,
  selfCheckLabels,
  selfCheckTable,
} from "../../register/tables/technical/self-check";
import { unitOfWork } from "../../register/unit-of-work";
import { momentText } from "../../vietnamese/dates";
import { type FinalReply, refused } from "../flow/reply";
import { personChecks, plainChecks, trialChecks } from "./self-check-list";

/**
 * Checks on this account what the add-on assumes of Google, and writes what was expected and seen to a tab, a row a
 * check. One that fails stops no other. What it makes to try on is removed at the end, and what an aborted run left
 * behind before the start. Rows for a person to look at are added once and stay as the person leaves them.
 */
export function selfCheck(): FinalReply {
  // Before half a minute of checks: is there a tab to write them to?
  const ready = readRegister({ results: selfCheckTable }, () => ok(null));
  if (!ready.ok) return refused(...ready.problems);

  const trial: Trial = {
    register: container().id,
    template: fromBase64(documentKinds.plan.template),
    hasTab: false,
    file: null,
    exported: null,
    form: null,
    codeItem: null,
    ballotForm: null,
    ballotItems: null,
  };
  const plain = plainChecks.map((check) => rowOf(check, trial));
  // Another run would find the same temporary tab and take it away.
  const tried = underLock(() => runTrial(trial));
  const rows = [
    ...plain,
    ...(tried?.value.rows ??
      trialChecks.map((check) => rowWith(check, "unchecked", "Sổ đang bị lệnh khác khóa"))),
  ];

  const recorded = unitOfWork("selfCheck", { results: selfCheckTable }, ({ results }) => {
    rows.forEach(results.put);
    for (const check of personChecks) {
      if (!results.find(({ id }) => id === check.id)) results.put(rowWith(check, "unchecked", check.todo));
    }
    return { value: null, what: countsOf(rows) };
  });
  if (!recorded.ok) return refused(...recorded.problems);
  return { kind: "done", message: messageOf(rows, tried?.value.leftOver ?? []) };
}

/** Runs the checks that need something temporary; `leftOver` says what of it could not be removed. */
function runTrial(trial: Trial): {
  readonly rows: readonly SelfCheckRow[];
  readonly leftOver: readonly string[];
} {
  clear(trial);
  const rows = trialChecks.map((check) => rowOf(check, trial));
  return { rows, leftOver: clear(trial) };
}

/** Removes what is temporary. A call that fails here must not hide what was seen: the next run tries again. */
function clear(trial: Trial): readonly string[] {
  return [clearTabs, () => clearFiles(trial)].flatMap((remove) => {
    try {
      remove();
      return [];
    } catch (error) {
      return [textOf(error)];
    }
  });
}

function rowOf(check: LiveCheck, trial: Trial): SelfCheckRow {
  try {
    const finding = check.run(trial);
    if (finding === null) return rowWith(check, "unchecked", "Cần một điều ở trên đạt trước");
    return rowWith(check, finding.met ? "met" : "unmet", finding.seen);
  } catch (error) {
    return rowWith(check, "unmet", `Google báo lỗi: ${textOf(error)}`);
  }
}

function rowWith(
  { id, title, expected }: Pick<SelfCheckRow, "id" | "title" | "expected">,
  result: SelfCheckResult,
  seen: string,
): SelfCheckRow {
  return { id, title, expected, seen, result, when: momentText(now()) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** "Đạt 20, Không đạt 1, Chưa kiểm được 0": the checks a script made. */
function countsOf(rows: readonly SelfCheckRow[]): string {
  return (["met", "unmet", "unchecked"] as const)
    .map((result) => `${selfCheckLabels[result]} ${rows.filter((row) => row.result === result).length}`)
    .join(", ");
}

function messageOf(rows: readonly SelfCheckRow[], leftOver: readonly string[]): string {
  const met = rows.filter(({ result }) => result === "met").length;
  const lines = [`Đạt ${met} trong ${rows.length} điều.`];
  for (const result of ["unmet", "unchecked"] as const) {
    const named = rows.filter((row) => row.result === result).map(({ id, title }) => `• ${id}: ${title}`);
    if (named.length > 0) lines.push(`${selfCheckLabels[result]}:\n${named.join("\n")}`);
  }
  if (leftOver.length > 0)
    lines.push(`Chưa xóa được tab hoặc tệp tạm: ${leftOver.join("; ")}. Bấm lại để xóa.`);
  lines.push(`Xem tab “${selfCheckTable.tab}”; ${personChecks.length} điều cuối tab cần người xem.`);
  return lines.join("\n\n");
}
