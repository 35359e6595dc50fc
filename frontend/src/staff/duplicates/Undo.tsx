import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'

type Props = { pair: Shape<'Duplicate'>; onDone: () => void }

/** Gives the other record back; asked once more, with what stays where it is. */
export function Undo({ pair, onDone }: Props) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/duplicates/{id}/merge', { params: { path: { id: pair.id } } })),
    () => {
      setAsked(false)
      onDone()
    },
  )
  return (
    <div>
      <Button look="second" onClick={() => setAsked(true)}>
        {t('duplicate.undo')}
      </Button>
      <Dialog open={asked} title={t('duplicate.undo-title')} onClose={() => setAsked(false)}>
        <p>{t('duplicate.undo-what')}</p>
        <ProblemNotice error={error} />
        <div className="actions">
          <Button busy={busy} onClick={() => void submit(undefined)}>
            {t('duplicate.undo')}
          </Button>
          <Button look="plain" onClick={() => setAsked(false)}>
            {t('record.keep')}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
