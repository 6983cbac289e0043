import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, getNullableType, type GraphQLField, isCompositeType, isListType, isNonNullType } from 'graphql'
import { aBusyCommune, aBusyFamily, AFTER, busyBooks, type BusyCommune, MEAL } from '../support/busy-town.js'
import { codeOf, post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract, literal } from '../support/contract.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Two communes with a régie each: whatever waits in one waits in the other. */
let communes: Record<string, BusyCommune>
const actors = new Map<string, Signed | null>()

beforeAll(async () => {
  const [a, b] = [await aBusyCommune(), await aBusyCommune()]
  communes = { A: a, B: b }
  for (const commune of [a, b]) {
    await aBusyFamily(commune)
    await busyBooks(commune, 0, 1)
  }
  for (const [name, commune] of Object.entries(communes))
    for (const role of ['AGENT', 'DEPUTY', 'REGISSEUR', 'CANTEEN', 'COMMUNE_ADMIN', 'READER'] as const)
      actors.set(`${role} of ${name}`, await given.aStaffMember(commune, role))
  actors.set('the agglomeration', await given.aStaffMember(null))
  actors.set('the family of A', a.families[0] ?? null)
  actors.set('the family of B', b.families[0] ?? null)
  actors.set('nobody', null)
})

const query = contract.getQueryType()
type Field = GraphQLField<unknown, unknown>
const isConnection = (field: Field) => /Connection!$/.test(String(field.type))
const isRows = (field: Field) =>
  isConnection(field) || (isCompositeType(getNamedType(field.type)) && isListType(getNullableType(field.type)))
/** Lines of one import, services for one draft, shapes for one service, which are named by their id: unknown-ids.spec asks for another commune’s. */
const OF_ONE = [
  'webhookDeliveries',
  'changes',
  'importLines',
  'regulationSources',
  'regulationTargets',
  'regulationShapes',
]
const lists = Object.values(query?.getFields() ?? {})
  .filter((field) => !OF_ONE.includes(field.name))
  .filter(isRows)

/** Who reads each list of a commune: the other roles, and every role of elsewhere, are refused. */
const MONEY = ['REGISSEUR', 'COMMUNE_ADMIN']
const DEPUTED = ['DEPUTY', ...MONEY]
const DESK = ['AGENT', 'COMMUNE_ADMIN']
const READERS: Record<string, string[] | 'everybody' | 'the agglomeration' | 'all staff'> = {
  apiClients: ['COMMUNE_ADMIN'],
  attendanceNotes: DESK,
  changesToReview: DESK,
  customValuesToReview: DESK,
  customFieldSetups: ['COMMUNE_ADMIN'],
  openedLines: DESK,
  regulationApprovals: ['AGENT', ...DEPUTED],
  unbookedChoices: ['CANTEEN', ...DESK],
  waitingDays: DESK,
  withdrawnRegulations: ['AGENT', ...DEPUTED],
  accessesToValidate: DESK,
  accountsToValidate: DESK,
  communes: 'everybody',
  communeSetups: 'the agglomeration',
  identityProviderSettings: 'the agglomeration',
  identityProviders: 'everybody',
  familyImports: ['COMMUNE_ADMIN'],
  staffCommunes: 'all staff',
  dataReaders: 'everybody',
  staffRights: 'everybody',
  deposits: DEPUTED,
  disputes: MONEY,
  documentsToReview: DESK,
  dormantWallets: MONEY,
  families: ['AGENT', 'READER', ...DEPUTED],
  invoices: MONEY,
  journal: MONEY,
  orders: ['AGENT', ...DEPUTED],
  paymentAlerts: MONEY,
  receipts: ['AGENT', ...DEPUTED],
  serviceSetups: ['COMMUNE_ADMIN'],
  auditLog: ['COMMUNE_ADMIN'],
  situationSetups: ['COMMUNE_ADMIN'],
  documentTypeSetups: ['COMMUNE_ADMIN'],
  refunds: MONEY,
  regieSetups: DEPUTED,
  staff: ['COMMUNE_ADMIN'],
  regulations: ['AGENT', ...DEPUTED],
  transferOrders: MONEY,
  undeposited: DEPUTED,
  raisedTariffs: ['AGENT', 'READER', ...DEPUTED],
}

test('every root list of the contract has its readers here', () => {
  expect(lists.map(({ name }) => name).sort()).toEqual(Object.keys(READERS).sort())
})

