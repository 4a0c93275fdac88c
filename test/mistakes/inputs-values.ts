// Long: a table of mistakes.
import { type Mistake, refused } from './kit.ts';

const meant = (text: string): string => `did you mean ${text}`;

/** Values that are written otherwise than an input takes them. */
export const MISTAKES: readonly Mistake[] = [
  // Durations.
  refused('wrap-key', 'a timeout without a unit', { timeout: '90' }, [
    'timeout must be a duration such as 90s, 15m or 6h, not "90"',
    'without its unit',
    'did you mean 90s or 90m?',
  ]),
  refused('wrap-key', 'a timeout in two units', { timeout: '1h30m' }, [
    'timeout must be a duration',
    'one whole number and one unit',
    meant('90m?'),
  ]),
  refused('upload-import', 'a timeout in words', { timeout: '2 hours' }, [
    'timeout must be a duration',
    'written in another way',
    meant('2h?'),
  ]),
  refused('order-instance', 'a timeout of ISO 8601', { timeout: 'PT45M' }, [
    'not "PT45M"',
    'written in another way',
    meant('45m?'),
  ]),
  refused('audit-events', 'a wait with a space', { wait: '15 min' }, [
    'wait must be',
    /another way/,
    meant('15m?'),
  ]),
  refused('export-image', 'no timeout at all is wanted', { timeout: 'none' }, [
    'not "none"',
    'no number with a unit of time',
    'such as 90s, 15m or 6h',
  ]),
  refused('wrap-key', 'a timeout in days', { timeout: '2d' }, ['not "2d"', /one unit/, meant('48h?')]),
  refused('wrap-key', 'a timeout of two months', { timeout: '1440h' }, [
    'not "1440h"',
    'longer than 30 days',
    '720h at most',
  ]),
  refused('wrap-key', 'a timeout of zero', { timeout: '0' }, ['not "0"', 'no time', '1s at least']),
  // Sizes.
  refused('encrypt-image', 'a size in decimal units', { 'max-virtual-size': '100GB' }, [
    'max-virtual-size must be a size such as 512MiB, 100GiB or 2TiB, not "100GB"',
    'powers of ten',
    meant('100GiB?'),
  ]),
  refused('encrypt-image', 'a size as qemu-img takes it', { 'max-virtual-size': '100G' }, [
    'not "100G"',
    'powers of ten',
    meant('100GiB?'),
  ]),
  refused('encrypt-image', 'a size in bytes', { 'max-virtual-size': '107374182400' }, [
    'not "107374182400"',
    'written in another way',
    meant('100GiB?'),
  ]),
  refused('encrypt-image', 'a size with decimals', { 'cache-limit': '1.5GiB' }, [
    'cache-limit must be a size',
    /another way/,
    meant('1536MiB?'),
  ]),
  refused('order-instance', 'memory in MB as a bare number', { flavor: '', cpus: '2', memory: '4096' }, [
    'memory must be a size',
    'without its unit',
    'did you mean 4096MiB or 4096GiB?',
  ]),
  refused('order-instance', 'memory in GB', { flavor: '', cpus: '2', memory: '4GB' }, [
    'memory must be a size such as 512MiB, 100GiB or 2TiB, not "4GB"',
    'powers of ten',
    meant('4GiB?'),
  ]),
  refused('encrypt-image', 'a size without limits', { 'max-virtual-size': 'unlimited' }, [
    'not "unlimited"',
    'no number with a unit of size',
    'such as 100GiB',
  ]),
  // Prices.
  refused('order-instance', 'a price with a decimal comma', { 'max-hourly-price': '0,20' }, [
    'max-hourly-price must be a decimal price such as 0.25 or 120, not "0,20"',
    'a comma stands where the decimal point belongs',
    meant('0.20?'),
  ]),
  refused('order-instance', 'a price with a dollar sign', { 'max-hourly-price': '$0.20' }, [
    'not "$0.20"',
    'the currency is an input of its own',
    meant('0.20?'),
  ]),
  refused('order-instance', 'a price with its currency', { 'max-hourly-price': '0.20 USD' }, [
    'not "0.20 USD"',
    'the currency is an input of its own',
    meant('0.20?'),
  ]),
  refused('order-instance', 'a price with its period', { 'max-setup-fee': '5 EUR/month' }, [
    'max-setup-fee must be',
    'a currency or unit stands beside the number',
    meant('5?'),
  ]),
  refused('order-instance', 'a price in groups of three', { 'max-monthly-price': '1,200.50' }, [
    'max-monthly-price must be',
    'digits are grouped',
    meant('1200.50?'),
  ]),
  refused('order-instance', 'any price will do', { 'max-hourly-price': 'unlimited' }, [
    'not "unlimited"',
    'there is no word for "any price"',
    'a decimal point only',
  ]),
  refused('order-instance', 'a price below nothing', { 'max-hourly-price': '-1' }, [
    'not "-1"',
    'never negative',
    'give 0 or more',
  ]),
  // Booleans.
  refused('encrypt-image', 'a boolean in capitals', { 'dry-run': 'TRUE' }, [
    'dry-run must be true or false, not "TRUE"',
    'an action gets the word as it stands',
    meant('true?'),
  ]),
  refused('upload-import', 'a boolean as YAML has it', { 'dry-run': 'yes' }, [
    'not "yes"',
    /YAML/,
    meant('true?'),
  ]),
  refused('order-instance', 'a boolean as a number', { 'private-only': '1' }, [
    'private-only must be true or false',
    /YAML and shells/,
    meant('true?'),
  ]),
  refused('upload-import', 'a boolean switched off in words', { byol: 'off' }, [
    'byol must be true or false',
    /YAML/,
    meant('false?'),
  ]),
  refused('export-image', 'a boolean that is neither', { 'dry-run': 'maybe' }, [
    'not "maybe"',
    'switches something on or off',
    'give true or false',
  ]),
  // Choices.
  refused('encrypt-image', 'a format in capitals', { format: 'VHD' }, [
    'format must be one of vhd, luks-raw, not "VHD"',
    'written in other letters',
    meant('vhd?'),
  ]),
  refused('encrypt-image', 'the format of the source', { format: 'qcow2' }, [
    'format must be one of vhd, luks-raw',
    'what the source is, is recognised',
    'leave format out',
  ]),
  refused('encrypt-image', 'a misspelt engine', { engine: 'userspce' }, [
    'engine must be one of auto, dm-crypt, userspace',
    'misspelt',
    meant('userspace?'),
  ]),
  refused('encrypt-image', 'an engine without its dash', { engine: 'dmcrypt' }, [
    'not "dmcrypt"',
    /misspelt|other letters/,
    meant('dm-crypt?'),
  ]),
  refused('order-instance', 'a billing by its noun', { billing: 'hour' }, [
    'billing must be one of hourly, monthly',
    'misspelt',
    meant('hourly?'),
  ]),
  refused('wrap-key', 'a network of another name', { network: 'vpe' }, [
    'network must be one of public, private, direct',
    'called direct',
    meant('direct?'),
  ]),
  refused('wrap-key', 'bits that no XTS key has', { 'data-key-bits': '128' }, [
    'data-key-bits must be one of 512, 256',
    'no value that this input knows',
    'give 512 or 256',
  ]),
  refused('prepare-environment', 'a mode of another tool', { mode: 'apply' }, [
    'mode must be one of check, ensure',
    'no value that this input knows',
    'give check or ensure',
  ]),
  refused('upload-import', 'firmware as boot mode', { 'boot-mode': 'UEFI' }, [
    'boot-mode must be HVM or PV, not "UEFI"',
    'names firmware',
    meant('HVM?'),
  ]),
  refused('upload-import', 'a boot mode in small letters', { 'boot-mode': 'hvm' }, [
    'boot-mode must be HVM or PV',
    'other letters',
    meant('HVM?'),
  ]),
  // Numbers.
  refused('order-instance', 'an id with a hash', { 'public-vlan': '#1234' }, [
    'public-vlan must be a whole number from 1',
    'beside or between its digits',
    meant('1234?'),
  ]),
  refused('order-instance', 'more processors than there are', { flavor: '', cpus: '500', memory: '4GiB' }, [
    'cpus must be a whole number from 1 to 128, not "500"',
    'more than 128',
    'give 128 or less',
  ]),
  refused('order-instance', 'a speed with its unit', { 'network-speed': '1Gbps' }, [
    'network-speed must be 10, 100 or 1000 (Mbps)',
    'its unit stands with it',
    meant('1000?'),
  ]),
  refused('order-instance', 'a speed that is not sold', { 'network-speed': '500' }, [
    'network-speed must be 10, 100 or 1000 (Mbps), not "500"',
    'sells no other speed',
    'give 10, 100 or 1000',
  ]),
  refused('prepare-environment', 'days with their unit', { 'abort-uploads-after': '7d' }, [
    'abort-uploads-after must be a number of days',
    'its unit stands with it',
    meant('7?'),
  ]),
  // Lists.
  refused('upload-import', 'a list with commas', { locations: 'dal13, wdc07' }, [
    'locations: "dal13, wdc07" is no datacenter',
    'several items stand on one line',
    'write one item a line: 2 lines for dal13 and wdc07',
  ]),
  refused('upload-import', 'a list as JSON', { locations: '["dal13","wdc07"]' }, [
    'is no datacenter',
    'written as a JSON list',
    'without brackets, quotes and commas',
  ]),
  refused('upload-import', 'a list as YAML', { locations: '- dal13\n- wdc07' }, [
    'locations: "- dal13" is no datacenter such as dal13; so it is with "- wdc07"',
    'YAML or Markdown list',
    meant('dal13 without the mark'),
  ]),
  refused('order-instance', 'tags with a comma', { tags: 'blue,web' }, [
    'tags: "blue,web" is no tag',
    'several items stand on one line',
    'blue and web',
  ]),
];
