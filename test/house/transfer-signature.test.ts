import { expect, test } from 'vitest';
import { createSigner } from '../../tools/bench/transfer/signature.ts';

const KEYS = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const sign = createSigner(KEYS, () => Date.UTC(2013, 4, 24));

/** The examples that AWS prints in "Signature Calculations for the Authorization Header". */
test.each([
  ['/test.txt', { Range: 'bytes=0-9' }, 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'],
  ['/?lifecycle', {}, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['/?max-keys=2&prefix=J', {}, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
])("AWS's example %s has its signature", (path, headers, signature) => {
  const url = new URL(`https://examplebucket.s3.amazonaws.com${path}`);
  const signed = sign({ method: 'GET', url, headers: { ...headers, 'X-Amz-Content-Sha256': EMPTY } });
  expect(signed['authorization']).toMatch(new RegExp(`, Signature=${signature}$`));
  expect(signed['x-amz-date']).toBe('20130524T000000Z');
});

test('without a digest the body is left out, an earlier authorization goes, and encodings do not matter', () => {
  const ask = (path: string) =>
    sign({
      method: 'PUT',
      url: new URL(`http://127.0.0.1:7070/bucket/${path}`),
      headers: { Authorization: 'Bearer none', 'x-amz-checksum-crc32': 'AAAAAA==', 'content-length': '3' },
    });
  const signed = ask('a%28b%29%20c?partNumber=1&uploadId=x%2Fy');
  expect(signed['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD');
  expect(signed['authorization']).toContain(
    'SignedHeaders=host;x-amz-checksum-crc32;x-amz-content-sha256;x-amz-date,',
  );
  expect(Object.keys(signed).filter((name) => /^authorization$/i.test(name))).toEqual(['authorization']);
  expect(signed['content-length']).toBe('3');
  expect(ask('a(b)%20c?uploadId=x/y&partNumber=1')['authorization']).toBe(signed['authorization']);
});
