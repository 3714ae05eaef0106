#!/usr/bin/env bash
# Question: A statement was made in Simferopol, another in Jerusalem, a third in Pristina. In which countries do the
#   libraries put the places, by their coordinates?
# Guess: Simferopol in Ukraine, as the United Nations have it; the borders come from maps that agree at the places of
#   capitals.
# What happens: @rapideditor/country-coder 5.6.1, which gives codes of ISO 3166, which-country 1.0.0 and all three
#   maps of world-atlas 2.0.2 put Simferopol into Russia, country-reverse-geocoding 0.2.2 into Ukraine. Jerusalem is
#   Israel, Palestine or Palestine. Pristina is XK, KOS, RKS or Kosovo, Hargeisa SO, SOM or Somaliland; Nicosia north
#   of the line is no country, CYP, or N. Cyprus; for Geneva which-country and country-reverse-geocoding say France.
#   Without a word of warning. Seen on 30 November 2026.
# Why it matters: A debate on Crimea gets its speakers' country from the map's own stance on the question debated.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" @rapideditor/country-coder@5.6.1 which-country@1.0.0 country-reverse-geocoding@0.2.2 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: @rapideditor/country-coder@5.6.1 which-country@1.0.0 country-reverse-geocoding@0.2.2 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 not to be had"; exit 0; }
echo "@rapideditor/country-coder@5.6.1 which-country@1.0.0 country-reverse-geocoding@0.2.2 world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1"

cat >run.mjs <<'EOF'
import { createRequire } from 'node:module'
import { iso1A2Code } from '@rapideditor/country-coder'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const reverse = require('country-reverse-geocoding').country_reverse_geocoding()
const which = require('which-country')
// The finest map's Maldives hold every place (a finding of its own): left out here.
const map = size => {
  const topology = require(`world-atlas/countries-${size}.json`)
  return feature(topology, topology.objects.countries).features.filter(country => country.properties.name !== 'Maldives')
}
const maps = { '110m': map('110m'), '50m': map('50m'), '10m': map('10m') }
const places = { Simferopol: [34.1, 44.95], Jerusalem: [35.21, 31.78], Pristina: [21.166, 42.667], Hargeisa: [44.06, 9.56], 'north of Nicosia': [33.37, 35.2], Geneva: [6.14, 46.2] }
for (const [place, at] of Object.entries(places)) {
  console.log(`${place}: country-coder ${iso1A2Code(at)}, which-country ${which(at)}, country-reverse-geocoding ${reverse.get_country(at[1], at[0]).code}`)
  console.log(' ', Object.entries(maps).map(([size, countries]) => `${size} ${countries.filter(country => geoContains(country, at)).map(country => country.properties.name)}`).join(', '))
}
EOF
cat >stated <<'EOF'
Simferopol: country-coder RU, which-country RUS, country-reverse-geocoding UKR
  110m Russia, 50m Russia, 10m Russia
Jerusalem: country-coder IL, which-country PSE, country-reverse-geocoding PSE
  110m Palestine, 50m Palestine, 10m Palestine
Pristina: country-coder XK, which-country RKS, country-reverse-geocoding KOS
  110m Kosovo, 50m Kosovo, 10m Kosovo
Hargeisa: country-coder SO, which-country SOM, country-reverse-geocoding SOM
  110m Somaliland, 50m Somaliland, 10m Somaliland
north of Nicosia: country-coder null, which-country CYP, country-reverse-geocoding CYP
  110m N. Cyprus, 50m N. Cyprus, 10m N. Cyprus
Geneva: country-coder CH, which-country FRA, country-reverse-geocoding FRA
  110m France, 50m Switzerland, 10m Switzerland
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
