/** Tenths of a billion, the unit that CAPEX.ALLOCATE splits by default. */
const unitsPerUsdBn = 10;

/**
 * The largest remainder in a cell of Excel's own: the whole units of its quota, and one more where fewer remainders than
 * there are units left are larger, or as large and above it. The weights are a column.
 */
export function nativeAllocation(weight: string, weights: string, total: string): string {
  const units = `ROUND(${total}*${unitsPerUsdBn},0)`;
  const quotas = `${units}*${weights}/SUM(${weights})`;
  const quota = `${units}*${weight}/SUM(${weights})`;
  const ahead =
    `SUMPRODUCT((ROUND(MOD(${quotas},1)-MOD(${quota},1),9)>0)` +
    `+(ROUND(MOD(${quotas},1)-MOD(${quota},1),9)=0)*(ROW(${weights})<ROW(${weight})))`;
  const left = `${units}-SUMPRODUCT(INT(${quotas}))`;
  return `=(INT(${quota})+(${ahead}<${left}))/${unitsPerUsdBn}`;
}
