/** The globals that shared modules have, which are not those of a suite (environment.ts). */
declare const sharedGlobals: typeof globalThis;
