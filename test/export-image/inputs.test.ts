import { describe, expect, it } from 'vitest';
import { parse } from '../../actions/export-image/inputs.ts';
import { diskPath } from '../../actions/export-image/output-paths.ts';
import { defaultObjectKey } from '../../actions/export-image/place.ts';
import { InputReader } from '../../lib/runner/inputs.ts';

const GOOD = { 'ibmcloud-api-key': 'k', bucket: 'my-images', 'template-id': '17' };

function read(given: Record<string, string>) {
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: () => undefined,
    mask: () => {},
  });
  const inputs = parse(reader, () => undefined);
  reader.finish();
  return inputs;
}

describe('inputs', () => {
  it('name a template in one of three ways, or a server', () => {
    const { 'template-id': _, ...rest } = GOOD;
    const guid = '0a1b2c3d-0000-4000-8000-000000000001';
    expect(read(GOOD).subject).toEqual({ kind: 'template', id: 17 });
    expect(read({ ...rest, 'template-global-id': guid }).subject).toEqual({ kind: 'template', id: guid });
    expect(read({ ...rest, 'template-name': 'web' }).subject).toEqual({ kind: 'name', name: 'web' });
    const server = { ...rest, 'instance-id': '7', 'allow-shutdown': 'true', name: 'golden' };
    expect(read(server).subject).toEqual({ kind: 'server', id: 7, name: 'golden' });
  });

  it.each([
    [{ 'template-name': 'web' }, /give one of template-id/],
    [{ 'template-id': '' }, /give one of template-id/],
    [{ 'template-id': '', 'instance-id': '7', name: 'x' }, /instance-id needs allow-shutdown: true/],
    [{ 'template-id': '', 'instance-id': '7', 'allow-shutdown': 'true' }, /name is missing/],
    [{ name: 'x' }, /name is that of a captured server/],
    [{ 'object-key': 'x.raw' }, /object-key must end in \.vhd/],
    [{ 'object-key': '../x.vhd' }, /object-key may hold|object-key has/],
    [{ 'remove-object': 'true' }, /remove-object needs output/],
    [{ disks: 'both' }, /disks must be one of boot, all/],
    [{ 'export-service-id': 'x' }, /export-service-id must be like ServiceId/],
    [{ bucket: 'B' }, /bucket is no name of a bucket/],
  ])('refuse %j', (given, text) => {
    expect(() => read({ ...GOOD, ...given })).toThrow(text);
  });
});

it('the object is called after the template, in characters that need no escaping', () => {
  expect(defaultObjectKey('Web server (März) #2')).toBe('Web-server-Marz-2.vhd');
  expect(defaultObjectKey('web.vhd')).toBe('web.vhd');
  expect(() => defaultObjectKey('日本')).toThrow(/E_OBJECT_KEY/);
});

it('further disks get their number before the ending', () => {
  expect([0, 1, 2].map((number) => diskPath('/a.b/web.vhd', number))).toEqual([
    '/a.b/web.vhd',
    '/a.b/web-1.vhd',
    '/a.b/web-2.vhd',
  ]);
  expect(diskPath('/a.b/web', 1)).toBe('/a.b/web-1');
});
