export interface LatestSaver {
  /** Writes the newest state after the write under way; steps made meanwhile are written together. */
  readonly save: () => Promise<void>;
  /** Settles once what was asked for so far has been written, or could not be. */
  readonly settled: () => Promise<void>;
}

/** Puts one write after the other. `write` takes the newest state at its turn, not that of the call. */
export function latestSaver(write: () => Promise<void>): LatestSaver {
  let saving = Promise.resolve();
  let isWaiting = false;
  return {
    save() {
      if (!isWaiting) {
        isWaiting = true;
        saving = saving.then(() => {
          isWaiting = false;
          return write();
        });
      }
      return saving;
    },
    settled: () => saving,
  };
}
