import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AdministrationTabs } from '../AdministrationTabs'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { ReasonFields } from './ReasonFields'
import { WordsAsRead } from './ReasonWords'
import { type DocumentType, REASONS, reasonsChanged, useDocumentTypes, useReason } from './reasons'
import { broughtUp, draftOf, missingIn, type ReasonDraft, termsOf } from './terms'
import { Versions } from './Versions'
import './reasons.css'

type Reason = Shape<'ReviewReason'>
type Props = { reason: Reason; versions: Reason[]; types: DocumentType[] }

function EditReason({ reason, versions, types }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const id = reason.reason
  const { draft, restored, change, clear } = useDraft(`review-reason.${id}`, draftOf(reason, types))
  const [taken, setTaken] = useState(false)
  const form = useForm({
    send: (content: ReasonDraft) =>
      answer(
        api.PUT('/api/v1/review-reasons/{id}', {
          params: { path: { id } },
          body: { ...termsOf(content), offered: content.offered, version: content.version },
        }),
      ),
    check: missingIn,
    onDone: () => {
      clear()
      reasonsChanged()
      navigate(REASONS, { state: { told: 'review-reason.told-changed' } })
    },
  })
  const overtaken = form.problem?.code === 'changed-meanwhile'
  const fresh = overtaken ? (form.problem?.params.reviewReason as Reason | undefined) : undefined
  useEffect(() => {
    if (overtaken) reasonsChanged()
    const read = versions.find(({ version }) => version === draft.version)
    if (fresh)
      change(
        read ? broughtUp(draft, draftOf(read, types), draftOf(fresh, types)) : { version: fresh.version },
      )
  }, [form.problem])
  return (
    <>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(draft)}
        does={t('form.save')}
        restored={restored}
        onClear={clear}
      >
        {fresh && (
          <Fresh>
            <p>{t('review-reason.now', { who: fresh.changedBy })}</p>
            <WordsAsRead words={fresh.words} />
          </Fresh>
        )}
        {taken && <Notice live>{t('review-reason.words-taken')}</Notice>}
        <ReasonFields draft={draft} types={types} fault={form.fault} onChange={change} />
        <div className="reason-choices">
          <Checkboxes
            id={fieldId('offered')}
            label={t('review-reason.offered')}
            options={[{ value: 'yes', label: t('review-reason.offer'), hint: t('review-reason.offer-hint') }]}
            value={draft.offered ? ['yes'] : []}
            onPick={picked => change({ offered: picked.length > 0 })}
          />
        </div>
        <p className="small quiet">{t('review-reason.told-stays')}</p>
      </StaffForm>
      <Versions
        versions={versions}
        types={types}
        onUse={words => {
          change(words)
          setTaken(true)
          document.getElementById(fieldId('words.en'))?.focus()
        }}
      />
    </>
  )
}

/** One reason: its words, when it may be chosen, and what it said before. */
export default function EditReviewReason() {
  const t = useText()
  const { reason: id = '' } = useParams()
  const { data, error, pending, again } = useReason(id)
  const types = useDocumentTypes()
  const reason = data?.items[0]
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={REASONS}>{t('administration.review-reasons')}</BackLink>
      <h1>{t('review-reason.edit')}</h1>
      {(pending || (data && !types)) && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && reason && types && <EditReason key={id} reason={reason} versions={data.items} types={types} />}
    </div>
  )
}
