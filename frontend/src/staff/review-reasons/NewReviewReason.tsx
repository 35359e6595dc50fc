import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { AdministrationTabs } from '../AdministrationTabs'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { ReasonFields } from './ReasonFields'
import { type DocumentType, REASONS, reasonsChanged, useDocumentTypes } from './reasons'
import { draftOf, missingIn, type ReasonDraft, termsOf } from './terms'
import './reasons.css'

function AddReason({ types }: { types: DocumentType[] }) {
  const t = useText()
  const [, navigate] = useLocation()
  const { draft, restored, change, clear } = useDraft('review-reason.new', draftOf(undefined, types))
  const form = useForm({
    send: (content: ReasonDraft, headers) =>
      answer(api.POST('/api/v1/review-reasons', { body: termsOf(content), headers })),
    check: missingIn,
    onDone: () => {
      clear()
      reasonsChanged()
      navigate(REASONS, { state: { told: 'review-reason.told-added' } })
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t('review-reason.add')}
      restored={restored}
      onClear={clear}
    >
      <ReasonFields draft={draft} types={types} fault={form.fault} onChange={change} />
    </StaffForm>
  )
}

/** A reason that the files do not have. */
export default function NewReviewReason() {
  const t = useText()
  const { types, error, again } = useDocumentTypes()
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={REASONS}>{t('administration.review-reasons')}</BackLink>
      <h1>{t('review-reason.new')}</h1>
      {!types && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {types && <AddReason types={types} />}
    </div>
  )
}
