import { performance } from 'node:perf_hooks';

/** A line on the terminal that tells how far the run is. */
export interface Progress {
  /** One more input is done. */
  readonly step: () => void;
  /** Takes the line away: before something else is written, and at the end. */
  readonly clear: () => void;
}

/** Drawn at most this often, in milliseconds: smooth to look at, nothing beside the work. */
const PERIOD = 100;
const BAR_WIDTH = 20;

/**
 * Draws on a terminal: `████████░░░░░░░░░░░░ 412/1000 · 85/s · 0:07 left`.
 *
 * @param total how many inputs there will be; null where that cannot be known before they are read
 */
export function createProgress(stream: NodeJS.WriteStream, total: Promise<number | null>): Progress {
  const started = performance.now();
  let done = 0;
  let known: number | null = null;
  let drawn = 0;
  let isDrawn = false;
  total.then(
    (count) => {
      known = count;
    },
    () => undefined,
  );
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now - drawn < PERIOD) return;
      drawn = now;
      isDrawn = true;
      stream.write(`\r\u001b[K${progressLine(done, known, now - started).slice(0, (stream.columns || 80) - 1)}`);
    },
    clear: () => {
      if (isDrawn) stream.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

/** @param elapsed milliseconds since the start */
export function progressLine(done: number, total: number | null, elapsed: number): string {
  const rate = elapsed > 0 ? (done * 1000) / elapsed : 0;
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
  if (total === null || total < done) return `${done} done · ${speed}`;
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
  const left = rate > 0 ? ` · ${clock((total - done) / rate)} left` : '';
  return `${bar} ${done}/${total} · ${speed}${left}`;
}

/** `1:05:09`, `0:07`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}
