import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextField } from '../../ui/field/TextField'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import type { useDraft } from '../useDraft'
import { ForSomebody } from './ForSomebody'
import { PEN } from './icons'
import { type Mark, signatureOf } from './mark'
import { isOtherName } from './names'

const DrawingPad = lazy(() => import('./DrawingPad'))

/** What the server says when the words, or what was agreed before, are not what they were when the page came. */
const STALE = [
  'statement-changed',
  'statement-not-shown',
  'consent-needed',
  'signed-already',
  'step-up-needed',
]

type Props<Result> = {
  statement: Shape<'StatementToSign'>
  draft: ReturnType<typeof useDraft<Mark>>
  /** Who is expected to sign, as the office writes the name. */
  nameOnFile: string
  /** Somebody else may sign in their place. */
  representable: boolean
  does: string
  send: (body: Shape<'NewSignature'>, headers: Once) => Promise<Result>
  onSigned: (result: Result) => void
  /** Everything is to be read anew. */
  onStale: (problem: Problem) => void
}

/** The name, typed or drawn as well, the sentence that is affirmed, and the button that signs. */
export function SignForm<Result>(props: Props<Result>) {
  const { statement, draft, nameOnFile, representable, does, send, onSigned, onStale } = props
  const t = useText()
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(send, onSigned)
  const { answers: mark, change } = draft
  const signature = signatureOf(mark, statement.hash)
  const fault = tried && 'words' in signature ? { id: signature.id, text: t(signature.words) } : undefined
  const errorOf = (id: string) => (fault?.id === id ? fault.text : undefined)
  const stale = error instanceof Problem && STALE.includes(error.code) ? error : undefined
  useEffect(() => {
    if (stale) onStale(stale)
  }, [stale])
  const sign = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!('words' in signature)) void submit(signature)
  }
  return (
    <form className="stack stack--l no-print" onSubmit={sign} noValidate>
      <ErrorSummary faults={fault ? [fault] : []} />
      <div className="stack stack--s">
        <div className="sign__name">
          <TextField
            id="name"
            label={t('sign.name')}
            hint={t('sign.name-hint')}
            error={errorOf('name')}
            value={mark.name}
            onText={name => change({ name })}
            autoComplete="name"
            maxLength={120}
            spellCheck={false}
          />
        </div>
        {!mark.forOther && isOtherName(mark.name, nameOnFile) && (
          <Notice icon="user">{t('sign.name-other', { name: nameOnFile })}</Notice>
        )}
        <Details summary={t('sign.draw')}>
          <p className="hint">{t('sign.draw-hint')}</p>
          <Suspense fallback={<Loading />}>
            <DrawingPad strokes={mark.strokes} onStrokes={strokes => change({ strokes })} />
          </Suspense>
        </Details>
        {representable && <ForSomebody mark={mark} change={change} errorOf={errorOf} client={nameOnFile} />}
      </div>
      <div className="stack stack--s">
        <p className="sign__affirmation" lang={statement.language.toLowerCase()}>
          {statement.affirmation}
        </p>
        <Button type="submit" wide busy={busy} icon={PEN}>
          {does}
        </Button>
        <ProblemNotice error={error} />
        <p className="quiet small">{t('sign.copy-what')}</p>
      </div>
    </form>
  )
}
