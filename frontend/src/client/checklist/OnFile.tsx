import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { Words } from '../../i18n/Words'
import { SeeSent } from '../SeeSent'

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
  const values = useNameOf(item)
  if (!values || !item.offer) return null
  return (
    <div>
      <p>
        <Words id={lineOf(item)} values={values} />
      </p>
      <SeeSent document={item.offer.document} />
    </div>
  )
}
