# Sourced by the start scripts. find_jdk sets JAVA_HOME to the first JDK of version 21 or newer:
# JAVA_HOME itself, then the java on PATH, then the folders where JDKs usually lie.

java_version_of() { # FOLDER: prints the feature version, such as 21
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
}

is_jdk_21() { # FOLDER
    jdk_version=$(java_version_of "$1") && [ "${jdk_version:-0}" -ge 21 ] && { [ -n "${JRE_SUFFICES:-}" ] || [ -x "$1/bin/javac" ]; }
}

find_jdk() {
    is_jdk_21 "${JAVA_HOME:-/nonexistent}" && return 0
    java_on_path=$(command -v java 2>/dev/null) && java_on_path=$(readlink -f "$java_on_path") || java_on_path=
    for jdk in "${java_on_path%/bin/java}" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* /opt/*jdk* /opt/java/* \
        /usr/local/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$jdk" ] && is_jdk_21 "$jdk"; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}
