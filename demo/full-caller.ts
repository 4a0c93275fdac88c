import { reference } from '../tools/act.ts';
import { callerInputs, literal, NAMES, objectKey, reportJob } from './caller.ts';
import type { DemoOptions } from './options.ts';

/** Of the local cloud, for the whole procedure: what an administrator knows before anything was made. */
export interface AccountFacts {
  readonly region: string;
  readonly bucket: string;
  readonly logsInstance: string;
}

const KEYS = `          ibmcloud-api-key: \${{ secrets.IBMCLOUD_API_KEY }}
          classic-username: \${{ secrets.CLASSIC_USERNAME }}
          classic-api-key: \${{ secrets.CLASSIC_API_KEY }}
          allow-custom-endpoints: true
`;

/** The setup workflow of an administrator: the account is empty before it. */
export function setupWorkflow(facts: AccountFacts): string {
  return `on: workflow_dispatch
jobs:
${setupJob('setup', facts)}
${reportJob('setup')}`;
}

function setupJob(name: string, { region, bucket, logsInstance }: AccountFacts, needs = ''): string {
  return `  ${name}:
${needs}    uses: ${reference('.github/workflows/setup-environment.yml')}
    permissions:
      contents: read
    with:
      mode: ensure
      region: ${region}
      bucket: ${bucket}
      audit: ensure
      logs-instance: ${literal(logsInstance)}
      allow-custom-endpoints: true
    secrets:
      setup-api-key: \${{ secrets.IBMCLOUD_API_KEY }}
      classic-username: \${{ secrets.CLASSIC_USERNAME }}
      classic-api-key: \${{ secrets.CLASSIC_API_KEY }}
`;
}

/** The server that is to be encrypted, and where its disk shall lie. */
export interface ExportFacts extends AccountFacts {
  /** Id of the plain server. */
  readonly server: string;
  /** Where its exported disk is written. */
  readonly exported: string;
}

/** Captures the plain server and brings its disk to the runner. */
export function exportWorkflow({ server, bucket, region, exported }: ExportFacts): string {
  return `on: workflow_dispatch
jobs:
  export:
    runs-on: ubuntu-latest
    outputs:
      image: \${{ steps.export.outputs.image }}
      template-id: \${{ steps.export.outputs.template-id }}
    steps:
      - id: export
        uses: ${reference('actions/export-image')}
        with:
${KEYS}          instance-id: ${literal(server)}
          allow-shutdown: true
          name: demo-plain
          region: ${region}
          bucket: ${bucket}
          object-key: demo/plain.vhd
          output: ${literal(exported)}
          remove-object: true
${reportJob('export')}`;
}

/** What the setup has made, and the image that is to be encrypted. */
export interface ProcedureFacts extends AccountFacts {
  readonly rootKeyCrn: string;
  readonly importServiceId: string;
  readonly exported: string;
  readonly timeline: string;
}

/** Encrypt → import → order → audit, and the setup once more, which must change nothing. */
export function procedureWorkflow(options: DemoOptions, facts: ProcedureFacts): string {
  return `on: workflow_dispatch
jobs:
${imageJob(options, facts)}
${auditJob(options, facts)}
${setupJob('again', facts, '    needs: image\n')}
${reportJob('image, audit, again')}`;
}

function imageJob(options: DemoOptions, facts: ProcedureFacts): string {
  const { exported, rootKeyCrn, bucket, importServiceId } = facts;
  const inputs = {
    ...callerInputs(options, { image: exported, rootKeyCrn, bucket, importServiceId }),
    'check-environment': true,
  };
  const lines = Object.entries(inputs).map(([name, value]) => `      ${name}: ${literal(value)}`);
  return `  image:
    uses: ${reference('.github/workflows/encrypted-image.yml')}
    permissions:
      contents: read
      deployments: write
    with:
${lines.join('\n')}
    secrets:
      ibmcloud-api-key: \${{ secrets.IBMCLOUD_API_KEY }}
      classic-username: \${{ secrets.CLASSIC_USERNAME }}
      classic-api-key: \${{ secrets.CLASSIC_API_KEY }}
`;
}

function auditJob(
  { format }: DemoOptions,
  { region, bucket, logsInstance, timeline }: ProcedureFacts,
): string {
  return `  audit:
    needs: image
    runs-on: ubuntu-latest
    outputs:
      events: \${{ steps.audit.outputs.events }}
    steps:
      - id: audit
        uses: ${reference('actions/audit-events')}
        with:
${KEYS}          object-uri: ${literal(`cos://${region}/${bucket}/${objectKey(format)}`)}
          instance-id: \${{ needs.image.outputs.instance-id }}
          logs-instance: ${literal(logsInstance)}
          expect: |
            wrap
            unwrap-by-block-storage
            upload
            import
            order
          forbid: unwrap-by-others
          output: ${literal(timeline)}
`;
}

/** Under this name the procedure's bucket is made. */
export function bucketName(account: string): string {
  return `${NAMES.host}-images-${account.slice(0, 12)}`;
}
