import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { median, type Report } from './support/report.js'
import { openTown } from './support/town.js'

const VISITS = 3
/** « Slow 4G » as Lighthouse has it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms; and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1_600 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const CPU_RATE = 4
const PHONE = { width: 360, height: 740 }

const APPS = [
  { app: 'portal', dist: 'web/dist', path: '/', goalKb: 110 },
  { app: 'console', dist: 'admin/dist', path: '/admin/', goalKb: 250 },
]

/** What a first visit costs: bytes of scripts and styles as they are sent, and when the largest thing is painted. */
export async function run(report: Report): Promise<void> {
  const town = await openTown({ local: true })
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const add = (name: string, value: number, unit: string, more = {}) =>
    report.add({ bench: 'pages', name, value, unit, ...more })
  try {
    for (const { app, dist, path, goalKb } of APPS) {
      const visits = []
      for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, `http://localhost:${town.url.port}${path}`))
      const files = new Set(visits.flatMap((v) => v.files))
      const gz = (kind: string) =>
        [...files].filter((f) => f.endsWith(kind)).reduce((sum, file) => sum + gzipped(dist, file), 0) / 1024
      add(`${app}, first route: scripts, gzip`, gz('.js'), 'kB', { goal: { atMost: goalKb } })
      add(`${app}, first route: styles, gzip`, gz('.css'), 'kB')
      add(`${app}, first route: received, all of it`, median(visits.map((v) => v.receivedKb)), 'kB')
      add(`${app}, first route: largest paint, slow 4G, CPU ÷ 4`, median(visits.map((v) => v.paintMs)), 'ms')
    }
  } finally {
    await browser.close()
    await town.close()
  }
}

async function visit(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'fr-FR' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', NETWORK)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
  let received = 0
  const files: string[] = []
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength))
  page.on('response', (r) => {
    if (/\.(js|css)$/.test(new URL(r.url()).pathname)) files.push(new URL(r.url()).pathname)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const paintMs = await page.evaluate(
    () =>
      new Promise<number>((ok) => {
        new PerformanceObserver((list) => ok(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return { paintMs, receivedKb: received / 1024, files }
}

const gzipped = (dist: string, path: string): number => {
  const name = path.split('/').at(-1) ?? ''
  const file = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((f) => f.endsWith(name))
  return file ? gzipSync(readFileSync(join(dist, file)), { level: 9 }).length : 0
}
