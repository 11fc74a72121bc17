/** The spreadsheet as a whole, and what the workbench says of the world around it: the time and who one is. */
export interface BookMethods {
  "book.view": { readonly in: object; readonly out: BookView };
  /** The acting user becomes this address. Refuses what is no address. */
  "book.actAs": { readonly in: { readonly user: string }; readonly out: object };
  /**
   * Sets the clock ("2023-05-14T08:00:00", of the script's zone), and whether it runs on with the real time. What is absent stays.
   * Clock triggers whose time passes run meanwhile. The answer comes when it is queued; what is asked for after it finds the clock set.
   */
  "clock.set": {
    readonly in: { readonly now?: string; readonly running?: boolean };
    readonly out: object;
  };
  /** The clock triggers that would run on the way to that time, in the order they would first. */
  "clock.due": { readonly in: { readonly until: string }; readonly out: readonly DueTrigger[] };
}

export interface BookView {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The e-mail of the acting user, and of those one may want to be. */
  readonly user: string;
  readonly users: readonly string[];
  /** What somebody who looks for the first time may try, in this order; often none. */
  readonly hints: readonly string[];
  readonly clock: ClockView;
}

/** A clock trigger that falls due: its function, how often, when first. */
export interface DueTrigger {
  readonly function: string;
  readonly times: number;
  readonly first: string;
}

export interface ClockView {
  /** As the clock on the wall shows it, in the script's zone: "2023-05-14T08:00:00". */
  readonly now: string;
  readonly running: boolean;
}
