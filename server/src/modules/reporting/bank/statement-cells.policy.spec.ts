import { expect, test } from '@jest/globals'
import { isAmount, parseStatementDay } from './statement-cells.policy.js'

test.each([
  ['08/11/2026', '2026-11-08'],
  ['8.11.26', '2026-11-08'],
  ['08-11-2026', '2026-11-08'],
  ['2026-11-08', '2026-11-08'],
  ['20261108', '2026-11-08'],
  [' 08/11/2026 10:30 ', '2026-11-08'],
  ['2026-11-08T10:30:59', '2026-11-08'],
  ['31/02/2026', null],
  ['2026-02-31', null],
  ['08/11', null],
  ['le 08/11/2026', null],
  ['08/11/2026 matin', null],
  ['08/11/202', null],
  ['202611081', null],
  ['120261108', null],
  ['108/11/2026', null],
  ['VIR', null],
  ['', null],
])('« %s » is the day %s', (text, day) => expect(parseStatementDay(text)).toBe(day))

test.each([
  ['1 234,56', true],
  ['-3,00', true],
  ['12,00 EUR', true],
  ['0', true],
  ['', false],
  ['  ', false],
  ['VIR', false],
  ['12,345', false],
])('is « %s » an amount? %s', (text, is) => expect(isAmount(text)).toBe(is))
