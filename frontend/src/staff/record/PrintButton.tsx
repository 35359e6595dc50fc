import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'

/** The page on paper, as it is shown. */
export function PrintButton() {
  const t = useText()
  return (
    <Button look="plain" icon="print" onClick={() => print()}>
      {t('record.print')}
    </Button>
  )
}
