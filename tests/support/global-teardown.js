import { rmSync } from 'node:fs'

export default async function teardown() {
  await globalThis.__CLUSTER__?.stop()
  rmSync(globalThis.__CLUSTER_DIR__, { recursive: true, force: true })
}
