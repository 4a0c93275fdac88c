/** Seconds for clocks of IAM's own machines that differ, and for answers on their way. */
const SLACK = 60;

/** What an answer of the token endpoint says about the time. Seconds since 1970; NaN or undefined where it says nothing. */
export interface TimeSigns {
  /** Its Date header. */
  readonly date: number;
  /** Of the token's claims. */
  readonly issuedAt: number | undefined;
  readonly expiresAt: number | undefined;
}

/**
 * IAM's time, seconds since 1970, when it answered; undefined when the answer does not tell. A Date that lies outside
 * of the token's own life is a proxy's.
 */
export function iamTimeOf({ date, issuedAt, expiresAt }: TimeSigns): number | undefined {
  const from = isTime(issuedAt) ? issuedAt - SLACK : 0;
  const to = isTime(expiresAt) ? expiresAt + SLACK : Number.POSITIVE_INFINITY;
  if (isTime(date) && date >= from && date <= to) return date;
  return isTime(issuedAt) ? issuedAt : undefined;
}

function isTime(seconds: number | undefined): seconds is number {
  // Until the year 10000: what a date can hold.
  return seconds !== undefined && seconds > 0 && seconds < 253_402_300_800;
}
