// The arithmetic of the range forms as plain loops: what is left of a function without its checks, its defaults, its
// shapes and its errors. Cells and rows are there: nothing here may ask.

/** base × (1 + growth)^(year − baseYear) */
export function projectBare(
  years: number[][],
  [[growth]]: [[number]],
  [[base]]: [[number]],
  [[baseYear]]: [[number]],
): number[][] {
  const answers = new Array<number[]>(years.length);
  for (let row = 0; row < years.length; row += 1) {
    const cells = years[row]!;
    const line = new Array<number>(cells.length);
    for (let column = 0; column < cells.length; column += 1)
      line[column] = base * (1 + growth) ** (cells[column]! - baseYear);
    answers[row] = line;
  }
  return answers;
}

/** revenueGrowth − capexGrowth */
export function gapBare(revenueGrowth: number[][], [[capexGrowth]]: [[number]]): number[][] {
  const answers = new Array<number[]>(revenueGrowth.length);
  for (let row = 0; row < revenueGrowth.length; row += 1) {
    const cells = revenueGrowth[row]!;
    const line = new Array<number>(cells.length);
    for (let column = 0; column < cells.length; column += 1) line[column] = cells[column]! - capexGrowth;
    answers[row] = line;
  }
  return answers;
}

/** capex / revenue */
export function intensityBare(capex: number[][], revenue: number[][]): number[][] {
  const answers = new Array<number[]>(capex.length);
  for (let row = 0; row < capex.length; row += 1) {
    const spending = capex[row]!;
    const sales = revenue[row]!;
    const line = new Array<number>(spending.length);
    for (let column = 0; column < spending.length; column += 1)
      line[column] = spending[column]! / sales[column]!;
    answers[row] = line;
  }
  return answers;
}

/** revenue / required */
export function coverageBare(revenue: number[][], [[required]]: [[number]]): number[][] {
  const answers = new Array<number[]>(revenue.length);
  for (let row = 0; row < revenue.length; row += 1) {
    const cells = revenue[row]!;
    const line = new Array<number>(cells.length);
    for (let column = 0; column < cells.length; column += 1) line[column] = cells[column]! / required;
    answers[row] = line;
  }
  return answers;
}

/** (end / start)^(1 / periods) − 1 */
export function growthBare(start: number[][], end: number[][], [[periods]]: [[number]]): number[][] {
  const answers = new Array<number[]>(start.length);
  for (let row = 0; row < start.length; row += 1) {
    const starts = start[row]!;
    const ends = end[row]!;
    const line = new Array<number>(starts.length);
    for (let column = 0; column < starts.length; column += 1)
      line[column] = (ends[column]! / starts[column]!) ** (1 / periods) - 1;
    answers[row] = line;
  }
  return answers;
}

/** value / value before − 1; the first has none before it. */
export function yoyBare(values: number[][]): (number | string)[][] {
  const answers = new Array<(number | string)[]>(values.length);
  answers[0] = [""];
  for (let row = 1; row < values.length; row += 1)
    answers[row] = [values[row]![0]! / values[row - 1]![0]! - 1];
  return answers;
}

/** Largest remainder: ⌊total × w / Σw⌋ in units of 10^−decimals, and the units left over to the largest remainders. */
export function allocateBare(
  weights: number[][],
  [[total]]: [[number]],
  [[decimals]]: [[number]],
): number[][] {
  const unitsPerOne = 10 ** decimals;
  const units = Math.round(total * unitsPerOne);
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) sum += weights[row]![0]!;
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  const order = new Uint32Array(weights.length);
  let left = units;
  for (let row = 0; row < weights.length; row += 1) {
    const quota = (weights[row]![0]! * units) / sum;
    parts[row] = Math.floor(quota);
    left -= parts[row]!;
    remainders[row] = Math.round((quota - parts[row]!) / 1e-9);
    order[row] = row;
  }
  order.sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (let place = 0; place < left; place += 1) parts[order[place]!]! += 1;
  const answers = new Array<number[]>(weights.length);
  for (let row = 0; row < weights.length; row += 1) answers[row] = [parts[row]! / unitsPerOne];
  return answers;
}

/** The spending of the last years of a whole life, × (1 − salvage) / life; charged from its first year on. */
export function depreciateBare(
  capex: number[][],
  [[life]]: [[number]],
  [[salvageRate]]: [[number]],
): number[][] {
  const costs = new Float64Array(capex.length);
  for (let row = 0; row < capex.length; row += 1) costs[row] = capex[row]![0]!;
  const rate = (1 - salvageRate) / life;
  const answers = new Array<number[]>(capex.length);
  for (let row = 0; row < capex.length; row += 1) {
    let charged = 0;
    for (let year = Math.max(0, row - life + 1); year <= row; year += 1) charged += costs[year]!;
    answers[row] = [charged * rate];
  }
  return answers;
}
