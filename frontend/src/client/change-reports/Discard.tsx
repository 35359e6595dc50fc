import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { openDrafts } from '../../offline/drafts'
import { Button } from '../../ui/button/Button'
import { draftKey } from './saving'
import { endSaving, type Reporting } from './useReporting'

const discard = ({ id, version }: { id: string; version: number }) =>
  answer(
    api.DELETE('/api/v1/change-reports/{id}/correction', { params: { path: { id }, query: { version } } }),
  )

/** Puts a correction aside: what was signed stands. */
export function Discard({ reporting: { report, saving } }: { reporting: Reporting }) {
  const t = useText()
  const [, navigate] = useLocation()
  const session = useSession()
  const { id } = report
  const { submit, busy, error } = useSubmission(discard, async signed => {
    await endSaving(id)
    if (session) await (await openDrafts(session)).remove(draftKey(id))
    queries.set(['changes', id], signed)
    navigate(`/changes/${id}`)
  })
  const go = async () => {
    await saving.flush()
    void submit({ id, version: saving.get().report.version })
  }
  return (
    <>
      <ProblemNotice error={error} />
      <Button look="second" wide busy={busy} onClick={() => void go()}>
        {t('check.discard')}
      </Button>
    </>
  )
}
