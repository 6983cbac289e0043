import { randomUUID } from 'node:crypto'
import { audit } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { badInput } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { publish } from '../../platform/outbox.js'
import { takingAtLeast } from '../../platform/minimum-time.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import {
  COMPLETED_PER_ADDRESS,
  DRAFT_COOKIE,
  type DraftBeneficiary,
  forgetDraft,
  readDraft,
  sendLink,
  SignUpReceived,
  SignUpRefused,
} from '../accounts/index.js'
import { isOpenSql } from '../communes/index.js'
import { type FiliationType, kindOf } from '../families/index.js'
import { enrol, type Enrolment, holdOpenClasses } from '../schools/index.js'
import type { SignUpAccessInput } from './access.input.js'
import { suits } from './access.policy.js'
import { noLongerOffered } from './access.result.js'
import { type Enrolled, whyNotEnrolled } from './decisions/enrolment.events.js'
import { isOfferedSql } from './offered.query.js'
import { Audience } from './situation.entity.js'
import { flag, maybe, oneOf, text } from '../../platform/row.js'

type Person = DraftBeneficiary & { id: string; kind: 'CHILD' | 'ADULT'; position: number }

/**
 * Step 3. A known e-mail gets the same answer, in the same time, and its owner is told by mail; an unknown one becomes a
 * PENDING account with its people and requests, and must confirm its address.
 */
export async function completeSignUp(
  ctx: Context,
  asked: SignUpAccessInput[],
): Promise<SignUpReceived | SignUpRefused> {
  if (!(await ctx.throttle.take(COMPLETED_PER_ADDRESS, ctx.ip))) return SignUpRefused.because('TOO_MANY_ATTEMPTS')
  const token = readCookie(ctx.config, ctx.request.cookies, DRAFT_COOKIE)
  const draft = await readDraft(ctx.db, token, ctx.now)
  if (!token || !draft || draft.step < 3 || !draft.email) return SignUpRefused.because('NO_DRAFT')
  const people = peopleOf(draft.draftBeneficiaries, ctx.now)
  const done = await takingAtLeast(250, () =>
    ctx.db.transaction((tx) => create(tx, hashToken(token), people, asked, ctx)),
  )
  if (!done) return SignUpRefused.because('NO_DRAFT')
  forgetDraft(ctx)
  return SignUpReceived.at(draft.email)
}

const peopleOf = (drafts: DraftBeneficiary[], now: Date): Person[] =>
  drafts.map((draft, position) => {
    const kind = kindOf({ birthDate: draft.birthDate, type: draft.type as FiliationType }, homeDay(now))
    return { ...draft, id: randomUUID(), kind, position }
  })

/**
 * A situation must exist and suit the people chosen for it. The locks wait for whoever archives it or its commune, or takes its
 * day of opening back: nothing is asked of what families no longer see.
 */
async function judge(db: Db, asked: SignUpAccessInput[], people: Person[], now: Date): Promise<void> {
  const known = await rowsOf(
    db,
    { id: text, name: text, audience: oneOf(Audience), offered: flag },
    `select o.id, o.name, o.audience, o.active and ${isOfferedSql('t.id = o.id', '$2')} as offered from situation o join commune c on c.id = o.commune_id
     where o.id = any($1::uuid[]) and ${isOpenSql('c', '$2')}
     order by o.id for share of o for key share of c`,
    [asked.map((access) => access.situationId), now],
  )
  const errors = asked.flatMap((access, at) => {
    const field = `accesses.${at}`
    const situation = known.find(({ id }) => id === access.situationId)
    if (!situation?.offered) return [{ field, message: noLongerOffered(situation?.name) }]
    const chosen = access.beneficiaryKeys.map((key) => people.find((person) => person.key === key))
    if (chosen.some((person) => !person)) return [{ field, message: 'Choisissez des personnes de votre liste.' }]
    const misfit = chosen.find((person) => person && !suits(situation.audience, person.kind))
    return misfit
      ? [{ field, message: `Cette situation ne convient pas à ${misfit.firstName} : choisissez-en une autre.` }]
      : []
  })
  if (errors.length > 0) throw badInput(...errors)
  for (const [at, access] of asked.entries()) {
    const chosen = people.filter(({ key }) => access.beneficiaryKeys.includes(key))
    const why = await whyNotEnrolled(db, {
      situationId: access.situationId,
      channel: 'portal',
      now,
      of: { people: chosen.map((person) => enrolled(person, people)) },
    })
    if (why) throw badInput({ field: `accesses.${at}`, message: why })
  }
}

