import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { useOffice } from '../shell/useOffice'

/** The office's number, to tap, where nothing but a call helps. */
export function CallUs() {
  const t = useText()
  const { phone } = useFormats()
  const office = useOffice()
  if (!office) return null
  return <a href={`tel:${office.phone}`}>{t('office.call', { phone: phone(office.phone) })}</a>
}
