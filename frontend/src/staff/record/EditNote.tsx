import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { contentOf, draftOf, missingIn } from './engagement-draft'
import { NoteFields } from './NoteFields'
import { NoteText } from './NoteText'
import type { PanelProps } from './RecordPanel'
import { Theirs } from './Theirs'
import { useEngagement } from './useEngagement'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'
import { useZone } from './useZone'

type Engagement = Shape<'Engagement'>

/** Tells it anew. Where a colleague did so meanwhile, both stand side by side until they are brought together. */
export function EditNote({ id, ...props }: PanelProps & { id: string }) {
  const { data, error, pending, again } = useEngagement(props.record.code, id)
  if (pending) return <Loading />
  return data ? <Edit {...props} told={data} /> : <ProblemNotice error={error} onRetry={again} />
}

function Edit({ record: { code }, told, onDone }: PanelProps & { told: Engagement }) {
  const t = useText()
  const timeZone = useZone()
  const { id } = told
  const [begun] = useState({ ...draftOf(told, timeZone), version: told.version, at: told.at })
  const { draft, restored, change, clear } = useDraft(`engagement.${id}`, begun)
  const form = useForm({
    send: (body: Shape<'EngagementEdit'>) =>
      answer(api.PUT('/api/v1/engagements/{id}', { params: { path: { id } }, body })),
    check: () => missingIn(draft),
    at: { 'mention-unknown': 'text' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Engagement>(form, 'engagement', code, told)
  const [theirs, setTheirs] = useState<Engagement>()
  useEffect(() => {
    if (fresh) setTheirs(fresh)
  }, [fresh])
  // Whoever has both in sight saves over the one that is there; until then over the one they began from.
  const version = theirs?.version ?? draft.version
  const content = contentOf(draft, timeZone)
  const same = draftOf({ ...told, at: draft.at }, timeZone)
  const at = same.day === draft.day && same.time === draft.time ? draft.at : content.at
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ ...content, at: at ?? new Date().toISOString(), version })}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      {theirs && <Fresh>{t('note.merge')}</Fresh>}
      <div className={theirs && 'both'}>
        {theirs && <Theirs told={theirs} mine={draft.text} onText={text => change({ text })} />}
        <NoteText
          code={code}
          label={t(theirs ? 'note.yours' : 'note.text')}
          draft={draft}
          change={change}
          error={form.fault('text')}
        />
      </div>
      <NoteFields draft={draft} change={change} fault={form.fault} />
    </StaffForm>
  )
}
