/** Jest's transform of a module that suites share: what is left of it in a suite's own registry. */
module.exports = {
  /**
   * @param {string} _source
   * @param {string} file
   */
  process: (_source, file) => ({ code: `module.exports = requireShared(${JSON.stringify(file)});` }),
};
