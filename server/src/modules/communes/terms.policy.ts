/** Of the general terms that the portal shows (web/src/features/legal/terms.ts): families accept this version. */
export const TERMS_VERSION = '2026-11'
