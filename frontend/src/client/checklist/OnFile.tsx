import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { MoreLink } from '../../ui/link/Link'

type Item = Shape<'ChecklistItem'>
type Props = { item: Pick<Item, 'documentTypes' | 'offer' | 'state'> }

/** A paper that the office has already: by its own name where somebody said what it is. */
function useNameOf({ documentTypes, offer }: Props['item']) {
  const formats = useFormats()
  if (!offer) return undefined
  const { documentType, requirementName, receivedAt } = offer.document
  const type = documentTypes.find(one => one.documentType === documentType)
  return { name: type?.name ?? requirementName, date: formats.day(formats.dayOf(receivedAt)) }
}

const lineOf = ({ offer, state }: Props['item']) => {
  if (state.finished) return 'item.used'
  return offer?.chosenAt ? 'item.chosen' : 'item.on-file'
}

/** What is offered from the file, or is to be used, or was. */
export function OnFile({ item }: Props) {
  const t = useText()
  const values = useNameOf(item)
  if (!values || !item.offer) return null
  return (
    <div>
      <p>
        <Words id={lineOf(item)} values={values} />
      </p>
      <MoreLink to={`/documents/${item.offer.document.id}`}>{t('item.see-sent')}</MoreLink>
    </div>
  )
}
