#!/usr/bin/env bash
# Question: A zod schema marks a list readonly, as one does for data nobody changes. Its OpenAPI schema is served with
#   express-openapi-validator. Can a client post the list?
# Guess: Yes: readonly is a promise of TypeScript about the value, and zod itself takes the body.
# What happens: No: zod writes readOnly into the schema, which in OpenAPI means "only in answers". The validator
#   answers 400, "is read-only". Left out, it is no longer missing, though the schema requires it. (zod@4.6.7,
#   express@4.22.3, express-openapi-validator@5.6.2; seen 2026-11-29.)
# Why it matters: The first program written against the documented interface cannot send the codes of a statement.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'echo "changed: a command failed that ran when this was seen"' ERR
cd "$dir"
npm install --no-audit --no-fund --silent --ignore-scripts --prefix "$dir" zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2 >/dev/null 2>&1 ||
  { echo "did not run: zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2 not to be had"; exit 0; }
echo "zod@4.6.7 express@4.22.3 express-openapi-validator@5.6.2"
cat >"$dir/run.mjs" <<'CODE'
import express from 'express';
import { middleware } from 'express-openapi-validator';
import { z } from 'zod';
async function answers(what, codes) {
  const statement = z.object({ quotation: z.string(), codes });
  const schema = z.toJSONSchema(statement, { target: 'openapi-3.0', io: 'input' });
  console.log(what, '| schema', JSON.stringify(schema.properties.codes), '| zod takes the body', statement.safeParse({ quotation: 'no', codes: ['tanks'] }).success);
  const apiSpec = { openapi: '3.0.3', info: { title: 'Statements', version: '1' }, paths: { '/statements': { post: { requestBody: { required: true, content: { 'application/json': { schema } } }, responses: { 200: { description: 'kept' } } } } } };
  const app = express();
  app.use(express.json());
  app.use(middleware({ apiSpec, validateResponses: false }));
  app.post('/statements', (request, response) => response.json({ kept: request.body }));
  app.use((error, request, response, next) => response.status(error.status ?? 500).json({ message: error.message }));
  const server = await new Promise(resolve => { const it = app.listen(0, '127.0.0.1', () => resolve(it)); });
  for (const body of [{ quotation: 'no', codes: ['tanks'] }, { quotation: 'no' }]) {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/statements`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    console.log(what, '| posted', JSON.stringify(body), '|', answer.status, await answer.text());
  }
  server.close();
}
await answers('plain   ', z.array(z.string()));
await answers('readonly', z.array(z.string()).readonly());
CODE
cat >"$dir/stated" <<'STATED'
plain    | schema {"type":"array","items":{"type":"string"}} | zod takes the body true
plain    | posted {"quotation":"no","codes":["tanks"]} | 200 {"kept":{"quotation":"no","codes":["tanks"]}}
plain    | posted {"quotation":"no"} | 400 {"message":"request/body must have required property 'codes'"}
readonly | schema {"readOnly":true,"type":"array","items":{"type":"string"}} | zod takes the body true
readonly | posted {"quotation":"no","codes":["tanks"]} | 400 {"message":"request/body/codes is read-only"}
readonly | posted {"quotation":"no"} | 200 {"kept":{"quotation":"no"}}
STATED
{
  node "$dir/run.mjs"
} >"$dir/seen"
cat "$dir/seen"
diff "$dir/stated" "$dir/seen" ||
  { echo "changed: the lines marked > are what is seen now, those marked < are what is stated above"; exit 1; }
echo "as stated"
