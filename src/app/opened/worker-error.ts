/** Makes of work in a worker that failed on its way an `error` of the worker's own: a promise that is rejected there is heard by nobody. */

/** Has `work` end the worker with what it rejects. */
export function endWorkerWith(work: Promise<void>): void {
  work.catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
}
