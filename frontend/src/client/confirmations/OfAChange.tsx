import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'

const OPEN: Shape<'ItemStatus'>[] = ['ASKED', 'OFFERED_FROM_FILE', 'IN_PROGRESS']

/** From the receipt of a change to what it is about, and to the proof of it that the client still has to send. */
export function OfAChange({ id }: { id: string }) {
  const t = useText()
  const read = () => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id } } }))
  const report = useQuery({ key: ['changes', id], read }).data
  const wanted = /^(PROMISED|ASKED)$/.test(report?.proof.state ?? '') && !report?.state.finished
  const item = wanted ? report?.proof.items.find(({ status }) => OPEN.includes(status)) : undefined
  return (
    <>
      {item && (
        <ButtonLink to={`/checklist/${item.checklistItemId}/photos`} wide icon="camera">
          {t('receipt.change-proof', { name: item.requirementName })}
        </ButtonLink>
      )}
      <ButtonLink to={`/changes/${id}`} wide look="second">
        {t('receipt.change-see')}
      </ButtonLink>
    </>
  )
}
