import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { mayHelp } from '../../lib/base/retry.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { noteOfImport } from '../../lib/classic/template-note.ts';
import {
  createFromIcos,
  findTemplatesByIdentity,
  type ImportRequest,
  type Template,
} from '../../lib/classic/templates.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { HandedKey, LentKey } from '../../lib/lent-key/lent-key.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { type Made, type Making, makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import { BLOCK_STORAGE, notAuthorized } from '../../lib/rights/authorization.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { templateName } from './find-template.ts';
import type { UploadImportInputs } from './inputs.ts';

/** Words in which a refusal says that it does not know the API key (yet), or that the key may not. Free text: [inferred]. */
const KEY_UNKNOWN = /api ?key|exchange token|credential|unauthori[sz]ed|access denied|BXNIM|\b40[13]\b/i;

/** That IAM does not take the key itself; the user of the classic API has been accepted before. Free text: [inferred]. */
const KEY_REFUSED = /exchange token|api ?key .*(not be found|invalid|expired)|BXNIM/i;

/** That the address of the object is none. softlayer-api.md 7.1 */
const URI_REFUSED = /network storage service resource protocol/i;

/** What the import checks before it makes a template: credentials and the form of its values. */
function refusedBefore(error: ServiceError): boolean {
  const { text } = error.failure;
  return isBeforeAcceptance(error) || KEY_UNKNOWN.test(text) || URI_REFUSED.test(text);
}

/** What is to be imported. */
export interface ToImport {
  readonly image: Image;
  readonly key: LentKey;
  /** Called before this run changes something. */
  readonly changed: () => void;
}

/**
 * Starts the import, once, under its lease. Only what provably made nothing is followed by another try: a key made
 * seconds ago, and the rate limit. After a lost answer the template is looked for, and nothing is sent again.
 */
export async function startImport(
  toImport: ToImport,
  lease: Lease,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const { pace } = deps;
  const { image, key } = toImport;
  const { identity } = image.manifest;
  const handed = await key.obtain(identity);
  const request = requestOf(image, handed.key, inputs);
  // Older ones, failed or not, are none of this call's.
  const older = (await findTemplatesByIdentity(deps.classic, identity)).map(({ id }) => id);
  const making: Making<Template> = {
    ...sending(request, toImport, lease, deps),
    look: async () =>
      (await findTemplatesByIdentity(deps.classic, identity)).find(({ id }) => !older.includes(id)),
  };
  const started = pace.now();
  for (let pause = pace.firstLook; ; pause *= 2) {
    const made = await makeOnce(making, patienceOf(deps));
    if (made.kind === 'made') return made.value;
    if (made.kind === 'unknown') throw unknownImport(image, made);
    const { error } = made;
    if (!mayComeYet(error, handed) || pace.now() - started + pause > pace.newKey) throw refusal(error, image);
    deps.log.info(
      `IBM did not take the import yet (${messageOf(error)}); another try in ${Math.ceil(pause / 1000)} s`,
    );
    await pace.sleep(pause);
  }
}

/** The call, and what is written down before and after it. */
function sending(
  request: ImportRequest,
  { key, changed }: ToImport,
  lease: Lease,
  { classic, log }: Deps,
): Omit<Making<Template>, 'look'> {
  return {
    what: 'the import',
    claim: async () => {
      await lease.sending();
      key.handOver();
    },
    act: () => {
      changed();
      return createFromIcos(classic, request);
    },
    refusedBefore,
    settle: async (made) => {
      if (made.kind === 'unknown') return;
      if (made.kind === 'nothing') key.takeBack();
      const note = made.kind === 'made' ? { template: String(made.value.id) } : {};
      await lease.known(note).catch((error: unknown) => {
        log.warning(
          `what became of the import could not be written down (${messageOf(error)}); the next run looks for it`,
        );
      });
    },
  };
}

function requestOf(image: Image, importApiKey: Secret, inputs: UploadImportInputs): ImportRequest {
  const operatingSystem = inputs.operatingSystem ?? '';
  const facts = { operatingSystem, byol: inputs.byol };
  return {
    name: templateName(image, inputs),
    note: noteOfImport(inputs.note, image.manifest.identity, facts),
    uri: formatCosUri(image.object),
    operatingSystem,
    importApiKey,
    rootKeyCrn: image.rootKey.crn,
    wrappedDek: image.manifest['wrapped-dek'],
    byol: inputs.byol,
    bootMode: inputs.bootMode,
  };
}

/** A refusal that another try may not meet: nothing was done then. */
function mayComeYet(error: unknown, { fresh }: HandedKey): boolean {
  if (!(error instanceof ServiceError)) return false;
  const young = fresh && KEY_UNKNOWN.test(error.failure.text);
  return (error.failure.outcome === 'transient' && mayHelp(error)) || young;
}

/** About whoever calls, not about the key that is handed over. */
const isAboutUser = ({ failure }: ServiceError): boolean =>
  failure.status === 401 || /PermissionDenied|AccessDenied/.test(failure.serviceCode ?? '');

function refusal(error: unknown, image: Image): unknown {
  if (!(error instanceof ServiceError) || isAboutUser(error) || !KEY_UNKNOWN.test(error.failure.text))
    return explained(error, 'IBM did not take the import');
  if (KEY_REFUSED.test(error.failure.text)) return keyRefused(error);
  // The rights of the key itself were proved before the upload.
  const { code, why, fix } = notAuthorized(BLOCK_STORAGE, image.rootKey, 'was deleted, or never made');
  return new UserError({
    code,
    what: `IBM did not take the import: ${error.message}`,
    why,
    fix,
    cause: error,
  });
}

/** A refusal that says what was wrong is worth more than the doubt, once nothing has appeared for the whole patience. */
function unknownImport(image: Image, made: Extract<Made<Template>, { kind: 'unknown' }>): unknown {
  const { error, shown } = made;
  const answered = error instanceof ServiceError && error.failure.outcome === 'refused';
  if (answered && shown === 'nothing') return refusal(error, image);
  return outcomeUnknown(image.manifest.identity, messageOf(error), error);
}

export function outcomeUnknown(identity: string, why: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_UNKNOWN_OUTCOME',
    what: `whether IBM began the import is unknown: ${why}`,
    why: 'the connection broke after the request was sent, and no template of this image has appeared',
    fix: `wait some minutes and run again: the new run looks for a template whose note holds encrypted-image:${identity}, adopts it, and imports anew only when none has appeared for long enough`,
    cause,
  });
}

function keyRefused(cause: ServiceError): UserError {
  return new UserError({
    code: 'E_IMPORT_KEY',
    what: `IBM's import cannot use the API key that it was handed: ${cause.message}`,
    why: 'import-api-key was mistyped, deleted or has expired, or belongs to another account',
    fix: 'give an API key that exists, or import-service-id, on which the action makes one',
    cause,
  });
}
