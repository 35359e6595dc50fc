import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import type { Session } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useSendQueue } from '../../offline/useSendQueue'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ConfirmationPanel } from '../../ui/confirmation/ConfirmationPanel'
import { FileButton } from '../../ui/file-input/FileButton'
import { Loading } from '../../ui/loading/Loading'
import { Pages } from '../../ui/pages/Pages'
import { CounterPage } from './CounterPage'
import { CounterSend } from './CounterSend'
import { recordChanged } from './useRecord'

type Props = { code: string; item: Shape<'ChecklistItem'>; owner: Session; onDone: () => void }

const post = (body: Shape<'NewDocument'>, headers: { 'Idempotency-Key': string }) =>
  answer(api.POST('/api/v1/documents', { body, headers }))

/** Photographs or files, each with its fate, and the number to give to the client at the end. */
export function CounterPages({ code, item, owner, onDone }: Props) {
  const t = useText()
  const f = useFormats()
  const sending = useSendQueue(item.id, owner)
  const [type, setType] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [receipt, setReceipt] = useState<Shape<'Confirmation'>>()

  if (receipt) {
    return (
      <div className="stack">
        <ConfirmationPanel
          title={t('counter.received')}
          numberLabel={t('counter.number')}
          number={receipt.number}
        >
          <p>{f.moment(receipt.at)}</p>
        </ConfirmationPanel>
        <p>{t('counter.give-number')}</p>
        <Button onClick={() => onDone()}>{t('counter.done')}</Button>
      </div>
    )
  }
  if (!sending) return <Loading />
  const { queue, view } = sending
  const send = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { confirmation } = await queue.submit(post, type)
      setReceipt(confirmation)
      recordChanged(code)
    } catch (problem) {
      setError(problem)
    }
    setBusy(false)
  }
  return (
    <div className="stack">
      <p>
        <b>{item.requirementName}</b>
      </p>
      <Radios
        id="counter-type"
        label={t('counter.type')}
        options={item.documentTypes.map(one => ({ value: one.documentType, label: one.name }))}
        value={type}
        onPick={setType}
      />
      <div className="actions-row">
        <FileButton from="camera" look="second" onFiles={files => queue.add(files)}>
          {t('counter.camera')}
        </FileButton>
        <FileButton from="gallery" look="second" onFiles={files => queue.add(files)}>
          {t('counter.files')}
        </FileButton>
      </div>
      {view.pages.length > 0 && (
        <Pages>
          {view.pages.map((page, index) => (
            <CounterPage key={page.id} number={index + 1} page={page} queue={queue} />
          ))}
        </Pages>
      )}
      <ProblemNotice error={error} />
      <CounterSend view={view} busy={busy} onSend={send} />
    </div>
  )
}
