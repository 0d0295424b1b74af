/** A time's day as yyyy-mm-dd. */
export function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
