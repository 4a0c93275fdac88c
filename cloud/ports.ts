// Long: types only, one port after the other.
/**
 * The walls between the rooms of the local cloud: types only, no code.
 * A room implements its port and is handed the ports of others by `wiring.ts`; rooms never import each other's files,
 * only this one and `core`.
 */

/** Who calls: an identity that an API key or a token has proved. */
export interface Caller {
  /** `IBMid-…` for a user, `iam-ServiceId-…` for a service ID. */
  readonly iamId: string;
  readonly subject: 'user' | 'serviceid';
  readonly accountId: string;
  /** The account's owner holds every role. */
  readonly owner: boolean;
}

/** What is asked for, in IAM's own attributes. */
export interface Target {
  readonly serviceName: 'kms' | 'cloud-object-storage' | 'iam-identity' | 'iam-access-management' | string;
  /** GUID of the service instance. */
  readonly serviceInstance?: string;
  /** `key`, `bucket`. */
  readonly resourceType?: string;
  /** Key id, bucket name. */
  readonly resource?: string;
  readonly keyRing?: string;
}

export interface Iam {
  readonly accountId: string;
  /** The caller behind `Authorization: Bearer …`; undefined when the token is missing, forged, expired or revoked. */
  callerFromBearer(authorization: string | undefined): Promise<Caller | undefined>;
  /** The caller behind a platform API key; undefined when it is unknown, deleted, disabled, locked out or expired. */
  callerFromApiKey(apiKey: string): Caller | undefined;
  /** Does an active access policy give this caller at least one of these roles (display names) on the target? */
  hasRole(caller: Caller, roles: readonly string[], target: Target): boolean;
  /** Does a service-to-service authorization give the source service one of these roles on the target? */
  hasAuthorization(sourceService: string, roles: readonly string[], target: Target): boolean;
}

/** A role as policies and credentials name it. */
export interface NamedRole {
  readonly crn: string;
  readonly displayName: string;
}

/** What a resource key asks of IAM: a role on a service instance for a service ID, and an API key of that. */
export interface CredentialRequest {
  /** Name of the API key. */
  readonly name: string;
  readonly description: string;
  /** An existing service ID; undefined makes one of the name `newServiceIdName`. */
  readonly serviceId: string | undefined;
  readonly newServiceIdName: string;
  readonly role: NamedRole;
  readonly target: { readonly serviceName: string; readonly serviceInstance: string };
}

/** What IAM made for a credential and takes back with it. */
export interface MadeForCredential {
  readonly serviceId: string;
  /** False when the service ID was there before. */
  readonly ownServiceId: boolean;
  readonly apiKeyId: string;
  /** Undefined when the service ID had an equal policy. */
  readonly policyId: string | undefined;
}

export interface IssuedCredential {
  readonly made: MadeForCredential;
  /** The API key's value; IAM keeps only its digest. */
  readonly apiKey: string;
}

/** What IAM does for the Resource Controller's keys ("service credentials"). */
export interface ServiceCredentials {
  /** A role by display name or CRN, as the service offers it. */
  findRole(nameOrCrn: string, serviceName: string): NamedRole | undefined;
  roleByCrn(crn: string): NamedRole | undefined;
  hasServiceId(id: string): boolean;
  /** Who acts with a service ID's credentials; undefined when the service ID does not exist (any more). */
  callerOf(serviceId: string): Caller | undefined;
  /** `by` is the iamId of whoever asks. */
  issue(request: CredentialRequest, by: string): IssuedCredential;
  /** `by` is the iamId of whoever asks. */
  withdraw(made: MadeForCredential, by: string): void;
}

/** A service instance of the Resource Controller (Key Protect, Object Storage, Cloud Logs). */
export interface ServiceInstance {
  readonly guid: string;
  readonly crn: string;
  readonly name: string;
  readonly serviceName: 'kms' | 'cloud-object-storage' | 'logs';
  /** `us-south`, or `global` for Object Storage. */
  readonly region: string;
  readonly resourceGroupId: string;
  /** Only an `active` instance serves requests. */
  readonly active: boolean;
}

