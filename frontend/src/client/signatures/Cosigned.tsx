import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ConfirmationPanel } from '../../ui/confirmation/ConfirmationPanel'
import { ButtonLink, Link } from '../../ui/link/Link'
import { SAVE } from '../SignedCopy'
import { allowedBy } from '../useLinkToken'

/** A link cannot carry who is asking, so the copy is fetched and handed to the browser to keep. */
async function keepCopy(token: string, number: string) {
  const headers = { Authorization: allowedBy(token) }
  const copy = await answer(api.GET('/api/v1/signing-link/copy', { headers, parseAs: 'blob' }))
  const address = URL.createObjectURL(copy as Blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: `${number}.pdf` })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** That it is signed, the number, and the copy, for as long as the link works. */
export function Cosigned({ link, token }: { link: Shape<'OpenedSigningLink'>; token: string }) {
  const t = useText()
  const formats = useFormats()
  const session = useSession()
  const [error, setError] = useState<unknown>()
  const { signatureNumber: number = '', signedAt } = link
  return (
    <>
      <ConfirmationPanel title={t('cosign.done')} numberLabel={t('signed.number')} number={number}>
        {signedAt && <p>{formats.dateTime(signedAt)}</p>}
      </ConfirmationPanel>
      <p>{t('cosign.done-what')}</p>
      <ProblemNotice error={error} />
      <div className="actions">
        <Button
          wide
          icon={SAVE}
          onClick={() => {
            setError(undefined)
            keepCopy(token, number).catch(setError)
          }}
        >
          {t('signed.copy')}
        </Button>
        {session && (
          <ButtonLink to="/signatures" wide look="second">
            {t('cosign.back', { name: session.name })}
          </ButtonLink>
        )}
      </div>
      <p>
        <Link to="/verify">{t('signed.check')}</Link>
      </p>
    </>
  )
}
