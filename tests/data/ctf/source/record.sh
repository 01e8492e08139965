#!/bin/sh
# Records lttng-ours, lttng-context, lttng-large and lttng-foreign into the folder above, as an ordinary user.
# Debian packages: lttng-tools, liblttng-ust-dev, gcc. Each run gives other times.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
export LTTNG_HOME="$work"
gcc -I. -O1 -o "$work/program" main.c -llttng-ust -ldl
gcc -I. -O1 -DMANY -o "$work/program-large" main.c -llttng-ust -ldl
lttng-sessiond --no-kernel &
daemon=$!
trap 'kill $daemon' EXIT
until lttng list > /dev/null 2>&1; do sleep 1; done

record() { # NAME PROGRAM ARGUMENT...
    name=$1
    shift
    lttng create "$name" --output="$PWD/../lttng-$name"
    lttng enable-channel --userspace --subbuf-size=4096 --num-subbuf=16 main
    lttng enable-event --userspace --channel=main 'rpmsgtracer:*'
    [ "$name" != context ] || lttng add-context --userspace --channel=main --type=vtid --type=procname
    lttng start
    LTTNG_UST_REGISTER_TIMEOUT=-1 "$@"
    lttng stop
    lttng destroy
}

record ours "$work/program" 48
record context "$work/program" 12
record large "$work/program-large" 20
record foreign "$work/program" 30 foreign
