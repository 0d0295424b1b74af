/** From a calm to a loud shade; black text stays readable on each, on screen and on paper. */
export const scaleColors = { low: "#FFFFFF", middle: "#FCE8B2", high: "#F4A8A8" };

export const signColors = { negative: "#B10E1C", positive: "#0E6F3A" };

/** The colour Excel's scale of three colours gives a value among others: middle at their median. */
export function scaleColor(value: number, among: readonly number[]): string {
  const sorted = [...among].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? value, sorted.at(-1) ?? value];
  const half = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(half)] ?? value) + (sorted[Math.ceil(half)] ?? value)) / 2;
  return value < median
    ? mixed(scaleColors.low, scaleColors.middle, (value - low) / (median - low))
    : mixed(scaleColors.middle, scaleColors.high, high === median ? 0 : (value - median) / (high - median));
}

/** A colour between two, channel by channel. */
function mixed(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [parseInt(from.slice(at, at + 2), 16), parseInt(to.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * part);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
