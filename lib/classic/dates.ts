import { cloudClock } from '../base/clock.ts';

/** The clocks of this runner and of IBM may differ by so much (milliseconds). */
export const CLOCK_SLACK = 15 * 60_000;

/** Unix milliseconds by the cloud's clock. The one place from which orders take the time of day. */
export const timeOfDay = (): number => cloudClock.now();

/** Whether a date of IBM's lies behind us; one that is only just ahead may be the clocks' difference. */
export const hasPassed = (date: number): boolean => date <= timeOfDay() + CLOCK_SLACK;
