import { ServiceError, UserError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { explained } from '../explain/explain.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { LentKey } from '../lent-key/lent-key.ts';
import type { Loan, LoanPace } from '../lent-key/loan.ts';
import { isDenied } from './denied.ts';
import { type RightFinding, type Rights, withNewer } from './findings.ts';
import { isKeyRefused, type KeyClients, type LoanNeeds, ofClients } from './loan-rights.ts';
import { makingRight, mayNotMake } from './service-id.ts';
import type { Subject } from './subject.ts';

export interface ByKeyDeps {
  readonly clientsOf: (key: Secret) => KeyClients;
  readonly pace: LoanPace;
}

/**
 * What policies do not tell is tried: the key that the run makes on the service ID anyway is made now, before anything is
 * sent, and does what IBM will do with it. Throws the UserError of what is refused.
 */
export async function proveByLentKey(
  lent: { readonly key: LentKey; readonly loan: Loan; readonly identity: string },
  needs: LoanNeeds,
  caller: Subject,
  rights: Rights,
  deps: ByKeyDeps,
): Promise<Rights> {
  const { serviceId, givenKey, purpose } = lent.loan;
  if (serviceId === undefined || givenKey || rights.unproved.length === 0) return rights;
  const lender = { id: serviceId, keyInput: `${purpose}-api-key` };
  const subject = { who: serviceId, iamId: `iam-${serviceId}` };
  try {
    const tried = await lent.key.early(lent.identity, async (key) => {
      const clients = deps.clientsOf(key);
      await untilKnown(clients.tokens, deps.pace);
      return ofClients(subject, needs, clients);
    });
    const made: RightFinding = { kind: 'proved', right: makingRight(lender, caller), how: 'it made one' };
    return withNewer(rights, [made, ...(tried ?? [])]);
  } catch (error) {
    throw error instanceof UserError && isDenied(error.cause) && isMaking(error.cause)
      ? mayNotMake(lender, caller, error)
      : error;
  }
}

const isMaking = (cause: unknown): boolean =>
  cause instanceof ServiceError && /ApiKeys?$/.test(cause.failure.operation);

/** A key that was made just now may be unknown for some seconds. ibm-cloud-apis.md 1.5 */
async function untilKnown(tokens: TokenSource, pace: LoanPace): Promise<void> {
  const started = pace.now();
  for (let pause = pace.firstLook; ; pause *= 2) {
    try {
      await tokens.token();
      return;
    } catch (error) {
      if (!isKeyRefused(error) || pace.now() - started + pause > pace.newKey)
        throw explained(error, 'IAM does not take the API key that was made just now');
      await pace.sleep(pause);
    }
  }
}
