import type * as admin from '../../../admin/src/generated/graphql.js'
import { DESK } from '../../browser/support/browser.js'
import { account, canteen, coubon, id, regie } from './family.js'
import type { Mocks, Operations } from './mocked-api.js'
import { usePages } from './visit.js'

export type ConsoleOperations = Operations<typeof admin>
export type ConsoleMocks = Mocks<ConsoleOperations>

/** An administrator of Coubon, who sees every page of the menu. */
export const clerk = {
  sessionId: id(35),
  account: { ...account, id: id(34), firstName: 'Claire', lastName: 'Martin', email: 'mairie@coubon.exemple.fr' },
  staff: [{ id: id(36), role: 'COMMUNE_ADMIN' as const, commune: coubon }],
  nextStep: null,
}

/** What the frame of every page of the console asks. */
const frame: ConsoleMocks = {
  Viewer: { viewer: clerk },
  IdentityProviders: { identityProviders: [] },
  Demonstration: { agglomeration: { id: id(90), demonstration: false } },
  StaffCommunes: {
    staffCommunes: [
      {
        ...coubon,
        archived: false,
        logoUrl: null,
        regie,
        services: [{ ...canteen, kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5], capacity: null }],
      },
    ],
  },
  ValidationCounts: {
    validationCounts: { accounts: 0, accesses: 1, documents: 0, changes: 0 },
    customValuesToReview: [],
  },
  ToDecide: { requestsToAnswer: 0, creditsToDecide: 0 },
  AttendanceNoteCount: { attendanceNoteCount: 0 },
}

/** At a desk of the town hall. */
export const useConsole = () => usePages<ConsoleOperations>('/admin', DESK, frame)
