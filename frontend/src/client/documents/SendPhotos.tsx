import { useEffect } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
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

/** Whose name it went out under stays the same while its answer is waited for. */
const wayOf = (queue: SendQueue, { authorization, onSent, shutOut }: Props): Way<LinkReceipt> => ({
  post: (document, once) =>
    answer(
      api.POST('/api/v1/upload-link/documents', {
        body: { senderName: String(queue.get().fields.senderName), document },
        headers: { ...once, Authorization: authorization },
      }),
    ),
  arrived: onSent,
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
        {t('send.from', { name: senderName })}{' '}
        <Button look="plain" onClick={onBack}>
          {t('send.change')}
        </Button>
      </p>
      {open ? (
        <Photos types={item.documentTypes} {...open} way={wayOf(open.queue, props)} otherWays={null} />
      ) : (
        <Loading />
      )}
    </>
  )
}