export interface Instances {
  /** By GUID or full CRN; undefined when there never was one or it is removed. */
  find(guidOrCrn: string): ServiceInstance | undefined;
  ofService(serviceName: ServiceInstance['serviceName']): readonly ServiceInstance[];
}

/** An HMAC credential of a COS resource key; it acts as its service ID. */
export interface HmacCredential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly instanceGuid: string;
  readonly caller: Caller;
}

export interface HmacCredentials {
  find(accessKeyId: string): HmacCredential | undefined;
}

/** A refusal that one room reports to another: the service's own status and code. */
export interface Refusal {
  readonly service: 'iam' | 'kms' | 'cos' | 'image';
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export interface KeyProtect {
  /**
   * Unwraps on behalf of a caller's own rights, or of a service (`server-protect`) by its authorization.
   * `crn` is the root key's full CRN. The value is the DEK's raw bytes (the wrapped plaintext's base64 decoded).
   */
  unwrap(who: Caller | { readonly service: string }, crn: string, wrappedDek: string): Outcome<Buffer>;
}

/** What a service tells Key Protect of the resources that a customer's root key protects (ibm-cloud-apis.md 3.9). */
export interface KeyRegistrations {
  /** Refused without the service's authorization on the key, and for what is no active root key. */
  register(
    service: string,
    keyCrn: string,
    resource: { readonly crn: string; readonly description: string },
  ): Outcome<void>;
  unregister(resourceCrn: string): void;
}

/** An object as it lies on disk. The file is immutable: an overwrite makes a new file. */
export interface StoredObject {
  readonly path: string;
  readonly size: number;
  readonly etag: string;
  readonly bucket: string;
  readonly key: string;
  /** The bucket's location, e.g. `us-south`. */
  readonly region: string;
}

export interface ObjectStorage {
  /** Reads with the caller's own rights (Reader, Content Reader, Writer, Manager on the bucket). */
  open(caller: Caller, region: string, bucket: string, key: string): Outcome<StoredObject>;
  /** Stores a finished file (export); moves it away from `path`. */
  put(
    caller: Caller,
    region: string,
    bucket: string,
    key: string,
    path: string,
  ): Promise<Outcome<StoredObject>>;
}

/** The plaintext view of an image's disk; that of an encrypted one is decrypted as it is read. */
export interface DecryptedDisk {
  readonly format: 'vhd' | 'luks-raw' | 'raw';
  /** Bytes of the virtual disk. */
  readonly virtualSize: number;
  /** Bytes that the image really stores (allocated blocks). */
  readonly storedSize: number;
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Without a DEK an image is plain: a dynamic or fixed VHD, else the bytes of a raw disk. */
export interface Images {
  /** Opens with the DEK; refuses a wrong key hash, a bad header, a wrong LUKS passphrase. */
  open(path: string, dek: Buffer | undefined): Promise<Outcome<DecryptedDisk>>;
  /**
   * Opens; with a DEK reads all that is stored once, and checks that it is ciphertext and, decrypted, a disk (a
   * partition table).
   */
  check(
    path: string,
    dek: Buffer | undefined,
    signal: AbortSignal,
  ): Promise<Outcome<Pick<DecryptedDisk, 'format' | 'virtualSize' | 'storedSize'>>>;
  /** Writes a new dynamic VHD: of the plain image at a path, or of an empty disk of so many bytes. Rejects if it cannot. */
  writeVhd(source: string | number, target: string, signal: AbortSignal): Promise<void>;
}

export interface MachineSpec {
  readonly id: number;
  readonly fqdn: string;
  readonly uuid: string;
  readonly cpus: number;
  readonly memoryMiB: number;
  /** Opens the root disk's decrypted view; called once per boot, closed with the machine. */
  readonly openDisk: () => Promise<DecryptedDisk>;
  /** Serial of the root disk as the guest sees it (at most 20 characters). */
  readonly diskSerial: string;
  /** The disks after root, swap and config drive (at most two). */
  readonly moreDisks?: readonly { readonly serial: string; readonly open: () => Promise<DecryptedDisk> }[];
  readonly userData: string;
  /** OpenSSH public keys. */
  readonly sshKeys: readonly string[];
  readonly publicIp: string | undefined;
  readonly privateIp: string;
}

export interface Machine {
  /** `running` until QEMU has ended; `not-booted` when it was never started (no QEMU, told not to, no memory, …). */
  readonly state: 'running' | 'stopped' | 'not-booted';
  /** Absolute path of the raw serial console. */
  readonly consolePath: string;
  /** Why the state is what it is, one sentence. */
  readonly detail: string;
  stop(): Promise<void>;
}

export interface Machines {
  start(spec: MachineSpec): Promise<Machine>;
  stopAll(): Promise<void>;
}

/** All time in the local cloud comes from here; tests move it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** One request as it came in, for tests; secrets are replaced by `***`. */
export interface LoggedRequest {
  readonly at: number;
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** iamId or classic username of the caller, when known. */
  readonly caller: string | undefined;
  /** SHA-256 of the body, when it was read whole. */
  readonly bodySha256: string | undefined;
  /** The name of the operation (`placeOrder`, `kms.wrap`, `PutObject`). */
  readonly operation: string | undefined;
}

export interface RequestLog {
  add(entry: LoggedRequest): void;
  entries(): readonly LoggedRequest[];
  clear(): void;
}

/** A named table of JSON records, in memory or written through to the state folder. */
export interface Table<T> {
  get(id: string): T | undefined;
  put(id: string, value: T): void;
  delete(id: string): boolean;
  all(): T[];
}

export interface Store {
  table<T>(name: string): Table<T>;
  /** A folder for bodies (objects, parts, consoles); it exists. */
  folder(name: string): string;
  close(): void;
}

/** How fast the cloud's transactions run and which behaviours tests switch on. */
export interface Settings {
  /** Milliseconds of each step of an import, a copy or a provisioning transaction. */
  readonly transactionStep: number;
  /** Seconds that a token lives. */
  readonly tokenLifetime: number;
  /** Milliseconds before a new API key is accepted by the token endpoint (eventual consistency). */
  readonly apiKeyDelay: number;
  /** Milliseconds before a new policy or authorization grants anything. */
  readonly policyDelay: number;
  /** Milliseconds that a new service instance stays in `provisioning`. */
  readonly provisioningDelay: number;
  /** Milliseconds after which an event can be found by queries of Cloud Logs; judged when one is asked. */
  readonly eventDelay: number;
  /** Classic events stay out of the account's trail; whether they still reach it is unknown. */
  readonly noClassicEvents: boolean;
  /** Never start QEMU. */
  readonly noBoot: boolean;
}

/** What a service tells of one call, for the account's trail of activity events (ibm-cloud-apis.md 5.3). */
export interface TrailEvent {
  /** `kms.secrets.wrap`: the names of ibm-cloud-apis.md 5.4. */
  readonly action: string;
  readonly outcome: 'success' | 'failure' | 'pending';
  /** HTTP status of the answer. */
  readonly status: number;
  readonly reasonForFailure?: string;
  /** A caller, or a service that acts by an authorization; undefined: nobody was proved. */
  readonly initiator: Caller | { readonly service: string } | undefined;
  /** How the initiator was proved: `token`, `apikey`, `hmac`, `s2s-authorization`, `user`. */
  readonly credential: string;
  /** `User-Agent` of the request. */
  readonly agent?: string;
  /** `us-south`, or `global`. */
  readonly location: string;
  /** CRN of the service instance that tells it. */
  readonly logSourceCrn: string;
  /** `id` is a CRN. */
  readonly target: { readonly id: string; readonly name: string; readonly typeURI: string };
  /** `Key Protect: wrap secret`; a failure's gets its ending by the trail. */
  readonly message: string;
  /** Default: by status, as the field's documentation says. */
  readonly severity?: 'normal' | 'warning' | 'critical';
  readonly dataEvent: boolean;
  readonly correlationId?: string;
  /** Never a secret, never key material. */
  readonly requestData?: Readonly<Record<string, unknown>>;
  readonly responseData?: Readonly<Record<string, unknown>>;
}

/** Takes what happened; which of it arrives where, and when, is the business of routes and Cloud Logs. */
export interface Trail {
  record(event: TrailEvent): void;
}
