#!/bin/busybox sh
# The first process of the test guest. It obeys the orders of `kvmrun.do=` on the kernel command line,
# separated by commas, in turn, and reports on the serial port in lines that begin with `KVMRUN-`.
#
#   report              every virtio device with its driver
#   write:64M           a pattern to /dev/vda, one numbered block for each MiB
#   serve:8080          one line to whoever connects to this TCP port
#   greet:22:SSH-2.0-x  this line to whoever connects to this TCP port
#   hold:9000           nothing at all to whoever connects to this TCP port
#   fill:40M            so much of random data to /dev/vda, and the exit status of that
#   storage             load the drivers of disks that are not virtio
#   commands            from now on, every line from the serial port is a command of the shell
#   flood:1M            so much text to the serial port, and `KVMRUN-FLOODED`
#   echo                from now on, every line from the serial port back
#   tick                from now on, the seconds since it was booted, every second
#   agent               the guest agent, in a system that is called `guest`
#   tpm                 the public part of the TPM's own key: the head of the answer, and a digest of it
#   seed                every line of the files on the disc labelled `cidata`, each after its file's name
#   fw-cfg:opt/x        every line of this file of QEMU
#   oem-strings         the strings of the SMBIOS that are for systemd
#   ignore-powerbutton  do nothing when it is pressed; otherwise the guest powers off
#   poweroff, reboot, panic
#
# `KVMRUN-READY` comes after the last order; then the guest waits.
export PATH=/bin
/bin/busybox mkdir -p /proc /sys /dev /tmp
/bin/busybox --install -s /bin
mount -t proc none /proc
mount -t sysfs none /sys
mount -t devtmpfs none /dev 2>/dev/null
exec </dev/console >/dev/console 2>&1

say() { printf 'KVMRUN-%s\n' "$*"; }

load() {
  while read -r module; do insmod "/modules/$module" || say "ERROR module $module"; done <"/modules/$1"
}

load order

configure_network() {
  [ -e /sys/class/net/eth0 ] || return
  ip link set lo up
  ip addr add 10.0.2.15/24 dev eth0
  ip link set eth0 up
  ip route add default via 10.0.2.2
}

report() {
  for device in /sys/bus/virtio/devices/*; do
    driver=$(readlink "$device/driver") || driver=none
    say "DEVICE ${device##*/} ${driver##*/}"
  done
}

# The blocks differ, so that a block in the wrong place is noticed.
write_pattern() {
  blocks=${1%M}
  yes 'kvmrun pattern.' | head -c 1048560 >/tmp/block
  number=0
  while [ "$number" -lt "$blocks" ]; do
    printf 'block %09d\n' "$number"
    cat /tmp/block
    number=$((number + 1))
  done | dd of=/dev/vda bs=1M iflag=fullblock 2>/dev/null || say "ERROR write"
  sync
  say "WROTE $((blocks * 1048576))"
}

# Runs these commands for whoever connects to the TCP port.
answer() {
  printf '#!/bin/sh\n%s\n' "$2" >"/tmp/answer-$1"
  chmod +x "/tmp/answer-$1"
  nc -ll -p "$1" -e "/tmp/answer-$1" &
  listening=$(printf '%04X' "$1")
  until grep -q ":$listening 0*:0000 0A" /proc/net/tcp /proc/net/tcp6; do usleep 10000; done
  say "SERVING $1"
}

greet() { answer "${1%%:*}" "echo ${1#*:}"; }

fill() {
  dd if=/dev/urandom of=/dev/vda bs=1M count="${1%M}" conv=fsync 2>/dev/null
  say "FILLED $?"
}

obey_lines() {
  while read -r line; do eval "$line"; done </dev/console
}

echo_lines() {
  while read -r line; do say "ECHO $line"; done </dev/console
}

tick() {
  while :; do say "TICK $(cut -d. -f1 /proc/uptime)"; sleep 1; done
}

