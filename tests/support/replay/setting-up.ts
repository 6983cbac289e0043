import { randomUUID } from 'node:crypto'
import { KNOWN_FACTS, type Policy, SERVICE, SUPPLY } from '../../../server/src/modules/regulations/index.js'
import { SCHOOL_STAGES } from '../../../server/src/modules/schools/index.js'
import { ask, type Signed } from '../client.js'
import { clock } from '../clock.js'
import { aClass, enrolled } from '../given/class.js'
import { given, type TestCommune, type TestFamily } from '../given/index.js'
import { town } from '../town.js'
import { keptFacts, NotAsked } from './policies.js'

/** A règlement published in the product, and the families whose cases are played there. */

/** Before the school year of the cases: the règlement is published, the families sign up. */
export const SUMMER = '2026-08-24T10:00:00+02:00'
const FROM = '2026-08-26'
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

interface Field {
  id: string
  scope: 'FAMILY' | 'BENEFICIARY'
}
export interface Published {
  commune: TestCommune
  agent: Signed
  fields: Map<string, Field>
}

export const one = async <T>(who: Signed, query: string, variables: Record<string, unknown>): Promise<T> =>
  (await ask<{ answer: T }>(who, query, variables)).answer

/** A commune whose canteen follows this règlement, from a page of the console to its publication. */
export async function published(policy: Policy, words: ReadonlyMap<string, readonly string[]>): Promise<Published> {
  clock.at(SUMMER)
  const rules = policy.services[SERVICE] ?? {}
  const weekdays = rules.weekdays ?? policy.calendar?.schoolDays ?? ['mon', 'tue', 'wed', 'thu', 'fri']
  const commune = await given.aCommune({ openWeekdays: weekdays.map((day) => WEEKDAYS.indexOf(day) + 1) })
  await town().owner.query('update service set kind = $2 where id = $1', [
    commune.serviceId,
    rules.during === undefined || rules.during === 'school' ? 'CANTEEN' : 'HOLIDAY_CAMP',
  ])
  const zone = policy.calendar?.zone
  if (zone) await town().owner.query('update commune set school_zone = $2 where id = $1', [commune.id, zone])
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const fields = new Map<string, Field>()
  for (const name of keptFacts(policy))
    fields.set(name, await keep(admin, commune, policy, name, words.get(name) ?? []))
  const saved = await one<{ __typename: string; id: string; message?: string; problems?: object[] }>(
    admin,
    `mutation ($s: UUID!, $p: String!) { answer: saveRegulationDraft(serviceId: $s, policy: $p) { __typename
      ... on Regulation { id problems { pointer severity message } } ... on RegulationRefused { message } } }`,
    { s: commune.serviceId, p: JSON.stringify(policy) },
  )
  const said = await one<{ __typename: string; message?: string }>(
    admin,
    `mutation ($id: UUID!) { answer: publishRegulation(id: $id, effectiveFrom: "${FROM}", confirmToday: false) { __typename
      ... on RegulationRefused { message } } }`,
    { id: saved.id },
  )
  if (said.__typename !== 'Regulation')
    throw new Error(`not published: ${said.message ?? said.__typename} ${JSON.stringify(saved.problems)}`)
  return { commune, agent: await given.aStaffMember(commune, 'AGENT'), fields }
}

/** The kind of an information that a commune keeps: of the language, or as its règlement reads it. */
function kindOf(
  { facts = {}, blocks, services }: Policy,
  name: string,
  words: readonly string[],
): 'YES_NO' | 'CHOICE' | 'NUMBER' {
  const type = KNOWN_FACTS[name]?.type ?? facts[name]?.type
  const asked = JSON.stringify({ blocks, services })
  const isYesNo = asked.includes(`"${name}":true`) || asked.includes(`"${name}":false`)
  if (type === 'yesNo' || typeof facts[name]?.default === 'boolean' || (type === undefined && isYesNo)) return 'YES_NO'
  const isWord = type === 'word' || (type === undefined && words.some((word) => !/^\d+$/.test(word)))
  return isWord ? 'CHOICE' : 'NUMBER'
}

