import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { dayInWords } from '../../../platform/day.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { rowsOf } from '../../../platform/sql.js'
import { DESK, reachFamily } from '../../families/index.js'
import { communeIdsOf } from '../offer/basket.query.js'
import { Offer } from '../offer/offer.policy.js'
import { loadOffer } from '../offer/offer.query.js'
import type { AskedLine } from '../offer/quote-order.policy.js'
import { WaitingRequest } from '../waiting-request.entity.js'
import type { JoinWaitingListInput } from './waiting.input.js'
import { auditWaiting } from './audit-waiting.command.js'
import { WaitingListJoined, WaitingRefused } from './waiting.result.js'

/** Joins the waiting lists of full days, all or none. What its rank will rest on is kept as it is known now. */
export async function joinWaitingList(
  db: DataSource,
  actor: Actor,
  input: JoinWaitingListInput,
  now: Date,
): Promise<WaitingListJoined | WaitingRefused> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  try {
    return await againAfterDeadlock(() => db.transaction((tx) => join(tx, actor, reach, input.lines, now)))
  } catch (caught) {
    if (brokenConstraint(caught) !== 'one_waiting_request') throw caught
    return WaitingRefused.because('NOT_JOINABLE', 'Cette personne est déjà sur la liste d’attente de ce jour-là.')
  }
}

async function join(
  tx: EntityManager,
  actor: Actor,
  reach: Awaited<ReturnType<typeof reachFamily>>,
  lines: readonly AskedLine[],
  now: Date,
): Promise<WaitingListJoined | WaitingRefused> {
  const days = lines.flatMap((line) => line.days).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) throw notFound()
  const { accountId } = reach
  const serviceIds = [...new Set(lines.map((line) => line.serviceId))]
  const beneficiaryIds = [...new Set(lines.map((line) => line.beneficiaryId))]
  const facts = await loadOffer(tx, {
    accountId,
    communeIds: communeIdsOf(reach),
    from,
    to,
    serviceIds,
    beneficiaryIds,
  })
  if (facts.services.length === 0) throw notFound()
  if (facts.accountStatus !== 'ACTIVE') return WaitingRefused.because('ACCOUNT_NOT_ACTIVE')
  const offer = new Offer(facts, now)
  const wanted = lines.flatMap(({ serviceId, beneficiaryId, days: on }) =>
    on.map((day) => ({ serviceId, beneficiaryId, day })),
  )
  const asked = new Map<string, { answerBy?: Date | null; allocatedFrom?: Date }>()
  for (const { serviceId, beneficiaryId, day } of wanted) {
    const decision = offer.decide(serviceId, beneficiaryId, day)
    const on = `Le ${dayInWords(day)}`
    if (decision.bookable)
      return WaitingRefused.because('PLACE_LEFT', `${on}, il reste une place : réservez-la dans le calendrier.`)
    if (!decision.waitlist) return WaitingRefused.because('NOT_JOINABLE', `${on} : ${decision.sentence}`)
    const { allocatedFrom, reviewed, bookableUntil } = decision
    const key = `${serviceId} ${beneficiaryId} ${day}`
    if (allocatedFrom) asked.set(key, { allocatedFrom })
    else if (reviewed) asked.set(key, { answerBy: bookableUntil })
  }
  const requests = await rowsOf(tx, WaitingRequest, insertText(), [
    accountId,
    actor.accountId,
    now,
    JSON.stringify(
      wanted.map(({ serviceId, beneficiaryId, day }) => ({
        service_id: serviceId,
        beneficiary_id: beneficiaryId,
        day,
        facts: offer.rankFacts(serviceId, beneficiaryId, day),
        place_group: offer.groupOf(serviceId, beneficiaryId, day)?.name ?? null,
        answer_by: asked.get(`${serviceId} ${beneficiaryId} ${day}`)?.answerBy ?? null,
        allocated_from: asked.get(`${serviceId} ${beneficiaryId} ${day}`)?.allocatedFrom ?? null,
      })),
    ),
  ])
  await auditWaiting(tx, actor, 'WAITING_LIST_JOINED', requests, now)
  return Object.assign(new WaitingListJoined(), { requests })
}

const insertText = () => `
insert into waiting_request as w (commune_id, service_id, beneficiary_id, day, facts, place_group, answer_by, allocated_from, status, account_id, asked_by, asked_at)
select s.commune_id, a.service_id, a.beneficiary_id, a.day, a.facts, a.place_group, a.answer_by, a.allocated_from, case when a.allocated_from is null then 'WAITING' else 'ASKED' end, $1, $2, $3
from json_to_recordset($4) as a(service_id uuid, beneficiary_id uuid, day date, facts jsonb, place_group text, answer_by timestamptz, allocated_from timestamptz) join service s on s.id = a.service_id
order by a.service_id, a.day, a.beneficiary_id
returning ${columnsOf(WaitingRequest, 'w')}`
