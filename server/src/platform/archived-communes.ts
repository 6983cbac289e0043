import type { AuditAction } from './audit-events.js'

/**
 * What is still done in a commune that is archived; all else that the audit knows is closed there, and refused by `audit` itself, in the
 * transaction that would do it. Written here once: the tests over the contract read it.
 */
export const OPEN_IN_ARCHIVED_COMMUNES = {
  'it is archived, and taken back': ['COMMUNE_ARCHIVED', 'COMMUNE_RESTORED'],
  'what is read': [
    ...(['DOCUMENT_READ', 'CARE_PLAN_READ', 'BANK_ACCOUNTS_READ', 'RECEIPT_READ', 'STATEMENT_READ'] as const),
    ...(['TAX_STATEMENT_READ', 'BOOKS_EXPORTED', 'AUDIT_EXPORTED', 'FAMILIES_EXPORTED'] as const),
    ...(['FAMILY_READ', 'FAMILIES_LISTED', 'INVOICE_READ', 'REMINDERS_PRINTED', 'HANDOVER_EXPORTED'] as const),
  ],
  'money goes back to families': [
    ...(['REFUND_ASKED', 'REFUND_APPROVED', 'REFUND_REFUSED', 'TRANSFERS_PAID', 'TRANSFER_RETURNED'] as const),
    ...(['BALANCE_REMINDED', 'ORDER_ABANDONED', 'DISPUTE_DECIDED', 'DISPUTE_APPROVED'] as const),
    ...(['DISPUTE_DECISION_REFUSED', 'CREDIT_NOTE_ASKED', 'CREDIT_NOTE_ISSUED', 'CREDIT_NOTE_REFUSED'] as const),
  ],
  'what was taken is counted, corrected, put in the bank and closed': [
    ...(['DESK_PAYMENT_TAKEN', 'DESK_REVERSAL_ASKED', 'DESK_PAYMENT_REVERSED', 'DESK_REQUEST_REFUSED'] as const),
    ...(['CHEQUE_BOUNCED', 'DEBT_RECOVERED', 'WRITE_OFF_ASKED', 'DEBT_WRITTEN_OFF', 'TRANSFER_RECEIVED'] as const),
    ...(['DEPOSIT_MADE', 'DEPOSIT_CONFIRMED', 'TILL_CLOSED', 'PERIOD_CLOSED', 'BANK_LINES_ENTERED'] as const),
    ...(['PAYOUT_MATCHED', 'INVOICES_ISSUED', 'INVOICE_PAID', 'REMINDER_SENT'] as const),
    ...(['REMINDERS_PAUSED', 'REMINDERS_RESUMED', 'INVOICES_HANDED_OVER', 'HANDOVER_WITHDRAWN'] as const),
  ],
  'its régie, which pays all that back': [
    ...(['REGIE_CHANGED', 'PAYMENT_KEYS_SET', 'PAYMENT_KEYS_TESTED', 'PAYMENT_KEYS_REMOVED'] as const),
    'SIGNING_KEY_RETIRED',
  ],
  'who came on the last days': [
    ...(['ATTENDANCE_CHANGED', 'ATTENDANCE_NOTE_WRITTEN', 'ATTENDANCE_NOTE_ATTACHED', 'CANCELLATION_NOTED'] as const),
    'ATTENDANCE_NOTE_CLOSED',
  ],
  'families leave, and take what is theirs': [
    ...(['ACCESS_ENDED', 'DOCUMENT_REMOVED', 'BENEFICIARY_REMOVED', 'WAITING_LIST_LEFT'] as const),
    'STANDING_BOOKING_STOPPED',
  ],
  'rights and drafts are taken away': [
    ...(['STAFF_SUSPENDED', 'STAFF_REMOVED', 'STAFF_INVITATION_WITHDRAWN', 'IMPORT_DROPPED'] as const),
    ...(['IMPORT_UNDONE', 'API_CLIENT_REVOKED', 'API_TOKEN_REVOKED', 'WEBHOOK_REMOVED'] as const),
  ],
} as const satisfies Record<string, readonly AuditAction[]>

const open = new Set<AuditAction>(Object.values(OPEN_IN_ARCHIVED_COMMUNES).flat())

/** Somebody does it to a commune, and it would change one that is archived. What happens by itself (a deadline, a job) goes on. */
export const isClosedInArchived = (action: AuditAction): boolean => !open.has(action)
