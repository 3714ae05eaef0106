#!/usr/bin/env bash
# Question: The country map of world-atlas is read by topojson-client, and Turf is asked in which country a place lies
#   and how large the countries are. Murmansk, Vorkuta, Kiruna, Rovaniemi, La Paz; Russia, Fiji.
# Guess: Russia, Russia, Sweden, Finland, Bolivia; about 17 million square kilometres, about 18,000.
# What happens: @turf/turf 7.4.0 puts Murmansk and Vorkuta into no country, Kiruna into Russia and Sweden, Rovaniemi
#   into Russia and Finland, La Paz into Fiji and Bolivia; Russia has 10 million square kilometres and Fiji 2.6
#   million. world-atlas 2.0.2 draws on the sphere: countries that cross the 180th meridian are not cut there, and on
#   the plane such a ring runs once round the earth and turns inside and outside in its band. d3-geo 3.1.1 is right.
#   Seen on 30 November 2026.
# Why it matters: Speakers of the north of Sweden and Finland are counted for Russia, those of Murmansk for nobody.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/area@7.4.0 @turf/boolean-point-in-polygon@7.4.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/area@7.4.0 @turf/boolean-point-in-polygon@7.4.0 not to be had"; exit 0; }
echo "world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/area@7.4.0 @turf/boolean-point-in-polygon@7.4.0"

cat >run.mjs <<'EOF'
import { createRequire } from 'node:module'
import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const places = { Moscow: [37.6, 55.75], Murmansk: [33.08, 68.97], Vorkuta: [64, 67.5], Kiruna: [20.2, 67.86], Rovaniemi: [25.7, 66.5], 'La Paz': [-68.15, -16.5] }
for (const size of ['110m', '50m']) {
  const topology = require(`world-atlas/countries-${size}.json`)
  const countries = feature(topology, topology.objects.countries).features
  const named = inside => countries.filter(inside).map(country => country.properties.name).sort().join(' and ') || 'no country'
  for (const [place, at] of Object.entries(places))
    console.log(`${size} ${place}: turf ${named(country => booleanPointInPolygon(at, country))}, d3-geo ${named(country => geoContains(country, at))}`)
  for (const name of ['Russia', 'Fiji']) {
    const country = countries.find(country => country.properties.name === name)
    console.log(`${size} ${name}, thousands of square kilometres: turf ${Math.round(area(country) / 1e9)}, d3-geo ${Math.round(geoArea(country) * 6371.0088 ** 2 / 1e3)}`)
  }
}
EOF
cat >stated <<'EOF'
110m Moscow: turf Russia, d3-geo Russia
110m Murmansk: turf no country, d3-geo Russia
110m Vorkuta: turf no country, d3-geo Russia
110m Kiruna: turf Russia and Sweden, d3-geo Sweden
110m Rovaniemi: turf Finland and Russia, d3-geo Finland
110m La Paz: turf Bolivia and Fiji, d3-geo Bolivia
110m Russia, thousands of square kilometres: turf 10346, d3-geo 16924
110m Fiji, thousands of square kilometres: turf 2617, d3-geo 19
50m Moscow: turf Russia, d3-geo Russia
50m Murmansk: turf no country, d3-geo Russia
50m Vorkuta: turf no country, d3-geo Russia
50m Kiruna: turf Russia and Sweden, d3-geo Sweden
50m Rovaniemi: turf Finland and Russia, d3-geo Finland
50m La Paz: turf Bolivia and Fiji, d3-geo Bolivia
50m Russia, thousands of square kilometres: turf 10791, d3-geo 16880
50m Fiji, thousands of square kilometres: turf 163, d3-geo 18
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
