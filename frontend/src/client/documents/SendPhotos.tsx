import { useEffect } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import type { QueueView } from '../../offline/queue-view'
import type { SendQueue } from '../../offline/send-queue'
import { useSendQueue } from '../../offline/useSendQueue'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import type { LinkReceipt } from './LinkReceipt'
import { Photos } from './Photos'
import type { Way } from './way'
import './photos.css'

type Props = {
  item: Shape<'OpenedItem'>
  linkId: string
  authorization: string
  senderName: string
  onBack: () => void
  onSent: (receipt: LinkReceipt) => void
  shutOut: () => void
}

const nameIn = ({ fields }: QueueView) => String(fields.senderName ?? '')

/** Whose name it went out under stays the same while its answer is waited for. */
const wayOf = (queue: SendQueue, { authorization, onSent, shutOut }: Props): Way<LinkReceipt> => ({
  post: async (document, once) => {
    const receipt = await answer(
      api.POST('/api/v1/upload-link/documents', {
        body: { senderName: nameIn(queue.get()), document },
        headers: { ...once, Authorization: authorization },
      }),
    )
    // Nothing can be read later: it is kept before anything else, whatever is looked at by now.
    onSent(receipt)
    return receipt
  },
  arrived: () => {},
  shutOut,
})

/** Photographs what was asked for, and sends it. */
export default function SendPhotos(props: Props) {
  const t = useText()
  const { item, linkId, authorization, senderName, onBack } = props
  const open = useSendQueue(item.checklistItemId, {
    accountId: linkId,
    sharedDevice: false,
    headers: { Authorization: authorization },
  })
  const queue = open?.queue
  const submitted = open?.view.submitted
  useEffect(() => {
    if (submitted === false) void queue?.fill({ senderName })
  }, [queue, submitted, senderName])
  return (
    <>
      <div>
        <p className="quiet">{item.requirementName}</p>
        <h1>{t('photos.heading')}</h1>
      </div>
      <p>
        {t('send.from', { name: (submitted && nameIn(open.view)) || senderName })}{' '}
        {!open?.view.wanted && !submitted && (
          <Button look="plain" onClick={onBack}>
            {t('send.change')}
          </Button>
        )}
      </p>
      {open ? (
        <Photos types={item.documentTypes} {...open} way={wayOf(open.queue, props)} otherWays={null} />
      ) : (
        <Loading />
      )}
    </>
  )
}
