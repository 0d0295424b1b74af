/**
 * The tags of a function's docblock, with how often each may stand there; docs/function-docblocks.md explains them.
 * @type {Readonly<Record<string, { atLeast: number, atMost: number }>>}
 */
const tags = {
  customfunction: { atLeast: 1, atMost: 1 },
  summary: { atLeast: 1, atMost: 1 },
  param: { atLeast: 0, atMost: Infinity },
  label: { atLeast: 0, atMost: Infinity },
  returns: { atLeast: 1, atMost: 1 },
  elementwise: { atLeast: 0, atMost: 1 },
  range: { atLeast: 0, atMost: 1 },
  total: { atLeast: 0, atMost: 1 },
  units: { atLeast: 1, atMost: Infinity },
  formula: { atLeast: 1, atMost: 1 },
  error: { atLeast: 0, atMost: Infinity },
  example: { atLeast: 1, atMost: Infinity },
  source: { atLeast: 1, atMost: 1 },
  explanation: { atLeast: 1, atMost: Infinity },
  workings: { atLeast: 0, atMost: Infinity },
};

module.exports = { tags };
