import { useLayoutEffect, useState } from 'react'
import { fitting, START, turned, turnedOn, type View, zoomed } from './view'

type Size = { width: number; height: number }
const PADDING = 24

/** The room that a frame has for its picture, as it changes; the frame comes later than the page. */
function useRoom() {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!frame) return
    const measure = () =>
      setRoom({ width: frame.clientWidth - PADDING, height: frame.clientHeight - PADDING })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [frame])
  return { frame, setFrame, room }
}

/** How the page is looked at, and the ways to look otherwise. */
export function useView(picture: Size | undefined) {
  const { frame, setFrame, room } = useRoom()
  const [view, setView] = useState<View>(START)
  const fit = picture ? fitting(turned(picture, view.turn), room) : 100
  const percent = view.zoom === 'FIT' ? fit : view.zoom
  return {
    frame,
    setFrame,
    view,
    percent,
    zoomIn: () => setView({ ...view, zoom: zoomed(percent, 1) }),
    zoomOut: () => setView({ ...view, zoom: zoomed(percent, -1) }),
    fit: () => setView({ ...view, zoom: 'FIT' }),
    turn: () => setView({ ...view, turn: turnedOn(view.turn) }),
    startAgain: () => setView(START),
  }
}
