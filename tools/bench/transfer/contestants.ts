import { join } from 'node:path';
import type { TransferJob } from './jobs.ts';
import type { Command } from './measured.ts';
import type { Program, Programs } from './programs.ts';
import { BUCKET, KEYS } from './server.ts';

/** Who moves files. */
export interface TransferContestant {
  /** Stable: it names the row in transfer.json. */
  readonly id: string;
  readonly title: string;
  readonly ours: boolean;
  readonly absent?: string;
  readonly command: (job: TransferJob) => Command;
}

const AWS = {
  AWS_ACCESS_KEY_ID: KEYS.accessKey,
  AWS_SECRET_ACCESS_KEY: KEYS.secretKey,
  AWS_DEFAULT_REGION: KEYS.region,
  AWS_REGION: KEYS.region,
  AWS_EC2_METADATA_DISABLED: 'true',
} as const;

/** All with what they do by themselves, without a setting. */
export function transferContestants(programs: Programs, scratch: string, ours: string): TransferContestant[] {
  const base = { PATH: '/usr/bin:/bin', HOME: scratch, LC_ALL: 'C' };
  return [
    {
      id: 'ours',
      title: 'ours',
      ours: true,
      command: (job) => ({ program: process.execPath, args: [ours], env: base, input: JSON.stringify(job) }),
    },
    theirs('s5cmd', 's5cmd', programs.s5cmd, ({ endpoint, direction, key, file }) => ({
      args: [
        '--endpoint-url',
        endpoint,
        '--log',
        'error',
        'cp',
        ...ends(direction, file, `s3://${BUCKET}/${key}`),
      ],
      env: { ...base, ...AWS },
    })),
    theirs('aws-cli', 'aws-cli', programs.aws, ({ endpoint, direction, key, file }) => ({
      args: [
        ...['s3', 'cp', ...ends(direction, file, `s3://${BUCKET}/${key}`)],
        ...['--endpoint-url', endpoint, '--only-show-errors'],
      ],
      env: { ...base, ...AWS },
    })),
    theirs('rclone', 'rclone', programs.rclone, ({ endpoint, direction, key, file }) => ({
      args: ['copyto', ...ends(direction, file, `:s3:${BUCKET}/${key}`)],
      env: { ...base, ...rclone(scratch, endpoint) },
    })),
  ];
}

/** Its settings, as it takes them from the environment. */
function rclone(scratch: string, endpoint: string): Readonly<Record<string, string>> {
  return {
    // A file that is not there: nothing of this machine's user counts.
    RCLONE_CONFIG: join(scratch, 'rclone.conf'),
    RCLONE_S3_PROVIDER: 'Other',
    RCLONE_S3_ENDPOINT: endpoint,
    RCLONE_S3_ACCESS_KEY_ID: KEYS.accessKey,
    RCLONE_S3_SECRET_ACCESS_KEY: KEYS.secretKey,
    RCLONE_S3_REGION: KEYS.region,
    RCLONE_S3_FORCE_PATH_STYLE: 'true',
    RCLONE_S3_NO_CHECK_BUCKET: 'true',
  };
}

function theirs(
  id: string,
  title: string,
  { path, absent }: Program,
  command: (job: TransferJob) => Pick<Command, 'args' | 'env'>,
): TransferContestant {
  return {
    id,
    title,
    ours: false,
    ...(absent === undefined ? {} : { absent }),
    command: (job) => ({ program: path ?? '', ...command(job) }),
  };
}

function ends(direction: TransferJob['direction'], file: string, object: string): [string, string] {
  return direction === 'up' ? [file, object] : [object, file];
}
