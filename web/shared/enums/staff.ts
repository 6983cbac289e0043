import { messages } from '../i18n/messages'

export const staffRoleWord = messages(
  {
    AGENT: 'Agent',
    CANTEEN: 'Cantine',
    REGISSEUR: 'Régisseur',
    DEPUTY: 'Mandataire suppléant',
    COMMUNE_ADMIN: 'Administrateur de la commune',
    READER: 'Lecture seule',
    AGGLOMERATION_ADMIN: 'Administrateur de l’agglomération',
  },
  {
    en: {
      AGENT: 'Case officer',
      CANTEEN: 'Canteen',
      REGISSEUR: 'Public money officer',
      DEPUTY: 'Deputy of the public money officer',
      READER: 'Read only',
      COMMUNE_ADMIN: 'Administrator of the commune',
      AGGLOMERATION_ADMIN: 'Administrator of the agglomeration',
    },
  },
)

/** Who they are, to a family that asks who reads. */
export const staffGroupWord = messages(
  {
    AGENT: 'les agents qui instruisent les demandes',
    CANTEEN: 'les personnes qui servent et gardent les enfants',
    REGISSEUR: 'les régisseurs',
    DEPUTY: 'leurs mandataires suppléants',
    READER: 'les élus, directeurs d’école et auditeurs qui lisent sans rien changer',
    COMMUNE_ADMIN: 'l’administration de la commune',
    AGGLOMERATION_ADMIN: 'l’administration de l’agglomération',
  },
  {
    en: {
      AGENT: 'the agents who handle requests',
      CANTEEN: 'those who serve and look after the children',
      REGISSEUR: 'the public money officers',
      DEPUTY: 'their deputies',
      READER: 'elected members, heads of school and auditors who read and change nothing',
      COMMUNE_ADMIN: 'the administrators of the commune',
      AGGLOMERATION_ADMIN: 'the administrators of the agglomeration',
    },
  },
)

export const staffStateWord = messages(
  {
    INVITED: 'Invité',
    EXPIRED: 'Invitation expirée',
    ACTIVE: 'Actif',
    SUSPENDED: 'Suspendu',
  },
  {
    en: {
      INVITED: 'Invited',
      EXPIRED: 'Invitation expired',
      ACTIVE: 'Active',
      SUSPENDED: 'Suspended',
    },
  },
)
