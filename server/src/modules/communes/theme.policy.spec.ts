import { expect, test } from '@jest/globals'
import { contrastWithWhite, DEFAULT_BRAND, themeOf, toOklch } from './theme.policy.js'

const COLOURS = ['#2b4aa8', '#b3541e', '#1d6b3a', '#ffdd00', '#ff0000', '#00ffff', '#808080', '#ffffff', '#000000']

test.each(COLOURS)('white text is readable on the brand of %s, and very readable on its strong shade', (colour) => {
  const theme = themeOf(colour)
  expect(contrastWithWhite(theme.brand)).toBeGreaterThanOrEqual(5)
  expect(contrastWithWhite(theme.brandStrong)).toBeGreaterThanOrEqual(8)
  expect(contrastWithWhite(theme.selected)).toBeGreaterThanOrEqual(5)
})

test.each(COLOURS)('the soft background of %s is light, and every colour is a hexadecimal triplet', (colour) => {
  const theme = themeOf(colour)
  expect(toOklch(theme.brandSoft).l).toBeCloseTo(0.95, 1)
  for (const hex of Object.values(theme)) expect(hex).toMatch(/^#[0-9a-f]{6}$/)
})

test('a colour that is dark enough stays what the commune chose', () => {
  expect(themeOf(DEFAULT_BRAND)).toMatchObject({ brand: DEFAULT_BRAND, selected: DEFAULT_BRAND })
})

test('a green commune shows what is chosen in blue, so that it is not taken for what is paid', () => {
  expect(themeOf('#14663d').selected).toBe(DEFAULT_BRAND)
  expect(themeOf('#14663d').brand).not.toBe(DEFAULT_BRAND)
})

test('a terracotta commune keeps its own colour for what is chosen', () => {
  const theme = themeOf('#b3541e')
  expect(theme.selected).toBe(theme.brand)
})

test('white becomes grey and keeps no hue', () => {
  expect(themeOf('#ffffff').selected).toBe(themeOf('#ffffff').brand)
})
