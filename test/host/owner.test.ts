import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatOwner, ofThisBoot, parseOwner, stateOf, thisOwner } from '../../lib/host/owner.ts';

const me = thisOwner();
const NO_PID = 4_194_304;

describe('an owner', () => {
  it('is this process, and none with another start time or number', () => {
    expect(stateOf(me)).toBe('running');
    expect(stateOf({ ...me, startTime: me.startTime + 1 })).toBe('dead');
    expect(stateOf({ ...me, pid: NO_PID })).toBe('dead');
  });

  it('is dead when this machine was started anew since', () => {
    // Where the machine has no id, that cannot be told.
    const known = me.host !== undefined;
    expect(stateOf({ ...me, boot: 'bbbbbbbbbbbb' })).toBe(known ? 'dead' : 'unknown');
  });

  it.each([
    ['of another host', { host: 'aaaaaaaaaaaa', boot: 'bbbbbbbbbbbb' }],
    ['of a host that does not tell who it is', { host: undefined, boot: 'bbbbbbbbbbbb' }],
    ['of an unknown boot', { boot: undefined }],
    ['of another PID namespace', { namespace: '4026539999' }],
  ])('%s is unknown, whether a process here has its number or not', (_, change) => {
    for (const pid of [me.pid, NO_PID, 1]) expect(stateOf({ ...me, ...change, pid })).toBe('unknown');
  });

  it('of something that only this kernel can have made is of this boot', () => {
    expect(stateOf(ofThisBoot({ ...me, boot: undefined, pid: NO_PID }))).toBe('dead');
    expect(stateOf(ofThisBoot({ ...me, boot: undefined }))).toBe('running');
    expect(stateOf(ofThisBoot({ ...me, boot: undefined, namespace: '4026539999' }))).toBe('unknown');
  });

  it('survives being written, and is short', () => {
    for (const owner of [me, { ...me, host: undefined, boot: undefined }]) {
      expect(parseOwner(formatOwner(owner))).toEqual(owner);
    }
    const longest = { namespace: '4026531836', pid: NO_PID, startTime: 9_999_999_999 };
    const hex = 'a'.repeat(12);
    expect(formatOwner({ ...longest, host: hex, boot: hex })).toHaveLength(55);
    for (const text of ['', '0-0-0-1-1', '0-0-1-0-1', `${formatOwner(me)}-1`, `x${formatOwner(me)}`])
      expect(parseOwner(text)).toBeUndefined();
  });
});

/** Namespaces of an ordinary user's own, where the kernel allows them. */
const USER = ['--user', '--map-root-user', '--fork'];
const CONTAINER = [...USER, '--pid'];
const OWN_TIME = ['--time', '--boottime', '1000'];
const canUnshare = spawnSync('unshare', [...CONTAINER, ...OWN_TIME, 'true']).status === 0;
const owner = fileURLToPath(new URL('../../lib/host/owner.ts', import.meta.url));

/** What a process in other namespaces says of this one and of itself, and its own owner. */
function inside(flags: readonly string[]): { ofMe: string; ofItself: string; own: string } {
  const script = `import { formatOwner, parseOwner, stateOf, thisOwner } from ${JSON.stringify(owner)};
    const text = ${JSON.stringify(formatOwner(me))};
    console.log(stateOf(parseOwner(text)), stateOf(thisOwner()), formatOwner(thisOwner()));`;
  const command = [...flags, process.execPath, '--input-type=module', '-e', script];
  const { stdout } = spawnSync('unshare', command, { encoding: 'utf8' });
  const [ofMe = '', ofItself = '', own = ''] = stdout.trim().split(' ');
  return { ofMe, ofItself, own };
}

describe.runIf(canUnshare)('a container', () => {
  it.each([
    ['with a /proc of its own', [...CONTAINER, '--mount-proc'], 'running'],
    ['that sees the /proc of the machine', CONTAINER, 'unknown'],
    ['with a clock of its own', [...USER, ...OWN_TIME], 'unknown'],
  ])('%s does not judge this process, nor is judged', (_, flags, itself) => {
    const { ofMe, ofItself, own } = inside(flags);
    expect([ofMe, ofItself]).toEqual(['unknown', itself]);
    const parsed = parseOwner(own);
    expect(parsed && stateOf(parsed)).toBe('unknown');
  });
});
