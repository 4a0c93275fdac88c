import { expect, test } from 'vitest';
import { pipelinePicture, pipelineTime } from '../../actions/order-instance/picture.ts';
import { type PipelineStage, parsePipelineLine } from '../../actions/order-instance/pipeline.ts';

const own = { from: 0, until: 1000, look: 'done', result: ['web'], resultLook: 'done' } as const;
const parsed = (line: string): PipelineStage => {
  const stage = parsePipelineLine(line);
  if (!stage) throw new Error(`no stage: ${line}`);
  return stage;
};

test.each([
  ['an end before the start', '2026-11-30T10:00:00Z/2026-11-30T09:00:00Z'],
  ['an end that is still to come', '2026-11-30T10:00:00Z/2999-01-01T00:00:00Z'],
])('%s counts for nothing', (_, times) => {
  const stage = parsed(`wrap-key=${times} changed=true id=x`);
  expect(pipelineTime([stage], own)).toBe('');
  const picture = pipelinePicture([stage], own).join('\n');
  expect(picture).toContain('wrap-key<br/>time unknown<br/>x');
  expect(picture).toContain(':::done');
});

test.each([
  'wrap-key"];click s0 "javascript:alert(1)"=',
  'wrap-key= id=x"] --> y',
  'wrap-key=2026-99-99T10:00:00Z/2026-11-30T09:00:00Z',
  'wrap-key=2026-11-30T10:00:00Z/2026-11-30T09:00:00+01:00',
])('%s is no line of it', (line) => {
  expect(parsePipelineLine(line)).toBeUndefined();
});
