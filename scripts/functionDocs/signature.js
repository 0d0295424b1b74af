/**
 * A function as it is typed, optional arguments in brackets.
 * @param {import("../../src/functions/functionDoc").FunctionDoc} doc
 */
function signatureOf({ id, arguments: all }) {
  return `${id}(${all.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

module.exports = { signatureOf };
