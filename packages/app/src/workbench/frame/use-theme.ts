import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

/** The paper that the page has: chosen in this browser, else the device's. */
export function themeShown(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** The same, now and after every change. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore((changed) => {
    const list = matchMedia(DARK)
    list.addEventListener('change', changed)
    const watch = new MutationObserver(changed)
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      list.removeEventListener('change', changed)
      watch.disconnect()
    }
  }, themeShown)
}
