import { type App, type Ctx, json, param, query, route } from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import { PLANS, type Plan } from './catalog.ts';
import { RC, rcError } from './errors.ts';

/** The global catalog, public as IBM's is: the services, plans and deployments that can be provisioned. */
export function addCatalogRoutes(app: App): void {
  route(app, 'GET', '/api/v1', 'catalog.ListEntries', (c) => json(list(c, services())));
  route(app, 'GET', '/api/v1/:id', 'catalog.GetEntry', (c) => {
    const entry = find(param(c, 'id'));
    if (!entry) throw rcError(404, RC.notFound, 'There is no such catalog entry.');
    return json(entry);
  });
  route(app, 'GET', '/api/v1/:id/:kind', 'catalog.ListChildren', (c) =>
    json(list(c, children(param(c, 'id'), param(c, 'kind')))),
  );
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: 'service' | 'plan' | 'deployment';
  readonly [field: string]: unknown;
}

function services(): Entry[] {
  return PLANS.map((plan) => ({
    id: plan.serviceId,
    name: plan.serviceName,
    kind: 'service',
    active: true,
    disabled: false,
    overview_ui: { en: { display_name: plan.serviceName, description: '', long_description: '' } },
    metadata: { service: { iam_compatible: true, rc_compatible: true, rc_provisionable: true } },
    children_url: `/api/v1/${plan.serviceId}/plan`,
  }));
}

function planEntry(plan: Plan): Entry {
  return {
    id: plan.id,
    name: plan.name,
    kind: 'plan',
    active: true,
    disabled: false,
    parent_id: plan.serviceId,
    overview_ui: { en: { display_name: plan.name, description: '', long_description: '' } },
    metadata: { plan: { allow_internal_users: true } },
    children_url: `/api/v1/${plan.id}/deployment`,
  };
}

function deployments(plan: Plan): Entry[] {
  return [...new Set(Object.values(plan.targets))].map((region) => ({
    id: `${plan.id}:${region}`,
    name: `${plan.name}-${region}`,
    kind: 'deployment',
    active: true,
    disabled: false,
    parent_id: plan.id,
    catalog_crn: formatCrn({
      service: 'globalcatalog',
      resourceType: 'deployment',
      resource: `${plan.id}%3A${region}`,
    }),
    geo_tags: [region],
    metadata: {
      deployment: {
        location: region,
        target_crn: formatCrn({ service: 'resource-catalog', region, resourceType: 'target' }),
      },
    },
  }));
}

function find(id: string): Entry | undefined {
  const all = [...services(), ...PLANS.map(planEntry), ...PLANS.flatMap(deployments)];
  return all.find((entry) => entry.id === id || (entry.kind === 'service' && entry.name === id));
}

/** Children of a kind; `*` stands for all. */
function children(id: string, kind: string): Entry[] {
  const fits = (entry: Entry) => kind === '*' || entry.kind === kind;
  const plans = PLANS.filter((plan) => plan.serviceId === id || plan.serviceName === id);
  const own = PLANS.filter((plan) => plan.id === id);
  return [...plans.map(planEntry), ...own.flatMap(deployments)].filter(fits);
}

/** `q` filters by words of the name, as far as callers use it: `q=name:kms`, `q=kms`. */
function list(c: Ctx, entries: readonly Entry[]) {
  const words = (query(c, 'q') ?? '').split(/\s+/).filter((word) => word !== '');
  const wanted = words.map((word) => word.replace(/^(name|id):/, ''));
  const found = entries.filter((entry) =>
    wanted.every((word) => entry.id === word || entry.name.includes(word) || entry.kind === word),
  );
  return { offset: 0, limit: 50, count: found.length, resource_count: found.length, resources: found };
}
