/** How long a request is waited for before it is asked whether Excel answers at all. */
export const answerLimitMs = 30_000;

/** How long Excel may leave everything unanswered before it counts as gone. */
export const busyLimitMs = 10 * 60_000;
