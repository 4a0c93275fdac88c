import type { Mistake } from './kit.ts';

type Texts = readonly [string | RegExp, string | RegExp, string | RegExp];

const path = (
  name: string,
  image: string,
  [what, why, fix]: Texts,
  code: Mistake['code'] = 'E_PATH',
): Mistake => ({
  name,
  action: 'encrypt-image',
  inputs: { image },
  code,
  what,
  why,
  fix,
});

/** Paths of the folder that the test beside this file makes; `@` stands for it. */
export const MISTAKES: readonly Mistake[] = [
  path('a misspelt file', 'images/wbe.raw', [
    /^image: there is no file "wbe\.raw" in "@\/images"$/,
    'misspelt',
    'did you mean "web.raw"?',
  ]),
  path('another ending', 'images/web.qcow2', [
    'there is no file "web.qcow2"',
    'misspelt',
    'did you mean "web.raw"?',
  ]),
  path('a file in capitals', 'images/WEB.RAW', [
    'there is no file "WEB.RAW"',
    'misspelt',
    'did you mean "web.raw"?',
  ]),
  path('a misspelt folder', 'imges/web.raw', [
    'the folder "imges" does not exist in "@"',
    'misspelt',
    'did you mean "images"?',
  ]),
  path('a file that nobody has made', 'images/nothing-like-it.vhd', [
    'there is no file "nothing-like-it.vhd" in "@/images"',
    'did not run on this runner',
    'have a step before make it',
  ]),
  path('a folder for the file in it', 'images', [
    'image: "@/images" is a folder, no regular file',
    'in place of the file in it',
    'give the file: "@/images/web.raw"',
  ]),
  path('a folder without files', 'empty', [
    'is a folder, no regular file',
    'in place of the file',
    'with its name at the end',
  ]),
  path('a file taken for a folder', 'images/web.raw/disk', [
    '"@/images/web.raw" is a file, so "disk" does not exist in it',
    'a folder of that name was expected',
    'such as @/images/web.raw',
  ]),
  path('a link to itself', 'loop', ['is a link that leads back to itself', 'made a link', 'the file itself']),
  path('a socket', 'socket', ['"@/socket" is a socket, no regular file', 'has no size', 'an ordinary file']),
  path('a device', '/dev/null', [
    '"/dev/null" is a device, no regular file',
    'has no size',
    'an ordinary file',
  ]),
  path(
    'a link that leads out',
    'out',
    [
      /lies outside the folders that the action may use: @, \/dev$/,
      'only the workspace',
      "have the runner's owner add /etc to ENCRYPTED_IMAGE_ROOTS",
    ],
    'E_PATH_OUTSIDE',
  ),
];
