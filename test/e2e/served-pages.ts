import { fileURLToPath } from 'node:url';
import { assets, pages } from '../pages/index.ts';
import type { Served } from './site-server.ts';

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** Everything that stands on the test internet. */
export const servedPages: readonly Served[] = [
  ...pages,
  ...assets,
  { host: 'harness.example', path: '/', file: `${fixtures}harness.html` },
  { host: 'harness.example', path: '/frame', file: `${fixtures}frame.html` },
  { host: 'www.linkedin.com', path: '/harness', file: `${fixtures}harness.html` },
  { host: 'www.linkedin.com', path: '/frame', file: `${fixtures}frame.html` },
];
