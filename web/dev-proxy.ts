/** What the server answers itself and the two development servers pass on to it, on the port that it was given. */
export const SERVED = [
  '/graphql',
  '/identity',
  '/agenda',
  '/files',
  '/data-exports',
  '/logos',
  '/webhooks',
  '/sandbox-pay',
  '/papers',
  '/books',
  '/sheets',
  '/family-sheets',
  '/audit',
  '/developers',
  '/mailbox',
  '/healthz',
  '/readyz',
]

export const proxyTo = (port = '3000'): Record<string, { target: string }> =>
  Object.fromEntries(SERVED.map((path) => [path, { target: `http://127.0.0.1:${port}` }]))
