const fs = require("node:fs");
const path = require("node:path");

/** The ids of all functions in the order of the pane's list. */
const orderFile = path.resolve(__dirname, "../../src/functions/order.json");

/**
 * The functions' docs in the order of the pane's list: as order.json has them, and new ones last in their family.
 * @param {readonly import("../../src/functions/functionDoc").FunctionDoc[]} docs
 */
function inListOrder(docs) {
  /** @type {string[]} */
  const order = JSON.parse(fs.readFileSync(orderFile, "utf8"));
  const gone = order.find((id) => !docs.some((doc) => doc.id === id));
  if (gone) throw new Error(`src/functions/order.json lists ${gone}, which no file declares.`);
  const familyOf = (/** @type {{ id: string }} */ { id }) => id.split(".")[0];
  const families = [...new Set(order.map((id) => familyOf({ id })))];
  const listed = order.flatMap((id) => docs.filter((doc) => doc.id === id));
  const unlisted = docs.filter(({ id }) => !order.includes(id));
  return families.flatMap((family) => [...listed, ...unlisted].filter((doc) => familyOf(doc) === family));
}

module.exports = { inListOrder, orderFile };
