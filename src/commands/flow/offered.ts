/** Something a command can be run for, as a dialog offers it: the code is what a person types. */
export interface Offered {
  readonly code: string;
  readonly name: string;
  /** Whether the command can do anything for it as it stands; what does not fit is found when it is typed, and not listed. */
  readonly fits?: boolean;
}
