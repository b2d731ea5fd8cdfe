#!/bin/sh
# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# Grades one submission and prints what Autolab reads. Whose it is, the submission's own manifest says.
set -u
here=$(cd "$(dirname "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

set -- "$1" --emit autolab --jobs 1 -o "$work/out"
if [ -f "$here/roster.csv" ]; then set -- "$@" --roster "$here/roster.csv"; fi
# A machine of Autolab's grades once, so a cache for quick starts would cost more than it gives.
PAGEWALK_CACHE=/dev/null/none sh "$here/pagewalk/bin/pagewalk" grade "$here/lab" "$@"
status=$?
# Status 1 says that the submission could not be graded, of which the last line tells too.
[ "$status" -le 1 ] || exit "$status"
