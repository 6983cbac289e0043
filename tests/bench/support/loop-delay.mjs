// Loaded by the measured server before anything else: on SIGUSR2 it says how late its event loop was, at the 99th percentile.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
process.on('SIGUSR2', () => {
  process.stdout.write(`{"loopDelayP99Ms":${(delay.percentile(99) / 1e6).toFixed(2)}}\n`)
})
