import { describe, expect, test } from 'vitest';
import { compileDataprime } from '../../cloud/logs/dataprime.ts';
import { compileLucene } from '../../cloud/logs/lucene.ts';
import type { Row } from '../../cloud/logs/row.ts';

function row(name: string, data: Record<string, unknown>, minute: number): Row {
  return {
    metadata: { timestamp: `2026-11-22T06:0${minute}:00.00`, severity: 'Info', logid: name },
    labels: { applicationname: 'ibm-audit-event', subsystemname: 'kms:7c1d' },
    data,
  };
}

const ROWS = [
  row(
    'wrap',
    { action: 'kms.secrets.wrap', initiator: { id: 'iam-ServiceId-0d9e' }, reason: { reasonCode: 200 } },
    2,
  ),
  row('unwrap', { action: 'kms.secrets.unwrap', initiator: { id: "it's" }, reason: { reasonCode: 401 } }, 1),
  row('order', { action: 'audit-log.vsi.provision', 'a-b': { c: true }, target: null }, 3),
];

const names = (rows: readonly Row[]) => rows.map(({ metadata }) => metadata['logid']);

describe('DataPrime', () => {
  test.each([
    ["$d.action == 'kms.secrets.wrap'", ['wrap']],
    ['$d.action != "kms.secrets.wrap"', ['unwrap', 'order']],
    ["action == 'kms.secrets.wrap'", ['wrap']],
    ["$l.applicationname == 'ibm-audit-event' && $d.reason.reasonCode == 401", ['unwrap']],
    ["$l.subsystemname.startsWith('kms:') && !($d.reason.reasonCode == 401)", ['wrap', 'order']],
    ["$d.action.startsWith('kms.') || $d.action.endsWith('provision')", ['wrap', 'unwrap', 'order']],
    ["$d.action.contains('secrets') && $d.reason.reasonCode < 300", ['wrap']],
    ["startsWith($d.initiator.id, 'iam-')", ['wrap']],
    ['$d.action.matches(/^kms\\.secrets\\.(un)?wrap$/)', ['wrap', 'unwrap']],
    ["$d.action in ['kms.secrets.wrap', 'audit-log.vsi.provision']", ['wrap', 'order']],
    ["$d.action.in('kms.secrets.unwrap')", ['unwrap']],
    ["$d.action.toLowerCase() == 'kms.secrets.wrap'", ['wrap']],
    ["$d['a-b'].c == true", ['order']],
    ["$d ~~ 'IAM-ServiceId-0d9e'", ['wrap']],
    ["$d.action ~ 'Provision' || $d.action ~ 'nothing'", ['order']],
    ['$d.initiator.id == null', ['order']],
    ['$d.target != null', []],
    ["$d.initiator.id == 'it\\'s'", ['unwrap']],
    ["$d.reason.reasonCode:number >= 401 && $m.severity == 'Info'", ['unwrap']],
    ["$d.action == 'a' || $d.action == 'kms.secrets.wrap' && $d.reason.reasonCode == 200", ['wrap']],
  ])('filter %s', (filter, wanted) => {
    expect(names(compileDataprime(`source logs | filter ${filter}`)(ROWS))).toEqual(wanted);
  });

  test('orders and limits, in the order of the commands', () => {
    const run = (query: string) => names(compileDataprime(query)(ROWS));
    expect(run('source logs | orderby $m.timestamp')).toEqual(['unwrap', 'wrap', 'order']);
    expect(run('source logs | sortby $m.timestamp desc | limit 2')).toEqual(['order', 'wrap']);
    expect(run('source logs | limit 2 | order by $m.timestamp asc')).toEqual(['unwrap', 'wrap']);
    expect(run("filter $d.action.contains('wrap') | limit 1")).toEqual(['wrap']);
    expect(run('source logs')).toEqual(['wrap', 'unwrap', 'order']);
  });

  test.each([
    'source spans',
    'source logs |',
    'source logs | groupby $d.action',
    'source logs | filter',
    'source logs | filter $d.action ==',
    'source logs | filter ($d.action == 1',
    "source logs | filter $x.action == 'a'",
    "source logs | filter $d.action.like('a')",
    "source logs | filter $d.action == 'a' 'b'",
    "source logs | filter $d.action == 'a",
    'source logs | limit many',
    'source logs ; drop',
  ])('%s cannot be read', (query) => {
    expect(() => compileDataprime(query)).toThrow(/bad_request_or_unspecified/);
  });

  test('a regular expression that is none is refused', () => {
    expect(() => compileDataprime("filter $d.action.matches('(')")(ROWS)).toThrow(/regular expression/);
  });
});

describe('Lucene', () => {
  test.each([
    ['action:"kms.secrets.wrap"', ['wrap']],
    ['action:"kms.secrets.wrap" AND initiator.id:"iam-ServiceId-0d9e"', ['wrap']],
    ['action:"kms.secrets.wrap" AND initiator.id:"iam-ServiceId-ffff"', []],
    ['action:"kms.secrets.wrap" OR action:"kms.secrets.unwrap"', ['wrap', 'unwrap']],
    ['NOT action:"kms.secrets.wrap"', ['unwrap', 'order']],
    ['NOT (action:"kms.secrets.wrap" OR action:"kms.secrets.unwrap")', ['order']],
    ['action:(kms.secrets.wrap OR kms.secrets.unwrap)', ['wrap', 'unwrap']],
    ['action:kms.secrets.*', ['wrap', 'unwrap']],
    ['action:KMS', ['wrap', 'unwrap']],
    ['action.keyword:"kms.secrets"', []],
    ['action.keyword:"kms.secrets.wrap"', ['wrap']],
    ['reason.reasonCode:401', ['unwrap']],
    ['initiator.id:iam\\-ServiceId\\-0d9e', ['wrap']],
    ['provision', ['order']],
    ['*', ['wrap', 'unwrap', 'order']],
  ])('%s', (query, wanted) => {
    expect(names(compileLucene(query)(ROWS))).toEqual(wanted);
  });

  test.each(['action:', '(action:a', 'action:a)', 'AND', 'a:b:c', '"open'])('%s cannot be read', (query) => {
    expect(() => compileLucene(query)).toThrow(/bad_request_or_unspecified/);
  });
});
