export const statusTone = {
  ASKED: 'warn',
  APPROVED: 'warn',
  SENT: 'warn',
  PAID: 'ok',
  FAILED: 'bad',
  REFUSED: 'bad',
} as const
