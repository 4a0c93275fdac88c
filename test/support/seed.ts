import fc from 'fast-check';

/**
 * Properties are tried with the same cases in every run, so that a run tells of the change that it tests; FUZZ_SEED, a
 * number, gives other cases. Imported for this effect by every file that states properties.
 */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_260_101) | 0 });
