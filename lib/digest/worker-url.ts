/** Where a hash thread's program lies. The bundle puts another place here (tools/bundle.ts). */
export const HASH_WORKER_URL = new URL('./worker.ts', import.meta.url);
