import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  isCompositeType,
  isInputObjectType,
  isListType,
  getNullableType,
  isNonNullType,
} from 'graphql'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { aBusyCommune, aBusyFamily, aSentSheet, busyBooks, type BusyCommune } from '../support/busy-town.js'
import { post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract, literal } from '../support/contract.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

type Input = GraphQLArgument | GraphQLInputField

const UNKNOWN = '5f0f6f0e-0000-4000-8000-00000000dead'
/** What communes offer is public: a family may ask any of them. */
const OFFERED = ['requestAccess(situationId)']
/** Made by the client: any will do (`after` is one of its marks of the same child and day; any other says nothing). */
const CLIENTS_OWN = ['requestId', 'markId', 'after']
const CLIENTS_OWN_IDS = ['noteChild']

let here: BusyCommune
let elsewhere: BusyCommune
const actors = new Map<string, Signed>()
/** By commune: a bank statement which its staff sent. */
const sheets = new Map<string, string>()

beforeAll(async () => {
  ;[here, elsewhere] = [await aBusyCommune(), await aBusyCommune()]
  for (const commune of [here, elsewhere]) {
    await aBusyFamily(commune)
    await busyBooks(commune, 0, 1)
  }
  const all = await given.aStaffMember(here, 'COMMUNE_ADMIN')
  for (const role of ['AGENT', 'REGISSEUR', 'CANTEEN'])
    await town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
      all.accountId,
      here.id,
      role,
    ])
  actors.set('the whole staff of a commune', all)
  sheets.set(here.id, await aSentSheet(all.accountId, 1))
  sheets.set(elsewhere.id, await aSentSheet(elsewhere.keeper.accountId, 1))
  const [family] = here.families
  if (family) actors.set('a family', family)
  actors.set('the agglomeration', await given.aStaffMember(null))
  await town().owner.query('update account set password_hash = $1', [await hashPassword('girafe violon pluie tasse')])
})

/** Where the objects are that `id` names, by field; the other arguments say it themselves. */
const OF_FIELD: Record<string, string> = {
  order: 'orders',
  payment: 'payment',
  checkPayment: 'payment',
  refund: 'refund',
  approveRefund: 'refund',
  refuseRefund: 'refund',
  returnTransfer: 'refund',
  deposit: 'deposit',
  confirmDeposit: 'deposit',
  cashClosing: 'cash_closing',
  removeClosure: 'closure',
  removeDocument: 'supporting_document',
  reviewDocument: 'supporting_document',
  publishRegulation: 'regulation',
  publicationImpact: 'regulation',
  withdrawRegulation: 'regulation',
  reopeningImpact: 'closure',
  attachAttendanceNote: 'attendance_note',
  closeAttendanceNote: 'attendance_note',
  decideChange: 'fact_change',
  withdrawChange: 'fact_change',
  openLine: 'service_access',
  takeBackDecision: 'service_access',
  bounceCheque: 'desk_payment',
  recoverDebt: 'desk_payment',
  reverseDeskPayment: 'desk_payment',
  writeOffDebt: 'desk_payment',
  decideDeskRequest: 'desk_decision',
  revokeSession: 'session',
}
const OF_ARGUMENT: Record<string, string> = {
  accessId: 'service_access',
  accountId: 'account',
  approvalId: 'regulation_approval',
  bankLineId: 'bank_line',
  beneficiaryId: 'beneficiary',
  beneficiaryIds: 'beneficiary',
  bookingIds: 'booking',
  communeId: 'commune',
  decisionId: 'dispute_decision',
  deskPaymentIds: 'desk_payment',
  disputeId: 'dispute',
  filiationId: 'filiation',
  ids: 'refund',
  madeBy: 'account',
  orderId: 'orders',
  payoutId: 'payout',
  regieId: 'regie',
  serviceId: 'service',
  sheetId: 'sent_sheet',
  situationId: 'situation',
  subjectId: 'service_access',
  walletId: 'wallet',
}

