import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { type Import, keepImport } from './imports'

const apply = (id: string) =>
  answer(api.POST('/api/v1/imports/{id}/application', { params: { path: { id } } }))

/** All of them, or none. */
export function ApplyImport({ one }: { one: Import }) {
  const t = useText()
  const { submit, busy, error } = useSubmission(apply, keepImport)
  return (
    <div className="card stack stack--s">
      <p>{t('imports.apply-lead')}</p>
      <ProblemNotice error={error} />
      <div>
        <Button busy={busy} onClick={() => void submit(one.id)}>
          {t('imports.apply', { n: one.rows })}
        </Button>
      </div>
    </div>
  )
}
