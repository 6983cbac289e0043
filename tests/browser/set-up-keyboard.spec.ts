import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openSession } from '../support/given/session.js'
import { DESK, look, lookPrinted, PHONE } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** Each page of the set-up from the keyboard alone, on a sheet of paper, and its window at three widths. */
const demo = useDemoTown()
const TABLET = { width: 800, height: 1180 }
/** `adds`: the button of its first window. */
const PAGES: { path: string; adds?: RegExp }[] = [
  { path: 'commune' },
  { path: 'regies', adds: /^Ajouter une régie/ },
  { path: 'ecoles', adds: /^Ajouter une école/ },
  { path: 'services', adds: /^Ajouter un service/ },
  { path: 'situations', adds: /^Ajouter une situation/ },
  { path: 'pieces', adds: /^Ajouter une pièce/ },
  { path: 'informations', adds: /^Ajouter une information/ },
  { path: 'tarifs' },
  { path: 'calendriers', adds: /^Ajouter une fermeture/ },
  { path: 'reglements' },
  { path: 'equipe', adds: /^Inviter/ },
  { path: 'import' },
  { path: 'annee-scolaire' },
  { path: 'apercu' },
  { path: 'ouverture' },
  { path: 'communes', adds: /^Ajouter une commune/ },
  { path: 'agglomeration' },
]

let page: Page
beforeAll(async () => {
  page = demo.agent.page
  const { rows } = await demo.town.owner.query<{ id: string }>('select id from account where email = $1', [
    'agglomeration@exemple.fr',
  ])
  const [name = '', value = ''] = (await openSession(rows[0]?.id ?? '')).split('=')
  await page.context().addCookies([{ name, value, url: demo.town.url }])
})

async function open(path: string) {
  await page.setViewportSize(DESK)
  await page.goto(`/admin/${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** What can be pressed or typed into, and that Tab stops at; each is given a number. */
const stops = () =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !one.matches(':disabled') &&
        one.tabIndex >= 0 &&
        // of radios with one name, Tab stops at the chosen one
        !(one.matches('[type=radio]:not(:checked)') && (one as HTMLInputElement).form !== undefined) &&
        !one.closest('[inert]'),
    )
    found.forEach((one, n) => (one.dataset['stop'] = String(n)))
    return found.map(
      (one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`,
    )
  })

const focused = () =>
  page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement)) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active)
    const ring = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    return { stop: active.dataset['stop'] ?? null, ring }
  })

describe.each(PAGES)('« $path »', ({ path, adds }) => {
  test('is gone through with Tab: each stop is reached, and shows that it is there', async () => {
    await open(path)
    const names = await stops()
    expect(names.length).toBeGreaterThan(5)
    const reached = new Set<string>()
    const shown = new Set<string>()
    for (let press = 0; press < names.length + 20; press++) {
      await page.keyboard.press('Tab')
      const at = await focused()
      if (!at?.stop) continue
      reached.add(at.stop)
      // of a date, the browser itself shows which part is typed
      if (at.ring) shown.add(at.stop)
    }
    expect(names.filter((_, n) => !reached.has(String(n)))).toEqual([])
    expect(names.filter((_, n) => !shown.has(String(n)))).toEqual([])
  })

  test('is printed on a sheet, nothing cut', async () => {
    await open(path)
    await lookPrinted(demo.agent, `imprime-${path}`)
  })

  if (adds)
    test('has a window that opens with Enter, keeps the keyboard, closes with Escape and gives it back', async () => {
      await open(path)
      const button = page.getByRole('button', { name: adds }).first()
      await button.focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      const inside = () => page.evaluate(() => document.activeElement?.closest('[role=dialog], dialog') !== null)
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab')
        expect(await inside()).toBe(true)
      }
      for (const viewport of [PHONE, TABLET, DESK]) {
        await page.setViewportSize(viewport)
        await look(demo.agent, `fenetre-${path}-${viewport.width}`)
      }
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    })
})
