import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const PHONE = { width: 360, height: 740 }
export const DESK = { width: 1280, height: 800 }
/** A4 less its margins, at 96 dots an inch. */
const PAPER = { width: 720, height: 1040 }

/** Chromium with nothing of its own going out to the network. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** What went wrong on a page without anybody looking: console errors, refused policies, requests that leave the origin. */
export interface Watched {
  page: Page
  context: BrowserContext
  complaints: string[]
}

export async function openPage(
  browser: Browser,
  origin: string,
  viewport: { width: number; height: number },
  now: Date,
): Promise<Watched> {
  const context = await browser.newContext({
    viewport,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    baseURL: origin,
  })
  await context.clock.install({ time: now }) // it flows on: a frozen clock makes Vue take new listeners for old
  const page = await context.newPage()
  page.setDefaultTimeout(180_000) // a loaded machine is slow, not wrong
  const complaints: string[] = []
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') complaints.push(`console: ${m.text()}`)
  })
  page.on('pageerror', (e) => complaints.push(`page error: ${e.message}`))
  page.on('request', (r) => {
    if (!r.url().startsWith(origin) && !r.url().startsWith('blob:') && !r.url().startsWith('data:'))
      complaints.push(`off origin: ${r.url()}`)
  })
  return { page, context, complaints }
}

/** What axe finds wrong with the page as it is now, with the elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  // once for each document: reading it takes longer than what it finds
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = await axe.run({ resultTypes: ['violations'] })
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
  })
}

/** No accessibility violation, no sideways scroll, nothing complained; and a picture of it when SHOTS names a folder. */
export async function look({ page, complaints }: Watched, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await shoot(page, name)
  const violations = await violationsOf(page)
  expect({ name, violations }).toEqual({ name, violations: [] })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect({ name, width }).toEqual({ name, width: page.viewportSize()?.width })
  expect({ name, complaints }).toEqual({ name, complaints: [] })
}

/** At a desk and on a phone, both without a violation. */
export async function lookBoth(watched: Watched, name: string): Promise<void> {
  const before = watched.page.viewportSize() ?? DESK
  for (const [size, viewport] of [
    ['360', PHONE],
    ['1280', DESK],
  ] as const) {
    await watched.page.setViewportSize(viewport)
    await look(watched, `${name}-${size}`)
  }
  await watched.page.setViewportSize(before)
}

/** The same page as the printer has it: a sheet of paper, nothing cut on its right. */
export async function lookPrinted({ page }: Watched, name: string): Promise<void> {
  const before = page.viewportSize() ?? DESK
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(PAPER)
  await shoot(page, name)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('[role=region]')]
      .filter((table) => table.scrollWidth > table.clientWidth)
      .map((table) => table.getAttribute('aria-label')),
  )
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize(before)
  expect({ name, width, cut }).toEqual({ name, width: PAPER.width, cut: [] })
}

/** A picture of the page, when SHOTS names a folder. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
