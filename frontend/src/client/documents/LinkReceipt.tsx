import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { useOffice } from '../../shell/useOffice'
import { Button } from '../../ui/button/Button'
import { ConfirmationPanel } from '../../ui/confirmation/ConfirmationPanel'

export type LinkReceipt = Shape<'LinkedReceipt'>

/** That it came, and the number to ask by. It is shown once: nothing here can be read later. */
export function LinkReceipt({ receipt, onMore }: { receipt: LinkReceipt; onMore: () => void }) {
  const t = useText()
  const formats = useFormats()
  const office = useOffice()
  return (
    <PageBody>
      <ConfirmationPanel title={t('send.received')} numberLabel={t('send.number')} number={receipt.number}>
        <p>{formats.dateTime(receipt.at)}</p>
        <p>{t('send.pages', { count: receipt.pages })}</p>
      </ConfirmationPanel>
      <p>{t('send.next')}</p>
      <p>
        <b>{t('send.keep')}</b>
      </p>
      <div className="actions">
        <Button wide icon="print" onClick={() => print()}>
          {t('send.print')}
        </Button>
        <Button wide look="second" onClick={onMore}>
          {t('send.more')}
        </Button>
      </div>
      {office && <p className="quiet">{t('send.questions', { phone: formats.phone(office.phone) })}</p>}
    </PageBody>
  )
}
