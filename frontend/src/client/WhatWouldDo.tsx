import type { Shape } from '../api/client'
import { useText } from '../i18n/useText'
import { Words } from '../i18n/Words'

type Props = { types: Shape<'DocumentType'>[]; hints?: boolean }

/** Any one of these will do; with `hints`, each with what must be on it. */
export function WhatWouldDo({ types, hints = true }: Props) {
  const t = useText()
  if (types.length === 0) return null
  return (
    <div>
      <p>{types.length > 1 ? <Words id="item.any-one" /> : t('item.this')}</p>
      <ul className="bullets">
        {types.map(({ documentType, name, hint }) => (
          <li key={documentType}>
            {name}
            {hints && (
              <>
                <br />
                <span className="quiet small">{hint}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
