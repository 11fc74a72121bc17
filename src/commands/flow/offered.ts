/** Something a command can be run for, as a dialog offers it: the code is what a person types. */
export interface Offered {
  readonly code: string;
  readonly name: string;
}
