/** How long a request is waited for before it is asked whether Excel answers at all. */
export const answerLimitMs = 30_000;
