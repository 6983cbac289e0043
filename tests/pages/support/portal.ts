import type * as portal from '../../../web/src/generated/graphql.js'
import { PHONE } from '../../browser/support/browser.js'
import { id, theme, viewer, wallet } from './family.js'
import type { Mocks, Operations } from './mocked-api.js'
import { usePages } from './visit.js'

export type PortalOperations = Operations<typeof portal>
export type PortalMocks = Mocks<PortalOperations>

/** What the frame of every page of the portal asks, for a family that is signed in. */
export const frame: PortalMocks = {
  Viewer: { viewer },
  IdentityProviders: { identityProviders: [] },
  Demonstration: { agglomeration: { id: id(90), demonstration: false } },
  Site: {
    agglomeration: {
      id: id(90),
      name: 'Le Puy-en-Velay',
      logoUrl: null,
      termsVersion: '2026-09',
      publicationDirector: null,
      host: null,
    },
  },
  HeaderFamily: {
    family: {
      account: { id: viewer.account.id },
      wallets: [wallet],
      accesses: [{ id: id(71), status: 'VALID', commune: theme }],
    },
  },
}

/** On a phone, as most parents do. */
export const usePortal = () => usePages<PortalOperations>('', PHONE, frame)
