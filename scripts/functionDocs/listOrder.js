const fs = require("node:fs");
const path = require("node:path");

/** The ids of all functions in the order of the pane's list. */
const orderFile = path.resolve(__dirname, "../../src/functions/order.json");

/**
 * The functions' docs in the order of the pane's list.
 * @param {readonly import("../../src/functions/functionDoc").FunctionDoc[]} docs
 */
function inListOrder(docs) {
  /** @type {string[]} */
  const order = JSON.parse(fs.readFileSync(orderFile, "utf8"));
  const unlisted = docs.find(({ id }) => !order.includes(id));
  if (unlisted) throw new Error(`src/functions/order.json has no place for ${unlisted.id}.`);
  return order.map((id) => {
    const doc = docs.find((each) => each.id === id);
    if (!doc) throw new Error(`src/functions/order.json lists ${id}, which no file declares.`);
    return doc;
  });
}

module.exports = { inListOrder, orderFile };
