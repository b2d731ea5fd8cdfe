# Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
#
# "pagewalk ide": builds the Eclipse product where it is out of date, and opens it.

. "$root/releng/launch/build.sh"

case $(uname) in
	Darwin) system=macosx/cocoa ;;
	*) system=linux/gtk ;;
esac
case $(uname -m) in
	arm64 | aarch64) system=$system/aarch64 ;;
	*) system=$system/x86_64 ;;
esac
product=$root/releng/org.pagewalk.product/target/products/org.pagewalk.product/$system/pagewalk
[ "$(uname)" != Darwin ] || product=$product.app/Contents/Eclipse

if [ "$(uname)" != Darwin ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
	echo "pagewalk: there is no screen here (DISPLAY is not set), so no window can open." >&2
	exit 2
fi

newer=$(cd "$root" && [ -f target/ide.stamp ] && find pom.xml .mvn target-platform bundles features releng \
	\( -name target -o -name bin -o -name '*.tests' \) -prune -o \
	\( -type f -o -path '*/src/*' -o -path '*/src-gen/*' \) -newer target/ide.stamp -print | head -n 1) \
	|| newer=never-built
if [ -n "$newer" ] || [ ! -x "$product/pagewalk-ide" ]; then
	build_for ide "the Eclipse product" -pl releng/org.pagewalk.product -am package
fi
exec "$product/pagewalk-ide" "$@"
