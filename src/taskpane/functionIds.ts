// The query makes these the modules of functionModules.ts, and no more of them is loaded here than their names.
const files = import.meta.webpackContext("../functions?whole", {
  regExp: /^\.\/(capex|roi)\/\w+\.ts$/,
  mode: "weak",
});

/** The ids of all functions, without the functions: a file is named after its function. */
export const functionIds: ReadonlySet<string> = new Set(
  files.keys().map((path) =>
    path
      .replace(/^\.\/|\.ts$/g, "")
      .replace("/", ".")
      .toUpperCase(),
  ),
);
