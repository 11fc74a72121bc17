/** The script runs one execution at a time: what would run it meanwhile waits for its turn. */
export interface Executions {
  /** Runs a job when those before it are done; gives what it returns or throws. */
  run<T>(job: () => T): Promise<T>;
  /** The same for a job that nobody waits for: `failed` is told what it threw. */
  start(job: () => unknown): void;
  /** Jobs that are the rest of the one that runs now: they come before all that was asked for meanwhile. */
  goOnWith(jobs: readonly (() => unknown)[]): void;
}

/** An empty queue. `after` is called behind every job. */
export function makeExecutions(after: () => void, failed: (error: unknown) => void): Executions {
  const waiting: (() => void)[] = [];
  let going = false;

  function next(): void {
    const job = waiting.shift();
    if (job === undefined) {
      going = false;
      return;
    }
    // The page's requests get their turn between two jobs.
    setImmediate(() => {
      job();
      after();
      next();
    });
  }

  /** A job for the queue, and what comes of it. */
  function waitingFor<T>(job: () => T): readonly [queued: () => void, result: Promise<T>] {
    let queued = (): void => {};
    const result = new Promise<T>((resolve, reject) => {
      queued = () => {
        try {
          resolve(job());
        } catch (error) {
          reject(error);
        }
      };
    });
    return [queued, result];
  }

  function run<T>(job: () => T): Promise<T> {
    const [queued, result] = waitingFor(job);
    waiting.push(queued);
    if (!going) {
      going = true;
      next();
    }
    return result;
  }

  return {
    run,
    start(job) {
      run(job).catch(failed);
    },
    goOnWith(jobs) {
      const rest = jobs.map((job) => {
        const [queued, result] = waitingFor(job);
        result.catch(failed);
        return queued;
      });
      waiting.unshift(...rest);
    },
  };
}
