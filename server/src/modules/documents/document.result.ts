import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { OWN_FAMILY } from '../../platform/actor.js'
import { Refusal } from '../../platform/refusal.js'
import { TOO_FAR } from '../../platform/typed-days.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { SupportingDocument } from './supporting-document.entity.js'
import { worded } from '../../platform/worded.js'

export const DocumentRefusalReason = {
  NOT_PENDING: 'NOT_PENDING',
  REASON_REQUIRED: 'REASON_REQUIRED',
  ALREADY_USED: 'ALREADY_USED',
  OWN_FAMILY: 'OWN_FAMILY',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  TYPE_ARCHIVED: 'TYPE_ARCHIVED',
  PERSON_MISSING: 'PERSON_MISSING',
  DATE_TO_COME: 'DATE_TO_COME',
  DATE_TOO_FAR: 'DATE_TOO_FAR',
} as const
export type DocumentRefusalReason = keyof typeof DocumentRefusalReason
registerEnumType(DocumentRefusalReason, {
  name: 'DocumentRefusalReason',
  valuesConfig: worded({
    ALREADY_USED: 'It was accepted, and proves an access: it stays.',
    DATE_TOO_FAR: 'Its date is more than ten years away.',
    DATE_TO_COME: 'Its date has not come yet.',
    TYPE_ARCHIVED: 'The commune no longer asks for this document.',
  }),
})

const SENTENCES: Record<DocumentRefusalReason, string> = {
  NOT_PENDING: 'Une décision a déjà été prise sur cette pièce. Rechargez la page pour la voir.',
  REASON_REQUIRED: 'Écrivez pourquoi la pièce est refusée, en 3 caractères au moins : la famille lira cette phrase.',
  ALREADY_USED:
    'Cette pièce a été acceptée : elle justifie un accès et ne peut plus être retirée. Envoyez-en une plus récente.',
  OWN_FAMILY,
  CHANGED_MEANWHILE: 'Un collègue vient de corriger cette pièce. Relisez-la, puis refaites votre correction.',
  TYPE_ARCHIVED: 'Votre commune ne demande plus cette pièce : choisissez-en une autre dans la liste.',
  PERSON_MISSING: 'Cette pièce est demandée pour chaque personne : dites pour qui elle est.',
  DATE_TOO_FAR: TOO_FAR,
  DATE_TO_COME: 'La date de la pièce est à venir : écrivez celle qui est imprimée dessus.',
}

@ObjectType({ implements: Refusal })
export class DocumentRefused extends Refusal {
  @Field(() => DocumentRefusalReason)
  reason: DocumentRefusalReason

  static because(reason: DocumentRefusalReason): DocumentRefused {
    return Object.assign(new DocumentRefused(), { reason, message: SENTENCES[reason] })
  }
}

@ObjectType({ description: 'The document is taken away; `id` was its own.' })
export class DocumentRemoved {
  @Field(() => UUIDScalar)
  id: string

  static of(id: string): DocumentRemoved {
    return Object.assign(new DocumentRemoved(), { id })
  }
}

export const ReviewDocumentResult = createUnionType({
  name: 'ReviewDocumentResult',
  types: () => [SupportingDocument, DocumentRefused] as const,
})
export const DescribeDocumentResult = createUnionType({
  name: 'DescribeDocumentResult',
  types: () => [SupportingDocument, DocumentRefused] as const,
})
export const RemoveDocumentResult = createUnionType({
  name: 'RemoveDocumentResult',
  types: () => [DocumentRemoved, DocumentRefused] as const,
})
