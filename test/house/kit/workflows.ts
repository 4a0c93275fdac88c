import { parse } from 'yaml';
import { readText } from '../../../tools/project.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
}

export interface Job {
  readonly if?: string;
  readonly 'runs-on'?: string;
  readonly steps: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly permissions?: Record<string, string>;
  readonly concurrency?: Record<string, unknown>;
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly outputs?: Record<string, string>;
}

/** The workflows that others call. */
export const WORKFLOWS = ['encrypted-image', 'order-instance', 'setup-environment'] as const;

export const workflow = (name: string) => parsed('.github', 'workflows', `${name}.yml`);
export const jobsOf = (name: string): Record<string, Job> => workflow(name).jobs;
/** A step of the first job that rehearses what a later job does. */
export const isRehearsal = ({ id }: Step): boolean => id?.startsWith('rehearse-') === true;
export const action = (name: string) => parsed('actions', name, 'action.yml');
/** What a file holds; each is read once. */
const known = new Map<string, ReturnType<typeof parse>>();
function parsed(...path: string[]) {
  const key = path.join('/');
  if (!known.has(key)) known.set(key, parse(readText(...path)));
  return known.get(key);
}

export const expression = (text: string) => `\${{ ${text} }}`;
