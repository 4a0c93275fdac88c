/** What the environment says about a proxy. Names and hosts only: an address may hold a password. */
export interface ProxySettings {
  /** Whether requests to the host go to a proxy. */
  readonly used: boolean;
  /** In words: `HTTPS_PROXY is proxy.example.com:3128, NO_PROXY is not set`. */
  readonly told: string;
  /** The proxy's host without its port, where this text of a failure names it. */
  namedIn(text: string): string | undefined;
  /** Whether this text of a failure is a proxy's that wants a password. */
  asksPassword(text: string): boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

export function proxySettings(host: string, env: Env): ProxySettings {
  const found = ['HTTPS_PROXY', 'HTTP_PROXY'].flatMap((name) => {
    const value = env[name] || env[name.toLowerCase()];
    return value ? [{ name, host: hostOf(value) }] : [];
  });
  const past = env['NO_PROXY'] || env['no_proxy'];
  const passes = past !== undefined && passesBy(host.replace(/:\d+$/, ''), past);
  const told = found.map((one) => `${one.name} is ${one.host}`);
  const exception = !past
    ? 'NO_PROXY is not set'
    : `NO_PROXY is set and ${passes ? 'lets' : 'does not let'} this host past it`;
  return {
    used: found.length > 0 && !passes,
    told: told.length === 0 ? 'no proxy is set (HTTPS_PROXY)' : [...told, exception].join(', '),
    namedIn: (text) =>
      passes
        ? undefined
        : found.map((one) => one.host.replace(/:\d+$/, '')).find((one) => text.includes(` ${one}`)),
    asksPassword: (text) => /authentication required/i.test(text),
  };
}

function hostOf(value: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`);
  return url ? url.host : 'no URL';
}

/** The rules that curl made usual: `*`, names, and ends of names. */
function passesBy(host: string, rules: string): boolean {
  return rules.split(/[\s,]+/).some((rule) => {
    const name = rule.replace(/^\*?\./, '').replace(/:\d+$/, '');
    return rule === '*' || (name !== '' && (host === name || host.endsWith(`.${name}`)));
  });
}