# It runs /sbin/shutdown, and finds the name of the system in /etc/os-release.
start_agent() {
  for port in /sys/class/virtio-ports/*; do
    [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ] || continue
    mkdir -p /etc /sbin
    hostname guest
    echo 'PRETTY_NAME="kvmrun test guest"' >/etc/os-release
    printf '#!/bin/sh\necho "KVMRUN-SHUTDOWN $*" >/dev/console\nsync\npoweroff -f\n' >/sbin/shutdown
    chmod +x /sbin/shutdown
    qemu-ga --method=virtio-serial --path="/dev/${port##*/}" --statedir=/tmp &
    until ls -l "/proc/$!/fd" | grep -q "${port##*/}"; do usleep 10000; done
    say AGENT
    return
  done
  say "ERROR no channel for the agent"
}

flood() {
  yes "$(printf 'kvmrun %.0s' 1 2 3 4 5 6 7 8 9 10)" | head -c "$((${1%M} * 1048576))"
  printf '\n'
  say "FLOODED $1"
}

# TPM2_ReadPublic of the persistent handle 0x81010001. An answer goes to whoever has asked, so to the
# same descriptor.
read_tpm() {
  exec 3<>/dev/tpm0 || { say "ERROR no TPM"; return; }
  printf '\200\001\000\000\000\016\000\000\001\163\201\001\000\001' >&3
  answer=$(head -c 4096 <&3 | od -An -v -tx1 | tr -d ' \n')
  say "TPM $(echo "$answer" | cut -c1-20) $(echo "$answer" | sha256sum | cut -c1-64)"
  exec 3>&-
}

# By its label, as cloud-init finds it.
read_seed() {
  seed=
  for disk in /sys/block/vd*; do
    label=$(dd if="/dev/${disk##*/}" bs=1 skip=32808 count=6 2>/dev/null)
    [ "$label" = cidata ] && seed=${disk##*/}
  done
  [ -n "$seed" ] || { say "ERROR no seed"; return; }
  mkdir -p /seed
  mount -t iso9660 -o ro "/dev/$seed" /seed || say "ERROR mount $seed"
  say "SEED-DISC $seed $(cat "/sys/block/$seed/ro")"
  cd /seed
  for file in *; do
    while read -r line; do say "SEED $file $line"; done <"$file"
  done
  cd /
}

read_fw_cfg() {
  while read -r line || [ -n "$line" ]; do say "FW-CFG $1 $line"; done <"/sys/firmware/qemu_fw_cfg/by_name/$1/raw"
}

read_oem_strings() {
  tr '\000' '\n' </sys/firmware/dmi/tables/DMI | grep -o 'io\.systemd\..*' |
    while read -r line; do say "OEM $line"; done
}

power_off() {
  sync
  poweroff -f
}

# The kernel turns the ACPI event into a key of an input device.
watch_power_button() {
  for input in /sys/class/input/event*; do
    [ "$(cat "$input/device/name")" = 'Power Button' ] || continue
    device=/dev/input/${input##*/}
    (
      head -c 24 "$device" >/dev/null
      say POWERBUTTON
      power_off
    ) &
    return
  done
  say "ERROR no power button"
}

orders=
for word in $(cat /proc/cmdline); do
  case $word in kvmrun.do=*) orders=$(echo "${word#kvmrun.do=}" | tr , ' ') ;; esac
done

configure_network
case " $orders " in
  *' ignore-powerbutton '*) ;;
  *) watch_power_button ;;
esac

for order in $orders; do
  case $order in
    report) report ;;
    write:*) write_pattern "${order#write:}" ;;
    serve:*) answer "${order#serve:}" 'echo KVMRUN-SERVED' ;;
    greet:*) greet "${order#greet:}" ;;
    hold:*) answer "${order#hold:}" 'cat >/dev/null' ;;
    fill:*) fill "${order#fill:}" & ;;
    storage) load storage ;;
    commands) obey_lines & ;;
    flood:*) flood "${order#flood:}" ;;
    echo) echo_lines & ;;
    tick) tick & ;;
    agent) start_agent ;;
    tpm) read_tpm ;;
    seed) read_seed ;;
    fw-cfg:*) read_fw_cfg "${order#fw-cfg:}" ;;
    oem-strings) read_oem_strings ;;
    ignore-powerbutton) ;;
    poweroff) say POWEROFF; power_off ;;
    reboot) say REBOOT; reboot -f ;;
    panic) say PANIC; echo c >/proc/sysrq-trigger ;;
    *) say "ERROR order $order" ;;
  esac
done

say READY
# Not 'wait': the watcher's own end must not end the first process, which would be a panic.
while :; do sleep 3600; done
