/** The seed of this run's generated cases; SOAK_SEED=… repeats a run. */
export const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);
