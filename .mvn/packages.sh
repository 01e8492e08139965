# Sourced by the start scripts. Names what the system lacks as Debian packages, and installs it where that is possible:
# on Debian (or a relative) as root. Anywhere else the exact command is printed and the script ends with status 2.

has_library() { # SONAME
    { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true; } | grep -q -F "$1 "
}

missing_for_window_system() {
    has_library libgtk-3.so.0 || echo libgtk-3-0
}

missing_for_tests() {
    missing_for_window_system
    command -v babeltrace2 >/dev/null || echo babeltrace2
    command -v dbus-launch >/dev/null || echo dbus-x11
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || {
        command -v Xvfb >/dev/null || echo xvfb
        command -v xauth >/dev/null || echo xauth
    }
}

newest_debian_jdk() {
    command -v apt-cache >/dev/null || return 0
    [ "$(id -u)" -ne 0 ] || apt-get update >/dev/null 2>&1 </dev/null || true
    apt-cache search --names-only '^openjdk-(2[1-9]|[3-9][0-9])-jdk-headless$' | sed 's/ .*//' | sort | tail -n 1
}

install_packages() { # SCRIPT PACKAGE...
    script=$1
    shift
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        echo "$script: missing on this system: what Debian calls $*" >&2
        exit 2
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "$script: missing system packages: run 'sudo apt-get install --yes $*'" >&2
        exit 2
    fi
    echo "$script: installing missing system packages: $*" >&2
    apt_log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"; } >"$apt_log" 2>&1 </dev/null; then
        cat "$apt_log" >&2
        echo "$script: 'apt-get install --yes $*' failed" >&2
        exit 2
    fi
    rm -f "$apt_log"
}
