import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import type { KeyActions } from '../../shell/staff/useKeys'
import type { useView } from './useView'

type Props = {
  /** Otherwise no key does anything but lead back. */
  armed: boolean
  /** While a form is open its letters are words. */
  typing: boolean
  view: ReturnType<typeof useView>
  onStep: (by: 1 | -1) => unknown
  onAccept: (() => void) | undefined
  onRetake: (() => void) | undefined
  onReject: (() => void) | undefined
  onMove?: (() => void) | undefined
  onSkip: () => void
  onBack: (() => void) | undefined
}

export function ReviewKeys(props: Props) {
  const { armed, typing, view, onStep, onAccept, onRetake, onReject, onMove, onSkip, onBack } = props
  const t = useText()
  const letters = armed && !typing
  const once = (action: (() => void) | undefined) =>
    letters && action
      ? (event: KeyboardEvent) => {
          if (!event.repeat) action()
        }
      : undefined
  const decisions = [
    { keys: ['A'], does: t('keys.accept'), press: { a: once(onAccept) }, can: onAccept },
    { keys: ['T'], does: t('keys.retake'), press: { t: once(onRetake) }, can: onRetake },
    { keys: ['R'], does: t('keys.reject'), press: { r: once(onReject) }, can: onReject },
    { keys: ['M'], does: t('keys.move'), press: { m: once(onMove) }, can: onMove },
    { keys: ['S'], does: t('keys.skip'), press: { s: once(onSkip) }, can: onSkip },
  ].filter(({ can }) => can)
  const when = (on: boolean, press: KeyActions) => (on ? press : undefined)
  return (
    <KeyBar
      keys={[
        ...(typing ? [] : decisions),
        {
          keys: ['←', '→'],
          does: t('keys.page'),
          press: when(armed, { ArrowLeft: () => onStep(-1), ArrowRight: () => onStep(1) }),
        },
        {
          keys: ['+', '-', '0'],
          does: t('keys.zoom'),
          press: when(letters, {
            '+': view.zoomIn,
            '=': view.zoomIn,
            '-': view.zoomOut,
            '0': view.fit,
          }),
        },
        { keys: ['V'], does: t('keys.turn'), press: when(letters, { v: view.turn }) },
        { keys: ['U'], does: t('keys.undo'), rare: true },
        { keys: ['Esc'], does: t('keys.back'), rare: true, press: { Escape: onBack } },
      ]}
    />
  )
}
