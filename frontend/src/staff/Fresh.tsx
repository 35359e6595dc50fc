import type { ReactNode } from 'react'
import { useText } from '../i18n/useText'
import { Notice } from '../ui/notice/Notice'

/** Somebody else was faster: what it is now, so that one can decide anew. What was typed is still there. */
export function Fresh({ children }: { children: ReactNode }) {
  const t = useText()
  return (
    <Notice tone="you" icon="user" live>
      <p>
        <b>{t('form.changed-meanwhile')}</b>
      </p>
      {children}
    </Notice>
  )
}
