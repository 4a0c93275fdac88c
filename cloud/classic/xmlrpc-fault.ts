import { ApiFault } from './fault.ts';

/** Faults of the framing itself: their codes are numbers written as texts (softlayer-api.md 5). */
const protocolFault = (code: string, message: string): ApiFault => new ApiFault(500, code, message);

export const notWellFormed = (why: string): ApiFault =>
  protocolFault('-32700', `parse error. not well formed. ${why}`);

export const unsupportedEncoding = (encoding: string): ApiFault =>
  protocolFault('-32701', `parse error. unsupported encoding. ${encoding}`);

export const invalidCharacter = (why: string): ApiFault =>
  protocolFault('-32702', `parse error. invalid character for encoding. ${why}`);

export const specViolation = (why: string): ApiFault =>
  protocolFault('-32600', `server error. invalid xml-rpc. not conforming to spec. ${why}`);

export const invalidParameters = (why: string): ApiFault =>
  protocolFault('-32602', `server error. invalid method parameters. ${why}`);
