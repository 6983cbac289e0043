import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { aSentSheet, type BusyCommune } from './busy-town.js'
import { given } from './given/index.js'
import { literal } from './contract.js'
import { town } from './town.js'

export type Input = GraphQLArgument | GraphQLInputField

/** Made by the client: any will do (`after` is one of its marks of the same child and day; any other says nothing). */
const CLIENTS_OWN = ['requestId', 'markId', 'after']
const CLIENTS_OWN_IDS = ['noteChild']

/** Where the objects are that `id` names, by field; the other arguments say it themselves. */
const OF_FIELD: Record<string, string> = {
  resendStaffInvitation: 'staff_invitation',
  withdrawStaffInvitation: 'staff_invitation',
  order: 'orders',
  invoice: 'invoice',
  familyImport: 'family_import',
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
  describeDocument: 'supporting_document',
  publishRegulation: 'regulation',
  regulationTargets: 'regulation',
  targetImpact: 'regulation',
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
  removeSecondFactor: 'second_factor',
  confirmTotp: 'second_factor',
}
const OF_ARGUMENT: Record<string, string> = {
  accessId: 'service_access',
  accountId: 'account',
  apiClientId: 'api_client',
  apiTokenId: 'api_token',
  webhookId: 'webhook',
  deliveryId: 'webhook_delivery',
  approvalId: 'regulation_approval',
  bankLineId: 'bank_line',
  beneficiaryId: 'beneficiary',
  beneficiaryIds: 'beneficiary',
  bookingId: 'booking',
  bookingIds: 'booking',
  classId: 'school_class',
  communeId: 'commune',
  communeIds: 'commune',
  decisionId: 'dispute_decision',
  deskPaymentIds: 'desk_payment',
  disputeId: 'dispute',
  filiationId: 'filiation',
  importId: 'family_import',
  fieldId: 'custom_field',
  fromClassId: 'school_class',
  ids: 'refund',
  creditId: 'invoice_credit',
  invoiceId: 'invoice',
  lineId: 'invoice_line',
  madeBy: 'account',
  orderId: 'orders',
  payoutId: 'payout',
  preparationId: 'school_year_preparation',
  publicationId: 'tariff_publication',
  targetId: 'school_class',
  typeId: 'document_type',
  documentTypeIds: 'document_type',
  requestIds: 'waiting_request',
  waitingRequestId: 'waiting_request',
  givenIds: 'waiting_request',
  regieId: 'regie',
  regulationId: 'regulation',
  schoolId: 'school',
  serviceId: 'service',
  serviceIds: 'service',
  sheetId: 'sent_sheet',
  standingBookingId: 'standing_booking',
  situationId: 'situation',
  subjectId: 'service_access',
  valueId: 'custom_value',
  walletId: 'wallet',
}

/** A busy commune, an invitation to its staff, and a bank statement that its staff sent. */
export interface NamedObjects {
  commune: BusyCommune
  invitationId: string
  sheetId: string
  /** A program that the commune lets in, and its one token. */
  program: { clientId: string; tokenId: string }
  /** Where it is told what changes. */
  webhook: { webhookId: string; deliveryId: string }
}

/** @param staffId who sent the bank statement and the invitation */
export async function namedObjects(commune: BusyCommune, staffId: string): Promise<NamedObjects> {
  const { rows } = await town().owner.query<{ id: string }>(
    `with made as (insert into staff_invitation (email, first_name, last_name, token_hash, invited_by, invited_at, sent_at, expires_at)
       values ('a@exemple.fr', 'Ana', 'Roux', sha256(gen_random_uuid()::text::bytea), $1, now(), now(), now() + interval '3 days') returning id)
     insert into staff_invitation_right (invitation_id, commune_id, role) select id, $2, 'AGENT' from made returning invitation_id as id`,
    [staffId, commune.id],
  )
  const program = await given.aProgram(commune, ['READ_COUNTS'])
  return {
    commune,
    invitationId: rows[0]?.id ?? '',
    sheetId: await aSentSheet(staffId, 1),
    program,
    webhook: await given.aWebhook(program),
  }
}

/** The table of what an argument names. */
export const tableOf = (field: string, path: string): string | undefined => {
  const name = path.split('.').at(-1) ?? ''
  return name === 'id' ? OF_FIELD[field] : OF_ARGUMENT[name]
}

/** The first object of a kind that belongs to a commune, its régie or its first family. */
export async function idOf(
  table: string,
  { commune, invitationId, sheetId, program, webhook }: NamedObjects,
): Promise<string> {
  const [family] = commune.families
  const known: Record<string, string | undefined> = {
    commune: commune.id,
    regie: commune.regieId,
    service: commune.serviceId,
    // not that of the children: a family that is given an access elsewhere may from then on top up there
    situation: commune.adultSituationId,
    account: family?.accountId,
    beneficiary: family?.children[0],
    orders: family?.orderId,
    booking: family?.bookingIds[0],
    staff_invitation: invitationId,
    sent_sheet: sheetId,
    api_client: program.clientId,
    api_token: program.tokenId,
    webhook: webhook.webhookId,
    webhook_delivery: webhook.deliveryId,
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
  const chosen = CHOSEN.get(commune) ?? new Map<string, string>()
  CHOSEN.set(commune, chosen)
  const { rows } = await town().owner.query<{ id: string }>(
    `select id from ${table} where ${column} = $1 order by id is distinct from $2, ctid limit 1`,
    [value, (table === 'document_type' && chosen.get(table)) || null],
  )
  if (!rows[0]) throw new Error(`the commune has a ${table}`)
  chosen.set(table, rows[0].id)
  return rows[0].id
}
/** A type of document that was named once is named again: one is archived, another added, and the first taken back. */
const CHOSEN = new WeakMap<BusyCommune, Map<string, string>>()

export const isId = (input: Input) => getNamedType(input.type).name === 'UUID' && !CLIENTS_OWN.includes(input.name)
export const isTheClients = (field: string, path: string) => path === 'id' && CLIENTS_OWN_IDS.includes(field)

/** Where ids stand in the arguments of a field, however deep: 'input.lines.serviceId'. */
export function idPaths(inputs: readonly Input[], path = ''): string[] {
  return inputs.flatMap((input) => {
    const at = path ? `${path}.${input.name}` : input.name
    const type = getNamedType(input.type)
    if (isId(input)) return [at]
    return isInputObjectType(type) ? idPaths(Object.values(type.getFields()), at) : []
  })
}

/** What is written in a call: `wants` the arguments that need not be given, `value` of those that have a special one. */
export interface Written {
  wants: (path: string) => boolean
  value: (input: Input, path: string) => string | null
}

/** The arguments of a field: what must be given and what is wanted. */
export function args(inputs: readonly Input[], asked: Written, path = ''): string {
  return inputs
    .flatMap((input) => {
      const at = path ? `${path}.${input.name}` : input.name
      const must = isNonNullType(input.type) && input.defaultValue === undefined
      if (!must && !asked.wants(at)) return []
      const type = getNamedType(input.type)
      const value =
        asked.value(input, at) ??
        (isInputObjectType(type) ? `{ ${args(Object.values(type.getFields()), asked, at)} }` : null)
      if (value === null) return [`${input.name}: ${literal(input.type)}`]
      return [`${input.name}: ${isListType(getNullableType(input.type)) ? `[${value}]` : value}`]
    })
    .join(', ')
}
