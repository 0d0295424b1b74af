const { WebpackError } = require("webpack");

/** @typedef {import("webpack").Compiler["webpack"]["sources"]} Sources */

/**
 * A webpack plugin that adds to a build's assets. What goes wrong there is an error of the build like any other, told
 * in one line; thrown, it would end the build tool.
 */
class AssetsPlugin {
  /**
   * @param {string} name
   * @param {"PROCESS_ASSETS_STAGE_ADDITIONAL" | "PROCESS_ASSETS_STAGE_ADDITIONS" | "PROCESS_ASSETS_STAGE_REPORT"} stage when
   */
  constructor(name, stage) {
    this.name = name;
    this.stage = stage;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this;
    const stage = compiler.webpack.Compilation[this.stage];
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          this.addAssets(compilation, compiler.webpack.sources);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          compilation.errors.push(new WebpackError(`${name}: ${message}`));
        }
      });
    });
  }

  /**
   * Adds the assets; each plugin has its own.
   * @type {(compilation: import("webpack").Compilation, sources: Sources) => void}
   */
  addAssets() {}
}

module.exports = { AssetsPlugin };
