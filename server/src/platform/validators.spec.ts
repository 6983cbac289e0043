import { expect, test } from '@jest/globals'
import { isSiret } from './validators.js'

test.each(['732 829 320 00074', '73282932000074', '35600000049837'])('%s is a SIRET', (siret) =>
  expect(isSiret(siret)).toBe(true),
)
test.each(['73282932000075', '7328293200007', '00000000000000', 'abcdefghijklmn', ''])(
  '« %s » is not a SIRET',
  (siret) => expect(isSiret(siret)).toBe(false),
)
