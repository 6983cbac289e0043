import { expect, test } from '@jest/globals'
import { keptInWords } from './undo-year.policy.js'

test.each([
  [{ children: 0, classes: 0, accesses: 0 }, 'La préparation de 2027-2028 est annulée : tout est revenu comme avant.'],
  [
    { children: 1, classes: 0, accesses: 0 },
    'La préparation de 2027-2028 est annulée. Restent comme ils sont : un enfant changé de classe à la main.',
  ],
  [
    { children: 2, classes: 1, accesses: 3 },
    'La préparation de 2027-2028 est annulée. Restent comme ils sont : 2 enfants changés de classe à la main, une classe modifiée ou utilisée depuis et 3 accès décidés ou changés depuis.',
  ],
])('what an undone year keeps is said in one sentence', (kept, sentence) =>
  expect(keptInWords('2027-2028', kept)).toBe(sentence),
)
