#!/bin/sh
# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# Gradescope runs this once, when it builds the image: installs a Java, if there is none that is new enough,
# tries the grader, and so prepares quick starts. PAGEWALK_ROOT names another place than Gradescope's, for tries elsewhere.
set -eu
source=${PAGEWALK_ROOT:-/autograder}/source

if ! (. "$source/pagewalk/bin/find-java.sh" && find_java) 2>/dev/null; then
	export DEBIAN_FRONTEND=noninteractive
	apt-get update
	apt-get install -y --no-install-recommends openjdk-21-jre-headless
	apt-get clean
fi
# Grading what students begin with shows that everything is there, and leaves a cache of what graders load.
if [ -d "$source/lab/starter" ]; then
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	PAGEWALK_CACHE=$source/cache sh "$source/pagewalk/bin/pagewalk" grade "$source/lab" "$source/lab/starter" --student setup \
		--emit gradescope -o "$work/out" || :
	[ -f "$work/out/reports/gradescope/results.json" ] || { echo "The grader does not work; what is above says why." >&2; exit 1; }
fi
