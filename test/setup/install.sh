#!/bin/sh
# Installs what is missing for the tests, or with the argument 'demo' only what the demo needs.
# Quick when nothing is missing; asks nothing; safe to repeat.
set -eu

purpose=${1:-test}
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "kvmrun setup: $*" >&2; }

# The demo cannot go on without QEMU; a test that lacks something is skipped with its reason.
give_up() {
  say "$*"
  [ "$purpose" = demo ] && exit 1
  say "going on without; the tests that need it will be skipped"
}

check_node() {
  version=$(node --version 2>/dev/null || echo none)
  major=${version#v}; major=${major%%.*}
  minor=${version#v*.}; minor=${minor%%.*}
  case $major in
    '' | *[!0-9]*) say "needs Node.js 20.19 or newer, found none: https://nodejs.org/"; exit 1 ;;
  esac
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    say "needs Node.js 20.19 or newer, found $version: https://nodejs.org/"
    exit 1
  fi
}

# First matching file: a glob that matches nothing stays as it is, and does not exist.
any_exists() {
  for file in "$@"; do [ -e "$file" ] && return 0; done
  return 1
}

has_qemu() {
  [ -n "${KVMRUN_QEMU:-}" ] || command -v qemu-system-x86_64 >/dev/null ||
    { [ "$(uname -m)" = x86_64 ] && [ -x /usr/libexec/qemu-kvm ]; }
}

# Prints what is missing, in words of our own.
missing_components() {
  has_qemu || echo qemu
  command -v flock >/dev/null || echo flock
  [ "$purpose" = demo ] && return
  command -v qemu-img >/dev/null || echo qemu-img
  any_exists /usr/share/qemu/firmware/*.json /etc/qemu/firmware/*.json || echo uefi
  command -v nasm >/dev/null || echo nasm
  { command -v swtpm && command -v swtpm_setup; } >/dev/null || echo swtpm
  # Images are packed with them, and fetched next to us by curl.
  for program in xz zstd bzip2 curl; do command -v "$program" >/dev/null || echo "$program"; done
  # They read the discs that we write.
  command -v xorriso >/dev/null || echo xorriso
  command -v isoinfo >/dev/null || echo isoinfo
  # It reads the answers for Windows.
  command -v xmllint >/dev/null || echo xmllint
  if [ "$(distribution)" = debian ]; then
    # A guest is built from packages, and logged in to.
    command -v mmdebstrap >/dev/null || echo mmdebstrap
    command -v ssh >/dev/null || echo ssh
    # Guests for another architecture are started up to where they would run.
    command -v qemu-system-aarch64 >/dev/null || echo qemu-aarch64
    any_exists /usr/share/qemu/firmware/*aarch64*.json || echo uefi-aarch64
    # What Secure Boot lets start, and the disk that it is on.
    if [ "$(uname -m)" = x86_64 ]; then
      any_exists /usr/lib/shim/shimx64.efi.signed || echo shim-signed
      any_exists /usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed || echo grub-efi-amd64-signed
      command -v mcopy >/dev/null || echo mtools
    fi
  fi
  # To look at units; it becomes pid 1 only with systemd-sysv. Elsewhere it is there, or not wanted.
  command -v systemd-analyze >/dev/null || [ "$(distribution)" != debian ] || echo systemd
}

distribution() {
  [ -r /etc/os-release ] || { echo unknown; return; }
  # shellcheck source=/dev/null
  ids=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
  for id in $ids; do
    case $id in
      debian | ubuntu) echo debian; return ;;
      rhel | centos | ol) echo rhel; return ;;
      fedora | arch | alpine) echo "$id"; return ;;
      *suse* | sles) echo suse; return ;;
    esac
  done
  echo unknown
}

package_of() {
  case $1:$2 in
    debian:qemu | fedora:qemu | arch:qemu) echo qemu-system-x86 ;;
    rhel:qemu) echo qemu-kvm ;;
    suse:qemu) echo qemu-x86 ;;
    alpine:qemu) echo qemu-system-x86_64 ;;
    debian:qemu-aarch64) echo qemu-system-arm ;;
    debian:uefi-aarch64) echo qemu-efi-aarch64 ;;
    debian:qemu-img) echo qemu-utils ;;
    debian:uefi | alpine:uefi) echo ovmf ;;
    suse:uefi) echo qemu-ovmf-x86_64 ;;
    *:uefi) echo edk2-ovmf ;;
    alpine:flock) echo flock ;;
    *:flock) echo util-linux ;;
    debian:xz) echo xz-utils ;;
    debian:ssh) echo openssh-client ;;
    debian:isoinfo | fedora:isoinfo | rhel:isoinfo) echo genisoimage ;;
    debian:xmllint | alpine:xmllint) echo libxml2-utils ;;
    suse:xmllint) echo libxml2-tools ;;
    *:xmllint) echo libxml2 ;;
    arch:xorriso) echo libisoburn ;;
    arch:isoinfo | alpine:isoinfo) echo cdrtools ;;
    suse:isoinfo) echo mkisofs ;;
    debian:swtpm | fedora:swtpm | rhel:swtpm) echo swtpm swtpm-tools ;;
    *) echo "$2" ;;
  esac
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif ! command -v sudo >/dev/null; then
    return 1
  elif [ -t 0 ]; then
    sudo "$@"
  else
    sudo -n "$@"
  fi
}

install_packages() {
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
  ' install "$@" </dev/null >&2
}

check_packages() {
  missing=$(missing_components)
  [ -n "$missing" ] || return 0
  family=$(distribution)
  packages=$(for component in $missing; do package_of "$family" "$component"; done)
  # shellcheck disable=SC2086 # one word for each package
  set -- $packages
  if [ "$family" = debian ] && command -v apt-get >/dev/null; then
    install_packages "$@" || give_up "could not install: $* (as root: apt-get install $*)"
  else
    give_up "missing, please install: $*"
  fi
}

# Development dependencies are wanted even where NODE_ENV says production.
check_modules() {
  installed=node_modules/.package-lock.json
  [ -e "$installed" ] && [ ! package-lock.json -nt "$installed" ] && return
  say "installing the Node.js packages of package-lock.json"
  npm ci --ignore-scripts --include=dev --no-audit --no-fund </dev/null >&2
}

# Something that could not be had is not asked for again on the same day.
tried_today() { [ -n "$(find "$1" -mtime -1 2>/dev/null)" ]; }
is_wanted() { [ ! -d "$cache/$1" ] && ! tried_today "$cache/$2"; }

# A newer recipe may be another one, which the program that makes the guest finds out.
has_debian_guest() {
  for guest in "$cache"/debian/guest-*; do
    [ -d "$guest" ] && [ ! test/setup/debian-guest.ts -nt "$guest" ] &&
      [ ! test/setup/debian-guest.sh -nt "$guest" ] && return 0
  done
  return 1
}

# The guest that tests boot, and the newer QEMUs that they start; without them, tests are skipped.
check_test_cache() {
  case ${XDG_CACHE_HOME:-} in /*) cache=$XDG_CACHE_HOME ;; *) cache=${HOME:-/}/.cache ;; esac
  cache=${KVMRUN_TEST_CACHE:-$cache/kvmrun-test}
  if is_wanted linux/packages linux/missing || {
    [ -d "$cache/linux/packages" ] && is_wanted linux/agent-packages linux/agent-missing
  }; then
    node_modules/.bin/tsx test/setup/make-linux-guest.ts </dev/null >&2
  fi
  [ "$(distribution)" != debian ] || has_debian_guest || tried_today "$cache/debian/missing" ||
    node_modules/.bin/tsx test/setup/debian-guest.ts </dev/null >&2
  for build in 10.0 11.1; do
    [ -x "$cache/qemu/$build/qemu-system-x86_64" ] || tried_today "$cache/qemu/$build.missing" || {
      node_modules/.bin/tsx test/setup/fetch-qemu.ts </dev/null >&2
      break
    }
  done
}

check_node
check_packages
check_modules
[ "$purpose" = demo ] || check_test_cache
