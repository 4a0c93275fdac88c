import { accept } from '../base/answer.ts';
import type { Shape } from '../base/shape.ts';
import { type Call, type ClassicClient, type ListCall, operationOf } from './client.ts';

/** A read whose answer has a shape; another one is asked for again, then a ServiceError. */
export async function readAs<T>(client: ClassicClient, shape: Shape<T>, call: Call): Promise<T> {
  return accept(shape, await client.read({ ...call, shape }), answerTo(call, true));
}

/** All rows of a list in a shape; one that does not fit fails the list, since what it hides is not known. */
export async function listAs<T>(client: ClassicClient, row: Shape<T>, call: ListCall): Promise<T[]> {
  const found = await client.list({ ...call, shape: row });
  return found.map((one) => accept(row, one, answerTo(call, true)));
}

/** A change whose answer has a shape; with another one its outcome is unknown. */
export async function changeAs<T>(
  client: ClassicClient,
  shape: Shape<T>,
  call: Call,
  again?: 'limited' | 'always',
): Promise<T> {
  return accept(shape, await client.change({ ...call, shape }, again), answerTo(call, false));
}

function answerTo(call: Call, repeatable: boolean) {
  return { service: 'classic', operation: operationOf(call), status: 200, repeatable };
}
