import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { DocumentType } from './document-type.entity.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'A type of document as its commune sets it up, archived or not.' })
export class DocumentTypeSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DocumentType, { description: 'The document itself.' })
  type: DocumentType

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  position: number

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => [String], { description: 'Situations that ask for it, those that are offered.' })
  situations: string[]

  @Field(() => Int, { description: 'Documents that families gave under it.' })
  documents: number
}

export const DocumentTypeRefusalReason = {
  LABEL_TAKEN: 'LABEL_TAKEN',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  MONTHS_MISSING: 'MONTHS_MISSING',
  TYPE_USED: 'TYPE_USED',
} as const
export type DocumentTypeRefusalReason = keyof typeof DocumentTypeRefusalReason
registerEnumType(DocumentTypeRefusalReason, {
  name: 'DocumentTypeRefusalReason',
  valuesConfig: worded({
    MONTHS_MISSING: 'Good for months: say how many.',
    TYPE_USED: 'Families gave some: its nature and whose it is no longer change.',
  }),
})

const SENTENCES: Record<DocumentTypeRefusalReason, string> = {
  LABEL_TAKEN: 'Une autre pièce de la commune porte déjà ce nom : choisissez-en un autre.',
  CHANGED_MEANWHILE: 'Cette pièce a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
  MONTHS_MISSING: 'Indiquez combien de mois la pièce est valable.',
  TYPE_USED: 'Des familles ont déjà donné cette pièce.',
}

@ObjectType({ implements: Refusal })
export class DocumentTypeRefused extends Refusal {
  @Field(() => DocumentTypeRefusalReason)
  reason: DocumentTypeRefusalReason

  @Field(() => DocumentTypeSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: DocumentTypeSetup | null

  static because(reason: DocumentTypeRefusalReason, message = SENTENCES[reason]): DocumentTypeRefused {
    return Object.assign(new DocumentTypeRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: DocumentTypeSetup): DocumentTypeRefused {
    const message = current.changedBy
      ? `« ${current.type.label} » a été modifiée entre-temps par ${current.changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(DocumentTypeRefused.because('CHANGED_MEANWHILE', message), { current })
  }

  static used(documents: number): DocumentTypeRefused {
    const given = documents === 1 ? 'Une pièce a déjà été donnée' : `${documents} pièces ont déjà été données`
    const message = `${given} sous ce nom : sa nature et pour qui elle est ne changent plus. Archivez-la, puis ajoutez-en une autre.`
    return DocumentTypeRefused.because('TYPE_USED', message)
  }
}

export const DocumentTypeResult = createUnionType({
  name: 'DocumentTypeResult',
  types: () => [DocumentTypeSetup, DocumentTypeRefused] as const,
})
