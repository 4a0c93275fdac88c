import { probeDmCrypt } from '../../../lib/engine/dm-crypt/probe.ts';

/** Prints what the probe finds for this user with files in the folder that is given. */
console.log(JSON.stringify(await probeDmCrypt(process.argv[2] ?? '')));
