import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { KeyBar } from '../../shell/staff/KeyBar'
import { type ActName, allows } from './acts'

type Props = {
  report: Shape<'ChangeReport'> | undefined
  /** Otherwise no key does anything but lead back. */
  armed: boolean
  /** While a form is open its letters are words. */
  typing: boolean
  onOpen: (act: ActName) => void
  onTakeOn: () => void
  onSkip: () => void
  onBack: (() => void) | undefined
}

export function ChangeKeys({ report, armed, typing, onOpen, onTakeOn, onSkip, onBack }: Props) {
  const t = useText()
  const once = (action: () => void) =>
    armed && !typing
      ? (event: KeyboardEvent) => {
          if (!event.repeat) action()
        }
      : undefined
  const open = (act: ActName) => once(() => onOpen(act))
  const can = (act: ActName) => report !== undefined && allows(report, act)
  const decisions = [
    { keys: ['A'], does: t('keys.apply'), press: { a: open('APPLIED') }, can: can('APPLIED') },
    { keys: ['P'], does: t('keys.ask'), press: { p: open('PROOF') }, can: can('PROOF') },
    { keys: ['E'], does: t('keys.no-effect'), press: { e: open('NO_EFFECT') }, can: can('NO_EFFECT') },
    {
      keys: ['V'],
      does: t('keys.take-on'),
      press: { v: once(onTakeOn) },
      can: report?.allowed.includes('review'),
    },
    { keys: ['S'], does: t('keys.skip'), press: { s: once(onSkip) }, can: true },
  ].filter(({ can }) => can)
  return (
    <KeyBar
      keys={[
        ...(typing ? [] : decisions),
        { keys: ['Esc'], does: t('keys.back'), rare: !typing, press: { Escape: onBack } },
      ]}
    />
  )
}