async function keep(
  admin: Signed,
  commune: TestCommune,
  policy: Policy,
  name: string,
  words: readonly string[],
): Promise<Field> {
  const label = KNOWN_FACTS[name]?.label ?? policy.facts?.[name]?.label ?? name
  const type = kindOf(policy, name, words)
  const scope = name === 'resident' || name === 'income' ? 'FAMILY' : 'BENEFICIARY'
  const choices = [...new Set([...words, 'autre', 'encore'])]
  const made = await one<{ __typename: string; id: string; message?: string }>(
    admin,
    `mutation ($input: CreateCustomFieldInput!) { answer: createCustomField(input: $input) { __typename
      ... on CustomFieldSetup { id } ... on CustomFieldRefused { message } } }`,
    {
      input: {
        ...{ requestId: randomUUID(), communeId: commune.id, name, label, type, scope },
        ...{ source: 'STAFF', position: 0 },
        choices: type === 'CHOICE' ? choices.map((value) => ({ value, label: value })) : [],
      },
    },
  )
  if (made.__typename !== 'CustomFieldSetup') throw new Error(`${name}: ${made.message}`)
  return { id: made.id, scope }
}

/** What a case tells of its event, and not of its family: it is done, said or noted when the case is played. */
const OF_THE_EVENT = new Set([
  ...['reason', 'certificate', 'justified', 'announced', 'phoned', 'letter', 'notice', 'proofAt', 'via', 'reserved'],
  ...[
    'daysAbsent',
    'consecutiveDays',
    'chargedDays',
    'arrivedAt',
    'leftAt',
    'minutes',
    'slots',
    'paid',
    'paidAfterMinutes',
  ],
  ...['remindersSent', 'amountCents', 'late'],
  ...['capacityLeft', 'alreadyBooked', 'requests', 'waitlist', 'datesFromSourceYear', 'penaltyOnly'],
  ...['alsoAbsent', 'month', 'mealsTaken'],
])

export interface Setting {
  family: TestFamily
  child: string
}

/** A family of which is known what the case gives. */
export async function familyOf(
  place: Published,
  facts: Record<string, unknown>,
  { counters = {} }: Policy,
  lastName?: string,
): Promise<Setting> {
  const { commune, agent, fields } = place
  /** Kept of the files of a commune, and nothing that this règlement reads. */
  const isIdle = (name: string) => SUPPLY[name]?.from === 'file' && SUPPLY[name].on.length === 0 && !fields.has(name)
  const rank = Number(facts['childRank'] ?? 1)
  const children = Math.max(Number(facts['children'] ?? 1), rank)
  const creditCents = facts['walletFunded'] === false ? 0 : 100_000
  const family = await given.aFamily({ in: commune, children, creditCents, ...(lastName && { lastName }) })
  const child = family.children[rank - 1] ?? ''
  for (const [name, value] of Object.entries(facts)) {
    if (name === 'qf' && typeof value === 'number' && !Number.isInteger(value))
      throw new NotAsked('a quotient is a whole number of euros')
    if (name === 'qf')
      await one(
        agent,
        `mutation ($a: UUID!, $c: UUID!, $q: Int) { answer: setFamilyQuotient(accountId: $a, communeId: $c, quotient: $q, validFrom: "${FROM}") { __typename } }`,
        { a: family.accountId, c: commune.id, q: value },
      )
    else if (name === 'level') await inClass(commune, child, String(value))
    else if (fields.has(name)) await tell(place, family, child, name, value)
    else if (name === 'baseCents' || name === 'tariffCents')
      await town().owner.query(
        'update tariff set price_cents = $2, food_cents = least(food_cents, $2) where situation_id = $1',
        [commune.situationId, value],
      )
    else if (
      !['childRank', 'children', 'walletFunded'].includes(name) &&
      !OF_THE_EVENT.has(name) &&
      !(name in counters) &&
      !isIdle(name)
    )
      throw new NotAsked(`the product is not given ${name}`)
  }
  return { family, child }
}

async function tell(
  { agent, fields }: Published,
  { accountId }: TestFamily,
  child: string,
  name: string,
  value: unknown,
) {
  const field = fields.get(name)
  const said = await one<{ __typename: string; message?: string }>(
    agent,
    `mutation ($input: CustomValueInput!) { answer: giveCustomValue(input: $input) { __typename ... on CustomValueRefused { message } } }`,
    {
      input: {
        ...{ fieldId: field?.id, accountId, validFrom: FROM, value: String(value) },
        beneficiaryId: field?.scope === 'FAMILY' ? null : child,
      },
    },
  )
  if (said.__typename !== 'CustomValue') throw new NotAsked(`${name}: ${said.message}`)
}

/** A class of that level, or the last of the school that a level stands for. */
async function inClass(commune: TestCommune, child: string, level: string): Promise<void> {
  const stages: Readonly<Record<string, readonly string[]>> = SCHOOL_STAGES
  const taught = stages[level]?.at(-1) ?? level
  await enrolled(
    child,
    await aClass(commune, { name: `Classe de ${taught} ${child.slice(0, 8)}`, levels: [taught] }),
    taught,
  )
}
