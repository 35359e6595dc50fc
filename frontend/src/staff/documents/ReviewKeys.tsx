import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import type { useView } from './useView'

type Props = {
  view: ReturnType<typeof useView>
  onStep: (by: 1 | -1) => unknown
  onAccept: (() => void) | undefined
  onRetake: (() => void) | undefined
  onReject: (() => void) | undefined
  onSkip: () => void
  onBack: (() => void) | undefined
}

const once = (action: (() => void) | undefined) =>
  action &&
  ((event: KeyboardEvent) => {
    if (!event.repeat) action()
  })

export function ReviewKeys({ view, onStep, onAccept, onRetake, onReject, onSkip, onBack }: Props) {
  const t = useText()
  return (
    <KeyBar
      keys={[
        { keys: ['A'], does: t('keys.accept'), press: { a: once(onAccept) } },
        { keys: ['T'], does: t('keys.retake'), press: { t: once(onRetake) } },
        { keys: ['R'], does: t('keys.reject'), press: { r: once(onReject) } },
        { keys: ['S'], does: t('keys.skip'), press: { s: once(onSkip) } },
        {
          keys: ['←', '→'],
          does: t('keys.page'),
          press: { ArrowLeft: () => onStep(-1), ArrowRight: () => onStep(1) },
        },
        {
          keys: ['+', '-', '0'],
          does: t('keys.zoom'),
          press: { '+': view.zoomIn, '=': view.zoomIn, '-': view.zoomOut, '0': view.fit },
        },
        { keys: ['V'], does: t('keys.turn'), press: { v: view.turn } },
        { keys: ['Esc'], does: t('keys.back'), rare: true, press: { Escape: onBack } },
      ]}
    />
  )
}
