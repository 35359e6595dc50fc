import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'
import { useChangeOf } from './useChangeOf'

type Props = { confirmation: Shape<'Confirmation'> }

/** From the receipt of a change to the proof of it that is still to be sent, to what it is about, and to all others. */
export function OfAChange({ confirmation }: Props) {
  const t = useText()
  const proof = useChangeOf(confirmation)
  return (
    <>
      {proof && (
        <ButtonLink to={`/checklist/${proof.checklistItemId}/photos`} wide icon="camera">
          {t('receipt.change-proof', { name: proof.requirementName })}
        </ButtonLink>
      )}
      <ButtonLink to={`/changes/${confirmation.subject.changeReportId}`} wide look="second">
        {t('receipt.change-see')}
      </ButtonLink>
      <ButtonLink to="/changes" wide look="second">
        {t('receipt.changes')}
      </ButtonLink>
    </>
  )
}
