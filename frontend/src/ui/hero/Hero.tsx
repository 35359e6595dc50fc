import type { ReactNode } from 'react'
import { Porch } from '../brand/Porch'
import './hero.css'

/** The head of a hub: the heading, and the one fact that matters most. */
export function Hero({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="hero">
      <div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
      </div>
      <Porch />
    </div>
  )
}
