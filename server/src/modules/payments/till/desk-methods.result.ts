import { registerEnumType } from 'type-graphql'
import { worded } from '../../../platform/worded.js'

export const DESK_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', TRANSFER: 'TRANSFER', CESU: 'CESU' } as const
registerEnumType(DESK_METHODS, {
  name: 'DeskMethod',
  description: 'What is given over the counter.',
  valuesConfig: worded({
    CASH: 'Espèces: up to what the law allows.',
    CESU: 'Chèques emploi service universel: they pay for care, never for meals.',
    CHEQUE: 'Chèque.',
    TRANSFER: 'Virement: a reference on the statement of the account.',
  }),
})
export const DEPOSIT_METHODS = { CASH: 'CASH', CHEQUE: 'CHEQUE', CESU: 'CESU' } as const
registerEnumType(DEPOSIT_METHODS, {
  name: 'DepositMethod',
  description: 'What is taken to the bank.',
  valuesConfig: worded({ CASH: 'Espèces.', CESU: 'Chèques emploi service universel.', CHEQUE: 'Chèques.' }),
})
export const RECEIPT_METHODS = {
  CARD: 'CARD',
  CASH: 'CASH',
  CHEQUE: 'CHEQUE',
  TRANSFER: 'TRANSFER',
  CESU: 'CESU',
} as const
registerEnumType(RECEIPT_METHODS, {
  name: 'ReceiptMethod',
  description: 'How something was paid.',
  valuesConfig: worded({
    CARD: 'Carte bancaire.',
    CASH: 'Espèces.',
    CESU: 'Chèques emploi service universel.',
    CHEQUE: 'Chèque.',
    TRANSFER: 'Virement.',
  }),
})
export const DESK_PAYMENT_STATES = {
  TAKEN: 'TAKEN',
  DEPOSITED: 'DEPOSITED',
  RECEIVED: 'RECEIVED',
  REVERSED: 'REVERSED',
  BOUNCED: 'BOUNCED',
} as const
registerEnumType(DESK_PAYMENT_STATES, {
  name: 'DeskPaymentState',
  description: 'What became of a taking.',
  valuesConfig: worded({
    BOUNCED: 'The bank sent the cheque back.',
    DEPOSITED: 'It is on a slip.',
    RECEIVED: 'A transfer that the statement shows.',
    REVERSED: 'It was cancelled.',
    TAKEN: 'It is in the till, or a transfer that no statement showed.',
  }),
})
export const DESK_DECISION_KINDS = { REVERSAL: 'REVERSAL', WRITE_OFF: 'WRITE_OFF' } as const
registerEnumType(DESK_DECISION_KINDS, {
  name: 'DeskDecisionKind',
  description: 'What somebody of the régie asks another one.',
  valuesConfig: worded({ REVERSAL: 'To cancel a taking.', WRITE_OFF: 'To give up a debt.' }),
})
