import type { CalendarDate } from "../calendar-date";
import { type Grant, isGranted } from "./grant";

/** What was paid of a reward: one row a grant (domain.md 5.13). Without a row nothing was. */
export interface Payment {
  /** The decision and the number in its list, which are the grant's. */
  readonly document: string;
  readonly number: number;
  readonly name: string;
  /** In đồng. */
  readonly amount: number;
  readonly paidOn: CalendarDate | null;
  /** What came back of it, in đồng. */
  readonly returned: number;
}

/** An account that reward money is transferred to: a person's by the staff or student code, a unit's by its own. */
export interface PaymentAccount {
  readonly code: string;
  /** Whose account it is. */
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/** A sum to pay, or to take back. */
export interface DueSum {
  readonly grant: Grant;
  /** In đồng, more than 0. */
  readonly amount: number;
}

/** Where the payments of decisions stand. */
export interface PaymentState {
  /** In the order of the grants. */
  readonly toPay: readonly DueSum[];
  /** Paid and not due any more: the grant was annulled, or its reward lowered (domain.md 5.14). */
  readonly toReturn: readonly DueSum[];
  /** What stays paid, in đồng. */
  readonly paid: number;
  /** Grants in force whose reward another award of the nominee pays. */
  readonly elsewhere: readonly Grant[];
}

/** Holds what is granted against what was paid. Payments of other decisions take no part. */
export function paymentState(grants: readonly Grant[], payments: readonly Payment[]): PaymentState {
  const paidOf = new Map(payments.map((row) => [keyOf(row), row.amount - row.returned]));
  const held = grants.map((grant) => {
    const due = isGranted(grant) ? grant.reward : 0;
    const paid = paidOf.get(keyOf(grant)) ?? 0;
    return { grant, due, paid };
  });
  return {
    toPay: held.flatMap(({ grant, due, paid }) => (due > paid ? [{ grant, amount: due - paid }] : [])),
    toReturn: held.flatMap(({ grant, due, paid }) => (paid > due ? [{ grant, amount: paid - due }] : [])),
    paid: held.reduce((sum, { due, paid }) => sum + Math.min(due, paid), 0),
    elsewhere: grants.filter((grant) => isGranted(grant) && grant.reward === 0 && grant.rewardNote !== ""),
  };
}

/** The sum of several, in đồng. */
export function sumOf(sums: readonly DueSum[]): number {
  return sums.reduce((sum, { amount }) => sum + amount, 0);
}

function keyOf({ document, number }: Pick<Payment, "document" | "number">): string {
  return JSON.stringify([document, number]);
}
