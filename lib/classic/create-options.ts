import { Misfit, type Shape } from '../base/shape.ts';
import type { ClassicClient } from './client.ts';
import { type Entity, entitiesOf, integerAt, isEntity, textAt, valueAt } from './json.ts';
import { rowsAt, under } from './shapes.ts';
import { readAs } from './typed-calls.ts';

/** What is sold today. softlayer-api.md 12 */
export interface CreateOptions {
  /** Key names. */
  readonly flavors: readonly string[];
  /** `dal13` */
  readonly datacenters: readonly string[];
  /** Reference codes of operating systems, in the service's order. */
  readonly systems: readonly string[];
  /** Of servers without a flavor. */
  readonly cpus: readonly number[];
  /** MiB. */
  readonly memory: readonly number[];
  /** Mbps. */
  readonly speeds: readonly number[];
}

const optionsShape: Shape<Entity> = (value, path) => {
  if (rowsAt(value, path, 'flavors').length === 0)
    throw new Misfit(under(path, 'flavors'), 'a list that is not empty');
  return isEntity(value) ? value : {};
};

/** Throws ServiceError. */
export async function createOptions(client: ClassicClient): Promise<CreateOptions> {
  const answer = await readAs(client, optionsShape, {
    service: 'SoftLayer_Virtual_Guest',
    method: 'getCreateObjectOptions',
  });
  const rows = (field: string) => entitiesOf(valueAt(answer, field));
  const numbers = (field: string, ...path: string[]) =>
    inOrder(rows(field).flatMap((row) => integerAt(row, 'template', ...path) ?? []));
  return {
    flavors: rows('flavors').flatMap((row) => textAt(row, 'flavor', 'keyName') ?? []),
    datacenters: rows('datacenters').flatMap((row) => textAt(row, 'template', 'datacenter', 'name') ?? []),
    systems: rows('operatingSystems').flatMap(
      (row) => textAt(row, 'template', 'operatingSystemReferenceCode') ?? [],
    ),
    cpus: numbers('processors', 'startCpus'),
    memory: numbers('memory', 'maxMemory'),
    speeds: inOrder(
      rows('networkComponents').flatMap((row) =>
        entitiesOf(valueAt(row, 'template', 'networkComponents')).flatMap(
          (one) => integerAt(one, 'maxSpeed') ?? [],
        ),
      ),
    ),
  };
}

const inOrder = (all: readonly number[]): number[] => [...new Set(all)].sort((a, b) => a - b);
