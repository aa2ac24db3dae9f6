#!/usr/bin/env bash
# full_disk.sh TRICHION-CLI: works with a practice on small file systems until they are full. What was said to be done is
# there, what did not fit was refused in words (exit code 4), the practice is sound. Run it as root or with unshare -Urm.
set -uo pipefail
cli=$1
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null; rm -rf "$work"' EXIT
printf '{"name": "Nobody", "note": "%s"}' "$(head -c 90000 /dev/zero | tr '\0' n)" >"$work/client.json"
cases=0 refused=0 faults=0

try() { # ARGUMENTS...: 0 done, 1 refused because the disk is full; anything else is a fault
    local code=0
    "$cli" "$@" >"$work/said" 2>&1 || code=$?
    cases=$((cases + 1))
    [ "$code" -gt 1 ] || return 0
    if [ "$code" -eq 4 ] && grep -q 'disk is full' "$work/said"; then
        refused=$((refused + 1))
    else
        faults=$((faults + 1))
        printf 'exit code %s of %s: %s\n' "$code" "$*" "$(cat "$work/said")"
    fi
    return 1
}

for size in 500 700 900 1200 1600 2000 3000; do
    mount -t tmpfs -o "size=${size}k,mode=700" tmpfs "$disk"
    if try practice create "$disk/p" --name Full --open; then
        done=0
        while [ $done -lt 60 ] && try client add --practice "$disk/p" "$work/client.json"; do done=$((done + 1)); done
        try practice backup "$disk/p" -o "$disk/b"
        [ $done -eq 0 ] || try practice export "$disk/p" 1 -o "$disk/c.tar"
        mount -o remount,size=20m "$disk" # room again
        there=$("$cli" client list --practice "$disk/p" --json | grep -c '"number"')
        [ "$there" -eq "$done" ] || { faults=$((faults + 1)) && echo "$size kB: $done were stored, $there are there"; }
        "$cli" practice check "$disk/p" >"$work/said" 2>&1 ||
            { faults=$((faults + 1)) && echo "$size kB: $(cat "$work/said")"; }
    fi
    umount "$disk"
done
echo "full disk: $cases cases, $refused refused in words, $faults faults"
[ "$faults" -eq 0 ]
