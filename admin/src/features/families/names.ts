interface Named {
  firstName: string
  lastName: string
  isCompany: boolean
  companyName: string | null
}

/** Last name first, as files are sorted; a company by its own name. */
export const nameOf = (account: Named) =>
  (account.isCompany && account.companyName) || `${account.lastName} ${account.firstName}`

/** « Vous agissez pour la famille Dupont » */
export const familyNameOf = (account: Named) => (account.isCompany && account.companyName) || account.lastName
