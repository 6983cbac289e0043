import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { ApiScope } from './actor.js'
import { outOfScope } from './errors.js'

/** One of these scopes is asked for; an empty list: every program may. */
type Needs = readonly ApiScope[]
const ANY: Needs = []

/** How an operation keeps to the services of a program that has only some: an argument names one, or its query leaves the others out. */
export type KeepsToServices = { argument: string } | 'FILTERED'
interface Reach {
  scope: ApiScope | null
  /** What it needs besides. */
  also?: ApiScope
  /** Missing: it is of the whole commune, and closed to a program that has only some of its services. */
  services?: KeepsToServices
  /** What a person may leave out, for « my own family »: a program has none. */
  must?: string
}
const OF_SERVICE = { argument: 'serviceId' } as const

/**
 * Everything is refused unless allowed: the only root fields that a program reaches, each with the scope that opens it. Whose rows
 * they answer is judged as for the staff (`staff-rights.ts`, `data-readers.ts`). All others are for people, for the reasons in
 * `tests/access/api-scopes.spec.ts`.
 */
export const API_ROOTS: Readonly<Record<string, Reach>> = {
  agglomeration: { scope: null, services: 'FILTERED' },
  apiClient: { scope: null, services: 'FILTERED' },
  commune: { scope: null, services: 'FILTERED' },
  communes: { scope: null, services: 'FILTERED' },
  // each kind asks for the scope that reads it
  changes: { scope: null, services: 'FILTERED' },
  kitchenDay: { scope: 'READ_COUNTS', services: 'FILTERED' },
  serviceDays: { scope: 'READ_COUNTS', services: OF_SERVICE },
  attendanceSheet: { scope: 'READ_ATTENDANCE', services: OF_SERVICE },
  unbookedChoices: { scope: 'WRITE_ATTENDANCE', services: OF_SERVICE },
  recordAttendance: { scope: 'WRITE_ATTENDANCE', services: OF_SERVICE },
  recordUnbooked: { scope: 'WRITE_ATTENDANCE', services: OF_SERVICE },
  noteChild: { scope: 'WRITE_ATTENDANCE', services: OF_SERVICE },
  availabilityCalendar: { scope: 'WRITE_BOOKINGS', must: 'accountId' },
  quoteOrder: { scope: 'WRITE_BOOKINGS', must: 'input.accountId' },
  placeOrder: { scope: 'WRITE_BOOKINGS', must: 'input.accountId' },
  quoteCancellation: { scope: 'WRITE_BOOKINGS' },
  cancelBookings: { scope: 'WRITE_BOOKINGS' },
  families: { scope: 'READ_FAMILIES' },
  family: { scope: 'READ_FAMILIES', must: 'accountId' },
  // somebody is declared whole, with their diet and their care plan
  addBeneficiary: { scope: 'WRITE_FAMILIES', also: 'READ_HEALTH', must: 'accountId' },
  updateBeneficiary: { scope: 'WRITE_FAMILIES', also: 'READ_HEALTH' },
  requestAccess: { scope: 'WRITE_FAMILIES', must: 'accountId' },
  orders: { scope: 'READ_MONEY' },
  order: { scope: 'READ_MONEY' },
  payment: { scope: 'READ_MONEY' },
  invoices: { scope: 'READ_MONEY' },
  invoice: { scope: 'READ_MONEY' },
  receipts: { scope: 'READ_MONEY' },
  journal: { scope: 'READ_MONEY' },
  remittanceSheet: { scope: 'READ_MONEY' },
  trialBalance: { scope: 'READ_MONEY' },
  receiveTransfers: { scope: 'WRITE_MONEY' },
}

const of = (needs: Needs, ...types: string[]) => Object.fromEntries(types.map((type) => [type, needs]))
const PEOPLE_OF_LISTS: Needs = ['READ_MONEY', 'READ_ATTENDANCE', 'READ_FAMILIES']

/** The types that a program may look into; what is not here is for people. Interfaces and refusals are told to whoever is answered. */
export const API_TYPES: Readonly<Record<string, Needs>> = {
  ...of(
    ANY,
    'Agglomeration',
    'ApiClient',
    'ApiToken',
    'ApiWebhook',
    'Change',
    'ChangeConnection',
    'ChangeEdge',
    'Commune',
    'Regie',
    'Service',
    'DocumentType',
    'SchoolChoice',
    'ClassChoice',
  ),
  ...of(ANY, 'Situation', 'ServicePrice', 'Tariff', 'PageInfo', 'Closure', 'UnavailableDay', 'AbsenceReason'),
  ...of(['READ_COUNTS'], 'KitchenDay', 'KitchenService', 'KitchenDiet', 'ServiceDays', 'ServiceDay', 'DayPlaceGroup'),
  ...of(['READ_HEALTH'], 'KitchenCarePlan'),
  ...of(PEOPLE_OF_LISTS, 'Beneficiary'),
  ...of(['READ_ATTENDANCE'], 'AttendanceSheet', 'AttendanceRow', 'AttendanceNote', 'AttendanceCharge', 'AbsenceTold'),
  ...of(['READ_ATTENDANCE'], 'AbsenceQuestions'),
  ...of(['WRITE_ATTENDANCE'], 'UnbookedChoice'),
  ...of(['READ_MONEY'], 'Booking'),
  ...of(['WRITE_BOOKINGS'], 'AvailabilityCalendar', 'SchoolBreak', 'ServiceCalendar', 'CalendarBeneficiary'),
  ...of(['WRITE_BOOKINGS'], 'CalendarDay', 'AvailabilityCell', 'OrderQuote', 'OverlapWarning', 'RegieQuote'),
  ...of(['WRITE_BOOKINGS'], 'PaymentChoice', 'QuoteLine', 'QuoteDay', 'CancellationQuote', 'CancellationQuestions'),
  ...of(['WRITE_BOOKINGS'], 'OrderPlaced', 'BookingsCancelled', 'BookingNotCancellable'),
  ...of(['READ_FAMILIES'], 'FamilyConnection', 'FamilyEdge', 'Family', 'Account', 'Filiation', 'ServiceAccess'),
  ...of(['READ_FAMILIES'], 'AccessRequested', 'AccessRenewal', 'SchoolPlace'),
  ...of(['READ_MONEY'], 'OrderConnection', 'OrderEdge', 'Order', 'OrderLine', 'OrderState', 'Payment'),
  ...of(['READ_MONEY'], 'FamilyQuotient', 'ReceiptPaperConnection', 'ReceiptPaperEdge', 'ReceiptPaper'),
  ...of(['READ_MONEY'], 'Wallet', 'WalletMovementConnection', 'WalletMovementEdge', 'WalletMovement'),
  ...of(['READ_MONEY'], 'InvoiceConnection', 'InvoiceEdge', 'Invoice', 'InvoiceLine', 'InvoiceReminder'),
  ...of(['READ_MONEY'], 'ReceiptConnection', 'ReceiptEdge', 'Receipt', 'EnrolmentFee'),
  ...of(['READ_MONEY'], 'JournalConnection', 'JournalEdge', 'JournalLine', 'RemittanceSheet', 'RemittanceSection'),
  ...of(['READ_MONEY'], 'RemittanceLine', 'TrialBalance', 'BalanceLine'),
  ...of(['WRITE_MONEY'], 'TransfersReceived', 'DeskPayment'),
}

