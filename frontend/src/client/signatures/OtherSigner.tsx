import { useState } from 'react'
import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { PEN } from './icons'

type Signer = Shape<'RequestedSigner'>

/** Hands the link over: by the phone's own ways of sharing, else to be pasted; else it is shown to be copied by hand. */
function GiveLink({ name, url }: { name: string; url: string }) {
  const t = useText()
  const [told, setTold] = useState<'copied' | 'here'>()
  const give = async () => {
    try {
      if (navigator.share) return await navigator.share({ url, text: t('others.share-text', { name }) })
      await navigator.clipboard.writeText(url)
      setTold('copied')
    } catch (refused) {
      // Whoever closes the phone's list of ways has changed their mind.
      if (!(refused instanceof DOMException && refused.name === 'AbortError')) setTold('here')
    }
  }
  return (
    <>
      <Button look="second" icon="link" onClick={() => void give()}>
        {t('others.share', { name })}
      </Button>
      <p role="status" className="small">
        {told === 'copied' && t('others.copied')}
        {told === 'here' && (
          <>
            {t('others.copy-by-hand')} <span className="link-text">{url}</span>
          </>
        )}
      </p>
    </>
  )
}

/** One of those who sign: done, or the two ways to it. */
export function OtherSigner({ signer }: { signer: Signer }) {
  const t = useText()
  const formats = useFormats()
  const { name, relation, signedAt, url } = signer
  return (
    <li className="stack stack--xs">
      <p className="row">
        <b>{relation === 'CLIENT' ? t('others.you', { name }) : name}</b>
        <Tag tone={signedAt ? 'ok' : 'you'}>
          {signedAt ? t('others.signed', { moment: formats.moment(signedAt) }) : t('others.not-yet')}
        </Tag>
      </p>
      {url && (
        <div className="actions">
          <ButtonLink to={`/cosign${new URL(url).hash}`} look="second" icon={PEN}>
            {t('others.here', { name })}
          </ButtonLink>
          <GiveLink name={name} url={url} />
        </div>
      )}
    </li>
  )
}
