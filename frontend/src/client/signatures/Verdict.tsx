import { useEffect, useRef } from 'react'
import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { Icon } from '../../ui/icon/Icon'
import type { IconName } from '../../ui/icon/paths'
import { sealFacts } from './sealFacts'

type Found = Shape<'SignatureVerification'>

const LOOKS: Record<Found['result'], { tone: string; icon: IconName }> = {
  GENUINE: { tone: 'ok', icon: 'check' },
  ALTERED: { tone: 'bad', icon: 'alert' },
  NOT_OURS: { tone: 'you', icon: 'help' },
}

/** What came of it: in an icon, in a word and in a sentence, and what the seal says. */
export function Verdict({ found, name }: { found: Found; name: string }) {
  const t = useText()
  const formats = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [found])
  const { tone, icon } = LOOKS[found.result]
  const facts = sealFacts(found, t, formats)
  return (
    <section className="stack" aria-labelledby="verdict">
      <div className={`verdict notice notice--${tone}`}>
        <Icon name={icon} />
        <div className="stack stack--xs">
          <h2 id="verdict" tabIndex={-1} ref={heading}>
            {t(`verify.${found.result}`)}
          </h2>
          <p>{t(`verify.${found.result}-what`)}</p>
          <p className="small verdict__file">{name}</p>
        </div>
      </div>
      {facts.length > 0 && <Facts facts={facts} />}
    </section>
  )
}
