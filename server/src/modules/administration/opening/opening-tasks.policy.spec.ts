import { expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { STEPS } from '../communes/opening.policy.js'
import { openingTasks, type Task, type TaskFacts, TASKS } from './opening-tasks.policy.js'

const READY: TaskFacts = {
  missing: [],
  whyNotOpen: null,
  open: false,
  plannedOn: null,
  heldOn: null,
  contact: 'mairie@vallon.exemple',
  schools: [
    { name: 'École du Bourg', classes: 5 },
    { name: 'École de Volhac', classes: 7 },
  ],
  services: ['Cantine', 'Garderie'],
  situations: [
    { name: 'Enfant commune', documents: 1 },
    { name: 'Adulte', documents: 0 },
  ],
  unpriced: [],
  unoffered: [],
  unregulated: [],
  today: civilDay('2026-11-25'),
  bookableFrom: civilDay('2026-11-25'),
  zone: 'A',
  calendarUntil: civilDay('2027-07-02'),
  closures: 2,
  staff: 6,
  invited: 0,
  families: 200,
}
const NOTHING: TaskFacts = {
  ...READY,
  missing: STEPS,
  whyNotOpen: 'Il manque encore : un service.',
  contact: null,
  ...{ schools: [], services: [], situations: [], calendarUntil: null, closures: 0, staff: 0, families: 0 },
}
const told = (facts: TaskFacts, task: Task) => {
  const found = openingTasks(facts).find((one) => one.task === task)
  return found && [found.state, found.sentence, found.blockedBy]
}

test('a new commune: what comes first is to do, what needs it waits for it', () => {
  expect(openingTasks(NOTHING).map(({ task, state, blockedBy }) => [task, state, blockedBy])).toEqual([
    ['IDENTITY', 'TO_DO', null],
    ['PAYMENT', 'OPTIONAL', null],
    ['SCHOOLS', 'OPTIONAL', null],
    ['SERVICES', 'TO_DO', null],
    ['SITUATIONS', 'BLOCKED', 'SERVICES'],
    ['TARIFFS', 'BLOCKED', 'SERVICES'],
    ['REGULATION', 'BLOCKED', 'SERVICES'],
    ['CALENDAR', 'BLOCKED', 'SERVICES'],
    ['STAFF', 'TO_DO', null],
    ['FAMILIES', 'BLOCKED', 'SITUATIONS'],
    ['PREVIEW', 'BLOCKED', 'SERVICES'],
    ['OPENING', 'BLOCKED', 'IDENTITY'],
  ])
})

test('one that lacks nothing says what is there, in one sentence each', () => {
  expect(openingTasks(READY).map(({ state, sentence }) => [state, sentence])).toEqual([
    ['DONE', 'mairie@vallon.exemple'],
    ['DONE', 'Les familles paient par carte ou au guichet.'],
    ['DONE', '2 écoles, 12 classes.'],
    ['DONE', 'Cantine, Garderie.'],
    ['DONE', '2 situations, 1 demande des pièces.'],
    ['DONE', 'Un prix pour 2 services, dans chaque situation.'],
    ['DONE', 'Chaque service a son règlement.'],
    ['DONE', 'Jours fériés et vacances de la zone A connus jusqu’au vendredi 2 juillet 2027 ; 2 fermetures.'],
    ['DONE', '6 personnes.'],
    ['DONE', '200 familles connues.'],
    ['OPTIONAL', 'Regardez ce qu’une famille verra, avant qu’elle le voie.'],
    ['TO_DO', 'Rien ne manque : choisissez le jour.'],
  ])
  expect(TASKS).toHaveLength(12)
})

test.each<[change: Partial<TaskFacts>, task: Task, state: string, sentence: string]>([
  [
    {
      missing: ['PRICE'],
      unpriced: [
        { service: 'Cantine', situation: 'Enfant hors commune' },
        { service: 'Garderie', situation: 'Adulte' },
      ],
    },
    'TARIFFS',
    'TO_DO',
    '« Cantine » n’a pas de prix pour « Enfant hors commune » ; 1 autre prix manque.',
  ],
  [{ missing: ['PRICE'], unoffered: ['Mercredi'] }, 'TARIFFS', 'TO_DO', 'Aucune situation n’ouvre : Mercredi.'],
  [
    { missing: ['REGULATION'], unregulated: ['Cantine', 'Matin', 'Soir', 'Mercredi', 'Camp'] },
    'REGULATION',
    'TO_DO',
    'Pas de règlement publié : Cantine, Matin, Soir et 2 autres.',
  ],
  [
    { schools: [{ name: 'École du Bourg', classes: 0 }] },
    'SCHOOLS',
    'OPTIONAL',
    'Sans classe cette année : École du Bourg.',
  ],
  [
    { missing: ['CARD_PAYMENTS'] },
    'PAYMENT',
    'OPTIONAL',
    'Les familles ne peuvent pas payer par carte : la régie n’a pas de clés. Vous pouvez passer cette étape : elles paieront au guichet en attendant.',
  ],
  [
    { missing: ['ADMINISTRATOR'], staff: 1, invited: 5 },
    'STAFF',
    'TO_DO',
    '1 personne, 5 invitations en attente. Il manque un administrateur qui puisse se connecter.',
  ],
  [{ plannedOn: civilDay('2026-12-01') }, 'OPENING', 'DONE', 'À ouvrir le mardi 1er décembre 2026.'],
  [{ open: true }, 'OPENING', 'DONE', 'La commune est ouverte aux familles.'],
])('%j: %s is %s', (change, task, state, sentence) =>
  expect(told({ ...READY, ...change }, task)?.slice(0, 2)).toEqual([state, sentence]),
)

test('what is lost after the day was chosen is told beside the day', () =>
  expect(
    told(
      {
        ...READY,
        plannedOn: civilDay('2026-12-01'),
        missing: ['REGULATION'],
        whyNotOpen: 'Il manque encore : un règlement.',
      },
      'OPENING',
    ),
  ).toEqual(['BLOCKED', 'À ouvrir le mardi 1er décembre 2026. Il manque encore : un règlement.', 'REGULATION']))

describe('once its day came and something was missing', () => {
  const held = { plannedOn: civilDay('2026-12-01'), heldOn: civilDay('2026-12-01') }
  test('it says since when, and what', () =>
    expect(
      told({ ...READY, ...held, missing: ['PRICE'], whyNotOpen: 'Il manque encore : un prix.' }, 'OPENING'),
    ).toEqual(['BLOCKED', 'N’a pas pu ouvrir le mardi 1er décembre 2026. Il manque encore : un prix.', 'TARIFFS']))
  test('and that it opens by itself once nothing is', () =>
    expect(told({ ...READY, ...held }, 'OPENING')?.slice(0, 2)).toEqual([
      'DONE',
      'N’a pas pu ouvrir le mardi 1er décembre 2026. Rien ne manque plus : la commune ouvre dans la minute.',
    ]))
})
