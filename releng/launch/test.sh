# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# "pagewalk test": sets up what the tests need, builds everything from nothing, runs every test,
# prints the coverage, and builds the bundles a second time elsewhere to see that not a byte differs.
# It ends with one line of totals; its exit status is 0 when nothing failed, 1 otherwise.

. "$root/releng/launch/build.sh"

packages="xvfb openbox xdotool libgtk-3-0 fonts-dejavu-core chromium chromium-driver"
work=$root/target/test
display_pids=

# The workbench tests need a screen of their own, and a window manager that gives windows the focus.
set_up_packages() {
	[ "$(uname)" != Darwin ] || return 0
	if command -v dpkg-query >/dev/null; then
		missing=
		for package in $packages; do
			dpkg-query -W -f='${Status} ${Provides}\n' "$package" "$package"t64 2>/dev/null \
				| grep -q '^install ok installed' || missing="$missing $package"
		done
		[ -n "$missing" ] || return 0
		if [ "$(id -u)" = 0 ]; then
			echo "pagewalk: installing the Debian packages that the tests need:$missing" >&2
			export DEBIAN_FRONTEND=noninteractive
			# shellcheck disable=SC2086
			if { apt-get update && apt-get install -y --no-install-recommends $missing; } >"$work/apt.log" 2>&1; then
				return 0
			fi
			tail -n 5 "$work/apt.log" >&2
			echo "pagewalk: they could not be installed; all that apt-get said is in $work/apt.log" >&2
		else
			echo "pagewalk: the tests need these packages. Install them, then run this again:" >&2
			echo "  sudo apt-get install --no-install-recommends$missing" >&2
		fi
		exit 2
	fi
	for tool in Xvfb openbox xdotool; do
		if ! command -v $tool >/dev/null; then
			echo "pagewalk: the tests need Xvfb, openbox, xdotool and GTK 3; $tool is not on the PATH." >&2
			echo "  Fedora: sudo dnf install xorg-x11-server-Xvfb openbox xdotool gtk3 dejavu-sans-fonts" >&2
			echo "  Arch:   sudo pacman -S xorg-server-xvfb openbox xdotool gtk3 ttf-dejavu" >&2
			exit 2
		fi
	done
}

# A display of our own: no window of the user's disturbs the tests, nor they the user.
open_display() {
	[ "$(uname)" != Darwin ] || return 0
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
	display_pids=$!
	waited=0
	until [ -s "$work/display" ]; do
		waited=$((waited + 1))
		if [ $waited -gt 30 ]; then
			echo "pagewalk: Xvfb did not start; what it said is in $work/xvfb.log" >&2
			exit 3
		fi
		sleep 1
	done
	DISPLAY=:$(cat "$work/display")
	# GTK asks neither a session bus nor an accessibility bus; there are none.
	DBUS_SESSION_BUS_ADDRESS=disabled: NO_AT_BRIDGE=1 GDK_BACKEND=x11
	export DISPLAY DBUS_SESSION_BUS_ADDRESS NO_AT_BRIDGE GDK_BACKEND
	unset WAYLAND_DISPLAY
	openbox >"$work/openbox.log" 2>&1 &
	display_pids="$display_pids $!"
}

close_display() {
	# shellcheck disable=SC2086
	[ -z "$display_pids" ] || kill $display_pids 2>/dev/null || :
}

