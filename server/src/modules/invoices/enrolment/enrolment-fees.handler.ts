import type { EnrolmentFees } from '../../services/index.js'
import { askFees, holdFees } from './ask-fees.command.js'
import { giveFeesBack } from './give-fees-back.command.js'

/** What an inscription costs is asked on an invoice. Registered in `enrolmentFees`. */
export const feesOnInvoices: EnrolmentFees = {
  hold: holdFees,
  ask: askFees,
  giveBack: giveFeesBack,
}