/** Fields that ask for more than their type does: those of health above all. */
export const API_FIELDS: Readonly<Record<string, Needs>> = {
  'Beneficiary.carePlan': ['READ_HEALTH'],
  'Beneficiary.diet': ['READ_HEALTH'],
  'Beneficiary.hasCarePlan': ['READ_HEALTH'],
  'UnbookedChoice.diet': ['READ_HEALTH'],
  'UnbookedChoice.hasCarePlan': ['READ_HEALTH'],
  'KitchenService.carePlans': ['READ_HEALTH'],
  'Beneficiary.birthDate': ['READ_FAMILIES'],
  // what this family pays, which tells its quotient; the prices of everybody are those of `Situation`
  'ServiceAccess.prices': ['READ_MONEY'],
  'Booking.attendance': ['READ_ATTENDANCE'],
  // may quote why a child was away
  'Booking.explanation': ['READ_HEALTH'],
  'Booking.cancelReason': ['READ_HEALTH'],
  'Booking.cancelTold': ['READ_HEALTH'],
  'AttendanceRow.told': ['READ_HEALTH'],
  'AttendanceRow.reason': ['READ_HEALTH'],
  'AttendanceRow.certificate': ['READ_HEALTH'],
}

/** An amount of somebody's is money wherever it stands; what everybody may read of a price is not. */
const isMoney = (parent: string, answers: string): boolean => answers === 'Cents' && API_TYPES[parent] !== ANY

/** What a field asks of a program: null when it is for people alone. Every list must be met by one of its scopes. */
export function needsOf(schema: GraphQLSchema, parent: string, field: string, answers: string): Needs[] | null {
  if (field === '__typename') return []
  const type = schema.getType(parent)
  if (parent === schema.getQueryType()?.name || parent === schema.getMutationType()?.name) {
    const root = API_ROOTS[field]
    return root ? [root.scope ? [root.scope] : ANY, root.also ? [root.also] : ANY] : null
  }
  // that something is there, or how often, is said by the field that answers it
  const answered = schema.getType(answers)
  const ofAnswer = isObjectType(answered) && !isRefusal(answered) ? API_TYPES[answers] : ANY
  const money = isMoney(parent, answers) ? (['READ_MONEY'] as const) : ANY
  if (isInterfaceType(type) || (isObjectType(type) && isRefusal(type))) return ofAnswer ? [ofAnswer, money] : null
  const ofType = API_TYPES[parent]
  if (!ofType || !ofAnswer || field === 'can') return null
  return [ofType, ofAnswer, API_FIELDS[`${parent}.${field}`] ?? ANY, money]
}

const isRefusal = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Refusal')

/** Looks at all that an operation asks before any of it is done: one field too many and nothing is. */
export function keepToScopes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  scopes: readonly ApiScope[],
): void {
  const types = new TypeInfo(schema)
  const used = documentOf(document, operation)
  visit(
    used,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()
        const answered = types.getType()
        if (!parent || !answered || isIntrospectionType(parent)) return
        const needs = needsOf(schema, parent.name, node.name.value, getNamedType(answered).name)
        if (!needs) throw at(outOfScope(`${parent.name}.${node.name.value}`, []), node)
        const unmet = needs.find((one) => one.length > 0 && !one.some((scope) => scopes.includes(scope)))
        if (unmet) throw at(outOfScope(`${parent.name}.${node.name.value}`, unmet), node)
      },
    }),
  )
}

const at = (error: GraphQLError, node: GraphQLError['nodes'] extends readonly (infer N)[] | undefined ? N : never) =>
  new GraphQLError(error.message, { nodes: node, extensions: error.extensions })

/** The operation that is asked, with the fragments of its document: other operations of the same text are not done. */
const documentOf = (document: DocumentNode, operation: OperationDefinitionNode): DocumentNode => ({
  ...document,
  definitions: [operation, ...document.definitions.filter(({ kind }) => kind === 'FragmentDefinition')],
})
