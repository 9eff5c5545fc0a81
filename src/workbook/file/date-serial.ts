const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1899, 11, 31);
/** Spreadsheets count a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;

/** The day number of a date in the count from 1900, with the time as its fraction. */
export function dateSerial(date: Date): number {
  const days = (date.getTime() - FIRST_DAY) / DAY;
  return Number((days >= FALSE_LEAP_DAY ? days + 1 : days).toFixed(8));
}
