/** The server said what the protocol does not allow, or went away: nothing more can be asked over the connection. */
export class NbdProtocolError extends Error {
  constructor(what: string, cause?: unknown) {
    super(`NBD: ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'NbdProtocolError';
  }
}

/** The server could not do what it was asked, and said so. */
export class NbdServerError extends Error {
  /** The protocol's number, which is Linux' errno for those that matter: 5 is EIO. */
  readonly errno: number;

  constructor(what: string, errno: number, said: string) {
    super(`NBD: ${what} failed with error ${errno}${said === '' ? '' : ` (${said})`}`);
    this.name = 'NbdServerError';
    this.errno = errno;
  }
}
