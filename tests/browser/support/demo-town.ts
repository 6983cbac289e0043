import { afterAll, beforeAll } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { entities } from '../../../server/src/entities.js'
import { createDataSource } from '../../../server/src/platform/database.js'
import { seedDemo } from '../../../server/src/seeds/index.js'
import { clock } from '../../support/clock.js'
import { openTown, type Town, useThisTown } from '../../support/town.js'
import { DESK, launch, openPage, PHONE, type Watched } from './browser.js'
import { SLOW_MACHINE } from '../../support/slow-machine.js'

/** The demonstration, on a Wednesday of November, with a parent's phone and a desk at the town hall. */
export const NOW = new Date('2026-11-25T10:00:00+01:00')

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
    demo.town = await openTown()
    useThisTown(demo.town)
    const owner = await createDataSource(demo.town.ownerUrl, entities, 2, SLOW_MACHINE).initialize()
    await seedDemo(owner, NOW)
    await owner.destroy()
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
