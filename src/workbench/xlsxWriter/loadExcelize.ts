import type { Excelize } from "./excelize";

let loading: Promise<Excelize> | undefined;

/** Loads the library when it is first needed: it is some megabytes. */
export function loadExcelize(): Promise<Excelize> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Excelize> {
  const { init } = await import("excelize-wasm");
  return init(new URL("excelize-wasm/excelize.wasm.gz", import.meta.url).href);
}
