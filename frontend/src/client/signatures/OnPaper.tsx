import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useOffice } from '../../shell/useOffice'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'

/** The ways for whoever does not want to sign online. They count the same. */
export function OnPaper({ printable = true }: { printable?: boolean }) {
  const t = useText()
  const { phone } = useFormats()
  const office = useOffice()
  return (
    <div className="no-print">
      <Details summary={t('paper.summary')}>
        <p>{t('paper.same')}</p>
        <ul className="bullets">
          {printable && <li>{t('paper.print')}</li>}
          {office && <li>{t('paper.mail', { address: office.address })}</li>}
          {office && (
            <li>
              <a href={`tel:${office.phone}`}>{t('paper.call', { phone: phone(office.phone) })}</a>
            </li>
          )}
        </ul>
        {printable && (
          <Button look="plain" icon="print" onClick={() => print()}>
            {t('paper.print-now')}
          </Button>
        )}
      </Details>
    </div>
  )
}
