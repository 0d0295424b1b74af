import webpack from "webpack";

const dots = 10;

/**
 * Tells of a compiler's first build while it goes on: a line with a dot for each tenth, plain enough for a log.
 * @param {webpack.Compiler | webpack.MultiCompiler} compiler
 */
export function showProgress(compiler) {
  const start = performance.now();
  let shown = 0;
  let done = false;
  /** @param {number} part */
  const show = (part) => {
    const reached = Math.floor(part * dots);
    if (done || reached <= shown) return;
    process.stdout.write(".".repeat(reached - shown));
    shown = reached;
  };
  process.stdout.write("Building ");
  new webpack.ProgressPlugin(show).apply(compiler);
  compiler.hooks.done.tap("showProgress", () => {
    show(1);
    if (!done) console.log(` ${((performance.now() - start) / 1000).toFixed(1)} s`);
    done = true;
  });
}
