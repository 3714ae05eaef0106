#!/usr/bin/env bash
# Question: A stance is agree, disagree or null where nobody coded it: z.enum(...).nullable(). Can a client of the
#   OpenAPI 3.0 document made from it send null?
# Guess: Yes: zod takes null, the schema says nullable, and openapi-typescript makes "agree" | "disagree" | null of
#   it.
# What happens: express-openapi-validator answers 400: zod leaves null out of the enum, and a value outside the enum
#   is not allowed, nullable or not. With .default(null) even a body without a stance is refused, for the validator
#   fills in the null and then refuses it. Nullable text is taken. (zod@4.6.7, express@4.22.3, express-openapi-
#   validator@5.6.2, openapi-typescript@7.13.0; seen 2026-11-29.)
# Why it matters: Whatever is not yet coded cannot be sent, by a program that compiles against the generated types.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2 openapi-typescript@7.13.0 >/dev/null 2>&1 ||
  { echo "did not run: zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2 openapi-typescript@7.13.0 not to be had"; exit 0; }
echo "zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2 openapi-typescript@7.13.0"
cat >"$dir/run.mjs" <<'CODE'
import express from 'express';
import { middleware } from 'express-openapi-validator';
import openapi, { astToString } from 'openapi-typescript';
import { z } from 'zod';
async function answers(what, stance) {
  const statement = z.object({ stance });
  const schema = z.toJSONSchema(statement, { target: 'openapi-3.0', io: 'input' });
  const apiSpec = { openapi: '3.0.3', info: { title: 'Statements', version: '1' }, paths: { '/statements': { post: { requestBody: { required: true, content: { 'application/json': { schema } } }, responses: { 200: { description: 'kept' } } } } } };
  console.log(what, '| schema', JSON.stringify(schema.properties.stance), '| type', astToString(await openapi(structuredClone(apiSpec))).match(/stance\??: ([^;]*)/)[1]);
  const app = express();
  app.use(express.json());
  app.use(middleware({ apiSpec, validateResponses: false }));
  app.post('/statements', (request, response) => response.json({ kept: request.body }));
  app.use((error, request, response, next) => response.status(error.status ?? 500).json({ message: error.message }));
  const server = await new Promise(resolve => { const it = app.listen(0, '127.0.0.1', () => resolve(it)); });
  for (const body of [{ stance: null }, {}]) {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/statements`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    console.log(what, '| posted', JSON.stringify(body), '| zod', statement.safeParse(body).success ? 'takes it' : 'refuses it', '|', answer.status, await answer.text());
  }
  server.close();
}
const stance = z.enum(['agree', 'disagree']);
await answers('nullable stance', stance.nullable());
await answers('default null   ', stance.nullable().default(null));
await answers('nullable text  ', z.string().nullable());
CODE
cat >"$dir/stated" <<'STATED'
nullable stance | schema {"nullable":true,"type":"string","enum":["agree","disagree"]} | type "agree" | "disagree" | null
nullable stance | posted {"stance":null} | zod takes it | 400 {"message":"request/body/stance must be equal to one of the allowed values: agree, disagree"}
nullable stance | posted {} | zod refuses it | 400 {"message":"request/body must have required property 'stance'"}
default null    | schema {"default":null,"nullable":true,"type":"string","enum":["agree","disagree"]} | type "agree" | "disagree" | null
default null    | posted {"stance":null} | zod takes it | 400 {"message":"request/body/stance must be equal to one of the allowed values: agree, disagree"}
default null    | posted {} | zod takes it | 400 {"message":"request/body/stance must be equal to one of the allowed values: agree, disagree"}
nullable text   | schema {"nullable":true,"type":"string"} | type string | null
nullable text   | posted {"stance":null} | zod takes it | 200 {"kept":{"stance":null}}
nullable text   | posted {} | zod refuses it | 400 {"message":"request/body must have required property 'stance'"}
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
