import { UserError } from '../../lib/base/errors.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { chooseOne, type Datacenter, listDatacenters } from '../../lib/classic/locations.ts';
import { awaitTemplate } from '../../lib/classic/template-wait.ts';
import { addLocations, getTemplate, readyDatacenters, type Template } from '../../lib/classic/templates.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import { templateNotReady } from './find-template.ts';
import type { OrderInputs } from './inputs.ts';
import type { Wanted } from './order-content.ts';
import type { Report } from './report.ts';

/** A template and where it is to be ordered. */
export interface Placement {
  /** As it was seen last. */
  readonly template: Template;
  readonly datacenter: string;
  /** Set when a copy must be made first: the same datacenter with its id. */
  readonly copyTo: Datacenter | undefined;
}

/**
 * Whether there is a copy in the datacenter. One that somebody has started costs nothing more and is awaited, but not by
 * a dry run. Throws UserError E_NO_COPY, E_TEMPLATE_NOT_READY or E_DATACENTER.
 */
export async function placementOf(
  { template, content: { datacenter } }: Wanted,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Placement> {
  const isPlaced = template.active && readyDatacenters(template).includes(datacenter);
  if (isPlaced) return { template, datacenter, copyTo: undefined };
  const place = await findDatacenter(datacenter, deps);
  if (!inputs.copyToDatacenter) throw noCopy(template, datacenter);
  const isUnderWay = template.copies.some(
    (copy) => copy.datacenter === datacenter && copy.state === 'importing',
  );
  if (!isUnderWay || inputs.dryRun) return { template, datacenter, copyTo: place };
  return awaitCopy(template, datacenter, deps);
}

/** With its id, of which a copy has need. Throws UserError E_DATACENTER. */
export async function findDatacenter(name: string, { classic }: Deps): Promise<Datacenter> {
  const all = await explaining('the datacenters cannot be listed', () => listDatacenters(classic));
  const found = all.find((datacenter) => datacenter.name === name);
  if (found) return found;
  throw new UserError({
    code: 'E_DATACENTER',
    what: `datacenter: there is no ${name}`,
    why: 'the name is misspelt, or the datacenter was closed',
    fix: chooseOne(name, all),
  });
}

/** Copies the template where a copy is missing, and waits until it can be ordered there. */
export async function copyTemplate(placed: Placement, report: Report, deps: Deps): Promise<Placement> {
  const { template, datacenter, copyTo } = placed;
  if (!copyTo) return placed;
  await startCopy(template, copyTo, report, deps);
  return awaitCopy(template, datacenter, deps);
}

/** A copy is billed: its start is sent once, and looked for when the answer is lost. */
async function startCopy(
  template: Template,
  { id, name }: Datacenter,
  report: Report,
  deps: Deps,
): Promise<void> {
  const old = new Set(template.copies.map((copy) => copy.id));
  const look = async () => {
    const now = await getTemplate(deps.classic, template.id);
    return now?.copies.find(
      (copy) => copy.datacenter === name && (!old.has(copy.id) || copy.state === 'importing'),
    );
  };
  const made = await makeOnce(
    {
      what: `the copy of template ${template.id} to ${name}`,
      claim: async () => undefined,
      act: async () => {
        report.copyBegun = true;
        await addLocations(deps.classic, template.id, [id]);
        return undefined;
      },
      look,
      refusedBefore: isBeforeAcceptance,
      settle: async ({ kind }) => {
        if (kind === 'nothing') report.copyBegun = false;
      },
    },
    patienceOf(deps),
  );
  if (made.kind !== 'made')
    throw explained(made.error, `template ${template.id} cannot be copied to ${name}`);
  deps.log.info(`template ${template.id} is being copied to ${name}`);
}

async function awaitCopy({ id }: Template, datacenter: string, deps: Deps): Promise<Placement> {
  const started = performance.now();
  const { state, template } = await explaining(`template ${id} cannot be read`, () =>
    awaitTemplate(deps.classic, id, datacenter, deps),
  );
  deps.summary.timed(`Waited for the copy in ${datacenter}`, performance.now() - started);
  if (state === 'ready') return { template, datacenter, copyTo: undefined };
  throw new UserError({
    code: 'E_COPY_FAILED',
    what: `the copy of template ${id} to ${datacenter} has failed (${state})`,
    why: 'the datacenter cannot store it, or the template was deleted meanwhile',
    fix: 'take the datacenter of the template, or ask IBM support with the id of the template',
  });
}

function noCopy(template: Template, datacenter: string): UserError {
  const ready = readyDatacenters(template);
  if (ready.length === 0) return templateNotReady(template, `in ${datacenter}`);
  return new UserError({
    code: 'E_NO_COPY',
    what: `template ${template.id} has no finished copy in ${datacenter}, but in ${ready.join(', ')}`,
    why: 'a private image can be ordered only where a copy of it is',
    fix: 'set copy-to-datacenter to true, import with `locations`, or order where it is',
  });
}
