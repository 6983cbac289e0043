import ical from 'ical-generator'
import type { Day } from '../../../platform/day.js'
import { withoutTraps } from '../../../platform/french.js'

/** A booking that stands, as a calendar shows it. */
export interface AgendaEntry {
  id: string
  day: Day
  firstName: string
  serviceName: string
  communeName: string
  /** When it was booked: an event that is read again is the same one. */
  orderedAt: Date
}

const plain = (text: string): string => withoutTraps(text).trim()

/** The bookings as an iCalendar (RFC 5545): a whole day each, since a service has no hour. What was cancelled is not there any more. */
export function agendaOf(entries: readonly AgendaEntry[], site: string): string {
  const host = new URL(site).host
  const calendar = ical({
    name: 'Cantine Facile',
    prodId: { company: 'Cantine Facile', product: 'Agenda', language: 'FR' },
  })
  calendar.ttl(3_600)
  for (const { id, day, firstName, serviceName, communeName, orderedAt } of entries)
    calendar.createEvent({
      id: `${id}@${host}`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: orderedAt,
      summary: plain(`${firstName} : ${serviceName}`),
      description: plain(communeName),
      url: `${site}/mes-reservations?mois=${day.slice(0, 7)}&jour=${day}`,
    })
  return calendar.toString()
}
