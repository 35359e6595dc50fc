import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { openDrafts } from '../../offline/drafts'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { draftKey } from './saving'
import { endSaving } from './useReporting'

/** Deletes what was begun, here and with the office, once that is really wanted. */
export function ThrowAway({ id }: { id: string }) {
  const t = useText()
  const [, navigate] = useLocation()
  const session = useSession()
  const [open, setOpen] = useState(false)
  const forget = async () => {
    await endSaving(id)
    if (session) await (await openDrafts(session)).remove(draftKey(id))
    queries.invalidate(['changes', 'list'])
    queries.invalidate(['calendar'])
    navigate('/changes')
  }
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/change-reports/{id}', { params: { path: { id } } })),
    () => void forget(),
  )
  return (
    <>
      <Button look="plain" wide onClick={() => setOpen(true)}>
        {t('changes.throw-away')}
      </Button>
      <Dialog open={open} title={t('changes.throw-away-ask')} onClose={() => setOpen(false)}>
        <p>{t('changes.throw-away-why')}</p>
        <ProblemNotice error={error} />
        <Button wide busy={busy} onClick={() => void submit(id)}>
          {t('changes.throw-away-yes')}
        </Button>
        <Button wide look="second" onClick={() => setOpen(false)}>
          {t('changes.throw-away-no')}
        </Button>
      </Dialog>
    </>
  )
}
