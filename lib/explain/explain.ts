import { ServiceError, UserError } from '../base/errors.ts';
import { explainClassic } from '../classic/errors.ts';
import { explainCloudLogs } from '../cloud-logs/errors.ts';
import { explainEventRouting } from '../event-routing/errors.ts';
import { explainIam } from '../iam/errors.ts';
import { explainKeyProtect } from '../key-protect/errors.ts';
import { explainObjectStorage } from '../object-storage/errors.ts';
import { explainResources } from '../resource-controller/errors.ts';
import { explainNetwork } from './network.ts';

const EXPLAIN: Readonly<Record<string, (error: ServiceError, what: string) => UserError>> = {
  iam: explainIam,
  'key-protect': explainKeyProtect,
  'object-storage': explainObjectStorage,
  'event-routing': explainEventRouting,
  classic: explainClassic,
  'resource-controller': explainResources,
  'cloud-logs': explainCloudLogs,
};

/**
 * Runs one step of a stage; a service's failure in it becomes the message that its room knows for it. `what` says in
 * the action's words what failed: `the data key cannot be wrapped`.
 */
export async function explaining<T>(what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw explained(error, what);
  }
}

/** The error itself unless it is a service's. */
export function explained(error: unknown, what: string): unknown {
  if (!(error instanceof ServiceError)) return error;
  const network = explainNetwork(error, what, process.env);
  if (network) return network;
  const explain = EXPLAIN[error.failure.service];
  if (explain) return explain(error, what);
  return new UserError({
    code: 'E_SERVICE',
    what: `${what}: ${error.message}`,
    why: `${error.failure.service} is no service whose answers this action knows`,
    fix: 'run it again; if it stays, report the line as a defect of this action',
    cause: error,
  });
}
