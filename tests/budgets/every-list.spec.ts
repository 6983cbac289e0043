import { beforeAll, expect, test } from '@jest/globals'
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql'
import { LIMITS } from '../../server/src/platform/graphql-limits.js'
import {
  AFTER,
  aBusyCommune,
  aBusyFamily,
  aBusyTownHall,
  aFamilyImport,
  aSentSheet,
  busyBooks,
  type BusyCommune,
  MEAL,
} from '../support/busy-town.js'
import { post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract, written } from '../support/contract.js'
import { policyOf, usualRules } from '../support/given/commune.js'
import { given } from '../support/given/index.js'
import { countStatements } from '../support/statements.js'
import { town, useTown } from '../support/town.js'
import { type Branch, branchesBelow, textOf } from '../support/walk.js'

useTown()

const MANY = 20
let commune: BusyCommune
let everywhere: Signed & { accountId: string }
let sheet: string
let of: { draft: string; closure: string; access: string; imported: string }

const ids = (all: readonly string[]) => `[${all.map((id) => `"${id}"`).join(', ')}]`
const first = () => {
  const [family] = commune.families
  if (!family) throw new Error('the commune has families')
  return family
}

/** What is asked of everything, whatever its name; what is not here is left out, or gets a sample. */
const ARGUMENTS: Record<string, () => string> = {
  communeId: () => `"${commune.id}"`,
  regieId: () => `"${commune.regieId}"`,
  serviceId: () => `"${commune.serviceId}"`,
  orderId: () => `"${first().orderId}"`,
  bookingId: () => `"${first().bookingIds[0] ?? ''}"`,
  bookingIds: () => ids(commune.families.flatMap((family) => family.bookingIds)),
  slug: () => `"${commune.slug}"`,
  first: () => '100',
  from: () => '"2026-10-01"',
  to: () => '"2027-06-30"',
  day: () => `"${MEAL}"`,
  months: () => '1',
  schoolYear: () => '"2026-2027"',
  queue: () => 'TO_TRANSFER',
  method: () => 'CHEQUE',
  on: () => `"${MEAL}"`,
  stepCents: () => '1',
  policy: () => JSON.stringify(JSON.stringify(policyOf(usualRules))),
}
/** What is asked of one thing, or in another way. */
const ASKED: Record<string, () => string> = {
  colourPreview: () => 'colourPreview(colour: "#2b4aa8")',
  family: () => `family(accountId: "${first().accountId}")`,
  availabilityCalendar: () =>
    `availabilityCalendar(accountId: "${first().accountId}", from: "2026-12-14", to: "2026-12-20")`,
  familyPreview: () =>
    `familyPreview(communeId: "${commune.id}", situationId: "${commune.situationId}", from: "2026-12-14", to: "2026-12-20")`,
  quoteOrder: () =>
    `quoteOrder(input: { accountId: "${first().accountId}", lines: [{ serviceId: "${commune.serviceId}", beneficiaryId: "${first().children[0]}", days: ["2026-12-15"] }] })`,
  standingBookings: () => `standingBookings(accountId: "${first().accountId}")`,
  previewStandingBooking: () =>
    `previewStandingBooking(input: { accountId: "${first().accountId}", serviceId: "${commune.serviceId}", beneficiaryId: "${first().children[0]}", weekdays: [1], firstDay: "2027-03-16" })`,
  quoteRefund: () => `quoteRefund(orderId: "${first().orderId}")`,
  order: () => `order(id: "${first().orderId}")`,
  replayRegulation: () =>
    `replayRegulation(serviceId: "${commune.serviceId}", policy: ${JSON.stringify(JSON.stringify(policyOf(usualRules)))}, from: "2026-12-01", to: "2027-01-31")`,
  bankStatementPreview: () => `bankStatementPreview(input: { regieId: "${commune.regieId}", sheetId: "${sheet}" })`,
  publicationImpact: () => `publicationImpact(id: "${of.draft}", effectiveFrom: "2027-02-01")`,
  regulationFromShape: () =>
    `regulationFromShape(input: { serviceId: "${commune.serviceId}", shape: "week-before", answers: [] })`,
  regulationTargets: () => `regulationTargets(id: "${of.draft}")`,
  targetImpact: () => `targetImpact(id: "${of.draft}", serviceId: "${commune.serviceId}", effectiveFrom: "2027-02-01")`,
  familyImport: () => `familyImport(id: "${of.imported}")`,
  importLines: () => `importLines(importId: "${of.imported}", first: 100)`,
  reopeningImpact: () => `reopeningImpact(id: "${of.closure}")`,
  accessEndPreview: () => `accessEndPreview(accessId: "${of.access}", from: "2026-12-10")`,
  previewTariffs: () =>
    `previewTariffs(input: { communeId: "${commune.id}", effectiveFrom: "2027-09-01", cells: [{ situationId: "${commune.situationId}", serviceId: "${commune.serviceId}", priceCents: 450 }] })`,
  apiClients: () => `apiClients(communeId: "${commune.id}")`,
  staff: () => `staff(communeId: "${commune.id}")`,
  invoices: () => `invoices(regieId: "${commune.regieId}", first: 100)`,
  invoiceDraft: () => `invoiceDraft(regieId: "${commune.regieId}", month: "2026-11")`,
  receipts: () => `receipts(regieId: "${commune.regieId}", first: 100)`,
}
/** Answered to nobody here: one object by its id, whose lists are met below another root, or what asks for a session of its own. */
const NOT_ASKED = [
  ...['invoice', 'quoteCredit'],
  'payment',
  'refund',
  'deposit',
  'cashClosing',
  'signUpDraft',
  'quoteLeaving',
  'simulateRegulation',
  // for programs, and of one address: changes.spec and webhooks.spec count them
  ...['changes', 'webhookDeliveries'],
]

