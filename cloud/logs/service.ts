import type { RequestListener } from 'node:http';
import { createApp } from '../core/app.ts';
import { honoHandler } from '../core/listener.ts';

/** IBM Cloud Logs: its address exists, its queries are not served yet; each route answers 501 with its name. */
export function logsHandler(): RequestListener {
  return honoHandler(createApp('logs'));
}
