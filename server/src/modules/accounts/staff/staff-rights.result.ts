import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { STAFF_RIGHTS, type StaffRightName } from '../../../platform/staff-rights.js'
import { StaffRole } from '../staff-member.entity.js'
import { worded } from '../../../platform/worded.js'

export const StaffRightEnum = Object.fromEntries(Object.keys(STAFF_RIGHTS).map((right) => [right, right]))
registerEnumType(StaffRightEnum, {
  name: 'StaffRightName',
  description: 'What the staff may do in a commune.',
  valuesConfig: worded({
    ACT_FOR_FAMILIES: 'Everything that a parent does, at the desk: file, quotient, requests, bookings.',
    ADMINISTER_AGGLOMERATION: 'The agglomeration itself, its communes and its régies: of no role of a commune.',
    ADMINISTER_CLIENTS: 'Let programs in, and end it: accesses to the API and their tokens.',
    ADMINISTER_STAFF: 'Invite, change roles, suspend, remove.',
    ASK_REFUNDS: 'Ask for what a wallet holds to be paid back to its family.',
    CANCEL_TAKINGS: 'Cancel what one took oneself, the same day.',
    DECIDE_FAMILIES: 'Decide on accounts, accesses, documents and changes of what a family declared.',
    DEPOSIT_TAKINGS: 'Take money from the till to the bank, on a numbered slip.',
    FIND_FAMILIES: 'Find a family of the commune, and open its file.',
    IMPORT_FAMILIES: 'Families from a file, and back to a file.',
    KEEP_BOOKS: 'Read and close the books of the régie; issue invoices.',
    KEEP_TILL: 'Close the day of the till, correct, decide, follow deposits, cheques and transfers.',
    MARK_ATTENDANCE: 'Say who came.',
    READ_AUDIT: 'Who did what, when and from where.',
    READ_CALENDAR: 'Days, closures and places.',
    READ_REGIE: 'How the régie is set up.',
    READ_REGISTER: 'Who is expected and who came, and the counts of the kitchen.',
    READ_REGULATIONS: 'Règlements and their drafts, and trying them.',
    READ_REPORTS: 'Remittance sheet and balance of the régie: totals, and nobody’s name.',
    READ_TARIFFS: 'Every price of the commune.',
    REFUND: 'Refund an order, approve, send, decide on disputes.',
    SETTLE_NOTES: 'Say who a child noted by name was: it charges a family.',
    SET_CALENDAR: 'Change days, closures and places.',
    SET_CARD_PAYMENTS: 'Keys of the card provider.',
    SET_TARIFFS: 'Publish the prices that the council voted, withdraw them, say what a user costs.',
    SET_UP_COMMUNE: 'How the commune presents itself, and what its pages of law say.',
    SET_UP_REGIE: 'Change the régie, when it is the commune’s own.',
    SET_UP_SCHOOLS: 'Its schools, and their classes of each school year.',
    SET_UP_SERVICES: 'What the commune offers, and to whom: services, situations, documents, custom fields.',
    TAKE_MONEY: 'Take money over the counter.',
    WRITE_REGULATIONS: 'Write and publish what the council decided.',
  }),
})

@ObjectType({ description: 'Which roles may do something: as the rules of access say.' })
export class StaffRightHolders {
  @Field(() => StaffRightEnum, { description: 'What may be done.' })
  right: StaffRightName

  @Field(() => [StaffRole], { description: 'In the communes where they have the role; the agglomeration in all.' })
  roles: readonly Role[]
}
