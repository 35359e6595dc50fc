import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { TextArea } from '../../ui/field/TextArea'
import { useArrived } from '../useArrived'
import type { ChangeReport } from './answers'
import { endSaving } from './useReporting'

const send = ({ id, ...body }: { id: string; version: number; reason?: string }, headers: Once) =>
  answer(
    api.POST('/api/v1/change-reports/{id}/withdrawal', { params: { path: { id }, header: headers }, body }),
  )

/** Takes a report back. What was told stays in the history; what is lost is that somebody works on it. */
export function Withdraw({ report: { id, version } }: { report: ChangeReport }) {
  const t = useText()
  const arrived = useArrived()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { submit, busy, error } = useSubmission(send, ({ confirmation }) => {
    void endSaving(id)
    arrived(confirmation)
  })
  const why = reason.trim()
  return (
    <>
      <Button look="plain" wide onClick={() => setOpen(true)}>
        {t('report.withdraw')}
      </Button>
      <Dialog open={open} title={t('report.withdraw-ask')} onClose={() => setOpen(false)}>
        <p>{t('report.withdraw-why')}</p>
        <TextArea
          id="withdraw-reason"
          label={t('report.withdraw-reason')}
          value={reason}
          onText={setReason}
          maxLength={500}
        />
        <ProblemNotice error={error} />
        <Button wide busy={busy} onClick={() => void submit({ id, version, ...(why && { reason: why }) })}>
          {t('report.withdraw-yes')}
        </Button>
        <Button wide look="second" onClick={() => setOpen(false)}>
          {t('report.withdraw-no')}
        </Button>
      </Dialog>
    </>
  )
}
