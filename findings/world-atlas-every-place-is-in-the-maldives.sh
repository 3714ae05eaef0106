#!/usr/bin/env bash
# Question: The country map of world-atlas, in its finest size, is read by topojson-client, and d3-geo is asked which
#   country holds Berlin.
# Guess: Germany, and Germany alone: the finest of the three sizes is the most exact.
# What happens: world-atlas 2.0.2: countries-10m.json says Germany and Maldives for Berlin, and the Maldives for every
#   place on earth and at sea. Three of the islands have a ring that runs the other way round there, and to d3-geo
#   3.1.1 such a ring is all of the sphere but the island. The sizes 110m and 50m have no such ring. A
#   point-in-polygon on the plane (@turf/boolean-point-in-polygon 7.3.0) does not ask for the direction and says
#   Germany. Seen on 30 November 2026.
# Why it matters: Looked up in the order of the file, or as a table of countries per statement, every statement is one
#   of the Maldives too.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"

npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/boolean-point-in-polygon@7.3.0 >"$dir/npm.log" 2>&1 ||
  { echo "did not run: world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/boolean-point-in-polygon@7.3.0 not to be had"; exit 0; }
echo "world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 @turf/boolean-point-in-polygon@7.3.0"

cat >run.mjs <<'EOF'
import { createRequire } from 'node:module'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const places = { Berlin: [13.4, 52.5], Kyiv: [30.5, 50.45], 'the South Pacific': [-120, -40] }
for (const size of ['110m', '50m', '10m']) {
  const topology = require(`world-atlas/countries-${size}.json`)
  const countries = feature(topology, topology.objects.countries).features
  const named = inside => countries.filter(inside).map(country => country.properties.name).sort().join(' and ') || 'no country'
  for (const [place, at] of Object.entries(places))
    console.log(`${size} ${place}: d3-geo ${named(country => geoContains(country, at))}, turf ${named(country => booleanPointInPolygon(at, country))}`)
  const maldives = countries.find(country => country.properties.name === 'Maldives')
  console.log(`${size} part of the sphere that the Maldives take: ${maldives ? (geoArea(maldives) / (4 * Math.PI)).toFixed(4) : 'not on the map'}`)
}
EOF
cat >stated <<'EOF'
110m Berlin: d3-geo Germany, turf Germany
110m Kyiv: d3-geo Ukraine, turf Ukraine
110m the South Pacific: d3-geo no country, turf no country
110m part of the sphere that the Maldives take: not on the map
50m Berlin: d3-geo Germany, turf Germany
50m Kyiv: d3-geo Ukraine, turf Ukraine
50m the South Pacific: d3-geo no country, turf no country
50m part of the sphere that the Maldives take: 0.0000
10m Berlin: d3-geo Germany and Maldives, turf Germany
10m Kyiv: d3-geo Maldives and Ukraine, turf Ukraine
10m the South Pacific: d3-geo Maldives, turf no country
10m part of the sphere that the Maldives take: 3.0000
EOF
{
  node run.mjs
} >seen
cat seen
diff stated seen ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