/** The first object of a kind that belongs to a commune, its régie or its first family. */
async function idOf(table: string, commune: BusyCommune): Promise<string> {
  const [family] = commune.families
  const known: Record<string, string | undefined> = {
    commune: commune.id,
    regie: commune.regieId,
    service: commune.serviceId,
    account: family?.accountId,
    beneficiary: family?.children[0],
    orders: family?.orderId,
    booking: family?.bookingIds[0],
    sent_sheet: sheets.get(commune.id),
  }
  if (known[table]) return known[table]
  const { rows: columns } = await town().owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = $1`,
    [table],
  )
  const has = (name: string) => columns.some((column) => column.name === name)
  const [column, value] = has('account_id')
    ? ['account_id', family?.accountId]
    : has('commune_id')
      ? ['commune_id', commune.id]
      : has('regie_id')
        ? ['regie_id', commune.regieId]
        : ['service_id', commune.serviceId]
  const { rows } = await town().owner.query<{ id: string }>(`select id from ${table} where ${column} = $1 limit 1`, [
    value,
  ])
  if (!rows[0]) throw new Error(`the commune has a ${table}`)
  return rows[0].id
}

const isId = (input: Input) => getNamedType(input.type).name === 'UUID' && !CLIENTS_OWN.includes(input.name)
const isTheClients = (field: string, path: string) => path === 'id' && CLIENTS_OWN_IDS.includes(field)

/** Where ids stand in the arguments of a field, however deep: 'input.lines.serviceId'. */
function idPaths(inputs: readonly Input[], path = ''): string[] {
  return inputs.flatMap((input) => {
    const at = path ? `${path}.${input.name}` : input.name
    const type = getNamedType(input.type)
    if (isId(input)) return [at]
    return isInputObjectType(type) ? idPaths(Object.values(type.getFields()), at) : []
  })
}

/** The arguments of a field: what must be given and what is on the way to `target`, with `ids` for the ids. */
function args(
  inputs: readonly Input[],
  target: string,
  ids: (input: Input, path: string) => string,
  path = '',
): string {
  return inputs
    .flatMap((input) => {
      const at = path ? `${path}.${input.name}` : input.name
      const asked = isNonNullType(input.type) && input.defaultValue === undefined
      if (!asked && target !== at && !target.startsWith(`${at}.`)) return []
      const type = getNamedType(input.type)
      const value = isId(input)
        ? `"${ids(input, at)}"`
        : isInputObjectType(type)
          ? `{ ${args(Object.values(type.getFields()), target, ids, at)} }`
          : null
      if (value === null) return [`${input.name}: ${literal(input.type)}`]
      return [`${input.name}: ${isListType(getNullableType(input.type)) ? `[${value}]` : value}`]
    })
    .join(', ')
}

const roots = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ kind: root?.name.toLowerCase() ?? '', field })),
)
const cases = roots.flatMap(({ kind, field }) =>
  idPaths(field.args)
    .filter((path) => !isTheClients(field.name, path))
    .map((path) => ({ kind, field, name: field.name, path })),
)

async function answerTo(who: Signed | undefined, { kind, field, path }: (typeof cases)[number], id: string) {
  const own = new Map<string, string>()
  for (const at of idPaths(field.args)) {
    if (isTheClients(field.name, at)) {
      own.set(at, randomUUID())
      continue
    }
    const name = at.split('.').at(-1) ?? ''
    const table = name === 'id' ? OF_FIELD[field.name] : OF_ARGUMENT[name]
    if (!table) throw new Error(`${field.name}: what is ${at}?`)
    own.set(at, at === path ? id : await idOf(table, here))
  }
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const written = args(field.args, path, (_input, at) => own.get(at) ?? '')
  const { data, errors } = await post<Record<string, unknown>>(
    `${kind} { answer: ${field.name}(${written})${selection} }`,
    {},
    who,
  )
  return { data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) }
}

const otherOf = ({ field, path }: (typeof cases)[number]) => {
  const name = path.split('.').at(-1) ?? ''
  return idOf((name === 'id' ? OF_FIELD[field.name] : OF_ARGUMENT[name]) ?? '', elsewhere)
}

test('the contract names objects by id in many places', () => expect(cases.length).toBeGreaterThan(80))

describe.each(['the whole staff of a commune', 'a family'])('to %s', (who) => {
  test.each(cases)(
    '$name($path) answers the same to an id of elsewhere as to one that does not exist',
    async (asked) => {
      clock.at('2026-11-25T10:00:00+01:00')
      const unknown = await answerTo(actors.get(who), asked, UNKNOWN)
      const others = await answerTo(actors.get(who), asked, await otherOf(asked))
      expect(unknown.errors?.[0]?.[0]).not.toBe('INTERNAL_SERVER_ERROR')
      if (who !== 'a family' || !OFFERED.includes(`${asked.name}(${asked.path})`)) expect(others).toEqual(unknown)
    },
  )
})

test.each(cases)('the agglomeration meets no bug: $name($path)', async (asked) => {
  clock.at('2026-11-25T10:00:00+01:00')
  const { errors } = await answerTo(actors.get('the agglomeration'), asked, UNKNOWN)
  expect(errors?.[0]?.[0]).not.toBe('INTERNAL_SERVER_ERROR')
})
