#!/usr/bin/env bash
# From a disk image to a server, on a machine of your own: docs/command-line.md tells what each command does.
#   API_KEY_FILE    a file with the IBM Cloud API key, which only you can read (or a credential of systemd, a FIFO, …)
#   ROOT_KEY_CRN, BUCKET, IMAGE, OPERATING_SYSTEM, HOST_NAME, DOMAIN, FLAVOR, MAX_HOURLY_PRICE
#   ORDER=yes       without it, the server is only priced
set -euo pipefail

# The program: one file, or `npx --yes github:encrypted-image/encrypted-image#89ee07d756349266749fa51ab13a2232a589d449`.
program=${ENCRYPTED_IMAGE:-encrypted-image}

# Runs a command with the API key on a file descriptor: it is in no argument and in no variable.
# What is not finished (exit code 4) is gone on with.
run() {
  local code=0 attempt
  for attempt in 1 2 3; do
    code=0
    $program "$@" --ibmcloud-api-key-fd 3 3<"$API_KEY_FILE" || code=$?
    [ "$code" -eq 4 ] || return "$code"
    echo "not finished yet (attempt $attempt)" >&2
  done
  return "$code"
}

# One output of a command: its JSON on stdin, the output's name as argument.
output() {
  node -p 'JSON.parse(fs.readFileSync(0, "utf8"))[process.argv[1]]' "$1"
}

wrapped=$(run wrap --root-key-crn "$ROOT_KEY_CRN")
encrypted=$(run encrypt --image "$IMAGE" --bucket "$BUCKET" \
  --wrapped-dek "$(output wrapped-dek <<<"$wrapped")" \
  --data-key-source "$(output data-key-source <<<"$wrapped")" \
  --root-key-crn "$ROOT_KEY_CRN")

# An empty flag counts as not given: an adopted earlier result is an object, a new one a file.
imported=$(run import --bucket "$BUCKET" --operating-system "$OPERATING_SYSTEM" \
  --encrypted-image "$(output encrypted-image <<<"$encrypted")" \
  --object-uri "$(output object-uri <<<"$encrypted")")
template=$(output template-id <<<"$imported")
echo "template $template" >&2

dry_run=true
if [ "${ORDER:-no}" = yes ]; then dry_run=false; fi
run order --template-id "$template" --hostname "$HOST_NAME" --domain "$DOMAIN" --flavor "$FLAVOR" \
  --max-hourly-price "$MAX_HOURLY_PRICE" --bucket "$BUCKET" --dry-run="$dry_run"
