#!/bin/sh
# Makes a Debian in the folder $1 into a guest that boots quickly under emulation. It keeps all that
# cloud-init needs, and configures nothing that the seed is to configure.
set -eu
root=$1

# What the seed's tests look at; each module more is seconds more.
cat >"$root/etc/cloud/cloud.cfg.d/99_kvmrun.cfg" <<'EOF'
datasource_list: [NoCloud, None]
locale: false
ssh_genkeytypes: [ed25519]
cloud_init_modules: [write-files, set_hostname, update_hostname, users-groups, ssh]
cloud_config_modules: [runcmd]
cloud_final_modules: [write-files-deferred, scripts-user]
EOF

for unit in systemd-networkd ssh; do chroot "$root" systemctl --quiet enable "$unit"; done
for unit in apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer \
  e2scrub_reap.service fstrim.timer systemd-tmpfiles-clean.timer getty@tty1.service \
  serial-getty@ttyS0.service systemd-networkd-wait-online.service dev-hugepages.mount \
  dev-mqueue.mount sys-kernel-debug.mount sys-kernel-tracing.mount sys-fs-fuse-connections.mount \
  systemd-binfmt.service; do
  ln -sf /dev/null "$root/etc/systemd/system/$unit"
done

# A new machine has none of these.
: >"$root/etc/machine-id"
rm -f "$root"/etc/ssh/ssh_host_* "$root"/boot/initrd.img*
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/*
