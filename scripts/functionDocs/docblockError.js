/** Thrown where a docblock is not what docs/function-docblocks.md says; it names the file and the line. */
class DocblockError extends Error {
  /**
   * @param {string} at the file and the line
   * @param {string} fault a sentence
   */
  constructor(at, fault) {
    super(`${at}: ${fault} See docs/function-docblocks.md.`);
  }
}

module.exports = { DocblockError };
