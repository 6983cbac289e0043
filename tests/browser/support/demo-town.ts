import { afterAll, beforeAll } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { clock } from '../../support/clock.js'
import { DEMONSTRATION_DAY, openDemonstration } from '../../support/demonstration.js'
import { type Town, useThisTown } from '../../support/town.js'
import { DESK, launch, openPage, PHONE, type Watched } from './browser.js'

/** The demonstration, on a Wednesday of November, with a parent's phone and a desk at the town hall. */
export const NOW = DEMONSTRATION_DAY

export interface DemoTown {
  town: Town
  parent: Watched
  agent: Watched
}

/** Filled before the first test of the file. */
export function useDemoTown(): DemoTown {
  const demo = {} as DemoTown
  let browser: Browser | null = null
  beforeAll(async () => {
    clock.at(NOW)
    demo.town = await openDemonstration()
    useThisTown(demo.town)
    browser = await launch()
    demo.parent = await openPage(browser, demo.town.url, PHONE, NOW)
    demo.agent = await openPage(browser, demo.town.url, DESK, NOW)
  })
  afterAll(async () => {
    await browser?.close()
    await demo.town?.close()
    clock.release()
  })
  return demo
}
