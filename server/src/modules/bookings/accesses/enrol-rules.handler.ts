import type { WhyNotEnrolled } from '../../services/index.js'
import { readPriceBook, readPricedPeople } from '../offer/prices.query.js'
import { whyNotAsked } from './enrol.policy.js'
import { readEnrolPlaces } from './enrol-places.query.js'

/** Asks the `enrol` rules of every service that the situation opens. Registered in `enrolmentRules`. */
export const askEnrolRules: WhyNotEnrolled = async (db, { of, ...asked }) => {
  const book = await readPriceBook(db, [asked.situationId], asked.now)
  const placesLeft = await readEnrolPlaces(db, book, asked.now)
  if ('people' in of)
    return whyNotAsked(book, {
      ...asked,
      placesLeft,
      people: of.people.map((person) => ({ ...person, quotients: [], kept: [] })),
    })
  const people = await readPricedPeople(db, [of.accountId])
  return whyNotAsked(book, {
    ...asked,
    placesLeft,
    people: people.filter(({ beneficiaryId }) => of.beneficiaryIds.includes(beneficiaryId)),
  })
}
