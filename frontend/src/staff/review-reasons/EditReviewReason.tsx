import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { AdministrationTabs } from '../AdministrationTabs'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { FreshReason } from './FreshReason'
import { ReasonFields } from './ReasonFields'
import { type DocumentType, REASONS, reasonsChanged, useReason } from './reasons'
import { StillSay } from './StillSay'
import { broughtUp, draftOf, leftIn, missingIn, type ReasonDraft, sameWords, termsOf, wordsOf } from './terms'
import { Versions } from './Versions'
import './reasons.css'

type Reason = Shape<'ReviewReason'>
type Props = { reason: Reason; versions: Reason[]; types: DocumentType[] }

/** With the words that earlier ones took the place of, the latest last. */
type Draft = ReasonDraft & { typed: Reason['words'][] }

function EditReason({ reason, versions, types }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const id = reason.reason
  const initial: Draft = { ...draftOf(reason, types), typed: [] }
  const { draft, restored, change, clear } = useDraft(`review-reason.${id}`, initial)
  const [read, setRead] = useState<Reason>()
  const [warnedOf, setWarnedOf] = useState<Draft>()
  const began = versions.find(({ version }) => version === draft.version) ?? reason
  // Words that stood together before belong together.
  const stoodBefore = versions.some(one => sameWords(one.words, draft))
  const left = stoodBefore ? [] : leftIn(draft, began.words)
  const warned = left.length > 0 && warnedOf === draft
  const form = useForm({
    send: (content: ReasonDraft) => {
      setRead(versions.find(({ version }) => version === content.version))
      return answer(
        api.PUT('/api/v1/review-reasons/{id}', {
          params: { path: { id } },
          body: { ...termsOf(content), offered: content.offered, version: content.version },
        }),
      )
    },
    check: missingIn,
    holds: () => {
      setWarnedOf(draft)
      return left.length > 0 && !warned
    },
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
    if (fresh)
      change(
        read ? broughtUp(draft, draftOf(read, types), draftOf(fresh, types)) : { version: fresh.version },
      )
  }, [form.problem])
  const before = draft.typed[draft.typed.length - 1]
  const put = (words: Reason['words'], typed: Draft['typed']) => {
    change({ ...words, typed })
    document.getElementById(fieldId('words.en'))?.focus()
  }
  return (
    <>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(draft)}
        does={t(warned ? 'review-reason.save-anyway' : 'form.save')}
        restored={restored}
        onClear={clear}
      >
        {fresh && <FreshReason now={fresh} read={read} types={types} />}
        {before && (
          <Notice live>
            <p>{t('review-reason.words-taken')}</p>
            <Button look="plain" onClick={() => put(before, draft.typed.slice(0, -1))}>
              {t('review-reason.back-to-typed')}
            </Button>
          </Notice>
        )}
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
        {warned && <StillSay words={draft} languages={left} />}
      </StaffForm>
      <Versions
        versions={versions}
        types={types}
        onUse={words => {
          // What was only taken is among the versions still.
          const taken = before && versions.some(one => sameWords(one.words, draft))
          put(words, taken ? draft.typed : [...draft.typed, wordsOf(draft)])
        }}
      />
    </>
  )
}

/** One reason: its words, when it may be chosen, and what it said before. */
export default function EditReviewReason() {
  const t = useText()
  const { reason = '' } = useParams()
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={REASONS}>{t('administration.review-reasons')}</BackLink>
      <h1>{t('review-reason.edit')}</h1>
      <OneReason key={reason} id={reason} />
    </div>
  )
}

function OneReason({ id }: { id: string }) {
  const { data, types, error, again } = useReason(id)
  const reason = data?.items[0]
  return (
    <>
      {!(reason && types) && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {reason && types && <EditReason reason={reason} versions={data.items} types={types} />}
    </>
  )
}
