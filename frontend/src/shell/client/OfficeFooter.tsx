import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { type Office, useOffice } from '../useOffice'
import { ClearAndLeave } from './ClearAndLeave'
import { OfficeHours } from './OfficeHours'

function OfficeLines({ office }: { office: Office }) {
  const t = useText()
  const formats = useFormats()
  return (
    <>
      <a className="foot__phone" href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>
        <Icon name="phone" />
        {t('office.call', { phone: formats.phone(office.phone) })}
      </a>
      <OfficeHours office={office} />
      {office.callsFrom.length > 0 && (
        <p>{t('office.calls-from', { phones: formats.list(office.callsFrom.map(formats.phone)) })}</p>
      )}
    </>
  )
}

/** On every client page: another way to reach the office, and the way to leave nothing behind. */
export function OfficeFooter() {
  const office = useOffice()
  return (
    <footer className="foot">
      <div className="foot__in">
        {office && <OfficeLines office={office} />}
        <ClearAndLeave />
      </div>
    </footer>
  )
}
