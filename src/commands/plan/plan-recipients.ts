import { documentKinds } from "../../documents/kinds";
import { kinds, type LaunchKind } from "../../domain/papers/kinds";
import { type Recipient, recipientNames } from "../../domain/papers/recipient";
import type { EmulationRound } from "../../domain/plan/round";
import type { Problem } from "../../domain/problem";
import { allOf, failed, ok, type Result } from "../../domain/result";
import { comparableLabel } from "../../vietnamese/text";
import type { PlanMarks } from "./plan-marks";
import { noAddressees } from "./plan-problems";
import type { OpenPlan as Open } from "./plan-tables";

/** A text of the register's with its marks printed, or what is wrong with it, at its cell. */
export function printedCell(text: string, where: Problem["where"], marks: PlanMarks): Result<string> {
  const printed = marks.printed(text, where?.tab ?? "");
  return typeof printed === "string" ? ok(printed) : failed({ ...printed, ...(where ? { where } : {}) });
}

/** The names under "Nơi nhận:", marks printed. */
export function printedNames(
  addressees: readonly Recipient[],
  open: Open["recipients"],
  marks: PlanMarks,
): Result<readonly string[]> {
  const names = addressees.flatMap((addressee) =>
    recipientNames([addressee]).map((name) => printedCell(name, open.place(addressee, "name"), marks)),
  );
  return allOf(names);
}

/** Whom a letter is addressed to, marks printed; nobody where the document is no letter. */
export function letterAddressees(
  kind: LaunchKind,
  round: EmulationRound,
  { rounds }: Open,
  marks: PlanMarks,
): Result<readonly string[]> {
  if (kinds[kind].symbol !== "") return ok([]);
  const where = rounds.place(round, "addressees");
  const names = round.addressees.map((name) => name.replace(/^[-–+\s]+|[;.,\s]+$/gu, "")).filter(Boolean);
  if (names.length === 0) return failed(noAddressees(round, where));
  return allOf(names.map((name) => printedCell(name, where, marks)));
}

/** What stands first under "Nơi nhận:" of a kind, unless it was typed. */
export function withFirst(names: readonly string[], kind: LaunchKind): readonly string[] {
  const { recipients } = documentKinds[kind];
  const first = recipients === null ? null : recipients.first;
  if (first === null || names.some((name) => comparableLabel(name) === comparableLabel(first))) return names;
  return [first, ...names];
}
