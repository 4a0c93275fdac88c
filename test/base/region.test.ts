import { describe, expect, it } from 'vitest';
import { demandOneRegion, type Place, regionProblem } from '../../lib/base/region.ts';

const REGION: Place = { what: 'region', region: 'us-south' };

describe('regions that belong together', () => {
  it.each<[string, Place[]]>([
    ['no place at all', []],
    ['one place', [REGION]],
    ['two in one region', [REGION, { what: 'root-key-crn', region: 'us-south' }]],
    ['a place that is not known', [REGION, { what: 'object-uri', region: undefined }]],
    ['a template without copies', [REGION, { what: 'the template', region: [] }]],
    ['one of several copies', [REGION, { what: 'the template', region: ['eu-de', 'us-south'] }]],
    [
      'no region given',
      [
        { what: 'region', region: undefined },
        { what: 'the bucket b', region: 'eu-de' },
      ],
    ],
  ])('%s: nothing to say', (_, places) => {
    expect(regionProblem(places)).toBeUndefined();
    expect(() => demandOneRegion(places)).not.toThrow();
  });

  it('a region that contradicts what lies elsewhere is refused', () => {
    const places = [REGION, { what: 'the template 7', region: ['eu-de', 'eu-gb', 'eu-de'] }];
    expect(regionProblem(places)).toEqual({
      what: 'region is us-south, but the template 7 lies in eu-de, eu-gb',
      why: 'region was meant for something else, or the template 7 is that of another region',
      fix: 'leave region out where a CRN or address tells it, or correct one of the two',
    });
    expect(regionProblem(places, 'region (from the environment, IBMCLOUD_REGION)')?.what).toBe(
      'region (from the environment, IBMCLOUD_REGION) is us-south, but the template 7 lies in eu-de, eu-gb',
    );
    expect(() => demandOneRegion(places)).toThrow(
      expect.objectContaining({
        code: 'E_REGION',
        what: 'region is us-south, but the template 7 lies in eu-de, eu-gb',
        why: 'region or IBMCLOUD_REGION was meant for something else',
        fix: 'leave region out, or give the one where it is',
      }),
    );
  });

  it('two things in two regions are refused without a region given', () => {
    const places: Place[] = [
      { what: 'region', region: undefined },
      { what: 'the bucket b', region: 'us-south' },
      { what: 'the root key', region: 'eu-de' },
    ];
    expect(() => demandOneRegion(places)).toThrow(
      expect.objectContaining({
        code: 'E_REGION',
        what: 'the bucket b lies in us-south, but the root key lies in eu-de',
        why: 'an encrypted image needs bucket and root key in the same region',
      }),
    );
  });

  it('the first contradiction is told, whichever two it is between', () => {
    const bucket: Place = { what: 'the bucket b', region: 'us-south' };
    const key: Place = { what: 'the root key', region: 'eu-de' };
    expect(regionProblem([REGION, key, bucket])?.what).toMatch(
      /^region is us-south, but the root key lies in eu-de$/,
    );
    expect(regionProblem([REGION, bucket, key])?.what).toMatch(/^region is us-south, but the root key/);
    expect(regionProblem([bucket, key])?.what).toMatch(
      /^the bucket b lies in us-south, but the root key lies in eu-de$/,
    );
  });
});
