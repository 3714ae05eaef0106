import { useState } from 'react'
import { say } from '../language/say.ts'

type Theme = 'light' | 'dark' | 'device'
const THEMES: readonly Theme[] = ['light', 'dark', 'device']

/** Light, dark, or as the device has it; kept in this browser only (public/theme.js reads it before the first paint). */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(
    () => (document.documentElement.dataset.theme as Theme) ?? 'device',
  )
  const choose = (next: Theme) => {
    setTheme(next)
    if (next === 'device') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    try {
      localStorage.setItem('onrecord-theme', next)
    } catch {
      // Storage may be forbidden: the choice then holds for this page.
    }
  }
  return (
    <fieldset className="choice small bare">
      <legend className="visually-hidden">{say.frame.theme.label}</legend>
      {THEMES.map((name) => (
        <button type="button" key={name} aria-pressed={theme === name} onClick={() => choose(name)}>
          {say.frame.theme[name]}
        </button>
      ))}
    </fieldset>
  )
}
