import { describe, expect, it } from 'vitest';
import { daysUntilAbort, hasOwnRule, withAbortRule } from '../../lib/object-storage/bucket-lifecycle.ts';

const document = (...rules: string[]) =>
  `<?xml version="1.0"?><LifecycleConfiguration xmlns="x">${rules.join('\n')}</LifecycleConfiguration>`;
const ARCHIVE =
  '<Rule><ID>archive</ID><Status>Enabled</Status><Filter><Prefix>a/</Prefix></Filter><Transition><Days>3</Days><StorageClass>ACCELERATED</StorageClass><Unknown/></Transition></Rule>';
const abort = (days: number, more = '<Filter/>', status = 'Enabled') =>
  `<Rule><ID>x</ID><Status>${status}</Status>${more}<AbortIncompleteMultipartUpload><DaysAfterInitiation>${days}</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>`;

describe('when stale uploads are aborted', () => {
  it.each([
    ['no lifecycle', undefined, undefined],
    ['other rules only', document(ARCHIVE), undefined],
    ['a rule', document(ARCHIVE, abort(9)), 9],
    ['the shortest of two', document(abort(9), abort(5)), 5],
    ['a rule without filter', document(abort(9, '')), 9],
    ['an empty prefix', document(abort(9, '<Filter><Prefix></Prefix></Filter>')), 9],
    ['an empty prefix beside', document(abort(9, '<Prefix/>')), 9],
    ['a part of the bucket', document(abort(9, '<Filter><Prefix>a</Prefix></Filter>')), undefined],
    ['a part of the bucket, older form', document(abort(9, '<Prefix>a</Prefix>')), undefined],
    ['tagged objects', document(abort(9, '<Filter><Tag><Key>a</Key></Tag></Filter>')), undefined],
    ['switched off', document(abort(9, '<Filter/>', 'Disabled')), undefined],
    ['no number', document(abort(Number.NaN)), undefined],
  ])('%s', (_name, given, expected) => {
    expect(daysUntilAbort(given)).toBe(expected);
  });
});

describe('our rule', () => {
  it('stands beside the others, which stay as they are', () => {
    const made = withAbortRule(document(ARCHIVE, abort(90)), 7) ?? '';
    expect(made).toContain(document(ARCHIVE, abort(90)).replace('</LifecycleConfiguration>', ''));
    expect(daysUntilAbort(made)).toBe(7);
    expect(hasOwnRule(made)).toBe(true);
  });

  it('takes the place of an earlier one of its name', () => {
    const earlier = withAbortRule(document(ARCHIVE), 30) ?? '';
    expect(withAbortRule(earlier, 7)).toBe(withAbortRule(document(ARCHIVE), 7));
  });

  it('is alone where there was no lifecycle', () => {
    expect(daysUntilAbort(withAbortRule(undefined, 7))).toBe(7);
  });

  it('is not written into what is no lifecycle', () => {
    expect(withAbortRule('<ns:LifecycleConfiguration></ns:LifecycleConfiguration>', 7)).toBeUndefined();
  });
});
