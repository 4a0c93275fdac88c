import { UserError } from '../base/errors.ts';

/** Throws when the environment switches off Node's check of certificates: keys would go to whoever answers. */
export function demandTls(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  throw new UserError({
    code: 'E_TLS',
    what: 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so nothing was sent',
    why: 'the workflow, or the `.env` file of the runner, sets it, perhaps for a proxy with a certificate of its own',
    fix: "remove it; name the proxy's certificate in NODE_EXTRA_CA_CERTS instead",
  });
}