/** What tells whose a row is, in each list. */
const WHOSE: Record<string, string> = {
  apiClients: 'id',
  familyImports: 'id',
  attendanceNotes: 'id',
  changesToReview: 'id account { id }',
  customValuesToReview: 'id account { id }',
  customFieldSetups: 'id',
  openedLines: 'id',
  regulationApprovals: 'id',
  unbookedChoices: 'id',
  waitingDays: 'serviceId requests { id account { id } }',
  withdrawnRegulations: 'id',
  accessesToValidate: 'access { commune { id } account { id } }',
  accountsToValidate: 'family { account { id } }',
  deposits: 'id',
  disputes: 'id account { id }',
  documentsToReview: 'commune { id } account { id }',
  dormantWallets: 'walletId account { id }',
  families: 'account { id }',
  invoices: 'id accountId',
  journal: 'transactionId',
  orders: 'id account { id } lines { service { commune { id } } }',
  paymentAlerts: 'paymentId account { id }',
  receipts: 'id accountId',
  staff: 'communes { id }',
  serviceSetups: 'id',
  auditLog: 'subjectId',
  situationSetups: 'id',
  documentTypeSetups: 'id',
  refunds: 'id account { id } regie { id }',
  regieSetups: 'id',
  regulations: 'id service { commune { id } }',
  transferOrders: 'refundId',
  undeposited: 'id accountId',
  raisedTariffs: 'situationId',
}

const ids = (value: unknown): string[] =>
  JSON.stringify(value ?? null).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []

function text(field: Field, commune: BusyCommune): string {
  const known: Record<string, string> = {
    communeId: `"${commune.id}"`,
    regieId: `"${commune.regieId}"`,
    serviceId: `"${commune.serviceId}"`,
    from: '"2026-10-01"',
    to: '"2027-06-30"',
    day: `"${MEAL}"`,
    first: '100',
    months: '1',
    queue: 'TO_TRANSFER',
    method: 'CHEQUE',
  }
  const args = field.args
    .filter(
      (arg) =>
        (isNonNullType(arg.type) && arg.defaultValue === undefined) ||
        ['first', 'months', 'communeId'].includes(arg.name) ||
        (field.name === 'invoices' && arg.name === 'regieId'),
    )
    .map((arg) => `${arg.name}: ${known[arg.name] ?? literal(arg.type)}`)
    .join(', ')
  const row = WHOSE[field.name] ?? '__typename'
  return `{ rows: ${field.name}${args && `(${args})`} { ${isConnection(field) ? `edges { node { ${row} } }` : row} } }`
}

/** Long after, so that money has slept. */
const setClock = ({ name }: Field) => clock.at(name === 'dormantWallets' ? '2027-02-01T10:00:00+01:00' : AFTER)

/** Everything that belongs to a commune: its own id, its régie and services, its families and what is theirs. */
async function belongings(commune: BusyCommune): Promise<Set<string>> {
  const { owner } = town()
  const { rows: tables } = await owner.query<{ table_name: string; columns: string[] }>(
    `select c.table_name, array_agg(c.column_name::text) as columns from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name) where t.table_type = 'BASE TABLE' and c.table_schema = 'public'
     group by c.table_name having 'id' = any(array_agg(c.column_name::text))`,
  )
  const found = new Set([commune.id, commune.regieId])
  for (const { table_name: table, columns } of tables)
    for (const [column, value] of [
      ['commune_id', commune.id],
      ['regie_id', commune.regieId],
      ['service_id', commune.serviceId],
    ] as const)
      if (columns.includes(column)) {
        const { rows } = await owner.query<{ id: string }>(`select id::text from ${table} where ${column} = $1`, [
          value,
        ])
        for (const { id } of rows) found.add(id)
      }
  const { rows } = await owner.query<{ id: string }>(
    'select distinct account_id as id from service_access where commune_id = $1',
    [commune.id],
  )
  for (const { id } of rows) found.add(id)
  const { rows: withdrawn } = await owner.query<{ id: string }>(
    'select regulation_id as id from regulation_withdrawal where service_id = $1',
    [commune.serviceId],
  )
  for (const { id } of withdrawn) found.add(id)
  const { rows: people } = await owner.query<{ id: string }>(
    `select distinct beneficiary_id as id from service_access where commune_id = $1
     union select v.id from custom_value v join custom_field f on f.id = v.field_id where f.commune_id = $1
     union select id from custom_field where commune_id = $1
     union select f.id from fact_change f join service_access a on a.account_id = f.account_id where a.commune_id = $1`,
    [commune.id],
  )
  for (const { id } of people) found.add(id)
  return found
}

const private_ = lists.filter(({ name }) => Array.isArray(READERS[name]))