# Everything, from nothing, with coverage. Prints a line for each module and each failure.
build_and_test() {
	rm -rf "$root"/bundles/*/target "$root"/features/*/target "$root"/releng/*/target "$root"/target/*.stamp
	{
		status=0
		maven -Pcoverage -fae verify 2>&1 || status=$?
		echo "$status" >"$work/status"
	} | tee "$work/build.log" | awk '
		/^\[INFO\] Building org\.pagewalk/ { print "  " $3; fflush() }
		# A pom on Central that is not quite right, of a library that is taken without its pom.
		/osgi\.platform/ { next }
		/^\[ERROR\]/ && shown < 60 { print; shown++; fflush() }'
	status=$(cat "$work/status")
}

# Lines that the tests reached, for each bundle; of hand-written and generated code alike but for parsers.
print_coverage() {
	report=$root/releng/org.pagewalk.coverage/target/site/jacoco-aggregate/jacoco.csv
	[ -f "$report" ] || return 0
	echo "Coverage (lines; more in ${report%/*}/index.html)"
	awk -F, 'NR > 1 {
			sub(/.*\//, "", $1); missed[$1] += $8; covered[$1] += $9; allMissed += $8; allCovered += $9
		}
		function words(name, m, c) { return sprintf("  %-28s %5.1f %% of %d", name, m + c ? 100 * c / (m + c) : 0, m + c) }
		END { for (name in covered) print words(name, missed[name], covered[name]) | "sort"
			close("sort"); print words("all", allMissed, allCovered) }' "$report"
}

# The bundles and features once more, in another folder, another time zone and another language.
compare_second_build() {
	second=$root/target/second-build
	rm -rf "$second"
	mkdir -p "$second"
	(cd "$root" && tar cf - --exclude=./target --exclude='*/target' --exclude=./.git .) | (cd "$second" && tar xf -)
	if ! (root=$second && TZ=Asia/Kathmandu LC_ALL=C && export TZ LC_ALL \
		&& maven -o -Dmaven.test.skip=true -pl features/org.pagewalk.feature,releng/org.pagewalk.dist -am package) \
		>"$work/second-build.log" 2>&1; then
		echo "  the second build failed; see $work/second-build.log"
		return 1
	fi
	differing=0 compared=0
	for other in "$second"/bundles/*/target/*.jar "$second"/features/*/target/*.jar \
		"$second"/releng/org.pagewalk.dist/target/pagewalk.zip; do
		compared=$((compared + 1))
		if ! cmp "$root/${other#"$second"/}" "$other"; then differing=$((differing + 1)); fi
	done
	echo "  $compared archives compared, $differing differ"
	[ "$differing" = 0 ] && [ "$compared" -gt 8 ]
}

# Adds up the reports of surefire: passed failed skipped.
count_tests() {
	find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -print | while read -r report; do
		grep -m 1 '<testsuite ' "$report" || sed -n '/<testsuite/,/>/p' "$report" | tr '\n' ' '
		echo
	done | awk '
		function number(name) { return match($0, " " name "=\"[0-9]+\"") \
			? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
		/<testsuite / { failed += number("failures") + number("errors"); skipped += number("skipped"); tests += number("tests") }
		END { print tests - failed - skipped, failed, skipped }'
}

# The tests that failed, a line each with the first line of what they said: the end of a long output
# is often all of it that is kept.
list_failures() {
	find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -print | sort | while read -r report; do
		awk '
			function value(name) { return match($0, " " name "=\"[^\"]*\"") \
				? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : "" }
			function plain(text) {
				sub(/&#10;.*/, "", text)
				gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text)
				gsub(/&amp;/, "\\&", text)
				return length(text) > 200 ? substr(text, 1, 200) "..." : text
			}
			/<testcase / { name = value("classname") "." value("name") }
			/<(failure|error)[ >]/ { print "  " plain(name) ": " plain(value("message") ? value("message") : value("type")) }' "$report"
	done | head -n 20
}

rm -rf "$work"
mkdir -p "$work"
set_up_packages
trap close_display EXIT
trap 'exit 130' INT TERM
open_display

echo "Building and testing everything (all output: $work/build.log)"
build_and_test
print_coverage

# shellcheck disable=SC2046
set -- $(count_tests)
passed=$1 failed=$2 skipped=$3

echo "Building the bundles a second time"
if compare_second_build; then passed=$((passed + 1)); else failed=$((failed + 1)); fi

if [ "$status" != 0 ] && [ "$failed" = 0 ]; then
	echo "pagewalk: the build failed outside the tests; see $work/build.log" >&2
	failed=1
fi
if [ "$status" = 0 ]; then
	# What was just built need not be built again for the next command.
	: >"$root/target/cli.stamp"
	: >"$root/target/ide.stamp"
fi
if [ "$failed" != 0 ]; then
	echo "Failed (more in the reports, bundles/*/target/surefire-reports)"
	list_failures
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] || exit 1
exit 0
