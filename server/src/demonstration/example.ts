import { createRequire } from 'node:module'
import * as v from 'valibot'
import { COMMUNE_ROLES } from '../platform/actor.js'

const Email = v.pipe(v.string(), v.email())
const Name = v.pipe(v.string(), v.nonEmpty())
const Cents = v.pipe(v.number(), v.integer(), v.minValue(0))

const Account = v.strictObject({ email: Email, who: Name, firstName: Name, lastName: Name })

/** Whom an administrator invites, and to what. The agglomeration invites who administers a commune. */
const Member = v.strictObject({
  email: Email,
  role: v.picklist(COMMUNE_ROLES),
  communes: v.pipe(v.array(Name), v.nonEmpty()),
})

const DocumentType = v.strictObject({
  label: Name,
  help: Name,
  kind: Name,
  validity: Name,
  months: v.nullable(v.number()),
})

const Service = v.strictObject({
  name: Name,
  kind: Name,
  unit: Name,
  openWeekdays: v.array(v.number()),
  capacity: v.nullable(v.number()),
  /** Its règlement, among those of the example. */
  regulation: Name,
})

const Situation = v.strictObject({
  name: Name,
  audience: Name,
  /** Labels of the commune's document types. */
  documents: v.array(Name),
  /** It opens the services that it has a price for. */
  prices: v.pipe(v.array(v.strictObject({ service: Name, priceCents: Cents, foodCents: Cents })), v.nonEmpty()),
})

const School = v.strictObject({
  name: Name,
  classes: v.array(v.strictObject({ name: Name, levels: v.array(Name) })),
})

const Commune = v.strictObject({
  name: Name,
  inseeCode: Name,
  postalCode: Name,
  schoolZone: Name,
  timeZone: Name,
  regie: Name,
  /** Who sets it up and opens it. */
  administrator: Email,
  brandColor: Name,
  contactEmail: Email,
  contactPhone: Name,
  documentTypes: v.array(DocumentType),
  services: v.array(Service),
  situations: v.array(Situation),
  schools: v.array(School),
})

const Child = v.strictObject({
  firstName: Name,
  lastName: Name,
  birthDate: v.pipe(v.string(), v.isoDate()),
  type: Name,
  /** Its class of the year in course; null: the town hall has still to place it. */
  place: v.nullable(v.strictObject({ school: Name, schoolClass: Name, level: Name })),
})

const Family = v.strictObject({
  email: Email,
  gender: Name,
  phone: Name,
  addressLine: Name,
  postalCode: Name,
  city: Name,
  commune: Name,
  situation: Name,
  /** The agent who validates it; null: it waits. */
  validatedBy: v.nullable(Email),
  children: v.array(Child),
})

const Example = v.strictObject({
  password: Name,
  agglomeration: v.strictObject({ name: Name, administrator: Email }),
  /** Invented people, as the start names them: `exemple.fr` receives no mail. */
  accounts: v.array(Account),
  staff: v.array(Member),
  regies: v.array(Name),
  /** What is written where the number of the council's deliberation goes. */
  deliberation: Name,
  regulations: v.record(Name, v.looseObject({ language: v.number() })),
  communes: v.array(Commune),
  families: v.array(Family),
})

export type Example = v.InferOutput<typeof Example>
export type ExampleAccount = v.InferOutput<typeof Account>
export type ExampleMember = v.InferOutput<typeof Member>
export type ExampleCommune = v.InferOutput<typeof Commune>
export type ExampleFamily = v.InferOutput<typeof Family>

/** The communes of the guide (« Choisissez vos services associés ») and some people, in its words. INSEE codes: Haute-Loire (43). */
export const EXAMPLE: Example = v.parse(Example, createRequire(import.meta.url)('../seeds/example/guide.json'))

/** Everybody knows this password: these accounts exist in a demonstration only. */
export const DEMO_PASSWORD = EXAMPLE.password
export const DEMO_ACCOUNTS = EXAMPLE.accounts

/** Something of the example by its name, which another part of it says. */
export function named<T extends { name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name)
  if (!found) throw new Error(`the example names « ${name} », which is not in it`)
  return found
}

export function accountOf(email: string): ExampleAccount {
  const found = EXAMPLE.accounts.find((account) => account.email === email)
  if (!found) throw new Error(`the example names ${email}, which has no account in it`)
  return found
}
