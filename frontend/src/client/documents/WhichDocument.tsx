import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import type { SendQueue } from '../../offline/send-queue'
import { Radios } from '../../ui/choice/Radios'

type Props = { types: Shape<'DocumentType'>[]; queue: SendQueue; fields: Record<string, unknown> }

/** Which of the documents this is. Not needed to send it, but whoever checks it is quicker. */
export function WhichDocument({ types, queue, fields }: Props) {
  const t = useText()
  if (types.length < 2) return null
  return (
    <Radios
      id="document-type"
      label={t('photos.which')}
      value={typeof fields.documentType === 'string' ? fields.documentType : undefined}
      onPick={documentType => void queue.fill({ documentType })}
      options={types.map(({ documentType, name }) => ({ value: documentType, label: name }))}
    />
  )
}