/** What a règlement may ask of someone who is not known yet. */
const enrolled = (person: Person, people: readonly Person[]): Enrolled => {
  const children = people.filter(({ kind }) => kind === 'CHILD')
  return {
    ...person,
    beneficiaryId: person.id,
    classes: {},
    schoolClass: person.schoolPlace?.level ?? person.schoolClass,
    children: children.length,
    childRank: children.indexOf(person) + 1,
  }
}

/** False when the draft has just been used by another request. */
async function create(
  tx: Db,
  draft: Buffer,
  people: Person[],
  asked: SignUpAccessInput[],
  { now, ip }: Pick<Context, 'now' | 'ip'>,
): Promise<boolean> {
  const used = await firstRow(
    tx,
    { email: text, accountId: maybe(text) },
    `with draft as (delete from sign_up_draft where token_hash = $1 returning *),
     made as (
       insert into account (email, password_hash, gender, first_name, last_name, birth_date, phone, address_line, postal_code, city,
         newsletter, partner_offers, is_company, company_name, siret, terms_version, terms_accepted_at, created_at)
       select d.email, d.password_hash, p.gender, p."firstName", p."lastName", p."birthDate", p.phone, p."addressLine", p."postalCode",
         p.city, p.newsletter, p."partnerOffers", p."isCompany", p."companyName", p.siret, d.terms_version, $2, $2
       from draft d, jsonb_to_record(d.details) as p(gender text, "firstName" text, "lastName" text, "birthDate" date, phone text,
         "addressLine" text, "postalCode" text, city text, newsletter boolean, "partnerOffers" boolean, "isCompany" boolean,
         "companyName" text, siret text)
       on conflict (email) where status <> 'CLOSED' do nothing returning id)
     select d.email, (select id from made) as "accountId" from draft d`,
    [draft, now],
  )
  if (!used) return false
  await judge(tx, asked, people, now) // an error takes all of it back, and the draft stays
  const enrolments = await placesOf(tx, people, now)
  if (used.accountId) {
    await createFamily(tx, used.accountId, people, asked, now)
    await enrol(tx, enrolments)
    await audit(tx, {
      at: now,
      actorId: used.accountId,
      ip,
      action: 'ACCOUNT_CREATED',
      subject: 'account',
      subjectId: used.accountId,
    })
    await sendLink(tx, used.accountId, 'CONFIRM_EMAIL', now)
  } else {
    await publish(tx, { task: 'send-mail', payload: { template: 'address-known', email: used.email } })
  }
  return true
}

/** The classes that were chosen in step 2, held open: one that is gone meanwhile is chosen again. */
async function placesOf(tx: Db, people: Person[], now: Date): Promise<Enrolment[]> {
  const placed = people.flatMap(({ id, firstName, schoolPlace }) =>
    schoolPlace ? [{ beneficiaryId: id, firstName, ...schoolPlace }] : [],
  )
  const open = await holdOpenClasses(
    tx,
    placed.map(({ classId }) => classId),
    homeDay(now),
    { now, works: [] },
  )
  return placed.map(({ beneficiaryId, firstName, classId, level, school, name }) => {
    const chosen = open.get(classId)
    if (!chosen?.levels.includes(level))
      throw badInput({
        field: 'accesses',
        message: `La classe « ${school}, ${name} », choisie pour ${firstName}, n’est plus proposée : revenez à l’étape 2, puis choisissez-en une autre avec « Modifier ${firstName} ».`,
      })
    return { beneficiaryId, open: chosen, level }
  })
}

/** People, filiations and requests in one statement, however many. */
async function createFamily(
  tx: Db,
  accountId: string,
  people: Person[],
  asked: SignUpAccessInput[],
  now: Date,
): Promise<void> {
  const idOf = new Map(people.map((person) => [person.key, person.id]))
  const requests = asked.flatMap(({ situationId, beneficiaryKeys }) =>
    beneficiaryKeys.map((key) => ({ situation: situationId, beneficiary: idOf.get(key) })),
  )
  await tx.query(
    `with given as (select * from jsonb_to_recordset($2) as g(id uuid, "firstName" text, "lastName" text, "birthDate" date, kind text,
         type text, position int, "schoolClass" text)),
     people as (insert into beneficiary (id, first_name, last_name, birth_date, kind, school_class)
       select id, "firstName", "lastName", "birthDate", kind, "schoolClass" from given),
     links as (insert into filiation (account_id, beneficiary_id, type, position) select $1, id, type, position from given)
     insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at)
     select s.commune_id, $1, s.id, r.beneficiary, 'PENDING', $4
     from jsonb_to_recordset($3) as r(situation uuid, beneficiary uuid) join situation s on s.id = r.situation`,
    [accountId, JSON.stringify(people), JSON.stringify(requests), now],
  )
}
