import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { MoreLink } from '../ui/link/Link'

type Props = {
  document: Pick<Shape<'Document'>, 'id' | 'requirementName' | 'confirmationNumber' | 'removed'>
}

/** The way to what was sent or, where it is kept no more, when it was removed, and the receipt that stays. */
export function SeeSent({ document: { id, requirementName, confirmationNumber, removed } }: Props) {
  const t = useText()
  const formats = useFormats()
  const what = <span className="vh">: {requirementName}</span>
  if (!removed)
    return (
      <MoreLink to={`/documents/${id}`}>
        {t('item.see-sent')}
        {what}
      </MoreLink>
    )
  return (
    <>
      <p className="quiet">{t('item.removed', { date: formats.day(formats.dayOf(removed.at)) })}</p>
      <MoreLink to={`/confirmations/${confirmationNumber}`}>
        {t('document.see-receipt')}
        {what}
      </MoreLink>
    </>
  )
}
