// The bare route of the calendar's measure: see bare.ts.
import 'reflect-metadata'
import cookie from '@fastify/cookie'
import Fastify from 'fastify'

const dist = '../../../server/dist'
const { entities } = await import(`${dist}/entities.js`)
const { createDataSource } = await import(`${dist}/platform/database.js`)
const { clock } = await import(`${dist}/platform/clock.js`)
const { readActor } = await import(`${dist}/modules/accounts/index.js`)
const { availabilityCalendar } = await import(`${dist}/modules/bookings/offer/availability.query.js`)

const db = await createDataSource(process.env.DATABASE_URL, entities).initialize()
await clock.sync(db)
const config = { publicUrl: 'https://bench.invalid' }
const app = Fastify({ logger: false })
await app.register(cookie)

/** What GraphQL adds around the calendar: the names of its services and communes, read once each. */
const services = new Map()
async function serviceOf(id) {
  const known = services.get(id)
  if (known) return known
  const [row] = await db.query(
    `select s.id, s.name, s.kind, s.unit, s.open_weekdays as "openWeekdays",
       json_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone, 'contactEmail', c.contact_email, 'contactPhone', c.contact_phone) as commune
     from service s join commune c on c.id = s.commune_id where s.id = $1`,
    [id],
  )
  services.set(id, row)
  return row
}

app.post('/graphql', async (request) => {
  const now = clock.now()
  const actor = await readActor(db, config, request, now)
  const calendar = await availabilityCalendar(db, actor, request.body.variables, now)
  for (const service of calendar.services) service.service = await serviceOf(service.serviceId)
  return { data: { availabilityCalendar: calendar } }
})
await app.listen({ port: 0, host: '127.0.0.1' })
process.send({ port: app.server.address().port })
process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => db.destroy())
    .then(() => process.exit(0))
})
