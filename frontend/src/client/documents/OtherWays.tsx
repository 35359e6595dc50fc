import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useOffice } from '../../shell/useOffice'
import { Details } from '../../ui/details/Details'

/** No dead end: the counter and the phone, with the number to say there. */
export function OtherWays() {
  const t = useText()
  const { phone } = useFormats()
  const office = useOffice()
  const code = useSession()?.clientCode
  if (!office) return null
  return (
    <Details summary={t('photos.other-ways')}>
      <p>{t('photos.other-pdf')}</p>
      <p>{t('photos.other-bring', { address: office.address })}</p>
      <p>{t('photos.other-call', { phone: phone(office.phone), code: code ?? '' })}</p>
    </Details>
  )
}
