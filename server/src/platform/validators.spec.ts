import { expect, test } from '@jest/globals'
import { validateSync } from 'class-validator'
import { isSiret, PersonName } from './validators.js'

test.each(['732 829 320 00074', '73282932000074', '35600000049837'])('%s is a SIRET', (siret) =>
  expect(isSiret(siret)).toBe(true),
)
test.each(['73282932000075', '7328293200007', '00000000000000', 'abcdefghijklmn', ''])(
  '« %s » is not a SIRET',
  (siret) => expect(isSiret(siret)).toBe(false),
)

class Named {
  @PersonName('le prénom', 80)
  name: string
}
const refusedName = (name: string) => validateSync(Object.assign(new Named(), { name })).length > 0

test.each(['Zoé', 'Jean-Paul', 'J.-P. Dupont', 'St.Martin', 'M.DUPONT', 'S.A.R.L. Dupont', 'Nguyễn Văn', 'O’Connor'])(
  '« %s » is a name',
  (name) => expect(refusedName(name)).toBe(false),
)
test.each(['gagnez.com', 'Gagnez.COM', 'allez sur t.co', 'www.gagnez', 'https://x', 'a@b', 'x.online merci'])(
  '« %s » would become a link in the mail that greets by it',
  (name) => expect(refusedName(name)).toBe(true),
)

test.each(['...', '…', '🙂', 'Zo\u3164', 'Zo\u200dé', '\u202eeoZ', 'Z\u2800'])(
  '« %s » is read by nobody, or is not what is read',
  (name) => expect(refusedName(name)).toBe(true),
)
