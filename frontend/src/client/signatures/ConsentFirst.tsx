import type { Shape } from '../../api/client'
import { answer, api } from '../../api/client'
import { queries } from '../../api/queries'
import type { Once } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import type { useDraft } from '../useDraft'
import { Focused } from './Focused'
import type { Mark } from './mark'
import { OnPaper } from './OnPaper'
import { SignForm } from './SignForm'
import { StatementText } from './StatementText'
import { type Consent, consentIs } from './useConsent'

type Props = {
  consent: Consent
  draft: ReturnType<typeof useDraft<Mark>>
  nameOnFile: string
  onStale: () => void
  /** Goes on with what was to be signed. */
  onGiven: (receipt: string) => void
}

const give = (body: Shape<'NewSignature'>, headers: Once) =>
  answer(api.POST('/api/v1/consents/electronic-business/signature', { body, headers }))

/** Whoever has not agreed to do this online is asked first, with paper beside it. */
export function ConsentFirst({ consent, draft, nameOnFile, onStale, onGiven }: Props) {
  const t = useText()
  const { statement } = consent
  if (!statement) return null
  return (
    <>
      <Focused>{t('consent.first')}</Focused>
      <p className="no-print">{t('consent.first-why')}</p>
      <StatementText statement={statement} />
      <SignForm
        statement={statement}
        draft={draft}
        nameOnFile={nameOnFile}
        representable
        does={t('consent.agree')}
        send={give}
        onSigned={({ consent, confirmation }) => {
          consentIs(consent)
          for (const changed of ['signatures', 'confirmations', 'timeline']) queries.invalidate([changed])
          onGiven(confirmation.number)
        }}
        onStale={onStale}
      />
      <OnPaper />
    </>
  )
}
