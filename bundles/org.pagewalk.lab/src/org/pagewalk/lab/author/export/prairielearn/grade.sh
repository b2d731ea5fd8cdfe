#!/bin/sh
# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# PrairieLearn runs this for each submission, and reads results/results.json. The student's identity is what the
# question has shown to the student (server.py). PAGEWALK_ROOT names another place than PrairieLearn's, for tries.
set -u
root=${PAGEWALK_ROOT:-/grade}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$root/results"

student=$(grep -o '"pagewalk_student": *"[0-9a-z]*"' "$root/data/data.json" | head -n 1 | sed 's/.*"\([0-9a-z]*\)"$/\1/')
# A container grades once, so a cache for quick starts would cost more than it gives.
PAGEWALK_CACHE=/dev/null/none sh "$root/serverFilesCourse/pagewalk/bin/pagewalk" grade "$root/tests/lab" "$root/student" \
	--student "$student" --emit prairielearn --jobs 1 -o "$work/out" >&2
status=$?

if [ -f "$work/out/reports/prairielearn/results.json" ]; then
	cp "$work/out/reports/prairielearn/results.json" "$root/results/results.json"
else
	echo "pagewalk grade ended with status $status and without results" >&2
	echo '{"gradable": false, "format_errors": ["The grader itself failed, which says nothing about your work. Tell your instructor."]}' \
		>"$root/results/results.json"
fi
