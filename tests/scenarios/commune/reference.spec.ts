import { expect, test } from '@jest/globals'
import { entities } from '../../../server/src/entities.js'
import { createDataSource } from '../../../server/src/platform/database.js'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemo, seedExample, seedReference } from '../../../server/src/seeds/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { town, useTown } from '../../support/town.js'
import { Visitor } from '../../support/visitor.js'
import { SLOW_MACHINE } from '../../support/slow-machine.js'

useTown()

const COMMUNES = `{ agglomeration { name termsVersion } communes { slug name inseeCode postalCode schoolZone regie { name }
  theme { brand brandStrong brandSoft brandLine selected } situations { name audience tariffs { priceCents sample service { name } } } services { name openWeekdays } } }`

interface Seeded {
  communes: {
    slug: string
    name: string
    regie: { name: string }
    schoolZone: string
    situations: { name: string; tariffs: { priceCents: number; sample: boolean; service: { name: string } }[] }[]
    services: { name: string; openWeekdays: number[] }[]
  }[]
}

/** The guide's page « Ajouter un service », read from top to bottom. */
const GUIDE: Record<string, string[]> = {
  Aiguilhe: ['Réservation tardive garderie'],
  Blavozy: ['Commune 3 enfants', 'Hors commune 3 enfants', 'Résidents commune', 'Résidents hors commune'],
  'Saint-Étienne-Lardeyrol': ['Adultes'],
  'Brives-Charensac': ['1 parent travaillant à Brives', 'Hors commune', 'Résident commune', 'Tarif réduit'],
  Coubon: ['Adulte', 'Enfant commune', 'Enfant hors commune'],
  'Craponne-sur-Arzon': ['Adultes', 'Enfants'],
  Polignac: ['Adultes', 'Enfants'],
  Rosières: ['Enfants', 'Adultes'],
}

test('the communes and situations of the guide are there, in its words', async () => {
  const { communes } = await ask<Seeded>(null, COMMUNES)
  expect(communes.map((commune) => commune.name)).toEqual(Object.keys(GUIDE).sort((a, b) => a.localeCompare(b, 'fr')))
  for (const commune of communes) {
    const names = commune.situations.map((situation) => situation.name)
    expect(names).toEqual(commune.slug === 'aiguilhe' ? [...(GUIDE['Aiguilhe'] ?? []), 'Enfants'] : GUIDE[commune.name])
    expect(commune.schoolZone).toBe('A')
  }
})

test('only the price that the guide gives is not a sample', async () => {
  const { communes } = await ask<Seeded>(null, COMMUNES)
  const published = communes.flatMap((commune) =>
    commune.situations.flatMap((situation) =>
      situation.tariffs.filter((t) => !t.sample).map((t) => [commune.name, t.service.name, t.priceCents]),
    ),
  )
  expect(published).toEqual([['Aiguilhe', 'Cantine', 380]])
})

test('money of Brives-Charensac goes to its own régie, the others share one', async () => {
  const { communes } = await ask<Seeded>(null, COMMUNES)
  expect(new Set(communes.filter((c) => c.slug !== 'brives-charensac').map((c) => c.regie.name)).size).toBe(1)
  expect(communes.find((c) => c.slug === 'brives-charensac')?.regie.name).toBe('Régie de Brives-Charensac')
})

const counts = async () =>
  (
    await town().owner
      .query(`select (select count(*) from commune) as communes, (select count(*) from service) as services,
      (select count(*) from situation) as situations, (select count(*) from tariff) as tariffs, (select count(*) from regulation) as regulations,
      (select count(*) from school_break) as breaks, (select count(*) from account) as accounts, (select count(*) from beneficiary) as people,
      (select count(*) from service_access) as accesses, (select count(*) from agglomeration) as agglomerations`)
  ).rows[0] as object

test('seeding twice changes nothing, and each demonstration account can sign in', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const owner = await createDataSource(
    String(town().owner.options.connectionString),
    entities,
    2,
    SLOW_MACHINE,
  ).initialize()
  try {
    await seedDemo(owner, clock.now())
    const before = await counts()
    await seedReference(owner)
    await seedExample(owner)
    await seedDemo(owner, clock.now())
    expect(await counts()).toEqual(before)
  } finally {
    await owner.destroy()
  }
  for (const { email } of DEMO_ACCOUNTS) {
    const { signIn } = await new Visitor().ask<{ signIn: { __typename: string } }>(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }',
      { email, password: DEMO_PASSWORD },
    )
    expect([email, signIn.__typename]).toEqual([email, 'SignedIn'])
  }
  const camille = new Visitor()
  const { signIn } = await camille.ask<{ signIn: { viewer: { nextStep: string | null } } }>(
    `mutation ($password: String!) { signIn(email: "camille.dupont@exemple.fr", password: $password) { ... on SignedIn { viewer { nextStep } } } }`,
    { password: DEMO_PASSWORD },
  )
  expect(signIn.viewer.nextStep).toBeNull()
  expect(
    await camille.ask('{ family { accesses { status validTo commune { name } beneficiary { firstName } } } }'),
  ).toMatchObject({
    family: {
      accesses: expect.arrayContaining([
        expect.objectContaining({ status: 'VALID', validTo: '2027-07-02', commune: { name: 'Coubon' } }),
      ]),
    },
  })
})
