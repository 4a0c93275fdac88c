import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../cloud/local-cloud.ts';
import {
  ACT,
  exportRepository,
  reference,
  runWorkflow,
  type WorkflowResult,
  type WorkflowRun,
} from '../../tools/act.ts';

/** Why workflows cannot be run here; undefined when they can. */
export function actProblem(): string | undefined {
  return existsSync(ACT) ? undefined : 'act is not installed: `npm test` installs it into .work/venv';
}

type Inputs = Readonly<Record<string, string | boolean>>;

/** A local cloud, a runner's folders and a second repository that calls the workflows. */
export class Stage implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'act-test-'));
  readonly cloud: LocalCloud;
  readonly images: string;
  #runs = 0;

  private constructor(cloud: LocalCloud) {
    this.cloud = cloud;
    this.images = join(this.folder, 'images');
    mkdirSync(this.images);
    exportRepository(join(this.folder, 'repository'));
  }

  static async open(options: LocalCloudOptions = {}): Promise<Stage> {
    const settings = { transactionStep: 20, noBoot: true, ...options.settings };
    return new Stage(await startLocalCloud({ ...options, settings }));
  }

  /** A disk that passes for one: an MBR with one partition, data in some blocks, zeros in others. */
  image(name: string): string {
    const disk = Buffer.alloc(10 * 2 ** 20);
    disk.set(randomBytes(3 * 2 ** 20), 2 ** 20);
    disk.set(randomBytes(4096), 9 * 2 ** 20);
    disk.writeUInt8(0x80, 446);
    disk.writeUInt8(0x83, 450);
    disk.writeUInt32LE(2048, 454);
    disk.writeUInt32LE(disk.length / 512 - 2048, 458);
    disk.writeUInt16LE(0xaa55, 510);
    const path = join(this.images, name);
    writeFileSync(path, disk);
    return path;
  }

  /** Runs a workflow of this repository as a caller does; `outputs` is what its `report` job saw. */
  async call(
    file: string,
    inputs: Inputs,
    secrets: Readonly<Record<string, string>> = {},
  ): Promise<WorkflowResult & { readonly outputs: Readonly<Record<string, string>> }> {
    const { outputs, ...result } = await this.callAtOnce(file, [inputs], secrets);
    return { ...result, outputs: outputs[0] ?? {} };
  }

  /** The same from several jobs of one run, one for each set of inputs; outputs in the same order. */
  async callAtOnce(
    file: string,
    inputs: readonly Inputs[],
    secrets: Readonly<Record<string, string>> = {},
    more: Pick<WorkflowRun, 'onStart'> = {},
  ): Promise<WorkflowResult & { readonly outputs: readonly Readonly<Record<string, string>>[] }> {
    const { outputs, ...result } = await this.run({
      ...more,
      workflow: caller(file, inputs, Object.keys(secrets)),
      secrets: Object.fromEntries(Object.entries(secrets).map(([name, value]) => [secretName(name), value])),
    });
    return { ...result, outputs: outputs === '' ? [] : JSON.parse(`[${outputs}]`) };
  }

  /** Runs a caller's workflow; `outputs` is what it wrote to `$OUTPUTS_FILE`. */
  async run(
    run: Omit<WorkflowRun, 'folder' | 'env'>,
  ): Promise<WorkflowResult & { readonly outputs: string }> {
    this.#runs += 1;
    const outputsFile = join(this.folder, `outputs-${this.#runs}.json`);
    const hidden = /^(IBMCLOUD_API_KEY|IAAS_CLASSIC_USERNAME|IAAS_CLASSIC_API_KEY)$/;
    const endpoints = Object.fromEntries(
      Object.entries(this.cloud.env).filter(([name]) => !hidden.test(name)),
    );
    const result = await runWorkflow({
      ...run,
      folder: this.folder,
      env: {
        ...endpoints,
        ENCRYPTED_IMAGE_ROOTS: this.images,
        ENCRYPTED_IMAGE_JOURNAL: join(this.folder, 'journal'),
        OUTPUTS_FILE: outputsFile,
      },
    });
    return {
      ...result,
      outputs: existsSync(outputsFile) ? readFileSync(outputsFile, 'utf8') : '',
    };
  }

  /** Names of the operations that the cloud was asked for. */
  operations(): string[] {
    return this.cloud.requestLog
      .entries()
      .flatMap((entry) => (entry.operation === undefined ? [] : [entry.operation]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cloud.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const secretName = (name: string) => name.toUpperCase().replaceAll('-', '_');

function caller(file: string, calls: readonly Inputs[], secrets: readonly string[]): string {
  const expression = (text: string) => `\${{ ${text} }}`;
  const secretLines = secrets.map((name) => `      ${name}: ${expression(`secrets.${secretName(name)}`)}`);
  const jobs = calls.map((inputs, index) => {
    const inputLines = Object.entries(inputs).map(
      ([name, value]) => `      ${name}: ${JSON.stringify(value)}`,
    );
    return `  call${index}:
    uses: ${reference(`.github/workflows/${file}`)}
    permissions:
      contents: read
      deployments: write
    with:
${inputLines.join('\n')}
    secrets:
${secretLines.join('\n')}`;
  });
  const names = calls.map((_, index) => `call${index}`);
  const outputs = names.map((name) => expression(`toJSON(needs.${name}.outputs)`));
  return `on: workflow_dispatch
jobs:
${jobs.join('\n')}
  report:
    needs: [${names.join(', ')}]
    runs-on: ubuntu-latest
    steps:
      - env:
          OUTPUTS: ${JSON.stringify(outputs.join(','))}
        run: node -p process.version && printf '%s' "$OUTPUTS" > "$OUTPUTS_FILE"
`;
}
