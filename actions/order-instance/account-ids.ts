import type { Problem } from '../../lib/base/errors.ts';
import { problem } from '../../lib/base/problems.ts';

/*
 * Things of the account that have an id, and how people name them instead. Undefined where nothing special is known of
 * a text: it is judged as a number, or looked up.
 */

const ID = 'must be the id that the classic infrastructure gave, a whole number';

/** `dal13.fcr01a.1234`, `1234 on fcr01a.dal13`: name and number that the console shows. softlayer-api.md 12 */
export function vlanProblem(text: string): Problem | undefined {
  if (!/[a-z]/i.test(text)) return undefined;
  return problem(
    ID,
    /[bf]cr[0-9]/i.test(text)
      ? 'this is the router and the number of the VLAN; another router has a VLAN of that number too'
      : 'this is a name, and several may have the same',
    'give the id, which `ibmcloud sl vlan list` shows in its first column',
  );
}

export function subnetProblem(text: string): Problem | undefined {
  if (!/[./:a-z]/i.test(text)) return undefined;
  return problem(
    ID,
    /^[0-9a-f.:]+(\/[0-9]+)?$/i.test(text) ? 'this is the address of the subnet' : 'this is a name',
    'give the id, which `ibmcloud sl subnet list` shows in its first column',
  );
}

/** The key itself in place of its name. */
export function sshKeyProblem(text: string): Problem | undefined {
  const what = 'is no id or label of an SSH key of the account';
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(text))
    return problem(
      what,
      'this is a private key, which stands in the inputs of this step, where others can read it',
      'make a new pair, since this one is known now, and add its public half to the account (`ibmcloud sl security sshkey-add LABEL --in-file FILE`); give its label here',
    );
  return /^(ssh-|ecdsa-|sk-)[\w.@-]+ +AAAA|^-----BEGIN |^---- BEGIN /.test(text)
    ? problem(
        what,
        'this is the public key itself',
        'add it to the account (`ibmcloud sl security sshkey-add LABEL --in-file FILE`), and give its label here',
      )
    : undefined;
}
