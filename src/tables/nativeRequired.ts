/** The references that a required revenue is worked out from. */
interface Inputs {
  readonly capex: string;
  readonly margin: string;
  readonly multiple: string;
  readonly rule: string;
}

/**
 * Capex × multiple / (1 - margin), or / margin by the rule profit, in a cell of Excel's own. As ROI.REQUIRED refuses them:
 * Excel itself would calculate with a text such as "0.5".
 */
export function nativeRequired({ capex, margin, multiple, rule }: Inputs): string {
  const areTexts = [capex, margin, multiple].map((each) => `ISTEXT(${each})`).join(",");
  return (
    `=IF(OR(${areTexts},AND(${rule}<>"cost",${rule}<>"profit")),VALUE(""),` +
    `IF(OR(${margin}<0,${margin}>1,${multiple}<=0),SQRT(-1),` +
    `${capex}*${multiple}/IF(${rule}="profit",${margin},1-${margin})))`
  );
}
