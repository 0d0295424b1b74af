/** Day 0 of Excel's 1900 date system, as it counts from 1900-03-01 on. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** 9999-12-31, Excel's last date. */
export const lastDateSerial = 2_958_465;

/** The UTC time of a day that Excel counts by its serial number; what is after the point is the time of day. */
export function timeOfSerial(serial: number): number {
  return dayZero + serial * millisecondsPerDay;
}

/** Excel's serial number of a day given as yyyy-mm-dd. */
export function serialOfDay(day: string): number {
  return (Date.parse(day) - dayZero) / millisecondsPerDay;
}
