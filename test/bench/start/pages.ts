/** A page that stands in for the runtime: it takes associations, loads a script, and notes when that has run. */
export const pageWithout = (script: string): string => `<!doctype html><meta charset="utf-8">
<script>
  let associated = 0;
  globalThis.CustomFunctions = { associate: () => associated++, Error, ErrorCode: {} };
</script>
<script src="${script}"></script>
<script>globalThis.started = { ms: performance.now(), associated };</script>`;

/** A page that loads the genuine runtime and then a script, and notes when each has run, from before the runtime. */
export const pageWithRuntime = (
  runtime: string,
  script: string,
): string => `<!doctype html><meta charset="utf-8">
<script>const before = performance.now();</script>
<script src="${runtime}"></script>
<script>const ready = performance.now();</script>
<script src="${script}"></script>
<script>
  globalThis.started = {
    ms: performance.now() - before,
    runtimeMs: ready - before,
    associated: Object.keys(CustomFunctions._association?.mappings ?? {}).length,
  };
</script>`;
