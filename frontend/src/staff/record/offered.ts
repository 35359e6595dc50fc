import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'

/** What is on file for an item, by its name and the day it came; undefined where nothing is offered. */
export function useOffered({ documentTypes, offer }: Shape<'ChecklistItem'>) {
  const t = useText()
  const f = useFormats()
  if (!offer) return undefined
  const { id, documentType, receivedAt, requirementName } = offer.document
  const name = documentTypes.find(one => one.documentType === documentType)?.name ?? requirementName
  return {
    to: `/staff/documents/${id}`,
    words: t('offer.sent', { name, day: f.day(f.dayOf(receivedAt)) }),
    chosenOn: offer.chosenAt && f.day(f.dayOf(offer.chosenAt)),
  }
}
