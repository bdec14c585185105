import { fileURLToPath } from 'node:url';
import type { Served } from './site-server.ts';

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Everything that stands on the test internet. */
export const servedPages: readonly Served[] = [
  { host: 'harness.example', path: '/', file: `${fixtures}harness.html` },
  { host: 'harness.example', path: '/frame', file: `${fixtures}frame.html` },
  { host: 'www.linkedin.com', path: '/harness', file: `${fixtures}harness.html` },
];
