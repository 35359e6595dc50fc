import { useState } from 'react'
import type { Shape } from '../../api/client'
import type { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { useArrived } from '../useArrived'
import type { useDraft } from '../useDraft'
import { ChangedWords } from './ChangedWords'
import { Focused } from './Focused'
import { Invite } from './Invite'
import { PEN } from './icons'
import type { Mark } from './mark'
import { OnPaper } from './OnPaper'
import { SignedAlready } from './SignedAlready'
import { SignForm } from './SignForm'
import { StatementText } from './StatementText'
import type { Subject } from './subjects'
import { useReread } from './useReread'

type Props = {
  statement: Shape<'StatementToSign'>
  subject: Subject
  id: string
  draft: ReturnType<typeof useDraft<Mark>>
  nameOnFile: string
  onStale: () => void
  /** Back to the client's own words, where these are theirs. */
  onRewrite?: (() => void) | undefined
}

/** The exact words, and below them the place to sign. */
export function SignHere({ statement, subject, id, draft, nameOnFile, onStale, onRewrite }: Props) {
  const t = useText()
  const arrived = useArrived()
  const { changed, reread } = useReread(statement)
  const [taken, setTaken] = useState<string>()
  const stale = (problem: Problem) => {
    if (problem.code === 'signed-already') setTaken(String(problem.params.number ?? ''))
    onStale()
  }
  if (taken !== undefined) return <SignedAlready signed={taken} />
  return (
    <>
      <Focused>{t('sign.heading')}</Focused>
      <p className="no-print">{t('sign.lead')}</p>
      <StatementText statement={statement}>
        {onRewrite && (
          <Button look="plain" icon={PEN} onClick={onRewrite}>
            {t('own.change')}
          </Button>
        )}
      </StatementText>
      {changed ? (
        <ChangedWords onRead={reread} />
      ) : (
        <SignForm
          statement={statement}
          draft={draft}
          nameOnFile={nameOnFile}
          representable
          does={t('sign.sign')}
          send={(body, headers) => subject.sign(id, body, headers)}
          onSigned={confirmation => {
            draft.forget()
            for (const signed of ['to-sign', 'consent', 'signatures', 'signing-requests'])
              queries.invalidate([signed])
            arrived(confirmation)
          }}
          onStale={stale}
        />
      )}
      {subject.cosigned && <Invite subjectId={id} statementHash={statement.hash} />}
      <OnPaper />
    </>
  )
}
