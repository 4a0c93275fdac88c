import { describe, expect, it } from 'vitest';
import { logsOf, type Routing, rulesFor } from '../../lib/event-routing/event-routing.ts';

const target = (id: string, logsCrn: string | undefined) => ({
  ...{ id, name: id, type: logsCrn ? 'cloud_logs' : 'cloud_object_storage', logsCrn },
  createdAt: '2026-11-22T06:00:00.000Z',
});
const route = (...rules: [targets: string[], locations: string[]][]) => ({
  ...{ id: 'r', name: 'r', createdAt: '2026-11-22T06:00:00.000Z' },
  rules: rules.map(([targetIds, locations]) => ({ targetIds, locations })),
});
const routing = (routes: Routing['routes'], defaultTargets: string[] = []): Routing => ({
  targets: [target('logs', 'crn-logs'), target('other', 'crn-other'), target('bucket', undefined)],
  ...{ routes, defaultTargets },
});

describe('where events of a location go', () => {
  it.each([
    ['nowhere without a route', routing([]), []],
    ['to the default targets', routing([], ['logs', 'bucket']), ['crn-logs']],
    ['by the location', routing([route([['logs'], ['us-south', 'global']])], ['other']), ['crn-logs']],
    ['by the location before *', routing([route([['other'], ['*']], [['logs'], ['global']])]), ['crn-logs']],
    ['by *', routing([route([['other'], ['*']], [['logs'], ['eu-de']])]), ['crn-other']],
    [
      'by each route',
      routing([route([['logs'], ['*']]), route([['other'], ['global']])]),
      ['crn-logs', 'crn-other'],
    ],
    ['nowhere by a rule without targets', routing([route([[], ['global']])], ['logs']), []],
    ['to no bucket', routing([route([['bucket'], ['global']])]), []],
  ])('%s', (_name, given, expected) => {
    expect(logsOf(given, 'global')).toEqual(expected);
  });

  it('one rule of each route takes them', () => {
    const both = routing([route([['logs'], ['global']], [['other'], ['global']])]);
    expect(rulesFor(both, 'global').map(({ targetIds }) => targetIds)).toEqual([['logs']]);
  });
});
