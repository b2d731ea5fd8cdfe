# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# Sourced by the launcher: maven runs the wrapper's Maven on a JDK that fits; build_for builds a
# part of the reactor without its tests, one process at a time, and leaves target/PART.stamp.

. "$root/releng/org.pagewalk.dist/src/launch/find-java.sh"
java_needs=jdk
find_java

maven() {
	opts=${MAVEN_OPTS-}
	# Maven's own libraries use sun.misc.Unsafe; nobody but they can mend that.
	[ "$java_version" -lt 23 ] || opts="$opts --sun-misc-unsafe-memory-access=allow"
	[ "$java_version" -lt 24 ] || opts="$opts --enable-native-access=ALL-UNNAMED"
	(cd "$root" && JAVA_HOME=$java_home MAVEN_OPTS=$opts ./mvnw -B "$@")
}

# build_for PART WORDS MAVEN-ARGUMENTS...
build_for() {
	part=$1 words=$2
	shift 2
	mkdir -p "$root/target"
	lock=$root/target/build.lock
	until mkdir "$lock" 2>/dev/null; do
		# Whoever held it may have been killed.
		sleep 1
		holder=$(cat "$lock/pid" 2>/dev/null) || holder=none
		if ! kill -0 "$holder" 2>/dev/null; then rm -rf "$lock"; fi
	done
	echo $$ >"$lock/pid"
	trap 'rm -rf "$lock"' EXIT
	trap 'exit 130' INT TERM
	first=
	[ -f "$root/target/$part.stamp" ] || first=" (the first time brings its libraries from Maven Central: a few minutes)"
	echo "pagewalk: building $words$first" >&2
	# Stamped with the moment before the build: what is edited meanwhile counts as newer.
	: >"$root/target/$part.stamp.new"
	log=$root/target/$part-build.log
	if ! maven -Dmaven.test.skip=true "$@" >"$log" 2>&1; then
		grep '^\[ERROR\]' "$log" | head -n 30 >&2
		echo "pagewalk: the build failed; all of its output is in $log" >&2
		exit 3
	fi
	mv "$root/target/$part.stamp.new" "$root/target/$part.stamp"
	rm -rf "$lock"
	trap - EXIT INT TERM
}
