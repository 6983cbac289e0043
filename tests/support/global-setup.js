// Jest loads this outside its own transform: register swc-node and use the TypeScript sources as they are.
process.env.TS_NODE_PROJECT ??= 'server/tsconfig.json'
await import('@swc-node/register/esm-register')
const { startTestCluster } = await import('./cluster.ts')
export default startTestCluster
