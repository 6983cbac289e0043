import { expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** Whoever books for December reads the rules of December, although they begin next week. */
test('rules that begin later are read, after the day from which they hold; then those in force alone', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, 'Étude', 'EVENING_CARE', 'soir', '{1,2,4,5}') returning id`,
    [commune.id, commune.regieId],
  )
  const serviceId = rows[0]?.id
  const rules = async () =>
    (
      await ask<{ commune: { services: { id: string; rules: string[] }[] } }>(
        null,
        'query ($slug: String!) { commune(slug: $slug) { services { id rules } } }',
        { slug: commune.slug },
      )
    ).commune.services.find(({ id }) => id === serviceId)?.rules
  await town().owner.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 200, 0, '2020-01-01')`,
    [commune.id, serviceId, commune.situationId],
  )
  expect(await rules()).toBeUndefined()
  for (const [version, from] of [['1', '2026-12-01'] as const, ['2', '2027-01-01'] as const])
    await town().owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, $2, $3, now(), $4)`,
      [serviceId, version, from, JSON.stringify(policyOf(usualRules))],
    )
  expect((await rules())?.[0]).toBe('À partir du mardi 1er décembre 2026 :')
  clock.at('2026-12-01T10:00:00+01:00')
  expect((await rules())?.[0]).not.toContain('À partir du')
})