function call(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string | null {
  if (type.name === 'Query') {
    if (NOT_ASKED.includes(field.name)) return null
    const special = ASKED[field.name]
    if (special) return special()
  }
  const args = field.args.flatMap((arg) => {
    const known = ARGUMENTS[arg.name]
    if (known && (isNonNullType(arg.type) || arg.name === 'first')) return `${arg.name}: ${known()}`
    return written([arg]) || []
  })
  return args.length > 0 ? `${field.name}(${args.join(', ')})` : field.name
}

const isList = (name: string): boolean => {
  const [type = '', field = ''] = name.split('.')
  const found = (contract.getType(type) as GraphQLObjectType).getFields()[field]
  return found !== undefined && isCompositeType(getNamedType(found.type)) && isListType(getNullableType(found.type))
}
const listsIn = ({ fields }: Branch): number => fields.filter(isList).length
/** What the server itself does not refuse as too large. */
const askable = (branch: Branch): boolean => branch.fields.length < LIMITS.depth && listsIn(branch) <= LIMITS.lists

const query = contract.getQueryType()
const roots = Object.values(query?.getFields() ?? {}).filter((field) => isCompositeType(getNamedType(field.type)))

/** For each root field, texts that read each field below it, one at a time: what one costs does not hide behind another. */
const texts = (root: GraphQLField<unknown, unknown>): string[] => {
  const asked = query && call(query, root)
  if (!asked) return []
  const branches = branchesBelow(root.type, call).map((branch) => ({
    ...branch,
    open: [asked, ...branch.open],
    fields: [`Query.${root.name}`, ...branch.fields],
  }))
  const ways = new Map<string, Branch>()
  for (const branch of branches.filter(askable)) {
    const field = branch.fields.at(-1) ?? ''
    const known = ways.get(field)
    if (!known || listsIn(branch) > listsIn(known)) ways.set(field, branch)
  }
  return [...ways.values()].map(textOf)
}

interface Measured {
  statements: Map<string, Map<string, number>>
  rows: Map<string, number>
}

const errors = new Set<string>()

async function measure(): Promise<Measured> {
  const statements = new Map<string, Map<string, number>>()
  const rows = new Map<string, number>()
  for (const root of roots) {
    clock.at(root.name === 'dormantWallets' ? '2027-02-01T10:00:00+01:00' : AFTER)
    for (const [i, text] of texts(root).entries()) {
      const asked = `{ ${text.replaceAll('\n', ' ')} }`
      const { result, statements: sent } = await countStatements(() => post<object>(asked, {}, everywhere))
      for (const { message, path } of result.errors ?? []) errors.add(`${root.name}: ${message} ${path?.join('.')}`)
      countRows('Query', result.data, rows)
      const counts = new Map<string, number>()
      for (const statement of sent) counts.set(statement, (counts.get(statement) ?? 0) + 1)
      statements.set(`${root.name} ${i}`, counts)
    }
  }
  return { statements, rows }
}

/** How many rows each list of the contract gave. */
function countRows(type: string, value: unknown, rows: Map<string, number>): void {
  if (!value || typeof value !== 'object') return
  for (const [field, item] of Object.entries(value))
    for (const object of Array.isArray(item) ? item : [item]) {
      if (!object || typeof object !== 'object') continue
      if (Array.isArray(item)) rows.set(`${type}.${field}`, (rows.get(`${type}.${field}`) ?? 0) + 1)
      countRows(String((object as { __typename?: string }).__typename), object, rows)
    }
}

const idOf = async (table: string, column: string, value: string) => {
  const { rows } = await town().owner.query<{ id: string }>(
    `select id from ${table} where ${column} = $1 order by id limit 1`,
    [value],
  )
  return rows[0]?.id ?? ''
}
const idsOf = async () => ({
  imported: await aFamilyImport(commune, 1),
  draft: await idOf('regulation', 'service_id', commune.serviceId),
  closure: await idOf('closure', 'commune_id', commune.id),
  access: await idOf('service_access', 'account_id', first().accountId),
})

let few: Measured
let many: Measured
beforeAll(async () => {
  commune = await aBusyCommune()
  everywhere = await given.aStaffMember(null)
  await aBusyFamily(commune)
  await busyBooks(commune, 0, 1)
  of = await idsOf()
  sheet = await aSentSheet(everywhere.accountId, 1)
  few = await measure()
  for (let i = 1; i < MANY; i++) {
    await aBusyFamily(commune)
    await given.aCommune()
    await aBusyTownHall(commune, i)
  }
  await busyBooks(commune, 1, MANY)
  of = { ...of, imported: await aFamilyImport(commune, MANY) }
  sheet = await aSentSheet(everywhere.accountId, MANY)
  await town().owner.query('analyze')
  many = await measure()
}, 1_800_000)

/** Lists that hold the same few rows in both towns. */
const SAME = [
  // of a règlement, a calendar or a kind of account
  ...[
    'AbsenceQuestions.reasons',
    'CancellationNoteQuote.reasons',
    'CancellationQuote.reasons',
    ...['Invoice.creditNotes', 'Invoice.reminders'],
    'Regulation.problems',
    'RegulationCheck.problems',
    'ServiceAccess.enrolmentFees',
    'Situation.enrolmentFees',
  ],
  ...['Query.regulationShapes', 'RegulationShape.questions', 'ShapeQuestion.choices', 'ShapedRegulation.problems'],
  'ShapedRegulation.refused',
  ...['AvailabilityCalendar.breaks', 'AvailabilityCalendar.services', 'CalendarDay.cells', 'RegulationReplay.changes'],
  ...['ServiceCalendar.beneficiaries', 'ServiceCalendar.days', 'ServiceDays.days', 'KitchenDay.services'],
  'ServiceDay.placeGroups',
  // the days that are asked
  'ChangeChoices.days',
  ...['KitchenService.diets', 'CashPosition.methods', 'Closings.closed', 'Closings.months'],
  'RemittanceSheet.sections',
  // of what the code allows
  ...['Query.dataReaders', 'Query.staffRights'],
  // classes of data, and the newest of their reports
  ...['Retention.rules', 'RetentionRule.reports'],
  // the tasks of an opening are always the same
  'CommuneOpening.tasks',
  // of what a commune asks for
  'Query.documentTypeSetups',
  ...['Query.customFieldSetups', 'CustomField.choices'],
  // of one publication
  'TariffChanges.changes',
  // of what a commune opens
  'Query.regulationTargets',
  'TariffGrid.services',
  // of what a commune opens, and of one class
  ...['YearPreparation.breaks', 'YearPreparation.regulations', 'YearPreparation.renewals', 'YearSourceClass.moves'],
  // of one basket or one order
  ...[
    'OrderQuote.overlaps',
    'OrderQuote.regies',
    'OrderQuote.unavailable',
    'QuoteLine.days',
    'RefundQuote.lines',
    'RegieQuote.choices',
  ],
  'RegieQuote.lines',
  // of weekdays, and what of them could not be booked
  ...['StandingBookingPlanned.missed', 'StandingPlan.days'],
  // of who is signed in
  ...['ApiClient.webhooks', 'ChangeConnection.edges', 'WebhookDeliveryConnection.edges'],
  ...['Viewer.identities', 'Query.identityProviders', 'Query.identityProviderSettings'],
  ...[
    'Viewer.consultations',
    'Viewer.dataExports',
    'Viewer.sessions',
    'Viewer.staff',
    'Viewer.secondFactors',
    'SignUpDraft.accesses',
    'SignUpDraft.beneficiaries',
  ],
  'Simulation.days',
  ...['LeavingQuote.cancelled', 'LeavingQuote.kept', 'LeavingQuote.refunds', 'LeavingQuote.wallets'],
].sort()

test('every list of the contract has more rows in a large town than in a small one', () => {
  const lists = new Set(
    roots
      .flatMap((root) => [[`Query.${root.name}`], ...branchesBelow(root.type).map(({ fields }) => fields)])
      .flat()
      .filter(isList),
  )
  const same = [...lists].filter((name) => (many.rows.get(name) ?? 0) < (few.rows.get(name) ?? 0) + 5).sort()
  expect(same).toEqual(SAME)
})

test('and costs the same statements', () => {
  const grown = [...many.statements].flatMap(([text, counts]) =>
    [...counts].flatMap(([statement, times]) => {
      const before = few.statements.get(text)?.get(statement) ?? 0
      return times > before ? [`${text}: ${before} -> ${times} × ${statement}`] : []
    }),
  )
  expect(grown).toEqual([])
})

test('and is answered without an error', () => {
  expect([...errors]).toEqual([])
  expect(NOT_ASKED.filter((name) => !roots.some((root) => root.name === name))).toEqual([])
})
