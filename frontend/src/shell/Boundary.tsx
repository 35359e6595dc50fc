import { Component, type ReactNode } from 'react'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Notice } from '../ui/notice/Notice'
import { keepInTab, kept } from './keep'

/** Milliseconds. */
const A_WHILE = 60_000

function Broken() {
  const t = useText()
  return (
    <Notice tone="bad" live>
      <p>{t('shell.broken')}</p>
      <Button look="plain" icon="again" onClick={() => location.reload()}>
        {t('ui.try-again')}
      </Button>
    </Notice>
  )
}

/** When a page's code does not arrive or fails, the shell stays, with the phone number and the way out. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  /** A page of a former release begins anew as today's, once: the server has no more parts for the one that is open. */
  componentDidCatch() {
    if (!navigator.onLine || Date.now() - (kept<number>('anew') ?? 0) < A_WHILE) return
    keepInTab('anew', Date.now())
    location.reload()
  }

  render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
