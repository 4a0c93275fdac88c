import { check } from '../check-request/kit.ts';
import { refusalOf, type StageAction } from './good-inputs.ts';
import { MISTAKES as LIKELY } from './inputs-likely.ts';
import { MISTAKES as NAMES } from './inputs-names.ts';
import { MISTAKES as SERVERS } from './inputs-servers.ts';
import { MISTAKES as SLIPS } from './inputs-slips.ts';
import { MISTAKES as VALUES } from './inputs-values.ts';
import { judgeMistakes } from './kit.ts';
import { MISTAKES as WORKFLOWS } from './workflow-inputs.ts';

judgeMistakes([...VALUES, ...SLIPS, ...NAMES, ...SERVERS, ...LIKELY], ({ action, inputs, env }) =>
  refusalOf(action as StageAction, inputs, env),
);

judgeMistakes(WORKFLOWS, async ({ inputs, env, workflow }) => {
  const given = { request: inputs, ...(workflow && { workflow }), ...(env && { env }) };
  return (await check(given)).refusal;
});
