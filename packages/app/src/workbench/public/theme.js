// Runs before the first paint, so that a chosen theme never flashes; the page's policy allows no inline script.
try {
  const theme = localStorage.getItem('onrecord-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden: the device's own setting holds.
}
