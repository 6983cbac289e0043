import { IsOptional, Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name, OptionalLine } from '../../../platform/validators.js'
import { DocumentKind } from '../supporting-document.entity.js'
import { DocumentScope, DocumentValidity } from './document-type.entity.js'

const RANK = { message: 'Indiquez un rang de 0 à 999.' }
const MONTHS = { message: 'Indiquez de 1 à 60 mois.' }

@InputType()
export class DocumentTypeInput {
  @Field(() => String, { description: 'What the commune calls it, 80 characters at most.' })
  @Name('le nom de la pièce', 80)
  label: string

  @Field(() => String, {
    nullable: true,
    description: 'What families are told of it, 200 characters at most; null: nothing.',
  })
  @IsOptional()
  @OptionalLine('l’aide', 200)
  help?: string | null

  @Field(() => DocumentKind, { description: 'Its nature: it says who may read what families send.' })
  kind: DocumentKind

  @Field(() => DocumentScope, { description: 'Of the family, or of each person; kept once families gave some.' })
  scope: DocumentScope

  @Field(() => DocumentValidity, { description: 'How long it is good for.' })
  validity: DocumentValidity

  @Field(() => Int, { nullable: true, description: 'With MONTHS only.' })
  @IsOptional()
  @Min(1, MONTHS)
  @Max(60, MONTHS)
  months?: number | null

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Min(0, RANK)
  @Max(999, RANK)
  position: number
}

@InputType()
export class CreateDocumentTypeInput extends DocumentTypeInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  communeId: string
}

@InputType()
export class ChangeDocumentTypeInput extends DocumentTypeInput {
  @Field(() => UUIDScalar)
  typeId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
