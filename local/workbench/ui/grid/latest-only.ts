/** Runs it now, or once more when it is through: of many calls the last one counts. And what tells when it is through. */
export function latestOnly(run: () => Promise<void>): [start: () => void, through: () => Promise<void>] {
  let running: Promise<void> | undefined;
  let again = false;
  const all = async (): Promise<void> => {
    do {
      again = false;
      await run();
    } while (again);
    running = undefined;
  };
  const start = (): void => {
    again = running !== undefined;
    running ??= all();
  };
  return [start, async () => await running];
}