describe.each(private_.map((field) => [field.name, field] as const))('%s', (name, field) => {
  test('holds rows of its commune, and no row of another', async () => {
    const [mine, others] = [
      await belongings(communes['A'] as BusyCommune),
      await belongings(communes['B'] as BusyCommune),
    ]
    setClock(field)
    for (const who of [...(READERS[name] as string[]).map((role) => `${role} of A`), 'the agglomeration']) {
      const { data, errors } = await post(text(field, communes['A'] as BusyCommune), {}, actors.get(who))
      expect({ who, errors }).toEqual({ who, errors: undefined })
      const seen = ids(data)
      expect({ who, rows: seen.length > 0 }).toEqual({ who, rows: true })
      expect({ who, foreign: seen.filter((id) => others.has(id)) }).toEqual({ who, foreign: [] })
      expect({ who, unknown: seen.filter((id) => !mine.has(id)) }).toEqual({ who, unknown: [] })
    }
  })

  test('is refused to everybody else', async () => {
    setClock(field)
    const asked = text(field, communes['A'] as BusyCommune)
    for (const [who, signed] of actors) {
      const reads = who === 'the agglomeration' || (READERS[name] as string[]).some((role) => who === `${role} of A`)
      const expected = reads ? undefined : who === 'nobody' ? 'UNAUTHENTICATED' : 'NOT_FOUND'
      expect({ who, code: await codeOf(signed, asked) }).toEqual({ who, code: expected })
    }
  })
})

describe('communes that share a régie', () => {
  test.each(['orders', 'disputes', 'refunds', 'paymentAlerts', 'dormantWallets', 'families'])(
    '%s of each are its own families’',
    async (name) => {
      const field = lists.find((list) => list.name === name)
      const a = communes['A']
      if (!field || !a) throw new Error('the contract has the list')
      const neighbour = await aBusyCommune(a.regieId)
      await aBusyFamily(neighbour)
      setClock(field)
      const keeper = await given.aStaffMember(neighbour, 'COMMUNE_ADMIN')
      const { data, errors } = await post(text(field, neighbour), {}, keeper)
      expect(errors).toBeUndefined()
      const seen = ids(data)
      expect(seen).toContain(neighbour.families[0]?.accountId)
      expect(seen).not.toContain(a.families[0]?.accountId)
    },
  )
})

test('the family’s own lists are of that family', async () => {
  clock.at(AFTER)
  const fields = `account { id } orders { edges { node { account { id } } } } bookings(from: "2026-12-01", to: "2026-12-31") { orderId }
    dueOrders { account { id } } accesses { account { id } } documents { account { id } } filiations { beneficiary { id } }`
  for (const [name, other] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const { data } = await post(`{ family { ${fields} } }`, {}, actors.get(`the family of ${name}`))
    const own = communes[name]?.families[0]
    const foreign = communes[other]?.families[0]
    const seen = ids(data)
    expect(seen).toEqual(expect.arrayContaining([own?.accountId, own?.orderId, ...(own?.children ?? [])]))
    for (const id of [foreign?.accountId, foreign?.orderId, ...(foreign?.children ?? [])])
      expect(seen).not.toContain(id)
  }
})

describe('communes that families do not see yet', () => {
  const idsFor = async (who: string, name: string) => {
    const { data, errors } = await post<Record<string, { id: string }[]>>(`{ ${name} { id } }`, {}, actors.get(who))
    return errors?.[0]?.extensions.code ?? data?.[name]?.map(({ id }) => id)
  }

  test('the staff lists those it works in, the agglomeration all, families none', async () => {
    const [a, b] = [communes['A'] as BusyCommune, communes['B'] as BusyCommune]
    await town().owner.query('update commune set opens_on = null where id = $1', [b.id])
    for (const who of actors.keys()) {
      const listed = await idsFor(who, 'staffCommunes')
      const all = await idsFor(who, 'communeSetups')
      const open = await idsFor(who, 'communes')
      expect({ who, b: open?.includes(b.id), a: open?.includes(a.id) }).toEqual({ who, b: false, a: true })
      if (who === 'the agglomeration') {
        expect(listed).toEqual(expect.arrayContaining([a.id, b.id]))
        expect(all).toEqual(expect.arrayContaining([a.id, b.id]))
      } else {
        const refused = who === 'nobody' ? 'UNAUTHENTICATED' : 'NOT_FOUND'
        expect({ who, all }).toEqual({ who, all: refused })
        const own = / of A$/.test(who) ? [a.id] : [b.id]
        expect({ who, listed }).toEqual({ who, listed: / of (A|B)$/.test(who) && !/family/.test(who) ? own : refused })
      }
    }
  })
})
