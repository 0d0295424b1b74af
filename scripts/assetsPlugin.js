const { WebpackError } = require("webpack");

/**
 * A webpack plugin that adds to a build's assets. What goes wrong there is an error of the build like any other, told
 * in one line; thrown, it would end the build tool.
 */
class AssetsPlugin {
  /**
   * @param {string} name
   * @param {string} stage when: the name of one of webpack's stages
   */
  constructor(name, stage) {
    this.name = name;
    this.stage = stage;
  }

  apply(compiler) {
    const { name } = this;
    const stage = compiler.webpack.Compilation[this.stage];
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          this.addAssets(compilation, compiler.webpack.sources);
        } catch (error) {
          compilation.errors.push(new WebpackError(`${name}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { AssetsPlugin };
