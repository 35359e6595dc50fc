import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { sessionIs, useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Select } from '../../ui/select/Select'

const MINUTES = [1, 2, 5, 10, 15, 20, 25]

const choose = (lockAfterMinutes: number) =>
  answer(api.PATCH('/api/v1/session', { body: { lockAfterMinutes } }))

/** After how long the page covers itself. */
export function LockAfter() {
  const t = useText()
  const now = useSession()?.lockAfterMinutes ?? 10
  const chosen = useSubmission(choose, sessionIs)
  const all = MINUTES.includes(now) ? MINUTES : [...MINUTES, now].sort((a, b) => a - b)
  return (
    <section className="card stack stack--s" aria-labelledby="lock-title">
      <h2 id="lock-title">{t('lock.heading')}</h2>
      <p>{t('lock.what')}</p>
      <Select
        id="lock-after"
        label={t('lock.after')}
        options={all.map(minutes => ({ value: String(minutes), label: t('lock.minutes', { minutes }) }))}
        value={String(now)}
        onPick={minutes => void chosen.submit(Number(minutes))}
      />
      <ProblemNotice error={chosen.error} />
      <p role="status" className="small">
        {chosen.result && t('lock.saved')}
      </p>
    </section>
  )
}
