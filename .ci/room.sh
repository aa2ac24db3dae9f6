# A fresh Debian 12 in a throw-away folder, for the scripts beside this one; sourced, as root.
# After make_room the folder is $room; in_room runs a command in it.
# shellcheck shell=bash

[ "$(id -u)" -eq 0 ] || { echo "making a clean Debian needs root" >&2 && exit 1; }

room=
proxies=()
for name in http_proxy https_proxy no_proxy; do
    [ -z "${!name-}" ] || proxies+=("$name=${!name}")
done

leave_room() {
    [ -n "$room" ] || return 0
    mountpoint -q "$room/proc" && umount "$room/proc"
    rm -rf --one-file-system "$room"
    room=
}

make_room() {
    local mirror file started=$SECONDS
    room=$(mktemp -d /var/tmp/trichion-clean-room.XXXXXX)
    trap leave_room EXIT
    trap 'exit 130' INT TERM
    # shellcheck disable=SC2016 # apt's own variables
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 2>/dev/null |
        grep '/debian/\?$' | head -n 1 || true)
    debootstrap --variant=minbase bookworm "$room" "${mirror:-http://deb.debian.org/debian}" >"$room.log" 2>&1 || {
        tail -n 20 "$room.log" >&2
        rm -f "$room.log"
        exit 1
    }
    rm -f "$room.log"
    for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d/*proxy*; do
        [ ! -f "$file" ] || cp --dereference "$file" "$room$file"
    done
    mount -t proc proc "$room/proc"
    echo "A fresh Debian 12 stands ($((SECONDS - started)) s)."
}

in_room() {
    env -i "${proxies[@]}" CI=true HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$room" "$@" </dev/null
}
