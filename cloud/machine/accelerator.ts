import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { serveNbd } from './nbd.ts';
import { startQemu } from './qemu.ts';

export type Accelerator = 'kvm' | 'tcg';
export type Acceleration = Accelerator | 'auto';

/**
 * A boot sector that waits for four ticks of the timer, writes "a guest runs" to the serial port and halts: BIOS,
 * interrupts and devices work. Source: cli; ax = ds = ss = 0, sp = 0x7c00; sti; bx = [0x46c] + 4;
 * hlt until [0x46c] >= bx; each byte of the text to port 0x3f8 when bit 5 of port 0x3fd is set; hlt for ever.
 */
const PROBE_CODE =
  'fa31c08ed88ed0bc007cfb8b1e6c0483c304f4a16c0429d878f8be377cac84c0741288c1ba' +
  'fd03eca82074fb88c8baf803eeebe9f4ebfd612067756573742072756e730d0a00';
const PROBE_LINE = 'a guest runs';
/** On a host with working KVM the line comes within half a second (test-lab.md 1 allows 5 s). */
const PROBE_LIMIT = 5_000;

let probed: Promise<boolean> | undefined;
let unusable = false;

/**
 * KVM where a probe guest shows that it works, else software emulation. `/dev/kvm` alone says nothing: on some
 * hosts QEMU aborts or the guest hangs. The probe runs once in a process.
 */
export async function chooseAccelerator(
  qemu: string,
  wanted: Acceleration,
  log: (line: string) => void,
): Promise<Accelerator> {
  if (wanted !== 'auto') return wanted;
  if (unusable || process.arch !== 'x64' || !canOpenKvm()) return 'tcg';
  probed ??= probeKvm(qemu).then((works) => {
    log(
      works ? 'KVM works on this host' : 'KVM does not work on this host; servers run in software emulation',
    );
    return works;
  });
  return (await probed) ? 'kvm' : 'tcg';
}

/** A server hung under KVM in spite of the probe: no more of it in this process. */
export function distrustKvm(): void {
  unusable = true;
}

function canOpenKvm(): boolean {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Does a guest get as far as writing a line under KVM? False after 5 s without one. */
export async function probeKvm(qemu: string): Promise<boolean> {
  const args = [
    ...['-accel', 'kvm', '-cpu', 'host', '-m', '128', '-nodefaults', '-nographic', '-no-reboot'],
    ...[
      '-drive',
      'if=none,id=root,driver=raw,read-only=on,file.driver=nbd,file.server.type=fd,file.server.str=4',
    ],
    ...['-device', 'virtio-blk-pci,drive=root,bootindex=0', '-serial', 'stdio'],
  ];
  // BIOS takes a disk of one sector for none.
  const data = Buffer.alloc(1024 * 1024);
  Buffer.from(PROBE_CODE, 'hex').copy(data);
  data.writeUInt16LE(0xaa55, 510);
  const probe = startQemu(qemu, args, tmpdir(), 1);
  const [disk] = probe.channels;
  const read = async (position: number, length: number) => data.subarray(position, position + length);
  if (disk) void serveNbd(disk, { size: data.length, read }, () => undefined);
  const line = new Promise<boolean>((resolve) => {
    let text = '';
    probe.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.includes(PROBE_LINE)) resolve(true);
    });
    void probe.ended.then(() => resolve(false));
    setTimeout(() => resolve(false), PROBE_LIMIT).unref();
  });
  const works = await line;
  probe.kill();
  await probe.ended;
  return works;
}
