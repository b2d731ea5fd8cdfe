# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# Sourced by every start script: find_java sets java_home and java_version (21, 25, ...),
# or explains what is missing and ends the script. It starts no process on the usual path:
# it reads the "release" file that every JDK has, which costs well under a millisecond.

java_least=21

# Is $1 the folder of a Java that is new enough (and has a compiler, where $java_needs is "jdk")?
java_fits() {
	[ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
	[ "${java_needs-}" != jdk ] || [ -x "$1/bin/javac" ] || return 1
	java_version=0
	while IFS='=' read -r key value; do
		if [ "$key" = JAVA_VERSION ]; then
			value=${value#\"}
			java_version=${value%%[!0-9]*}
		fi
	done <"$1/release"
	[ "${java_version:-0}" -ge "$java_least" ] || return 1
	java_home=$1
}

# The folder of the Java behind the "java" on the PATH, found through its symbolic links.
java_on_path() {
	link=$(command -v java) || return 1
	while [ -h "$link" ]; do
		to=$(readlink "$link")
		case $to in
			/*) link=$to ;;
			*) link=${link%/*}/$to ;;
		esac
	done
	bin=${link%/*}
	echo "${bin%/*}"
}

# The newest that fits in the usual folders of Linux distributions, macOS and the usual installers.
java_in_usual_folders() {
	best=
	for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home \
		"$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
		"$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/*; do
		if java_fits "$folder" && [ "$java_version" -gt "${best:-0}" ]; then
			best=$java_version
			best_home=$folder
		fi
	done
	[ -n "$best" ] && java_fits "$best_home"
}

find_java() {
	HOME=${HOME:-/}
	if [ -n "${JAVA_HOME-}" ] && java_fits "$JAVA_HOME"; then return; fi
	if on_path=$(java_on_path) && java_fits "$on_path"; then return; fi
	if java_in_usual_folders; then return; fi
	what=Java
	[ "${java_needs-}" != jdk ] || what="a JDK (Java with its compiler)"
	{
		echo "pagewalk: needs $what, version $java_least or newer, and found none."
		echo "  Looked at JAVA_HOME (${JAVA_HOME:-not set}), at the java on the PATH, and in the usual folders."
		echo "  Install one (https://adoptium.net has JDKs for every system) or set JAVA_HOME to the folder of one."
	} >&2
	exit 2
}
