#!/bin/sh
# Install the Debian packages of a list whose content is missing: with apt-get as root; without root, name them and fail.
# A list has lines “kind:what package”; kind is command, file, library, font or python3-module.
set -eu

present() {
    case $1 in
        command:*) command -v "${1#*:}" >/dev/null ;;
        library:*) ldconfig -p 2>/dev/null | grep -q "${1#*:}" || /sbin/ldconfig -p | grep -q "${1#*:}" ;;
        file:*) [ -e "${1#*:}" ] ;;
        font:*) find /usr/share/fonts -name "${1#*:}" 2>/dev/null | grep -q . ;;
        python3-module:*) python3 -c "import ${1#*:}" 2>/dev/null ;;
        *) echo "unknown kind in the list: $1" >&2; exit 2 ;;
    esac
}

missing=$(grep -v '^#' "$1" | while read -r what package; do present "$what" || echo "$package"; done | sort -u | tr '\n' ' ')
[ -z "$missing" ] && exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "These Debian packages are missing. Ask an administrator for: apt-get install $missing" >&2
    exit 1
fi
echo "installing Debian packages: $missing" >&2
apt-get update -qq
# shellcheck disable=SC2086 # a list of words
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
