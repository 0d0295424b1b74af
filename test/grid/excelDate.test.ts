import { lastDateSerial, timeOfSerial } from "../../src/grid/excelDate";

const days: [serial: number, day: string, why: string][] = [
  [61, "1900-03-01", "the first day that Excel counts as the calendar does"],
  [44_562, "2022-01-01", "a day of this century"],
  [lastDateSerial, "9999-12-31", "Excel's last"],
];

test.each(days)("day %i is %s: %s", (serial, day) => {
  expect(new Date(timeOfSerial(serial)).toISOString().slice(0, 10)).toBe(day);
});
