import { beforeAll, describe, expect, test } from '@jest/globals'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../../server/src/demonstration/example.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { DEMONSTRATION_DAY, playDemonstrationIn } from '../../support/demonstration.js'
import { calendar, checkPayment, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'
import { Visitor } from '../../support/visitor.js'

useTown('template_empty')

let said: string[]
beforeAll(async () => {
  clock.at(DEMONSTRATION_DAY)
  said = (await playDemonstrationIn(town())).said
})

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
  ... on SignedIn { viewer { nextStep account { firstName } staff { role commune { name } } } } } }`

interface SignedIn {
  signIn: { viewer: { nextStep: string | null; account: { firstName: string }; staff: Membership[] } }
}
interface Membership {
  role: string
  commune: { name: string } | null
}

async function signIn(email: string) {
  clock.at(DEMONSTRATION_DAY)
  const person = new Visitor()
  const { viewer } = (await person.ask<SignedIn>(SIGN_IN, { email, password: DEMO_PASSWORD })).signIn
  return { person, viewer }
}

async function coubon() {
  const { communes } = await ask<{ communes: { id: string; slug: string; regie: { id: string } }[] }>(
    null,
    '{ communes { id slug regie { id } } }',
  )
  const found = communes.find(({ slug }) => slug === 'coubon')
  if (!found) throw new Error('Coubon is not open')
  return found
}

describe('the communes of the guide', () => {
  const COMMUNES = `{ agglomeration { name } communes { name schoolZone opensOn contactEmail regie { name }
    situations { name tariffs { priceCents service { name } } } services { name openWeekdays } } }`

  interface Guide {
    agglomeration: { name: string }
    communes: {
      name: string
      schoolZone: string
      opensOn: string
      contactEmail: string
      regie: { name: string }
      situations: { name: string; tariffs: { priceCents: number; service: { name: string } }[] }[]
    }[]
  }
  const guide = async () => {
    clock.at(DEMONSTRATION_DAY)
    return ask<Guide>(null, COMMUNES)
  }

  /** The guide's page « Ajouter un service », read from top to bottom. */
  const SITUATIONS: Record<string, string[]> = {
    // « Enfants » is not in its list: its meals at 3,80 € (« Réservation de repas Cantines Aiguilhe ») need one
    Aiguilhe: ['Réservation tardive garderie', 'Enfants'],
    Blavozy: ['Commune 3 enfants', 'Hors commune 3 enfants', 'Résidents commune', 'Résidents hors commune'],
    'Brives-Charensac': ['1 parent travaillant à Brives', 'Hors commune', 'Résident commune', 'Tarif réduit'],
    Coubon: ['Adulte', 'Enfant commune', 'Enfant hors commune'],
    'Craponne-sur-Arzon': ['Adultes', 'Enfants'],
    Polignac: ['Adultes', 'Enfants'],
    Rosières: ['Enfants', 'Adultes'],
    'Saint-Étienne-Lardeyrol': ['Adultes'],
  }

  test('are open to families from that day, with its situations, in its words', async () => {
    const { agglomeration, communes } = await guide()
    expect(agglomeration.name).toBe('Communauté d’agglomération du Puy-en-Velay')
    expect(Object.fromEntries(communes.map((c) => [c.name, c.situations.map(({ name }) => name)]))).toEqual(SITUATIONS)
    for (const commune of communes)
      expect(commune).toMatchObject({
        schoolZone: 'A',
        opensOn: '2026-11-25',
        contactEmail: expect.stringMatching(/^mairie\./),
      })
  })

  test('have the price that the guide gives', async () => {
    const { communes } = await guide()
    const aiguilhe = communes.find(({ name }) => name === 'Aiguilhe')
    expect(aiguilhe?.situations.flatMap(({ tariffs }) => tariffs).filter((t) => t.service.name === 'Cantine')).toEqual([
      { priceCents: 380, service: { name: 'Cantine' } },
    ])
  })

  test('share a régie, but for Brives-Charensac, which has its own', async () => {
    const { communes } = await guide()
    const others = communes.filter(({ name }) => name !== 'Brives-Charensac')
    expect([...new Set(others.map(({ regie }) => regie.name))]).toEqual(['Régie de l’agglomération du Puy-en-Velay'])
    expect(communes.find(({ name }) => name === 'Brives-Charensac')?.regie.name).toBe('Régie de Brives-Charensac')
  })
})

describe('the people of the example', () => {
  test('sign in, each in their role', async () => {
    const roles: Record<string, string[]> = {}
    for (const { email, firstName } of DEMO_ACCOUNTS) {
      const { viewer } = await signIn(email)
      expect(viewer.account.firstName).toBe(firstName)
      roles[email] = viewer.staff.map(({ role, commune }) => `${role} ${commune?.name ?? 'partout'}`)
    }
    expect(roles).toEqual({
      'agglomeration@exemple.fr': ['AGGLOMERATION_ADMIN partout'],
      'mairie.coubon@exemple.fr': ['AGENT Coubon'],
      'direction.coubon@exemple.fr': ['COMMUNE_ADMIN Coubon'],
      'regie.coubon@exemple.fr': ['REGISSEUR Coubon'],
      'cantine.coubon@exemple.fr': ['CANTEEN Coubon'],
      'suppleance.coubon@exemple.fr': ['DEPUTY Coubon'],
      'elue.coubon@exemple.fr': ['READER Coubon'],
      'secretariat@exemple.fr': Array.from({ length: 7 }, () => expect.stringMatching(/^COMMUNE_ADMIN (?!Coubon)/)),
      'camille.dupont@exemple.fr': [],
      'dominique.martin@exemple.fr': [],
    })
  })

  test('a family that is validated books and pays; the canteen reads it in its register, the régisseur in the till', async () => {
    const { person: camille, viewer } = await signIn('camille.dupont@exemple.fr')
    expect(viewer.nextStep).toBeNull()
    const canteen = (await calendar(camille, '2026-11-27', '2026-11-27')).services.find(
      ({ service }) => service.name === 'Cantine',
    )
    const [cell] = canteen?.days[0]?.cells ?? []
    expect(cell).toMatchObject({ state: 'FREE', priceCents: 380 })
    const placed = await placeOrder(camille, {
      lines: [{ serviceId: canteen?.service.id ?? '', beneficiaryId: cell?.beneficiaryId ?? '', days: ['2026-11-27'] }],
      expectedTotalCents: 380,
      payment: 'CARD',
    })
    const returned = await onCardPage(placed.paymentUrl ?? '', 'accept')
    expect(await checkPayment(camille, returned.split('/').at(-1) ?? '')).toMatchObject({ status: 'SUCCEEDED' })

    const { person: cook } = await signIn('cantine.coubon@exemple.fr')
    const { attendanceSheet } = await cook.ask<{ attendanceSheet: { rows: { beneficiary: { firstName: string } }[] } }>(
      'query ($id: UUID!) { attendanceSheet(day: "2026-11-27", serviceId: $id) { rows { beneficiary { firstName } } } }',
      { id: canteen?.service.id },
    )
    expect(attendanceSheet.rows).toEqual([{ beneficiary: { firstName: 'Louane' } }])

    const { person: regisseur } = await signIn('regie.coubon@exemple.fr')
    const { cashPosition } = await regisseur.ask<{ cashPosition: { cashCents: number; today: string } }>(
      'query ($id: UUID!) { cashPosition(regieId: $id) { cashCents today } }',
      { id: (await coubon()).regie.id },
    )
    expect(cashPosition).toEqual({ cashCents: 0, today: '2026-11-25' })
  })

  test('an agent validates the family that waits, and its requests', async () => {
    const { person: agent } = await signIn('mairie.coubon@exemple.fr')
    const { id } = await coubon()
    const waiting = `query ($id: UUID!) { accountsToValidate(communeId: $id) { family { account { id lastName } } }
      accessesToValidate(communeId: $id) { access { id beneficiary { firstName } } } }`
    interface Waiting {
      accountsToValidate: { family: { account: { id: string; lastName: string } } }[]
      accessesToValidate: { access: { id: string; beneficiary: { firstName: string } } }[]
    }
    const before = await agent.ask<Waiting>(waiting, { id })
    expect(before.accountsToValidate.map(({ family }) => family.account.lastName)).toEqual(['Martin'])
    expect(before.accessesToValidate.map(({ access }) => access.beneficiary.firstName).sort()).toEqual(['Nino', 'Zoé'])
    await agent.ask('mutation ($id: UUID!) { validateAccount(accountId: $id) { __typename } }', {
      id: before.accountsToValidate[0]?.family.account.id,
    })
    for (const { access } of before.accessesToValidate)
      await agent.ask(
        'mutation ($id: UUID!) { validateAccess(accessId: $id, withoutDocuments: "Vus au guichet.") { __typename } }',
        { id: access.id },
      )
    expect(await agent.ask(waiting, { id })).toEqual({ accountsToValidate: [], accessesToValidate: [] })
  })
})

test('says where it is, a line for each part', () => {
  expect(said).toEqual([
    'Démonstration : l’agglomération…',
    'Démonstration : les administrations des communes…',
    ...[
      'Aiguilhe',
      'Blavozy',
      'Saint-Étienne-Lardeyrol',
      'Brives-Charensac',
      'Coubon',
      'Craponne-sur-Arzon',
      'Polignac',
    ].map((name) => `Démonstration : la commune ${name}…`),
    'Démonstration : la commune Rosières…',
    'Démonstration : les équipes…',
    'Démonstration : les familles…',
  ])
})

test('is what its operations write: each thing in it has its trace, and every promise is kept', async () => {
  const { rows } = await town().owner.query<{ what: string; made: number; traced: number }>(
    `with made (what, id, action) as (
       select 'agglomération', id, 'INSTALL_OPENED' from agglomeration
       union all select 'régie', id, 'REGIE_CREATED' from regie
       union all select 'commune', id, 'COMMUNE_CREATED' from commune
       union all select 'commune dite', id, 'COMMUNE_IDENTITY_CHANGED' from commune
       union all select 'commune ouverte', id, 'COMMUNE_OPENING_SET' from commune where opens_on is not null
       union all select 'pièce', id, 'DOCUMENT_TYPE_CREATED' from document_type
       union all select 'service', id, 'SERVICE_CREATED' from service
       union all select 'situation', id, 'SITUATION_CREATED' from situation
       union all select 'prix', publication_id, 'TARIFFS_PUBLISHED' from tariff
       union all select 'règlement', id, 'REGULATION_PUBLISHED' from regulation
       union all select 'école', id, 'SCHOOL_CREATED' from school
       union all select 'classe', id, 'CLASS_CREATED' from school_class
       union all select 'enfant placé', beneficiary_id, 'CLASS_PLACED' from class_enrolment
       union all select 'compte de famille', id, 'ACCOUNT_CREATED' from account where id not in (select account_id from staff_member)
       union all select 'adresse prouvée', id, 'EMAIL_CONFIRMED' from account where id not in (select account_id from staff_member)
       union all select 'compte validé', id, 'ACCOUNT_ACTIVE' from account where status = 'ACTIVE' and id not in (select account_id from staff_member)
       union all select 'accès', id, 'ACCESS_VALID' from service_access where status = 'VALID')
     select what, count(*)::int as made, count(*) filter (where exists (
       select 1 from audit_event e where e.subject_id = made.id and e.action = made.action))::int as traced from made group by what order by what`,
  )
  expect(rows.filter(({ made, traced }) => traced < made)).toEqual([])
  expect(Object.fromEntries(rows.map(({ what, made }) => [what, made]))).toMatchObject({
    ...{ agglomération: 1, régie: 2, commune: 8, 'commune dite': 8, 'commune ouverte': 8, service: 16, situation: 20 },
    ...{ pièce: 5, règlement: 16, école: 3, classe: 15, 'enfant placé': 1, 'compte de famille': 2 },
  })
  const accepted = await town().owner.query<{ n: number }>(
    `select count(distinct actor_id)::int as n from audit_event where action = 'STAFF_INVITATION_ACCEPTED'`,
  )
  expect(accepted.rows).toEqual([{ n: 7 }])
  expect(await brokenPromises()).toEqual([])
})
