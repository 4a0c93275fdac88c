import { createHash, timingSafeEqual } from 'node:crypto';
import { accessDenied, expiredToken } from './fault.ts';
import type { UserRecord } from './records.ts';
import { classicUser, type World } from './world.ts';

export interface ClassicCredentials {
  readonly username: string;
  readonly apiKey: string;
}

/**
 * Who sent an `Authorization` header: Basic with the classic user's own key, Basic with the literal user `apikey` and
 * a platform key, or Bearer (softlayer-api.md 2). A service ID cannot call the classic API, whichever way it comes.
 * Throws `ApiFault`.
 */
export async function headerCaller(
  world: World,
  credentials: ClassicCredentials,
  header: string,
): Promise<UserRecord> {
  if (/^bearer /i.test(header)) {
    const caller = await world.iam.callerFromBearer(header);
    if (!caller || caller.accountId !== world.iam.accountId) throw expiredToken();
    if (caller.subject !== 'user') throw accessDenied();
    return classicUser(world, caller);
  }
  const basic = /^basic ([A-Za-z0-9+/=_-]+)$/i.exec(header)?.[1];
  if (!basic) throw accessDenied('No valid authentication headers found');
  const text = Buffer.from(basic, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const [user, key] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 0) throw accessDenied('Invalid API token.');
  if (user === 'apikey') {
    const caller = world.iam.callerFromApiKey(key);
    if (caller?.subject !== 'user' || caller.accountId !== world.iam.accountId) throw accessDenied();
    return classicUser(world, caller);
  }
  return ownKeyCaller(world, credentials, { username: user, apiKey: key });
}

/** The classic user by its own key. Throws `ApiFault`. */
export function ownKeyCaller(
  world: World,
  credentials: ClassicCredentials,
  given: ClassicCredentials,
): UserRecord {
  if (given.username !== credentials.username || !sameText(given.apiKey, credentials.apiKey))
    throw accessDenied('Invalid API token.');
  return classicUser(world, 'classic');
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
