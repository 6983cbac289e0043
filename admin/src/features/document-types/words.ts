import type { DocumentTypePartsFragment } from '@generated'
import { documentValidityWord } from '@shared/enums/document'
import { t } from './messages'

/** How long a document of this type is good. */
export const validityOf = ({ validity, months }: Pick<DocumentTypePartsFragment, 'validity' | 'months'>): string =>
  validity === 'MONTHS' && months ? t('monthsOf', { n: months }) : documentValidityWord(validity)
