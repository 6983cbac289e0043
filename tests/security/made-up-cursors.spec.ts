import { beforeAll, expect, test } from '@jest/globals'
import { isObjectType } from 'graphql'
import { aFamilyImport } from '../support/busy-town.js'
import { clock } from '../support/clock.js'
import { codeOf, type Signed } from '../support/client.js'
import { contract } from '../support/contract.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import type { TestProgram } from '../support/given/program.js'
import { useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
let staff: Signed
let imported: string
let program: TestProgram
let webhookId: string
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune, creditCents: 1000 })
  staff = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  imported = await aFamilyImport(commune, 1)
  program = await given.aProgram(commune, ['READ_COUNTS'])
  webhookId = (await given.aWebhook(program)).webhookId
})

const ID = '00000000-0000-0000-0000-000000000000'
const KEYS = [
  'x',
  '',
  '1-x',
  '1e99',
  '99999999999999999999-1',
  '2026-13-45.1',
  '2026-11-25.x',
  'NaN',
  "'; drop table wallet",
]

/** Every list that is read by pages, by the field of the contract that gives it. */
const LISTS: Record<string, { query: string; who?: 'family' | 'program' }> = {
  'Family.orders': { query: 'family { orders(after: $after) { edges { cursor } } }', who: 'family' },
  'Family.receipts': { query: 'family { receipts(after: $after) { edges { cursor } } }', who: 'family' },
  'Wallet.refunds': { query: 'family { wallets { refunds(after: $after) { edges { cursor } } } }', who: 'family' },
  'Wallet.statement': { query: 'family { wallets { statement(after: $after) { edges { cursor } } } }', who: 'family' },
  'Query.changes': { query: 'changes(communeId: $c, after: $after) { edges { cursor } }', who: 'program' },
  'Query.webhookDeliveries': { query: 'webhookDeliveries(webhookId: $w, after: $after) { edges { cursor } }' },
  'Query.auditLog': { query: 'auditLog(communeId: $c, after: $after) { edges { cursor } }' },
  'Query.deposits': { query: 'deposits(regieId: $r, after: $after) { edges { cursor } }' },
  'Query.families': { query: 'families(communeId: $c, after: $after) { edges { cursor } }' },
  'Query.familyImports': { query: 'familyImports(communeId: $c, after: $after) { edges { cursor } }' },
  'Query.importLines': { query: 'importLines(importId: $i, after: $after) { edges { cursor } }' },
  'Query.invoices': { query: 'invoices(regieId: $r, after: $after) { edges { cursor } }' },
  'InvoiceDraft.families': {
    query: 'invoiceDraft(regieId: $r, month: "2026-11") { families(after: $after) { edges { cursor } } }',
  },
  'Query.journal': {
    query: 'journal(regieId: $r, from: "2026-11-01", to: "2026-11-30", after: $after) { edges { cursor } }',
  },
  'Query.orders': { query: 'orders(communeId: $c, after: $after) { edges { cursor } }' },
  'Query.receipts': { query: 'receipts(regieId: $r, after: $after) { edges { cursor } }' },
  'Query.refunds': { query: 'refunds(communeId: $c, queue: DONE, after: $after) { edges { cursor } }' },
}

test('every list of the contract is here', () => {
  const connections = Object.values(contract.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    )
  expect(connections.sort()).toEqual(Object.keys(LISTS).sort())
})

/** Lists in the order of names ask nothing of the key: only the id says where they are. */
const BY_ID = ['InvoiceDraft.families', 'Query.families']

test.each(Object.entries(LISTS))('a made-up place in %s is malformed input, never a failure', async (name, list) => {
  const { query, who } = list
  const asked = `query (${query.includes('$c') ? '$c: UUID!, ' : ''}${query.includes('$r') ? '$r: UUID!, ' : ''}${query.includes('$i') ? '$i: UUID!, ' : ''}${query.includes('$w') ? '$w: UUID!, ' : ''}$after: String) { ${query} }`
  const asker = who === 'program' ? program : who ? family : staff
  const named = { c: commune.id, r: commune.regieId, i: imported, w: webhookId }
  for (const key of KEYS) {
    const after = Buffer.from(`${key}|${ID}`).toString('base64url')
    const code = await codeOf(asker, asked, { ...named, after })
    expect({ key, code }).toEqual({ key, code: BY_ID.includes(name) ? undefined : 'BAD_USER_INPUT' })
  }
  const garbage = await codeOf(asker, asked, { ...named, after: 'garbage' })
  expect(garbage).toBe('BAD_USER_INPUT')
})
