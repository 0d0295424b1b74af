/** The name that is spelled most like another, case aside; undefined where none is near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toUpperCase();
  let nearest: string | undefined;
  // As many letters may be wrong as leave most of them right; to be better, a name has to be nearer than the last.
  let least = Math.min(2, Math.floor((wanted.length - 1) / 3)) + 1;
  for (const each of names) {
    const far = distance(wanted, each.toUpperCase(), least);
    if (far >= least) continue;
    least = far;
    nearest = each;
  }
  return nearest;
}

/** How many letters have to be changed, put in, left out or swapped with the next; from `enough` on, no longer counted. */
function distance(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now.push(
        Math.min(
          at(last, column) + 1,
          at(now, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, now];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
