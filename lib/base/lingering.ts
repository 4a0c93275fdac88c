/** Aborts when `signal` has been aborted for some time (milliseconds): for the last words of a run that is cancelled. */
export function lingering(signal: AbortSignal, milliseconds: number): AbortSignal {
  const later = new AbortController();
  const stop = () => setTimeout(() => later.abort(signal.reason), milliseconds).unref();
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return later.signal;
}
