/**
 * What the classic API keeps in its tables. Times are milliseconds since the epoch. `guestId` is the API's own name for
 * the id of a server; state folders hold it.
 */

export interface TransactionRecord {
  readonly id: number;
  readonly createDate: number;
  /** Name of the transaction's group, e.g. `Service Setup`. */
  readonly group: string;
  readonly guestId: number | undefined;
  status: string;
  statusChangeDate: number;
}

/** One datacenter's copy of a template. */
export interface ChildRecord {
  readonly id: number;
  readonly datacenter: string;
  readonly createDate: number;
  readonly deviceId: number;
  readonly diskImageId: number;
  readonly diskImageUuid: string;
  /** The same of its further disks; absent where there are none. */
  readonly more?: readonly Pick<ChildRecord, 'deviceId' | 'diskImageId' | 'diskImageUuid'>[];
  transaction?: TransactionRecord;
  /** The copy is complete: it has block devices and can be ordered from. */
  done: boolean;
}

interface Sharing {
  readonly id: number;
  readonly accountId: number;
  readonly createDate: number;
}

/** The image file and how to decrypt it; no key material. */
export interface DiskRecord {
  /** Name in the template folder; undefined for IBM's own public images and for disks that nobody has written. */
  readonly file: string | undefined;
  /** Absent for an image that is not encrypted. */
  readonly encryption?: { readonly crkCrn: string; readonly wrappedDek: string };
  /** Bytes of the virtual disk and bytes stored; 0 until the image was read. */
  virtualSize: number;
  storedSize: number;
}

export interface TemplateRecord {
  readonly id: number;
  readonly guid: string;
  readonly accountId: number;
  readonly userRecordId: number;
  readonly createDate: number;
  readonly publicFlag: 0 | 1;
  readonly statusId: number;
  readonly osCode: string;
  readonly disk: DiskRecord;
  /** The disks after the first, in their order; only a capture has any. Absent where there are none. */
  readonly moreDisks?: readonly DiskRecord[];
  readonly encrypted: boolean;
  name: string;
  note: string;
  cloudInit: boolean;
  byol: boolean;
  bootMode: string | undefined;
  supportedBootModes: string[];
  platforms: string[];
  tags: TagRecord[];
  sharing: Sharing[];
  children: ChildRecord[];
}

export interface TagRecord {
  readonly id: number;
  readonly tagId: number;
  readonly name: string;
}

export interface SshKeyRecord {
  readonly id: number;
  readonly createDate: number;
  readonly key: string;
  readonly fingerprint: string;
  label: string;
  notes: string;
  modifyDate: number | undefined;
}

/** One line of an order or a bill: an item id of the price table. */
export interface OrderRecord {
  readonly id: number;
  readonly createDate: number;
  readonly userRecordId: number;
  readonly hourly: boolean;
  readonly guestIds: number[];
  readonly lines: OrderLine[];
  status: string;
  modifyDate: number | undefined;
}

export interface OrderLine {
  readonly id: number;
  readonly itemId: number;
  readonly guestId: number;
  readonly hostName: string;
  readonly domainName: string;
  /** Line of the computing instance that this one belongs to; undefined for that line itself. */
  readonly parentId: number | undefined;
}

export interface BillingRecord {
  readonly id: number;
  readonly guestId: number;
  readonly orderId: number;
  readonly createDate: number;
  cancellationDate: number | undefined;
}

/** A disk beside the first one and the swap disk. */
export interface MoreDisk {
  /** Name of the device: `2`; `1` is swap. */
  readonly device: string;
  readonly diskImageId: number;
  readonly uuid: string;
  readonly diskGB: number;
  readonly disk: DiskRecord;
}

export interface ServerRecord {
  readonly id: number;
  readonly guid: string;
  readonly uuid: string;
  readonly createDate: number;
  readonly datacenter: string;
  readonly startCpus: number;
  /** MiB. */
  readonly maxMemory: number;
  readonly diskGB: number;
  readonly hourly: boolean;
  readonly local: boolean;
  readonly dedicated: boolean;
  readonly privateOnly: boolean;
  readonly packageId: number;
  readonly presetId: number | undefined;
  readonly orderId: number;
  readonly billingItemId: number;
  readonly osCode: string;
  readonly osPassword: string | undefined;
  readonly template: { readonly id: number; readonly guid: string; readonly name: string } | undefined;
  /** The server's own link to the template's file: the template may be deleted meanwhile. */
  readonly disk: DiskRecord | undefined;
  readonly diskImageId: number;
  readonly diskUuid: string;
  /** Absent where there are none. */
  readonly moreDisks?: readonly MoreDisk[];
  readonly sshKeyIds: number[];
  readonly networkSpeed: number;
  readonly publicVlanId: number | undefined;
  readonly privateVlanId: number;
  readonly publicIp: string | undefined;
  readonly privateIp: string;
  readonly postInstallScriptUri: string | undefined;
  readonly bootMode: string;
  readonly reloadId: number;
  hostname: string;
  domain: string;
  userData: string | undefined;
  notes: string | undefined;
  tags: TagRecord[];
  powerState: 'RUNNING' | 'HALTED' | 'PAUSED';
  ports: { public: boolean; private: boolean };
  publicIpShown: boolean;
  privateIpShown: boolean;
  provisionDate: number | undefined;
  modifyDate: number | undefined;
  transaction: TransactionRecord | undefined;
  lastTransaction: TransactionRecord | undefined;
  cancelled: boolean;
}

export interface EventRecord {
  readonly id: number;
  readonly at: number;
  readonly eventName: string;
  readonly objectName: string;
  readonly objectId: number;
  readonly label: string;
  readonly traceId: string;
  readonly userType: 'CUSTOMER' | 'SYSTEM';
  readonly metaData: string;
}

export interface UserRecord {
  readonly id: number;
  readonly username: string;
  readonly iamId: string;
  readonly email: string;
  readonly master: boolean;
}
