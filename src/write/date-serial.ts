const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970 as spreadsheets count days. */
const EPOCH = 25_569;
/** 1 March 1900: before it spreadsheets disagree, for one of them counts a 29 February that never was. */
const FIRST_COMMON = 61;

/**
 * The number by which a spreadsheet knows a day or a minute: days since the end of 1899, the time of day as a fraction.
 *
 * @param iso `2025-08-25` or `2025-08-25T21:19`, without a zone
 * @returns null where it is not a full day of the calendar, or one before March 1900
 */
export function serialOf(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(iso);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + EPOCH;
  if (days < FIRST_COMMON || month > 12 || day > 31) return null;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
