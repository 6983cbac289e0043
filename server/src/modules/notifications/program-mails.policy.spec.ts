import { expect, test } from '@jest/globals'
import { civilDay } from '../../platform/day.js'
import { tokenEnding } from './program-mails.policy.js'

const facts = { email: 'api@editeur.fr', program: 'Menus', prefix: 'cf_Ab12Cd', lastDay: civilDay('2027-06-30') }

test.each([
  ['Aiguilhe', 'd’Aiguilhe'],
  [null, 'de l’agglomération'],
])('of a program of %s', (commune, whose) => {
  const mail = tokenEnding({ ...facts, commune })
  expect(mail.to).toBe('api@editeur.fr')
  expect(mail.subject).toBe('Un jeton de Menus se termine bientôt')
  expect(mail.paragraphs[1]).toBe(
    `Le jeton cf_Ab12Cd… de votre programme « Menus » n’ouvrira plus l’API ${whose} après le mercredi 30 juin 2027.`,
  )
})
