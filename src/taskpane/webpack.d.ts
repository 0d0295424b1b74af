/** The files of a folder, gathered by webpack when it builds. */
interface WebpackContext {
  (file: string): unknown;
  keys(): string[];
}

interface ImportMeta {
  webpackContext(folder: string, options: { regExp: RegExp; mode?: "weak" }): WebpackContext;
}

/** The version in package.json, which webpack puts here. */
declare const addInVersion: string;
