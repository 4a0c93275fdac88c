import type { RequestListener } from 'node:http';
import { openAccount } from './core/account.ts';
import { createApp } from './core/app.ts';
import { systemClock } from './core/clock.ts';
import { createJournal } from './core/journal.ts';
import { honoHandler, type Listener, listen } from './core/listener.ts';
import { openStore } from './core/store.ts';
import { openVault } from './core/vault.ts';
import type { IamState } from './iam/identities.ts';
import { createIam } from './iam/service.ts';
import { createKeyProtect, type KeyProtectService } from './key-protect/service.ts';
import { createObjectStorage, type ObjectStorageRoom } from './object-storage/object-storage.ts';
import type { Clock, Iam, Journal, Settings } from './ports.ts';
import { openInstances } from './resource-controller/instances.ts';
import { createResourceController } from './resource-controller/service.ts';
import { classicApiKey, ownerApiKey, SEED_REGION, type Seed, seedCloud } from './seed.ts';

export interface LocalCloudOptions {
  /** The first of six ports; 0 (default) takes any free ones. */
  readonly port?: number;
  /** A folder that outlives the process; without one the state is in memory. */
  readonly stateFolder?: string;
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
}

/** What `npm run cloud` prints as one line of JSON. */
export interface StartLine extends Seed {
  readonly env: Readonly<Record<string, string>>;
  readonly account: string;
  readonly classic: {
    readonly username: string;
    readonly apiKey: string;
    readonly restUrl: string;
    readonly xmlrpcUrl: string;
  };
}

export interface LocalCloud extends StartLine {
  /** Every answered request, for tests. */
  readonly journal: Journal;
  readonly clock: Clock;
  /** Changes take effect at once. */
  readonly settings: { -readonly [Name in keyof Settings]: Settings[Name] };
  readonly iam: { readonly port: Iam; readonly state: IamState };
  readonly keyProtect: KeyProtectService;
  readonly objectStorage: ObjectStorageRoom;
  /** Ends listeners and machines and frees the state; safe to call twice. */
  stop(): Promise<void>;
}

export const DEFAULT_SETTINGS: Settings = {
  transactionStep: 250,
  tokenLifetime: 3600,
  apiKeyDelay: 0,
  provisioningDelay: 0,
  noBoot: false,
};

const SERVICES = ['iam', 'kms', 'cos', 'cos-config', 'classic', 'logs'] as const;
type Service = (typeof SERVICES)[number];

/** Starts all services on the loopback address. Throws when a port or the state folder is taken. */
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const clock = options.clock ?? systemClock();
  const journal = createJournal();
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const store = openStore(options.stateFolder);
  const listeners: Listener[] = [];
  const close = async () => {
    await Promise.all(listeners.splice(0).map((listener) => listener.close()));
    store.close();
  };
  try {
    const account = openAccount(store);
    const vault = openVault(store);
    const instances = openInstances(store, account, clock, settings);
    const iam = await createIam({ account, clock, instances, settings, store, vault });
    const keyProtect = createKeyProtect({ clock, iam: iam.port, instances, store });
    const resources = createResourceController({
      store,
      account,
      clock,
      vault,
      iam,
      instances,
      liveKeys: keyProtect.liveKeys,
    });
    const objectStorage = createObjectStorage({
      store,
      clock,
      iam: iam.port,
      accountId: account.id,
      region: SEED_REGION,
      instanceExists: (name) => instances.find(name)?.serviceName === 'cloud-object-storage',
      hmac: resources.hmac,
    });
    const platform = createApp('iam');
    iam.addRoutes(platform);
    resources.addRoutes(platform);
    const handlers: Record<Service, RequestListener> = {
      iam: honoHandler(platform),
      kms: keyProtect.handler,
      cos: objectStorage.s3,
      'cos-config': objectStorage.config,
      classic: honoHandler(createApp('classic')),
      logs: honoHandler(createApp('logs')),
    };
    const urls = await listenAll(options.port ?? 0, { clock, journal, handlers, listeners });
    const seed = seedCloud({
      store,
      account,
      iam: iam.state,
      instances,
      keyProtect,
      createBucket: objectStorage.createBucket,
    });
    const secrets = { apiKey: ownerApiKey(iam.state, vault), classicKey: classicApiKey(vault) };
    const username = `${account.imsAccount}_${account.ownerEmail}`;
    let stopped: Promise<void> | undefined;
    return {
      ...startLine(seed, urls, account.id, username, secrets),
      journal,
      clock,
      settings,
      iam,
      keyProtect,
      objectStorage,
      stop() {
        stopped ??= close();
        return stopped;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Listening {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly handlers: Record<Service, RequestListener>;
  readonly listeners: Listener[];
}

async function listenAll(port: number, with_: Listening): Promise<Record<Service, string>> {
  const urls: Partial<Record<Service, string>> = {};
  for (const [index, service] of SERVICES.entries()) {
    const listener = await listen({
      service,
      port: port === 0 ? 0 : port + index,
      clock: with_.clock,
      journal: with_.journal,
      handler: with_.handlers[service],
      defersContinue: service === 'cos',
    });
    with_.listeners.push(listener);
    urls[service] = listener.url;
  }
  return urls as Record<Service, string>;
}

function startLine(
  seed: Seed,
  urls: Record<Service, string>,
  account: string,
  username: string,
  secrets: { apiKey: string; classicKey: string },
): StartLine {
  const restUrl = `${urls.classic}/rest/v3.1`;
  return {
    env: {
      IBMCLOUD_API_KEY: secrets.apiKey,
      IAAS_CLASSIC_USERNAME: username,
      IAAS_CLASSIC_API_KEY: secrets.classicKey,
      IBMCLOUD_REGION: SEED_REGION,
      IBMCLOUD_NETWORK: 'public',
      IBMCLOUD_IAM_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT: urls.iam,
      IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT: urls.iam,
      IBMCLOUD_IAMPAP_API_ENDPOINT: urls.iam,
      IBMCLOUD_KP_API_ENDPOINT: urls.kms,
      IBMCLOUD_COS_ENDPOINT: urls.cos,
      IBMCLOUD_COS_CONFIG_ENDPOINT: `${urls['cos-config']}/v1`,
      IAAS_CLASSIC_ENDPOINT_URL: restUrl,
      IBMCLOUD_LOGS_API_ENDPOINT: urls.logs,
      IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS: 'true',
    },
    account,
    ...seed,
    classic: {
      username,
      apiKey: secrets.classicKey,
      restUrl,
      xmlrpcUrl: `${urls.classic}/xmlrpc/v3.1`,
    },
  };
}
